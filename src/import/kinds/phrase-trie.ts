import { endingCode, numberCode } from './characters.ts';
import type { Phrase } from './phrase-list.ts';

/**
 * Columns of the codes that stand in any phrase; 0 for others. A node's child stands where the node's base and the column
 * of the child's code lead (a double-array trie).
 */
export const columns: Uint16Array = new Uint16Array(0x10000);
let lastColumn = 0;

function columnFor(code: number): number {
  if (columns[code] === 0) {
    lastColumn += 1;
    columns[code] = lastColumn;
  }
  return columns[code] ?? 0;
}

export const columnOfNumber: number = columnFor(numberCode);
export const columnOfEnding: number = columnFor(endingCode);

/** What is kept of a node, side by side, because it is looked at together. */
export const cellSize = 4;
/** What the columns of its children are added to. */
export const base = 0;
/** One more than the parent: tells whose child stands here; 0 in free cells. */
export const parent = 1;
/** Where in `tails` the codes stand that follow the one the node is reached by: their number, then they; 0 for none. */
export const tail = 2;
/** One more than the index of its first tag, which leads to the next of the same phrase, and marks. */
export const rest = 3;
/** Of `rest`: the tag. */
export const tagBits = 0xffff;

/** Marks of nodes: a phrase ends here; a number may follow; any ending of the word may follow. */
export const isPhrase: number = 1 << 16;
export const beforeNumber: number = 2 << 16;
export const isOpen: number = 4 << 16;

const longestSearch = 32;

/** Phrases from..to begin with the same `depth` codes; `node` stands for these. */
interface Branch {
  readonly node: number;
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** Phrases that go on with the same code. */
interface Twig {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/**
 * A tree of phrases by their characters, in arrays small enough to stay near the processor. What can go on in one way only
 * is one step (a radix tree).
 */
export interface Trie {
  /** {@link cellSize} numbers for every node; the root is the first. */
  readonly cells: Int32Array;
  readonly tails: Uint16Array;
  readonly tags: readonly number[];
  /** For every tag, one more than the index of the next one of the same phrase. */
  readonly next: readonly number[];
}

/** Builds the tree of phrases that are in the order of their codes. */
export function buildTrie(phrases: readonly Phrase[]): Trie {
  return new Builder(phrases).trie();
}

class Builder {
  #cells: Int32Array = new Int32Array(1024 * cellSize);
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
    return { cells: this.#cells, tails: Uint16Array.from(this.#tails), tags: this.#tags, next: this.#next };
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
      const code = first.charCodeAt(depth);
      if (code === numberCode) this.#set(node, rest, this.#get(node, rest) | beforeNumber);
      if (code === endingCode) this.#set(node, rest, this.#get(node, rest) | isOpen);
      const child = at + twig.column;
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
    while (this.#isTaken(this.#firstFree)) this.#firstFree += 1;
    let at = 1;
    for (const { column } of twigs) at = Math.max(at, this.#firstFree - column);
    const start = at;
    while (!this.#isRoomAt(at, twigs)) at += 1;
    // Where there was so little room, nobody has to look again.
    if (at - start > longestSearch) this.#firstFree += longestSearch;
    // A lookup in a last node may reach beyond it by as many columns as there are.
    const cells = at + lastColumn + 0x100;
    if (cells * cellSize >= this.#cells.length) {
      const larger = new Int32Array(2 * cells * cellSize);
      larger.set(this.#cells);
      this.#cells = larger;
    }
    return at;
  }

  #isRoomAt(at: number, twigs: readonly Twig[]): boolean {
    for (const { column } of twigs) if (this.#isTaken(at + column)) return false;
    return true;
  }

  #isTaken(node: number): boolean {
    return this.#get(node, parent) !== 0;
  }

  #get(node: number, field: number): number {
    return this.#cells[node * cellSize + field] ?? 0;
  }

  #set(node: number, field: number, value: number): void {
    this.#cells[node * cellSize + field] = value;
  }
}

/** Cuts phrases, which are in order, by the code that they have at a depth. */
function twigsOf(phrases: readonly Phrase[], from: number, to: number, depth: number): readonly Twig[] {
  const twigs: Twig[] = [];
  for (let start = from; start < to; ) {
    const code = phrases[start]?.codes.charCodeAt(depth) ?? 0;
    let end = start + 1;
    while (end < to && phrases[end]?.codes.charCodeAt(depth) === code) end += 1;
    twigs.push({ column: columnFor(code), from: start, to: end });
    start = end;
  }
  return twigs;
}

/** Whether a phrase, folded, is an `*ending`: the codes of these stand in reverse. */
function isReversed(codes: string): boolean {
  return codes.charCodeAt(0) === endingCode;
}

/** How far two phrases are the same beyond a depth. What stands for several characters is a step of its own. */
function sharedUntil(first: string, last: string, depth: number): number {
  if (isSpecial(first.charCodeAt(depth))) return depth + 1;
  let end = depth + 1;
  while (end < first.length && first[end] === last[end] && !isSpecial(first.charCodeAt(end))) end += 1;
  return end;
}

function isSpecial(code: number): boolean {
  return code === numberCode || code === endingCode;
}
