import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { en, type Fact } from '../i18n/index.ts';
import type { Location } from '../posting/index.ts';
import { element } from './element.ts';
import { formatDate, formatPay } from './format.ts';
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
   * @default every fact but `updatedOn`
   */
  readonly only?: readonly Fact[] | undefined;
}

const usual: readonly Fact[] = [
  'locations',
  'workplace',
  'remoteFrom',
  'employmentTypes',
  'department',
  'team',
  'pay',
  'postedOn',
  'closesOn',
  'requisition',
];

/**
 * Where, how, how much and until when, as a description list: one term with one or more values a group. Amounts and
 * dates are written in the post's language. Renders a `<dl>` element, or nothing when the posting states no fact.
 */
export function JobPostFacts(props: JobPostFactsProps): ReactElement | null {
  const { posting, labels = en, only = usual } = props;
  const { pay = [] } = posting;
  const lang = labelLanguage(posting, labels);
  const locale = posting.lang ?? labels.lang;
  const groups: ReactNode[] = [];

  function add(fact: Fact, term: string, values: readonly ReactNode[]): void {
    if (values.length === 0) return;
    const descriptions = values.map((value) => element('dd', {}, [value]));
    groups.push(element('div', { 'data-fact': fact }, [element('dt', { lang }, [term]), ...descriptions]));
  }

  for (const fact of only) {
    if (fact === 'pay') {
      // One group for each kind, in the order in which the kinds first appear.
      for (const kind of new Set(pay.map((range) => range.kind))) {
        const amounts = pay.flatMap((range) => {
          const text = range.kind === kind && formatPay(range, locale, labels);
          if (!text) return [];
          return range.label ? element('span', {}, [isolated(range.label), `: ${text}`]) : text;
        });
        add(fact, labels.pay[kind], amounts);
      }
      continue;
    }
    const stated = [posting[fact] ?? []].flat() as readonly (string | Location)[];
    const values = stated.map((value) => {
      if (typeof value === 'object') return isolated(value.name);
      if (fact === 'workplace' || fact === 'employmentTypes') {
        return element('span', { lang }, [(labels[fact] as Readonly<Record<string, string>>)[value]]);
      }
      if (!fact.endsWith('On')) return isolated(value);
      return element('time', { dateTime: value }, [formatDate(value, locale)]);
    });
    add(fact, labels.facts[fact === 'locations' && values.length === 1 ? 'location' : fact], values);
  }
  return groups.length === 0 ? null : partElement('dl', 'facts', props, groups);
}

/** Text of the source beside other text: its direction must not reorder its neighbours. */
function isolated(text: string): ReactElement {
  return element('bdi', {}, [text]);
}
