/** What a line is made of. */
export interface Count {
  readonly letters: number;
  readonly digits: number;
  readonly upper: number;
  readonly lower: number;
  /** Words; in scripts without spaces between words, about as many as a translation would have. */
  readonly words: number;
}

/** Called so, it does not matter to the engine how a string is kept in memory. */
const { charCodeAt } = String.prototype;
const letter = /^\p{L}$/u;
const digit = /^\p{N}$/u;
/** Characters a word has in Han, Hiragana and Katakana, and in the alphabets of South-East Asia. */
const ideographsPerWord = 2;
const unspacedLettersPerWord = 5;

/** Counts in one pass: expressions with Unicode properties are too slow to run over every line several times. */
export function count(text: string): Count {
  let letters = 0;
  let digits = 0;
  let upper = 0;
  let lower = 0;
  let words = 0;
  let inWord = false;
  let ideographs = 0;
  let unspaced = 0;
  const endWord = (): void => {
    words += Math.max(1, Math.round(ideographs / ideographsPerWord + unspaced / unspacedLettersPerWord));
    inWord = false;
    ideographs = 0;
    unspaced = 0;
  };
  const end = text.length;
  for (let index = 0; index < end; index += 1) {
    const unit = charCodeAt.call(text, index);
    if (unit === 0x20) {
      if (inWord) endWord();
    } else if (unit < 0x80) {
      if (isAsciiLetter(unit)) {
        letters += 1;
        inWord = true;
        if (unit < 0x60) upper += 1;
        else lower += 1;
      } else if (unit >= 0x30 && unit <= 0x39) {
        digits += 1;
        inWord = true;
      }
    } else {
      const code = text.codePointAt(index) ?? unit;
      const character = String.fromCodePoint(code);
      index += character.length - 1;
      if (letter.test(character)) {
        letters += 1;
        inWord = true;
        if (isIdeograph(code)) ideographs += 1;
        else if (isUnspaced(code)) unspaced += 1;
        else if (character !== character.toLowerCase()) upper += 1;
        else if (character !== character.toUpperCase()) lower += 1;
      } else if (digit.test(character)) {
        digits += 1;
        inWord = true;
      }
    }
  }
  if (inWord) endWord();
  return { letters, digits, upper, lower, words };
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Hiragana, Katakana and Han with their extensions, iteration marks included. */
function isIdeograph(code: number): boolean {
  return (
    (code >= 0x3005 && code <= 0x3007) ||
    (code >= 0x3041 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff66 && code <= 0xff9d) ||
    (code >= 0x20000 && code <= 0x3ffff)
  );
}

/** Thai, Lao, Myanmar and Khmer. */
function isUnspaced(code: number): boolean {
  return (code >= 0xe00 && code <= 0xeff) || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff);
}
