import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { en, type Fact } from '../i18n/index.ts';
import type { Location } from '../posting/index.ts';
import { element } from './element.ts';
import { formatDate, formatPay, formatPlace } from './format.ts';
import { labelLanguage } from './language.ts';
import { partElement } from './part-element.ts';
import type { PartProps, RootProps } from './props.ts';

/** Props of {@link JobPostFacts}: its own, and every attribute of a `<dl>`. */
export interface JobPostFactsProps
  extends Pick<PartProps, 'posting' | 'labels'>,
    RootProps<ComponentPropsWithRef<'dl'>> {
  /**
   * The facts to show, in this order; one that the posting does not state is left out.
   *
   * @default every fact but `updatedOn`: where, how, how much and until when, then the rest
   */
  readonly only?: readonly Fact[] | undefined;
}

const usual: readonly Fact[] = [
  'locations',
  'workplace',
  'remoteFrom',
  'employmentTypes',
  'pay',
  'closesOn',
  'department',
  'team',
  'postedOn',
  'requisition',
];

/**
 * Where, how, how much and until when, as a description list: one term with one or more values a group, and several
 * ranges of pay that are for something as a table. Places, amounts and dates are written in the post's language. Renders
 * a `<dl>` element, or nothing when the posting states no fact.
 */
export function JobPostFacts(props: JobPostFactsProps): ReactElement | null {
  const { posting, labels = en, only = usual } = props;
  const { pay = [] } = posting;
  const lang = labelLanguage(posting, labels);
  const locale = posting.lang ?? labels.lang;
  const groups: ReactNode[] = [];

  function add(fact: Fact, term: string, descriptions: readonly ReactNode[]): void {
    if (descriptions.length > 0) {
      groups.push(element('div', { 'data-fact': fact }, [element('dt', { lang }, [term]), ...descriptions]));
    }
  }

  function show(fact: Exclude<Fact, 'pay'>, value: string | Location): ReactElement {
    if (typeof value === 'object') return isolated(formatPlace(value, locale));
    if (fact.endsWith('On')) return element('time', { dateTime: value }, [formatDate(value, locale)]);
    const word = (labels as unknown as Readonly<Record<string, Readonly<Record<string, string>>>>)[fact]?.[value];
    return word ? element('span', { lang }, [word]) : isolated(value);
  }

  for (const fact of only) {
    if (fact !== 'pay') {
      // Many hiring systems repeat the department where there is no team.
      const repeats = fact === 'team' && posting.team === posting.department;
      const stated = [(!repeats && posting[fact]) || []].flat() as readonly (string | Location)[];
      const term = fact === 'locations' && stated.length === 1 ? 'location' : fact;
      add(
        fact,
        labels.facts[term],
        stated.map((value) => element('dd', {}, [show(fact, value)])),
      );
      continue;
    }
    // One group for each kind, in the order in which the kinds first appear.
    for (const kind of new Set(pay.map((range) => range.kind))) {
      const ranges = pay.flatMap((range) => {
        const text = range.kind === kind && formatPay(range, locale, labels);
        return text ? [[range.label && isolated(range.label), text]] : [];
      });
      const isTable = ranges.length > 1 && ranges.every(([label]) => label);
      const rows = ranges.map(([label, text]) =>
        isTable
          ? element('tr', {}, [element('th', { scope: 'row' }, [label]), element('td', {}, [text])])
          : element('dd', {}, label ? [label, `: ${text}`] : [text]),
      );
      const table = isTable && [element('dd', {}, [element('table', {}, [element('tbody', {}, rows)])])];
      add(fact, labels.pay[kind], table || rows);
    }
  }
  return groups.length === 0 ? null : partElement('dl', 'facts', props, groups);
}

/** Text of the source beside other text: its direction must not reorder its neighbours. */
function isolated(text: string): ReactElement {
  return element('bdi', {}, [text]);
}
