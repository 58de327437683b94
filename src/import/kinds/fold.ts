/**
 * Text as the phrases of the lexicons see it: lower case, without accents, every run of spaces and punctuation one
 * space. Lexicon and post go through the same fold, so both may be written as people write.
 */

/** Ends a sentence or a line: no phrase reaches across it. */
export const breakCode = 0;
/** Ends a label such as `Location:` at the start of a line. */
export const labelCode = 1;
export const spaceCode = 32;
/** Stands for any currency sign. */
export const currencyCode = 36;
/** In phrases: a whole number. */
export const numberCode = 35;
/** In phrases: any ending of a word. */
export const endingCode = 42;

const unknown = 0xffff;
const dropped = 2;
let table: Uint16Array | undefined;

const word = /[\p{L}\p{N}]/u;
const currency = /\p{Sc}/u;
const markOrFormat = /[\p{M}\p{Cf}]/u;
const sharpS = 0xdf;

/** The code that a UTF-16 unit folds to. */
function foldUnit(unit: number): number {
  const character = String.fromCharCode(unit);
  if (currency.test(character)) return currencyCode;
  if (markOrFormat.test(character)) return dropped;
  // Halves of surrogate pairs: rare scripts keep theirs, emoji do no harm.
  if (unit >= 0xd800 && unit <= 0xdfff) return spaceCode;
  if (unit >= 0xff00 && unit <= 0xffef) return wordUnit(character.normalize('NFKC'));
  const alphabetic = unit < 0x590 || (unit >= 0x1e00 && unit < 0x2000);
  return wordUnit(alphabetic ? character.normalize('NFD') : character);
}

function wordUnit(text: string): number {
  const character = text === 'ß' ? 's' : text.toLowerCase().charAt(0);
  if (character === '+' || character === '&') return spaceCode;
  return word.test(character) ? character.charCodeAt(0) : spaceCode;
}

function unitTable(): Uint16Array {
  table ??= new Uint16Array(0x10000).fill(unknown);
  return table;
}

/** Scripts without spaces between words, and Korean, whose particles stick to the word: phrases are found anywhere. */
export function isUnspaced(code: number): boolean {
  return (
    code >= 0xe00 &&
    (code >= 0x2e80 || code < 0xf00 || (code >= 0x1000 && code < 0x1200) || (code >= 0x1780 && code < 0x1800))
  );
}

export function isWord(code: number): boolean {
  return code > 36 && code !== endingCode;
}

/** A folded text. Only the first `length` codes are its own: the buffer is used again for the next one. */
export interface Folded {
  codes: Uint16Array;
  length: number;
}

/** Words that a label may have: longer ones are sentences. */
const longestLabel = 6;

/**
 * Folds `text` into `out`. Ends of lines and of sentences become {@link breakCode}; a colon in the first words of a
 * line {@link labelCode}.
 */
export function fold(text: string, out: Folded): void {
  const units = unitTable();
  // Twice as long at most: ß is two letters.
  const size = 2 * text.length + 2;
  if (out.codes.length < size) out.codes = new Uint16Array(size);
  const { codes } = out;
  let length = 0;
  let words = 0;
  let letters = 0;
  let previous = breakCode;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    let code = units[unit] ?? spaceCode;
    if (code === unknown) {
      code = foldUnit(unit);
      units[unit] = code;
    }
    if (code === dropped) continue;
    if (code !== spaceCode) {
      if (previous <= spaceCode) {
        words += 1;
        letters = 0;
      }
      letters += 1;
      if (unit === sharpS) codes[length++] = code;
      codes[length++] = code;
      previous = code;
      continue;
    }
    if (unit === spaceCode) {
      if (previous > spaceCode) {
        codes[length++] = spaceCode;
        previous = spaceCode;
      }
      continue;
    }
    const end = endOf(text, unit, index, letters, words, codes[length - 1] ?? 0);
    if (end === spaceCode) {
      if (previous > spaceCode) {
        codes[length++] = spaceCode;
        previous = spaceCode;
      }
    } else if (previous !== breakCode) {
      while (length > 0 && codes[length - 1] === spaceCode) length -= 1;
      codes[length++] = end;
      previous = end;
      words = end === labelCode ? longestLabel : 0;
    }
  }
  while (length > 0 && (codes[length - 1] ?? 0) <= spaceCode && codes[length - 1] !== labelCode) length -= 1;
  out.length = length;
}

/** Whether a punctuation mark ends a line, a sentence or a label, or is a space like others. */
function endOf(text: string, unit: number, index: number, letters: number, words: number, last: number): number {
  switch (unit) {
    case 10:
    case 0x3002: // 。
    case 0xff01: // ！
    case 0xff1f: // ？
    case 0x2022: // •
      return breakCode;
    case 33: // !
    case 63: // ?
      return startsSentence(text, index + 1) ? breakCode : spaceCode;
    case 46: // .
      return letters > 2 && isWord(last) && startsSentence(text, index + 1) ? breakCode : spaceCode;
    case 58: // :
      return words > 0 && words < longestLabel && /\s|^$/.test(text.charAt(index + 1)) ? labelCode : spaceCode;
    case 0xff1a: // ：
      return words > 0 && words < longestLabel ? labelCode : spaceCode;
    default:
      return spaceCode;
  }
}

/** A space and then a letter that is no small one. */
function startsSentence(text: string, from: number): boolean {
  let index = from;
  while (index < text.length && index < from + 3 && ' "”»)\u00a0'.includes(text.charAt(index))) index += 1;
  if (index === from) return false;
  const next = text.charAt(index);
  return next === '' || next.toLowerCase() !== next || next.toUpperCase() === next;
}
