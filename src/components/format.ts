import type { Labels } from '../i18n/index.ts';
import type { PayRange } from '../posting/index.ts';

type Formatter = Intl.DateTimeFormat | Intl.NumberFormat;

/** Formatters are kept, because making one costs more than rendering a whole section. */
const formatters: Record<string, Formatter> = {};

/** The formatter for a language and, for amounts, a currency; in English where `Intl` refuses the language's tag. */
function formatter(locale: string, currency?: string): Formatter {
  const key = `${locale} ${currency}`;
  try {
    formatters[key] ??= makeFormatter(locale, currency);
  } catch {
    formatters[key] = makeFormatter('en', currency);
  }
  return formatters[key];
}

function makeFormatter(locale: string, currency: string | undefined): Formatter {
  if (currency === undefined) return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return new Intl.NumberFormat(
    locale,
    /^[a-z]{3}$/i.test(currency) ? { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' } : {},
  );
}

/** A date such as `3 November 2026`: the calendar day that the source wrote, whatever the reader's time zone is. */
export function formatDate(iso: string, locale: string): string {
  const time = Date.parse(iso.slice(0, 10));
  return Number.isNaN(time) ? iso : formatter(locale).format(time);
}

/** Pay such as `$120,000 to $150,000 per year`, or the source's own words; `undefined` when there is neither. */
export function formatPay(pay: PayRange, locale: string, labels: Labels): string | undefined {
  const { currency = '', min = pay.max, max, interval } = pay;
  if (min === undefined) return pay.text;
  const { format } = formatter(locale, currency);
  let text = format(min);
  if (pay.min === undefined) text = labels.upTo(text);
  else if (max === undefined) text = labels.from(text);
  else if (max !== min) text = labels.range(text, format(max));
  return interval === undefined ? text : `${text} ${labels.interval[interval]}`;
}
