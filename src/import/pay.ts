import type { PayRange } from '../posting/index.ts';
import { known } from './facts.ts';
import { type FieldReader, tidy } from './fields.ts';

const intervals: readonly (readonly [RegExp, NonNullable<PayRange['interval']>])[] = [
  [
    /\bhour(?:ly|s)?\b|\b(?:per|an?|\/) ?hr\b|\/ ?h(?:r|our)?\b|\bp\.?h\b|\bstunde|\bstündlich|\bheure|\bhora\b/,
    'hour',
  ],
  [/\bda(?:y|ily)\b|\btag\b|\btäglich/, 'day'],
  [/(?<!\bbi-?)(?<!\btwo )\bweek(?:ly)?\b|\bwöchentlich|\bwoche\b/, 'week'],
  [/\bmonth(?:ly)?\b|\/ ?mo\b|\bmonat|\bmois\b|\bmensu/, 'month'],
  [
    /\bannual(?:ly|i[sz]ed)?\b|\byear(?:ly)?\b|\/ ?yr\b|\bper annum\b|\bp\.?a\b|\bjahr|\bjährlich|\bannue|\bpar an\b|\banual/,
    'year',
  ],
];

/**
 * The interval of pay that words name: `per-year-salary`, `1 HOUR`, `yearly`, `$20 / hr`, `YEAR`. `undefined` where they
 * name none, or more than one.
 */
export function intervalOf(words: string | undefined): PayRange['interval'] {
  const text = (words ?? '').slice(0, 2000).toLowerCase().replaceAll('_', ' ');
  const found = intervals.filter(([pattern]) => pattern.test(text));
  return found.length === 1 ? found[0]?.[1] : undefined;
}

/** The code of a currency (ISO 4217) that a field holds. */
export function currencyOf(value: string | undefined): string | undefined {
  const code = tidy(value ?? '')?.toUpperCase();
  return code !== undefined && /^[A-Z]{3}$/.test(code) ? code : undefined;
}

/** A range that says something: amounts above nothing, the lower one first. 0 to 0 is how an empty field is sent. */
export function bounds(
  min: number | undefined,
  max: number | undefined,
): { readonly min: number | undefined; readonly max: number | undefined } | undefined {
  const [low, high] = [positive(min), positive(max)];
  if (low === undefined && high === undefined) return undefined;
  return low !== undefined && high !== undefined && low > high ? undefined : { min: low, max: high };
}

function positive(value: number | undefined): number | undefined {
  return value !== undefined && value > 0 ? value : undefined;
}

/** What a payload says of pay; what it does not say stays out. */
export interface PayFields {
  readonly kind?: PayRange['kind'];
  readonly label?: string | undefined;
  readonly currency?: string | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Words that may name the interval. */
  readonly interval?: string | undefined;
  /** Shown where there is no amount. */
  readonly text?: string | undefined;
}

/** Pay from fields of its own: a range with its currency, else the source's words, else nothing. */
export function payRange(fields: PayFields): readonly PayRange[] {
  const { kind = 'salary', label } = fields;
  const range = bounds(fields.min, fields.max);
  const currency = currencyOf(fields.currency);
  // An amount of unknown currency says less than the words do.
  if (range !== undefined && (currency !== undefined || fields.text === undefined)) {
    const interval = intervalOf(fields.interval);
    return [known<PayRange>({ kind, label, currency, ...range, interval, text: undefined })];
  }
  const { text } = fields;
  return text === undefined ? [] : [{ kind, ...(label === undefined ? {} : { label }), text }];
}

/** What the name of a field says it pays for; nothing where it is no pay: a budget, for example. */
export function payKind(name: string): PayRange['kind'] | undefined {
  if (/\bbonus\b/i.test(name)) return 'bonus';
  if (/\bcommission\b/i.test(name)) return 'commission';
  if (/\b(?:equity|stock|options)\b/i.test(name)) return 'equity';
  return /\b(?:pay|salary|salaries|compensation|wages?|ote)\b/i.test(name) ? 'salary' : undefined;
}

/** A salary that lies in fields of one object, by their names. */
export function salaryIn(
  fields: FieldReader,
  names: { readonly min: string; readonly max: string; readonly currency: string; readonly interval?: string },
): readonly PayRange[] {
  return payRange({
    min: fields.number(names.min),
    max: fields.number(names.max),
    currency: fields.text(names.currency),
    interval: names.interval === undefined ? undefined : fields.text(names.interval),
  });
}
