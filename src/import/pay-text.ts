import type { PayRange } from '../posting/index.ts';
import { known } from './facts.ts';
import { bounds, intervalOf } from './pay.ts';

/** Signs of one currency. The dollar is none of them: more than twenty currencies are written with it. */
const signs: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['zł', 'PLN'],
  ['us$', 'USD'],
  ['ca$', 'CAD'],
  ['c$', 'CAD'],
  ['au$', 'AUD'],
  ['a$', 'AUD'],
  ['nz$', 'NZD'],
  ['s$', 'SGD'],
  ['hk$', 'HKD'],
  ['r$', 'BRL'],
]);

/** What the dollar sign alone means in a country that has one dollar. */
const dollars: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['CA', 'CAD'],
  ['AU', 'AUD'],
  ['NZ', 'NZD'],
  ['SG', 'SGD'],
  ['HK', 'HKD'],
]);

const dollarCodes = /^(?:USD|CAD|AUD|NZD|SGD|HKD|MXN)$/;
const codes = 'USD|EUR|GBP|CAD|AUD|NZD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|INR|SGD|HKD|JPY|CNY|BRL|MXN|ZAR|AED|ILS';
const currencyWord = new RegExp(`\\b(${codes})\\b`, 'g');
const currencySign = /(?:us|ca|c|au|a|nz|s|hk|r)\$|zł|[€£₹₩₽₪₺₴$]/gi;
const amount = /\d+(?:[.,'’\u00a0\u202f ]\d{3})*(?:[.,]\d{1,2})?(?![\d%])\s?(k\b)?/gi;

/** Words that an amount, its interval and its range are written with. */
const understood = new Set(
  `a an the from up to starting at least and per of for bis zu ab und pro im je von à partir de par et k max maximum min minimum
  hour hours hourly hr h day daily week weekly month monthly mo year yearly yr annual annually annum p jahr jährlich monat
  monatlich stunde heure mois gross brutto brut salary range pay base usd eur gbp zł us ca c au nz s hk r`.split(/\s+/),
);

/**
 * Reads pay that somebody wrote: `$19.00 - $27.00 / hr`, `€ 48.000 – 60.000`, `CHF 90k+`. Numbers only where there are
 * one or two in one currency and every word is understood: a dollar sign alone needs `country` (ISO 3166-1) to be one,
 * and of "plus bonus" no word may get lost. Else the words themselves.
 */
export function readPay(words: string, country?: string): PayRange {
  const kind = 'salary';
  const written = { kind, text: words } as const;
  if (words.length > longest) return written;
  const currency = currencyIn(words, country);
  const amounts = [...words.matchAll(amount)].map(([match, thousands]) => numberIn(match) * (thousands ? 1000 : 1));
  const [first, second = first] = amounts;
  if (currency === undefined || first === undefined || second === undefined || amounts.length > 2) return written;
  if (!isUnderstood(words)) return written;
  // "50-60k": the suffix belongs to both.
  const isShort = amounts.length === 2 && first < 1000 && second >= 1000 && /k\b/i.test(words);
  const isOpen = amounts.length === 1 && /\+|\b(?:from|starting|least|ab|partir|min)\b/i.test(words);
  const isLimit = amounts.length === 1 && /\b(?:up to|bis|max)/i.test(words);
  const range = bounds(isLimit ? undefined : isShort ? first * 1000 : first, isOpen ? undefined : second);
  if (range === undefined) return written;
  return known<PayRange>({ kind, label: undefined, currency, ...range, interval: intervalOf(words), text: undefined });
}

const longest = 300;

function isUnderstood(words: string): boolean {
  const left = words.replace(amount, ' ').toUpperCase().replace(currencyWord, ' ').toLowerCase();
  return !/[\d%]/.test(left) && (left.match(/\p{L}+/gu) ?? []).every((word) => understood.has(word));
}

/** The one currency that a text names. */
function currencyIn(text: string, country: string | undefined): string | undefined {
  const named = [...text.toUpperCase().matchAll(currencyWord)].map(([code]) => code);
  const signed = [...text.matchAll(currencySign)].flatMap(([sign]) => {
    if (sign !== '$') return signs.get(sign.toLowerCase()) ?? [];
    return named.find((code) => dollarCodes.test(code)) ?? dollars.get(country ?? '') ?? 'unknown';
  });
  const all = new Set([...named, ...signed]);
  const [only] = all;
  return all.size === 1 && only !== 'unknown' ? only : undefined;
}

/** `1,200.50`, `1.200,50`, `60 000`, `19.00`: three digits after a separator are thousands, fewer are a fraction. */
function numberIn(match: string): number {
  const digits = match
    .replace(/\s?k$/i, '')
    .replace(/['’\s]/g, '')
    .trim();
  const fraction = /[.,](\d{1,2})$/.exec(digits)?.[1] ?? '';
  const whole = (fraction === '' ? digits : digits.slice(0, -fraction.length - 1)).replace(/[.,]/g, '');
  return Number(fraction === '' ? whole : `${whole}.${fraction}`);
}
