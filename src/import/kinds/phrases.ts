import { endingCode, isDigit, isUnspaced, isWord, numberCode } from './characters.ts';
import { allColumns, columnCount, columnFor } from './columns.ts';
import { FirstWords } from './first-words.ts';
import type { Folded, Folder } from './fold.ts';
import { addHit, type Hits } from './hits.ts';
import { isReversed, type Phrase, readPhrases, sharedUntil, type Twig, twigsOf } from './phrase-list.ts';
import { isNumberStart, numberEnd, wordEnd } from './word-ends.ts';

/** Kept near: what another file exports is slower to get at in a loop. */
const columns: Uint16Array = allColumns;
const columnOfNumber = columnFor(numberCode);
const columnOfEnding = columnFor(endingCode);

/** What is kept of a node, side by side, because it is looked at together. */
const cellSize = 4;
/** What the columns of its children are added to. */
const base = 0;
/** One more than the parent: tells whose child stands here; 0 in free cells. */
const parent = 1;
/** Where in `tails` the codes stand that follow the one the node is reached by: their number, then they; 0 for none. */
const tail = 2;
/** One more than the index of its first tag, which leads to the next of the same phrase, and marks. */
const rest = 3;
/** Of `rest`: the tag. */
const tagBits = 0x1fff;

/** Marks of nodes: a phrase ends here; a number may follow; any ending of the word may follow. */
const isPhrase = 0x2000;
const beforeNumber = 0x4000;
const isOpen = 0x8000;

/**
 * A tree of phrases by their characters, in arrays small enough to stay near the processor. What can go on in one way only
 * is one step (a radix tree).
 */
interface Trie {
  /** {@link cellSize} numbers for every node; the root is the first. Half of what 16 bits can count is never reached. */
  readonly cells: Uint16Array;
  readonly tails: Uint16Array;
  readonly tags: Uint16Array;
  /** For every tag, one more than the index of the next one of the same phrase. */
  readonly next: Uint16Array;
}

const longestSearch = 32;

/** Phrases from..to begin with the same `depth` codes; `node` stands for these. */
interface Branch {
  readonly node: number;
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** Builds the tree of phrases that are in the order of their codes. */
class Builder {
  #cells: Uint16Array = new Uint16Array(1024 * cellSize);
  readonly #tails: number[] = [0];
  readonly #tags: number[] = [];
  readonly #next: number[] = [];
  /** Where the search for room begins: before it, few cells are free. */
  #firstFree = 1;

  constructor(phrases: readonly Phrase[]) {
    const stack: Branch[] = [{ node: 0, from: 0, to: phrases.length, depth: 0 }];
    for (let branch = stack.pop(); branch !== undefined; branch = stack.pop()) this.#grow(phrases, branch, stack);
  }

  trie(): Trie {
    const from = (list: readonly number[]) => Uint16Array.from(list);
    return { cells: this.#cells, tails: from(this.#tails), tags: from(this.#tags), next: from(this.#next) };
  }

  /** Hangs what follows a node below it. */
  #grow(phrases: readonly Phrase[], { node, from, to, depth }: Branch, stack: Branch[]): void {
    const tails = this.#tails;
    let start = from;
    for (; start < to && phrases[start]?.codes.length === depth; start += 1) this.#end(node, phrases[start]?.tag ?? 0);
    const twigs = twigsOf(phrases, start, to, depth);
    if (twigs.length === 0) return;
    const at = this.#roomFor(twigs);
    this.#set(node, base, at);
    for (const twig of twigs) {
      const first = phrases[twig.from]?.codes ?? '';
      const last = phrases[twig.to - 1]?.codes ?? '';
      const { code } = twig;
      if (code === numberCode) this.#set(node, rest, this.#get(node, rest) | beforeNumber);
      if (code === endingCode) this.#set(node, rest, this.#get(node, rest) | isOpen);
      const child = at + columnFor(twig.code);
      this.#set(child, parent, node + 1);
      const shared = isReversed(first) ? depth + 1 : sharedUntil(first, last, depth);
      if (shared > depth + 1) {
        this.#set(child, tail, tails.length);
        tails.push(shared - depth - 1);
        for (let index = depth + 1; index < shared; index += 1) tails.push(first.charCodeAt(index));
      }
      stack.push({ node: child, from: twig.from, to: twig.to, depth: shared });
    }
  }

  #end(node: number, tag: number): void {
    const known = this.#get(node, rest);
    this.#tags.push(tag);
    this.#next.push(known & tagBits);
    this.#set(node, rest, (known & ~tagBits) | isPhrase | this.#tags.length);
  }

  /** The first base under which the cells of all children are free. */
  #roomFor(twigs: readonly Twig[]): number {
    while (this.#get(this.#firstFree, parent) !== 0) this.#firstFree += 1;
    let at = 1;
    for (const { code } of twigs) at = Math.max(at, this.#firstFree - columnFor(code));
    const start = at;
    while (!this.#isRoomAt(at, twigs)) at += 1;
    // Where there was so little room, nobody has to look again.
    if (at - start > longestSearch) this.#firstFree += longestSearch;
    // A lookup in a last node may reach beyond it by as many columns as there are.
    const cells = at + columnCount() + 0x100;
    if (cells * cellSize >= this.#cells.length) {
      const larger = new Uint16Array(2 * cells * cellSize);
      larger.set(this.#cells);
      this.#cells = larger;
    }
    return at;
  }

  #isRoomAt(at: number, twigs: readonly Twig[]): boolean {
    for (const { code } of twigs) if (this.#get(at + columnFor(code), parent) !== 0) return false;
    return true;
  }

  #get(node: number, field: number): number {
    return this.#cells[node * cellSize + field] ?? 0;
  }

  #set(node: number, field: number, value: number): void {
    this.#cells[node * cellSize + field] = value;
  }
}

/** Phrases of one language, compiled. */
export class Phrases {
  readonly #trie: Trie;
  readonly #firstWords: FirstWords;
  /** Whether there are `*ending` phrases, which are read from the end of a word. */
  readonly #endings: boolean;

  /** Compiles lists of phrases, separated by commas, each list with its tag. */
  constructor(lists: Iterable<readonly [list: string, tag: number]>) {
    const phrases = readPhrases(lists);
    this.#trie = new Builder(phrases).trie();
    this.#firstWords = new FirstWords(phrases);
    this.#endings = this.#child(0, columnOfEnding) !== 0;
  }

  /** Adds every phrase that begins with the words `from`..`to` of a folded text to `hits`. */
  find({ codes, wordStarts, wordHashes }: Folder, text: Folded, from: number, to: number, hits: Hits): void {
    const end = text.to;
    const firstWords = this.#firstWords;
    for (let word = from; word < to; word += 1) {
      const start = wordStarts[word] ?? 0;
      if (firstWords.mayBegin(codes, start, wordHashes[word] ?? 0, wordHashes[word + 1] ?? 0)) {
        this.#walk(codes, end, 0, start, start, hits);
      }
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
