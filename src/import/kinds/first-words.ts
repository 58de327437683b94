import { hashOn, isUnspaced, isWord, spaceCode } from './characters.ts';
import type { Phrase } from './phrase-list.ts';

/** How many bits of a mixed hash count. */
const keyBits = 15;
const pairs = 1 << 10;

/**
 * The first two words of the phrases, hashed: tells of three in four words of a text at a glance that no phrase begins
 * with them (a Bloom filter). What it lets pass by mistake, the tree of phrases turns down.
 */
export class FirstWords {
  readonly #known: Int32Array = new Int32Array(1 << (keyBits - 5));
  /** First two codes of words that phrases leave open: `empower*`. */
  readonly #open: Uint8Array = new Uint8Array(pairs);

  constructor(phrases: readonly Phrase[]) {
    for (const { codes } of phrases) this.#learn(codes);
  }

  /** Whether a phrase may begin with a word, given its codes from `at` on, its hash and that of the next word. */
  mayBegin(codes: Uint16Array, at: number, hash: number, next: number): boolean {
    const first = codes[at] ?? 0;
    // Numbers, currency signs and scripts without spaces between words are left to the tree.
    if (first < 97 || isUnspaced(first)) return true;
    if (this.#knows(keyOf(hash)) || this.#knows(keyOf(joined(hash, next)))) return true;
    return this.#open[pairOf(first, codes[at + 1] ?? 0)] !== 0;
  }

  #learn(codes: string): void {
    const { hash, end } = wordAt(codes, 0);
    if (end === 0) return;
    if (end < codes.length && codes.charCodeAt(end) !== spaceCode) {
      // Of one letter, it may go on with any.
      if (end === 1) this.#open.fill(1);
      else this.#open[pairOf(codes.charCodeAt(0), codes.charCodeAt(1))] = 1;
      return;
    }
    const next = wordAt(codes, end + 1);
    const isWhole = next.end > end + 1 && (next.end >= codes.length || codes.charCodeAt(next.end) === spaceCode);
    const key = keyOf(isWhole ? joined(hash, next.hash) : hash);
    this.#known[key >> 5] = (this.#known[key >> 5] ?? 0) | (1 << (key & 31));
  }

  #knows(key: number): boolean {
    return ((this.#known[key >> 5] ?? 0) & (1 << (key & 31))) !== 0;
  }
}

function keyOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - keyBits);
}

function joined(hash: number, next: number): number {
  return Math.imul(hash, 0x85ebca6b) ^ next;
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 31) + second) & (pairs - 1);
}

/** The word of a phrase that begins at an index, hashed, and where it ends; a script without spaces ends it. */
function wordAt(codes: string, from: number): { readonly hash: number; readonly end: number } {
  let hash = 0;
  let end = from;
  for (; end < codes.length; end += 1) {
    const code = codes.charCodeAt(end);
    if (!isWord(code) || isUnspaced(code)) break;
    hash = hashOn(hash, code);
  }
  return { hash, end };
}
