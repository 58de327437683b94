import { currencyCode, endingCode, isDigit, isUnspaced, isWord, numberCode, spaceCode } from './characters.ts';
import { type Folded, Folder } from './fold.ts';
import { addHit, type Hits } from './hits.ts';

/** Columns of a row of {@link Phrases}: Latin letters and the characters that stand for others. */
const rowSize = 32;
const columnOfSpace = 26;
const columnOfNumber = 27;
const columnOfEnding = 28;
const columnOfCurrency = 29;
/** Columns of the codes below 128; 31 for those that have none. */
const columns = Uint8Array.from({ length: 128 }, (_, code) => (code >= 97 && code <= 122 ? code - 97 : 31));
columns[spaceCode] = columnOfSpace;
columns[numberCode] = columnOfNumber;
columns[endingCode] = columnOfEnding;
columns[currencyCode] = columnOfCurrency;
const noColumn = 31;

/** Marks of nodes: a phrase ends here; a number may follow; any ending of the word may follow. */
const isPhrase = 1;
const beforeNumber = 2;
const isOpen = 4;

/**
 * Phrases of one language, compiled: a tree of characters. A node's children under Latin letters stand in a row of a
 * table; the others, which are fewer, in a hash table.
 */
export class Phrases {
  #rows = new Uint16Array(1024 * rowSize);
  #keys = new Int32Array(256);
  #children = new Uint16Array(256);
  #used = 0;
  #nodes = 1;
  /** For every node, one more than the index of its first tag; a tag leads to the next of the same phrase. */
  #first = new Uint16Array(1024);
  /** For every node, what else than the next character is to be looked at. */
  #marks = new Uint8Array(1024);
  readonly #tags: number[] = [];
  readonly #next: number[] = [];
  /** Nodes that begin `*ending` phrases, read from the end of a word. */
  #endings = false;
  readonly #folder = new Folder();

  /** Adds every phrase of a comma-separated list under a tag. */
  addAll(list: string, tag: number): void {
    for (const phrase of list.split(',')) this.#add(phrase.trim(), tag);
  }

  #add(phrase: string, tag: number): void {
    if (phrase === '') return;
    let node = 0;
    if (phrase.startsWith('*')) {
      this.#endings = true;
      node = this.#grow(node, endingCode);
      for (const code of this.#fold(phrase.slice(1)).reverse()) node = this.#grow(node, code);
    } else {
      let first = true;
      for (const part of phrase.split(/\s+/)) {
        if (!first) node = this.#grow(node, spaceCode);
        first = false;
        node = this.#addWord(node, part);
      }
    }
    this.#tags.push(tag);
    this.#next.push(this.#first[node] ?? 0);
    this.#first[node] = this.#tags.length;
    this.#mark(node, isPhrase);
  }

