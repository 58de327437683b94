import { type PayRange, plainText, type Section } from '../posting/index.ts';
import { intervalOf } from './pay.ts';
import { readPay } from './pay-text.ts';

const sign = String.raw`(?:(?:us|ca|c|au|a|nz|s|hk|r)?\$|zł|[€£₹₩₽₪₺₴]|\b[A-Z]{3}\b)`;
/** Bounded: a text of digits alone is looked through once. */
const amount = String.raw`\d{1,9}(?:[.,'’\u00a0\u202f ]\d{3}){0,4}(?:[.,]\d{1,2})?\s?(?:k\b)?`;
/** Two amounts with a currency: `$120,000 - $150,000 USD`, `€48.000 bis 60.000`, `70k–80k EUR`. */
const range = new RegExp(
  String.raw`${sign}?\s?${amount}\s?${sign}?\s?(?:-|–|—|\bto\b|\bbis\b|\bà\b)\s?${sign}?\s?${amount}(?:\s?${sign})?`,
  'gi',
);
const money = new RegExp(String.raw`${sign}\s?\d|\d\s?(?:k\s?)?${sign}`, 'i');
/** What the sentence has to speak of, and what it may not before the amounts or right after them: that is no salary. */
const salary =
  /\b(?:salar(?:y|ies)|pay|wages?|compensation|base range|gehalt\w*|salaire|rémunération|salario|stipendio)\b/i;
const another = /\b(?:ote|on[- ]target|sign[- ]?on|bonus|stipend|budget|allowance|relocation|revenue|commission)\b/i;

/**
 * The salary that a post states in its text, where no field has one: the one range of its compensation sections, in one
 * currency, in a sentence about pay. Where another amount of money stands there (zones, levels, a bonus), the text alone
 * says which is whose.
 */
export function payInBody(sections: readonly Section[], country: string | undefined): readonly PayRange[] {
  let found: PayRange | undefined;
  for (const section of sections) {
    if (section.kind !== 'compensation') continue;
    for (const sentence of sentencesOf(section)) {
      const [match, ...others] = sentence.matchAll(range);
      const rest = match === undefined ? sentence : sentence.replace(match[0], ' ');
      if (money.test(rest)) return [];
      if (match === undefined) continue;
      const pay = readPay(match[0].trim(), country);
      const [before, after] = [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)];
      const isSalary = salary.test(`${section.heading ?? ''} ${sentence}`);
      const isOther = another.test(before) || another.test(after.slice(0, 15));
      if (found !== undefined || others.length > 0 || pay.text !== undefined || !isSalary || isOther) return [];
      const interval = intervalOf(sentence);
      found = interval === undefined ? pay : { ...pay, interval };
    }
  }
  return found === undefined ? [] : [found];
}

/** Sentences end at line feeds, and at full stops before a space and a capital. */
function sentencesOf(section: Section): readonly string[] {
  return plainText(section.blocks).split(/\n+|(?<=[.!?])\s+(?=\p{Lu})/u);
}
