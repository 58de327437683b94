/**
 * Characters as the phrases of the lexicons see them: lower case, without accents, every other mark a space. Lexicon and
 * post go through the same fold, so both may be written as people write.
 */

/** Ends a sentence or a line: no phrase reaches across it. */
export const breakCode = 0;
/** Ends a label such as `Location:` at the start of a line. */
export const labelCode = 1;
export const spaceCode = 32;
/** In phrases: a whole number. */
export const numberCode = 35;
/** Any currency sign. */
export const currencyCode = 36;
/** In phrases: any ending of a word. */
export const endingCode = 42;
/** Of a mark that is no character of its own. */
export const droppedCode = 2;

const unknown = 0xffff;
let table: Uint16Array | undefined;

const word = /[\p{L}\p{N}]/u;
const currency = /\p{Sc}/u;
const markOrFormat = /[\p{M}\p{Cf}]/u;

/** The code that a UTF-16 unit folds to. Each is worked out once. */
export function foldUnit(unit: number): number {
  const known = table?.[unit] ?? unknown;
  return known === unknown ? workOut(unit) : known;
}

function workOut(unit: number): number {
  table ??= new Uint16Array(0x10000).fill(unknown);
  const code = codeOf(unit);
  table[unit] = code;
  return code;
}

function codeOf(unit: number): number {
  // Halves of surrogate pairs: emoji and rare scripts.
  if (unit >= 0xd800 && unit <= 0xdfff) return spaceCode;
  const character = String.fromCharCode(unit);
  if (currency.test(character)) return currencyCode;
  if (markOrFormat.test(character)) return droppedCode;
  const wide = unit >= 0xff00 && unit <= 0xffef;
  // Korean syllables, too, would come apart, and a Japanese or an Indian vowel sign is no accent.
  const alphabetic = unit < 0x590 || (unit >= 0x1e00 && unit < 0x2000);
  const plain = wide ? character.normalize('NFKC') : alphabetic ? character.normalize('NFD') : character;
  const letter = plain.toLowerCase().charAt(0);
  if (letter === 'ß') return 0x73;
  return word.test(letter) ? letter.charCodeAt(0) : spaceCode;
}

/** Scripts without spaces between words, and Korean, whose particles stick to the word: phrases are found anywhere. */
export function isUnspaced(code: number): boolean {
  if (code < 0xe00) return false;
  return code >= 0x2e80 || code < 0xf00 || (code >= 0x1000 && code < 0x1200) || (code >= 0x1780 && code < 0x1800);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isWord(code: number): boolean {
  return code > 47;
}

/** The hash of a word that goes on with a code; that of no word is 0. */
export function hashOn(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}
