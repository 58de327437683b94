import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { en, type Fact, type Labels } from '../i18n/index.ts';
import type { PayRange, Posting } from '../posting/index.ts';
import { element } from './element.ts';
import { formatDate, formatPay } from './format.ts';
import { labelLanguage, languageOf } from './language.ts';
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
  'location',
  'workplace',
  'remoteFrom',
  'employmentType',
  'department',
  'team',
  'pay',
  'postedOn',
  'closesOn',
  'requisition',
];

/** A term and its values. */
interface Entry {
  readonly fact: Fact;
  readonly term: string;
  readonly values: readonly ReactNode[];
}

/**
 * Where, how, how much and until when, as a description list: one term with one or more values a group. Amounts and
 * dates are written in the post's language. Renders a `<dl>` element, or nothing when the posting states no fact.
 */
export function JobPostFacts(props: JobPostFactsProps): ReactElement | null {
  const { posting, labels = en, only = usual, ...rest } = props;
  const entries = only.flatMap((fact) => entriesOf(fact, posting, labels));
  if (entries.length === 0) return null;
  const lang = labelLanguage(posting, labels);
  const groups = entries.map(({ fact, term, values }) =>
    element('div', { 'data-fact': fact }, [
      element('dt', lang === undefined ? { children: term } : { lang, children: term }),
      ...values.map((value) => element('dd', { children: value })),
    ]),
  );
  return element('dl', { ...languageOf(posting), 'data-rolecall': '', ...rest, 'data-part': 'facts' }, groups);
}

function entriesOf(fact: Fact, posting: Posting, labels: Labels): Entry[] {
  switch (fact) {
    case 'location': {
      const places = (posting.locations ?? []).map((location) => location.name);
      return entry(fact, places.length > 1 ? labels.facts.locations : labels.facts.location, places.map(isolated));
    }
    case 'workplace':
      return own(fact, labels, posting, posting.workplace && [labels.workplace[posting.workplace]]);
    case 'employmentType':
      return own(
        fact,
        labels,
        posting,
        posting.employmentTypes?.map((type) => labels.employmentType[type]),
      );
    case 'remoteFrom':
      return entry(fact, labels.facts[fact], (posting.remoteFrom ?? []).map(isolated));
    case 'pay':
      return payEntries(posting, labels);
    case 'postedOn':
    case 'updatedOn':
    case 'closesOn': {
      const date = posting[fact];
      if (date === undefined) return [];
      const text = formatDate(date, posting.lang ?? labels.lang);
      return entry(fact, labels.facts[fact], [element('time', { dateTime: date, children: text })]);
    }
    case 'department':
    case 'team':
    case 'requisition': {
      const value = posting[fact];
      return value === undefined ? [] : entry(fact, labels.facts[fact], [isolated(value)]);
    }
  }
}

function entry(fact: Fact, term: string, values: readonly ReactNode[]): Entry[] {
  return values.length === 0 ? [] : [{ fact, term, values }];
}

/** Values that are Rolecall's own words. */
function own(
  fact: 'workplace' | 'employmentType',
  labels: Labels,
  posting: Posting,
  words: readonly string[] | undefined,
): Entry[] {
  const lang = labelLanguage(posting, labels);
  const values = words?.map((word) => (lang === undefined ? word : element('span', { lang, children: word })));
  return entry(fact, labels.facts[fact], values ?? []);
}

/** One group for each kind of pay, in the order in which the kinds first appear. */
function payEntries(posting: Posting, labels: Labels): Entry[] {
  const kinds = new Map<PayRange['kind'], ReactNode[]>();
  for (const pay of posting.pay ?? []) {
    const amount = formatPay(pay, posting.lang ?? labels.lang, labels);
    if (amount === undefined) continue;
    const values = kinds.get(pay.kind) ?? [];
    values.push(pay.label === undefined ? amount : element('span', {}, [isolated(pay.label), `: ${amount}`]));
    kinds.set(pay.kind, values);
  }
  return [...kinds].flatMap(([kind, values]) => entry('pay', labels.pay[kind], values));
}

/** Text of the source beside other text: its direction must not reorder its neighbours. */
function isolated(text: string): ReactElement {
  return element('bdi', { children: text });
}
