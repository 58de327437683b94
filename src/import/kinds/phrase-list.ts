import { currencyCode, endingCode, numberCode } from './characters.ts';
import { Folder } from './fold.ts';

/** A phrase of a lexicon, folded, and what it says. */
export interface Phrase {
  /**
   * The codes as a string. `#` stands for a number, `$` for a currency sign, `*` for any ending of the word; a phrase that
   * is an ending itself begins with `*`, and its letters follow in reverse.
   */
  readonly codes: string;
  readonly tag: number;
}

/** The phrases of comma-separated lists, each list with its tag; in the order of their codes. */
export function readPhrases(lists: Iterable<readonly [list: string, tag: number]>): readonly Phrase[] {
  const folder = new Folder();
  const phrases: Phrase[] = [];
  for (const [list, tag] of lists) {
    for (const phrase of list.split(',')) {
      const codes = codesOf(phrase.trim(), folder);
      if (codes !== '') phrases.push({ codes, tag });
    }
  }
  return phrases.sort((a, b) => (a.codes < b.codes ? -1 : a.codes > b.codes ? 1 : 0));
}

const number = String.fromCharCode(numberCode);
const currency = String.fromCharCode(currencyCode);
const ending = String.fromCharCode(endingCode);

/** Small letters of ASCII and single spaces fold to themselves. */
const folded = /^[a-z]+(?: [a-z]+)*$/;

function codesOf(phrase: string, folder: Folder): string {
  if (folded.test(phrase)) return phrase;
  if (phrase.startsWith('*')) return ending + [...fold(phrase.slice(1), folder)].reverse().join('');
  return phrase
    .split(/\s+/)
    .map((word) => {
      if (word === '#') return number;
      if (word === '$') return currency;
      return word.endsWith('*') ? fold(word.slice(0, -1), folder) + ending : fold(word, folder);
    })
    .join(' ');
}

function fold(text: string, folder: Folder): string {
  folder.clear();
  const { from, to } = folder.add(text);
  return String.fromCharCode(...folder.codes.subarray(from, to));
}

/** Phrases that go on with the same code. */
export interface Twig {
  readonly code: number;
  readonly from: number;
  readonly to: number;
}

/** Cuts phrases, which are in order, by the code that they have at a depth. */
export function twigsOf(phrases: readonly Phrase[], from: number, to: number, depth: number): readonly Twig[] {
  const twigs: Twig[] = [];
  for (let start = from; start < to; ) {
    const code = phrases[start]?.codes.charCodeAt(depth) ?? 0;
    let end = start + 1;
    while (end < to && phrases[end]?.codes.charCodeAt(depth) === code) end += 1;
    twigs.push({ code, from: start, to: end });
    start = end;
  }
  return twigs;
}

/** Whether a phrase, folded, is an `*ending`: the codes of these stand in reverse. */
export function isReversed(codes: string): boolean {
  return codes.charCodeAt(0) === endingCode;
}

/** How far two phrases are the same beyond a depth. What stands for several characters is a step of its own. */
export function sharedUntil(first: string, last: string, depth: number): number {
  if (isSpecial(first.charCodeAt(depth))) return depth + 1;
  let end = depth + 1;
  while (end < first.length && first[end] === last[end] && !isSpecial(first.charCodeAt(end))) end += 1;
  return end;
}

function isSpecial(code: number): boolean {
  return code === numberCode || code === endingCode;
}
