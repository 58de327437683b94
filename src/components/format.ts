import type { Labels } from '../i18n/index.ts';
import type { Location, PayRange } from '../posting/index.ts';

interface Formatter {
  readonly format?: (value: never) => string;
  readonly of?: (value: never) => string | undefined;
}

/** Formatters are kept, because making one costs more than rendering a whole section. */
const formatters: Record<string, Formatter> = {};

/** A value in a language, or in English where `Intl` refuses the language; `undefined` where it refuses the value. */
function format<Options>(
  Kind: new (language: string, options: Options) => Formatter,
  locale: string,
  options: Options,
  value: unknown,
): string | undefined {
  for (const language of [locale, 'en']) {
    try {
      const key = language + Object.values(options as object);
      formatters[key] ??= new Kind(language, options);
      const formatter = formatters[key];
      return (formatter.format ?? formatter.of)?.call(formatter, value as never);
    } catch {
      // The next language, or nothing.
    }
  }
  return undefined;
}

/** A date such as `3 November 2026`: the calendar day that the source wrote, whatever the reader's time zone is. */
export function formatDate(iso: string, locale: string): string {
  const day = new Date(iso.slice(0, 10));
  return format(Intl.DateTimeFormat, locale, { dateStyle: 'long', timeZone: 'UTC' }, day) ?? iso;
}

/** What a place is called and, of its address and its country, what the name does not say. */
export function formatPlace(place: Location, locale: string): string {
  const { name, street, postalCode, city, region, country = '' } = place;
  const nameIn = (language: string): string =>
    format(Intl.DisplayNames, language, { type: 'region' }, country) ?? country;
  // The code says it, too, as in `Austin, TX, USA`.
  const isSaid = name.includes(country) || name.includes(nameIn('en'));
  return [street, postalCode, city, region, isSaid ? '' : nameIn(locale)].reduce<string>(
    (text, part = '') => (text.includes(part) ? text : `${text}, ${part}`),
    name,
  );
}

/** Pay such as `$120,000 to $150,000 per year`, or the source's own words; `undefined` when there is neither. */
export function formatPay(pay: PayRange, locale: string, labels: Labels): string | undefined {
  const { currency, min = pay.max, max, interval } = pay;
  function amount(value = 0): string {
    const options = { style: currency && 'currency', currency, trailingZeroDisplay: 'stripIfInteger' };
    return format(Intl.NumberFormat as never, locale, options, value) ?? `${value}`;
  }
  if (min === undefined) return pay.text;
  let text = amount(min);
  if (pay.min === undefined) text = labels.upTo(text);
  else if (max === undefined) text = labels.from(text);
  else if (max !== min) text = labels.range(text, amount(max));
  return interval ? `${text} ${labels.interval[interval]}` : text;
}
