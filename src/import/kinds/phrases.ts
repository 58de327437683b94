import { isDigit, isUnspaced, isWord, spaceCode } from './characters.ts';
import type { Folded, Folder } from './fold.ts';
import { addHit, type Hits } from './hits.ts';
import { readPhrases } from './phrase-list.ts';
import {
  base,
  beforeNumber,
  buildTrie,
  cellSize,
  columnOfEnding,
  columnOfNumber,
  columns,
  isOpen,
  isPhrase,
  parent,
  rest,
  type Trie,
  tagBits,
  tail,
} from './phrase-trie.ts';

/** Phrases of one language, compiled. */
export class Phrases {
  readonly #trie: Trie;
  /** Whether there are `*ending` phrases, which are read from the end of a word. */
  readonly #endings: boolean;

  /** Compiles lists of phrases, separated by commas, each list with its tag. */
  constructor(lists: Iterable<readonly [list: string, tag: number]>) {
    this.#trie = buildTrie(readPhrases(lists));
    this.#endings = this.#child(0, columnOfEnding) !== 0;
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
    const { cells, tails } = this.#trie;
    let node = from;
    let at = position;
    let marks = cells[node * cellSize + rest] ?? 0;
    while (at < length) {
      const code = codes[at] ?? 0;
      if (code < 58 && isDigit(code) && (marks & beforeNumber) !== 0 && isNumberStart(codes, start, at)) {
        const number = this.#child(node, columnOfNumber);
        this.#resume(codes, length, number, start, numberEnd(codes, length, at), hits);
      }
      const child = (cells[node * cellSize + base] ?? 0) + (columns[code] ?? 0);
      if (cells[child * cellSize + parent] !== node + 1) return;
      node = child;
      at += 1;
      let index = cells[node * cellSize + tail] ?? 0;
      if (index !== 0) {
        for (let left = tails[index] ?? 0; left > 0; left -= 1) {
          index += 1;
          if (at >= length || codes[at] !== tails[index]) return;
          at += 1;
        }
      }
      marks = cells[node * cellSize + rest] ?? 0;
      if (marks === 0) continue;
      if ((marks & isPhrase) !== 0) this.#accept(codes, length, node, start, at, hits);
      if ((marks & isOpen) !== 0) {
        const ending = this.#child(node, columnOfEnding);
        this.#resume(codes, length, ending, start, wordEnd(codes, length, at), hits);
      }
    }
  }

  #resume(codes: Uint16Array, length: number, node: number, start: number, at: number, hits: Hits): void {
    this.#accept(codes, length, node, start, at, hits);
    this.#walk(codes, length, node, start, at, hits);
  }

  #accept(codes: Uint16Array, length: number, node: number, start: number, end: number, hits: Hits): void {
    let tag = this.#restOf(node) & tagBits;
    if (tag === 0) return;
    const last = codes[end - 1] ?? 0;
    const next = end < length ? (codes[end] ?? 0) : 0;
    if (isWord(next) && isWord(last) && !isUnspaced(last) && !isUnspaced(next)) return;
    const { tags, next: more } = this.#trie;
    while (tag !== 0) {
      addHit(hits, tags[tag - 1] ?? 0, start, end, end - start);
      tag = more[tag - 1] ?? 0;
    }
  }

  #walkBack(codes: Uint16Array, length: number, start: number, hits: Hits): void {
    const { tags, next } = this.#trie;
    let node = this.#child(0, columnOfEnding);
    const end = wordEnd(codes, length, start);
    for (let at = end - 1; at >= start && node !== 0; at -= 1) {
      node = this.#child(node, columns[codes[at] ?? 0] ?? 0);
      let tag = node === 0 ? 0 : this.#restOf(node) & tagBits;
      while (tag !== 0) {
        addHit(hits, tags[tag - 1] ?? 0, start, end, end - at);
        tag = next[tag - 1] ?? 0;
      }
    }
  }

  #child(node: number, column: number): number {
    const { cells } = this.#trie;
    const child = (cells[node * cellSize + base] ?? 0) + column;
    return cells[child * cellSize + parent] === node + 1 ? child : 0;
  }

  #restOf(node: number): number {
    return this.#trie.cells[node * cellSize + rest] ?? 0;
  }
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
