import {
  breakCode,
  currencyCode,
  droppedCode,
  foldUnit,
  isDigit,
  isUnspaced,
  isWord,
  labelCode,
  spaceCode,
} from './characters.ts';

/** A folded text: where it stands in a {@link Folder}'s arrays, and what was counted on the way. */
export interface Folded {
  readonly from: number;
  readonly to: number;
  /** Indices into `lineStarts` and `labelEnds`. */
  readonly firstLine: number;
  readonly endLine: number;
  /** Indices into `wordStarts`. */
  readonly firstWord: number;
  readonly endWord: number;
  /** In scripts without spaces between words, about as many as a translation would have. */
  readonly words: number;
  readonly numbers: number;
  /** Holds an amount of money. */
  readonly amount: boolean;
}

/** Words that a label may have: longer ones are sentences. */
const longestLabel = 6;
const sharpS = 0xdf;
const letterA = 97;
const letterZ = 122;

/** Folds the texts of a post into arrays that are used again for the next post. */
export class Folder {
  codes: Uint16Array = new Uint16Array(1 << 13);
  /** Where a phrase may begin. */
  wordStarts: Int32Array = new Int32Array(1 << 11);
  /** Where lines and sentences begin. */
  lineStarts: Int32Array = new Int32Array(1 << 8);
  /** Where a line's label ends; 0 in lines without one. */
  labelEnds: Int32Array = new Int32Array(1 << 8);
  #length = 0;
  #words = 0;
  #lines = 0;

  /** Forgets all texts. */
  clear(): void {
    this.#length = 0;
    this.#words = 0;
    this.#lines = 0;
  }

  /** Folds one text. Lines and sentences are cut; a colon in the first words of a line ends a label. */
  add(text: string): Folded {
    // Twice as long at most: ß is two letters.
    const room = this.#length + 2 * text.length + 2;
    if (this.codes.length < room) this.codes = largerUnits(this.codes, room);
    if (this.wordStarts.length < this.#words + text.length + 1) {
      this.wordStarts = largerIntegers(this.wordStarts, this.#words + text.length + 1);
    }
    const { codes, wordStarts } = this;
    const from = this.#length;
    const firstWord = this.#words;
    const firstLine = this.#lines;
    let length = from;
    let starts = firstWord;
    let words = 0;
    let unspaced = 0;
    let numbers = 0;
    let amount = false;
    /** Of the line. */
    let wordsBefore = 0;
    let wordStart = from;
    let previous = breakCode;
    let lineStart = from;
    let labelEnd = 0;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      let code = unit === spaceCode ? unit : foldUnit(unit);
      if (code > spaceCode) {
        if (previous <= spaceCode) {
          wordStart = length;
          if (code !== currencyCode) words += 1;
          wordsBefore += 1;
          wordStarts[starts++] = length;
        } else if (code > 0xe00 || previous > 0xe00 || previous === currencyCode || code === currencyCode) {
          if (isUnspaced(code) || isUnspaced(previous) || !isWord(previous) || !isWord(code))
            wordStarts[starts++] = length;
        }
        if (code < 58) {
          if (isDigit(code)) {
            if (!isDigit(previous)) numbers += 1;
            amount ||= isCurrencyBefore(codes, length, from);
          } else if (code === currencyCode) {
            amount ||= isDigitBefore(codes, length, from);
          }
        } else if (isUnspaced(code)) unspaced += 1;
        if (unit === sharpS) codes[length++] = code;
        codes[length++] = code;
        previous = code;
        if (code < letterA || code > letterZ) continue;
        // The rest of the word is nearly always plain letters.
        for (; index + 1 < text.length; index += 1) {
          const next = text.charCodeAt(index + 1);
          if (next < letterA || next > letterZ) break;
          codes[length++] = next;
        }
        continue;
      }
      if (code === droppedCode) continue;
      if (unit !== spaceCode) code = endOf(text, unit, index, length - wordStart, wordsBefore, previous);
      if (code === spaceCode) {
        if (previous > spaceCode) {
          codes[length++] = spaceCode;
          previous = spaceCode;
        }
      } else if (previous !== breakCode) {
        if (previous === spaceCode) length -= 1;
        if (code === breakCode) {
          this.#addLine(lineStart, labelEnd);
          lineStart = length + 1;
          labelEnd = 0;
          wordsBefore = 0;
        } else {
          labelEnd = length;
          wordsBefore = longestLabel;
        }
        codes[length++] = code;
        previous = code;
      }
    }
    if (previous === spaceCode) length -= 1;
    if (length > lineStart) this.#addLine(lineStart, labelEnd);
    // Ends the last word for whoever looks one code ahead.
    codes[length] = breakCode;
    this.#length = length + 1;
    this.#words = starts;
    words += unspaced >> 1;
    const lines = { firstLine, endLine: this.#lines };
    return { from, to: length, ...lines, firstWord, endWord: starts, words, numbers, amount };
  }

  #addLine(start: number, labelEnd: number): void {
    if (this.#lines === this.lineStarts.length) {
      this.lineStarts = largerIntegers(this.lineStarts, 2 * this.#lines);
      this.labelEnds = largerIntegers(this.labelEnds, 2 * this.#lines);
    }
    this.lineStarts[this.#lines] = start;
    this.labelEnds[this.#lines] = labelEnd;
    this.#lines += 1;
  }
}

function largerUnits(array: Uint16Array, room: number): Uint16Array<ArrayBuffer> {
  const copy = new Uint16Array(2 * room);
  copy.set(array);
  return copy;
}

function largerIntegers(array: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(2 * room);
  copy.set(array);
  return copy;
}

function isCurrencyBefore(codes: Uint16Array, at: number, from: number): boolean {
  const last = at > from ? codes[at - 1] : breakCode;
  return last === currencyCode || (last === spaceCode && codes[at - 2] === currencyCode);
}

function isDigitBefore(codes: Uint16Array, at: number, from: number): boolean {
  const last = at > from ? (codes[at - 1] ?? 0) : breakCode;
  return isDigit(last) || (last === spaceCode && at - 2 >= from && isDigit(codes[at - 2] ?? 0));
}

/** Whether a mark ends a line, a sentence or a label, or is a space like others. */
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
      return isLabel(words) && /^\s?$/.test(text.charAt(index + 1)) ? labelCode : spaceCode;
    case 0xff1a: // ：
      return isLabel(words) ? labelCode : spaceCode;
    default:
      return spaceCode;
  }
}

function isLabel(words: number): boolean {
  return words > 0 && words < longestLabel;
}

/** A space and then a letter that is no small one, or the end. */
function startsSentence(text: string, from: number): boolean {
  let index = from;
  while (index < text.length && index < from + 3 && ' "”»)\u00a0'.includes(text.charAt(index))) index += 1;
  if (index === from) return false;
  const next = text.charAt(index);
  return next === '' || next.toLowerCase() !== next || next.toUpperCase() === next;
}
