import type { Labels } from '../i18n/index.ts';
import type { PayRange } from '../posting/index.ts';

/**
 * Dates and pay as text. Formatters are kept, because making one costs more than rendering a whole section. A language
 * tag or currency that `Intl` refuses is no error: the value is shown in a plainer form.
 */

const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

/** A date such as `3 November 2026`: the calendar day that the source wrote, whatever the reader's time zone is. */
export function formatDate(iso: string, locale: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(iso)?.[0];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return iso;
  return dateFormat(locale).format(time);
}

function dateFormat(locale: string): Intl.DateTimeFormat {
  const kept = dates.get(locale);
  if (kept !== undefined) return kept;
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  const made = attempt(() => new Intl.DateTimeFormat(locale, options)) ?? new Intl.DateTimeFormat('en', options);
  dates.set(locale, made);
  return made;
}

/** Pay such as `$120,000 to $150,000 per year`, or the source's own words; `undefined` when there is neither. */
export function formatPay(pay: PayRange, locale: string, labels: Labels): string | undefined {
  const { min, max } = pay;
  const whole = Number.isInteger(min ?? max) && Number.isInteger(max ?? min);
  const amount = (value: number): string => numberFormat(locale, pay.currency, whole ? 0 : 2).format(value);
  let text: string | undefined;
  if (min !== undefined && max !== undefined) {
    text = min === max ? amount(min) : labels.range(amount(min), amount(max));
  } else if (min !== undefined) {
    text = labels.from(amount(min));
  } else if (max !== undefined) {
    text = labels.upTo(amount(max));
  }
  if (text === undefined) return pay.text;
  return pay.interval === undefined ? text : `${text} ${labels.interval[pay.interval]}`;
}

function numberFormat(locale: string, currency: string | undefined, digits: 0 | 2): Intl.NumberFormat {
  const key = `${locale} ${currency} ${digits}`;
  const kept = numbers.get(key);
  if (kept !== undefined) return kept;
  const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const options = currency === undefined ? fraction : { ...fraction, style: 'currency' as const, currency };
  const made =
    attempt(() => new Intl.NumberFormat(locale, options)) ??
    attempt(() => new Intl.NumberFormat('en', options)) ??
    new Intl.NumberFormat('en', fraction);
  numbers.set(key, made);
  return made;
}

function attempt<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