  #mark(node: number, mark: number): void {
    this.#marks[node] = (this.#marks[node] ?? 0) | mark;
  }

  #addWord(from: number, part: string): number {
    if (part === '#') return this.#grow(from, numberCode);
    if (part === '$') return this.#grow(from, currencyCode);
    let node = from;
    for (const code of this.#fold(part.replace(/\*$/, ''))) node = this.#grow(node, code);
    return part.endsWith('*') ? this.#grow(node, endingCode) : node;
  }

  #fold(text: string): Uint16Array {
    this.#folder.clear();
    const { from, to } = this.#folder.add(text);
    return this.#folder.codes.slice(from, to);
  }

  #grow(node: number, code: number): number {
    const found = this.#child(node, code);
    if (found !== 0) return found;
    const child = this.#nodes;
    this.#nodes += 1;
    if (child >= this.#first.length) {
      this.#first = largerRows(this.#first);
      this.#rows = largerRows(this.#rows);
      const marks = new Uint8Array(2 * this.#marks.length);
      marks.set(this.#marks);
      this.#marks = marks;
    }
    if (code === numberCode) this.#mark(node, beforeNumber);
    if (code === endingCode) this.#mark(node, isOpen);
    const column = code < 128 ? (columns[code] ?? noColumn) : noColumn;
    if (column !== noColumn) {
      this.#rows[node * rowSize + column] = child;
      return child;
    }
    if (2 * this.#used >= this.#keys.length) this.#enlarge();
    const key = (node << 16) | code;
    const slot = this.#slot(key);
    this.#keys[slot] = key;
    this.#children[slot] = child;
    this.#used += 1;
    return child;
  }

  #enlarge(): void {
    const keys = this.#keys;
    const children = this.#children;
    this.#keys = new Int32Array(2 * keys.length);
    this.#children = new Uint16Array(2 * keys.length);
    for (let index = 0; index < keys.length; index += 1) {
      const child = children[index] ?? 0;
      if (child === 0) continue;
      const key = keys[index] ?? 0;
      const slot = this.#slot(key);
      this.#keys[slot] = key;
      this.#children[slot] = child;
    }
  }

  /** Where a key stands, or the free place where it would stand. */
  #slot(key: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    const mixed = Math.imul(key, 0x9e3779b1);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (this.#children[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #child(node: number, code: number): number {
    const column = code < 128 ? (columns[code] ?? noColumn) : noColumn;
    if (column !== noColumn) return this.#rows[node * rowSize + column] ?? 0;
    return this.#used === 0 ? 0 : (this.#children[this.#slot((node << 16) | code)] ?? 0);
  }

  /** Adds every phrase of a folded text to `hits`. */
  find({ codes, wordStarts }: Folder, text: Folded, hits: Hits): void {
    const end = text.to;
    for (let word = text.firstWord; word < text.endWord; word += 1) {
      const start = wordStarts[word] ?? 0;
      this.#walk(codes, end, 0, start, start, hits);
      if (this.#endings) this.#walkBack(codes, end, start, hits);
    }
  }

  /** Follows the text from `position`; forks at numbers and open endings, which are few. */
  #walk(codes: Uint16Array, length: number, from: number, start: number, position: number, hits: Hits): void {
    const rows = this.#rows;
    const marks = this.#marks;
    let node = from;
    let at = position;
    while (at < length) {
      const code = codes[at] ?? 0;
      if (code < 58 && isDigit(code) && ((marks[node] ?? 0) & beforeNumber) !== 0 && isNumberStart(codes, start, at)) {
        const number = rows[node * rowSize + columnOfNumber] ?? 0;
        this.#resume(codes, length, number, start, numberEnd(codes, length, at), hits);
      }
      const column = code < 128 ? (columns[code] ?? noColumn) : noColumn;
      node = column === noColumn ? this.#child(node, code) : (rows[node * rowSize + column] ?? 0);
      if (node === 0) return;
      at += 1;
      const mark = marks[node] ?? 0;
      if (mark === 0) continue;
      if ((mark & isPhrase) !== 0) this.#accept(codes, length, node, start, at, hits);
      if ((mark & isOpen) !== 0) {
        const ending = rows[node * rowSize + columnOfEnding] ?? 0;
        this.#resume(codes, length, ending, start, wordEnd(codes, length, at), hits);
      }
    }
  }

  #resume(codes: Uint16Array, length: number, node: number, start: number, at: number, hits: Hits): void {
    this.#accept(codes, length, node, start, at, hits);
    this.#walk(codes, length, node, start, at, hits);
  }

  #accept(codes: Uint16Array, length: number, node: number, start: number, end: number, hits: Hits): void {
    let tag = this.#first[node] ?? 0;
    if (tag === 0) return;
    const last = codes[end - 1] ?? 0;
    const next = end < length ? (codes[end] ?? 0) : 0;
    if (isWord(next) && isWord(last) && !isUnspaced(last) && !isUnspaced(next)) return;
    while (tag !== 0) {
      addHit(hits, this.#tags[tag - 1] ?? 0, start, end, end - start);
      tag = this.#next[tag - 1] ?? 0;
    }
  }

  #walkBack(codes: Uint16Array, length: number, start: number, hits: Hits): void {
    let node = this.#child(0, endingCode);
    const end = wordEnd(codes, length, start);
    for (let at = end - 1; at >= start && node !== 0; at -= 1) {
      node = this.#child(node, codes[at] ?? 0);
      let tag = node === 0 ? 0 : (this.#first[node] ?? 0);
      while (tag !== 0) {
        addHit(hits, this.#tags[tag - 1] ?? 0, start, end, end - at);
        tag = this.#next[tag - 1] ?? 0;
      }
    }
  }
}

function largerRows(array: Uint16Array): Uint16Array<ArrayBuffer> {
  const copy = new Uint16Array(2 * array.length);
  copy.set(array);
  return copy;
}

function isNumberStart(codes: Uint16Array, start: number, at: number): boolean {
  return at === start || !isWord(codes[at - 1] ?? 0);
}

function wordEnd(codes: Uint16Array, length: number, from: number): number {
  let end = from;
  while (end < length && isWord(codes[end] ?? 0)) end += 1;
  return end;
}

/** The end of a number; groups of digits (`50 000`, which was `50.000`) belong to it. */
function numberEnd(codes: Uint16Array, length: number, from: number): number {
  let end = from;
  for (;;) {
    while (end < length && isDigit(codes[end] ?? 0)) end += 1;
    if (codes[end] !== spaceCode || !isDigit(codes[end + 1] ?? 0)) break;
    end += 1;
  }
  // 120k, 1.5m
  const suffix = codes[end] === 107 || codes[end] === 109;
  return suffix && !isWord(codes[end + 1] ?? 0) ? end + 1 : end;
}
