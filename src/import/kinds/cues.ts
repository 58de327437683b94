import { sectionKinds } from '../../posting/index.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { Folded, Folder } from './fold.ts';
import { createHits, type Hits } from './hits.ts';
import { matcherOf } from './matcher.ts';
import type { Phrases } from './phrases.ts';

const kindCount = sectionKinds.length;

/** Where the values of each sort begin in {@link Cues.values}. */
export interface CueOffsets {
  /** Lines with a strong phrase. */
  readonly strong: number;
  /** Weak phrases for every ten words, at most 1. */
  readonly weak: number;
  /** Lines that begin with a phrase. */
  readonly first: number;
  /** How much of a heading a phrase of the kind covers. */
  readonly label: number;
  /** Lines that speak of the employer, the applicant, the job. */
  readonly address: number;
}

export const cueOffsets: CueOffsets = {
  strong: 0,
  weak: kindCount,
  first: 2 * kindCount,
  label: 3 * kindCount,
  address: 4 * kindCount,
};

const { strong, weak, first, label, address } = cueOffsets;
const valueCount = address + 3;
/** Zeros, which are cheaper to copy than a typed array is to make. */
const noValues: readonly number[] = Array.from(new Float64Array(valueCount));

const hits: Hits = createHits();
let strongMasks = new Int32Array(256);
let firstMasks = new Int32Array(256);
let addressMasks = new Int32Array(256);

/**
 * What the phrases of the lexicons say about one text, by kind: shares of its lines and sentences from 0 to 1, in the
 * order of {@link cueOffsets}. Of a heading, only what heading phrases and those of address say.
 */
export function readCues(folder: Folder, text: Folded, lexicons: readonly Lexicon[], isHeading: boolean): number[] {
  const lines = text.endLine - text.firstLine;
  clearMasks(lines);
  const values = noValues.slice();
  for (const lexicon of lexicons) {
    const { anywhere, first: beginnings, heading } = matcherOf(lexicon);
    hits.count = 0;
    if (isHeading) {
      heading.find(folder, text, text.firstWord, text.endWord, hits);
      readHeading(folder, text, values);
      tellingShare(text, values);
    } else {
      anywhere.find(folder, text, text.firstWord, text.endWord, hits);
      readAnywhere(folder, text, values);
      hits.count = 0;
      findFirst(beginnings, folder, text);
      readFirst(folder, text);
    }
  }
  addShares(values, address, addressMasks, lines);
  if (isHeading) return values;
  addShares(values, strong, strongMasks, lines);
  addShares(values, first, firstMasks, lines);
  const tens = Math.max(1, text.words / 10);
  for (let kind = 0; kind < kindCount; kind += 1) {
    values[weak + kind] = Math.min(1, (values[weak + kind] ?? 0) / tens);
  }
  return values;
}

function clearMasks(lines: number): void {
  if (strongMasks.length < lines) {
    strongMasks = new Int32Array(2 * lines);
    firstMasks = new Int32Array(2 * lines);
    addressMasks = new Int32Array(2 * lines);
    return;
  }
  strongMasks.fill(0, 0, lines);
  firstMasks.fill(0, 0, lines);
  addressMasks.fill(0, 0, lines);
}

/** Looks at the words that lines begin with, at their labels and behind these: further on, none is first. */
function findFirst(beginnings: Phrases, folder: Folder, text: Folded): void {
  const { lineStarts, labelEnds, wordStarts } = folder;
  let word = text.firstWord;
  for (let line = text.firstLine; line < text.endLine; line += 1) {
    const start = lineStarts[line] ?? 0;
    const labelEnd = labelEnds[line] ?? 0;
    while (word < text.endWord && (wordStarts[word] ?? 0) < start) word += 1;
    if (word < text.endWord && wordStarts[word] === start) beginnings.find(folder, text, word, word + 1, hits);
    if (labelEnd === 0) continue;
    while (word < text.endWord && (wordStarts[word] ?? 0) <= labelEnd) word += 1;
    const from = word;
    while (word < text.endWord && (wordStarts[word] ?? 0) <= labelEnd + behindLabel) word += 1;
    beginnings.find(folder, text, from, word, hits);
  }
}

/** Where the first word after a label begins at the latest. */
const behindLabel = 2;

/** Spreads the hits over the lines. A phrase inside a longer one does not count; one of address always does. */
function readAnywhere({ lineStarts }: Folder, text: Folded, values: number[]): void {
  const { tags, starts, ends, count } = hits;
  let line = text.firstLine;
  let covered = 0;
  for (let from = 0; from < count; ) {
    const start = starts[from] ?? 0;
    let to = from;
    let longest = 0;
    for (; to < count && starts[to] === start; to += 1) {
      const end = ends[to] ?? 0;
      if ((tags[to] ?? 0) < addressTag && end > longest) longest = end;
    }
    while (line + 1 < text.endLine && (lineStarts[line + 1] ?? 0) <= start) line += 1;
    const mask = line - text.firstLine;
    for (let index = from; index < to; index += 1) {
      const tag = tags[index] ?? 0;
      const kind = tag & 15;
      if (tag >= addressTag) addressMasks[mask] = (addressMasks[mask] ?? 0) | (1 << kind);
      else if (ends[index] !== longest || longest <= covered) continue;
      else if (tag >= weakTag) values[weak + kind] = (values[weak + kind] ?? 0) + 1;
      else strongMasks[mask] = (strongMasks[mask] ?? 0) | (1 << kind);
    }
    if (longest > covered) covered = longest;
    from = to;
  }
}

/** Marks the lines that begin with a phrase: where two begin with the same word, the longer one. */
function readFirst({ lineStarts }: Folder, text: Folded): void {
  const { tags, starts, lengths, count } = hits;
  let line = text.firstLine;
  for (let from = 0; from < count; ) {
    const start = starts[from] ?? 0;
    let to = from;
    let longest = 0;
    for (; to < count && starts[to] === start; to += 1) longest = Math.max(longest, lengths[to] ?? 0);
    while (line + 1 < text.endLine && (lineStarts[line + 1] ?? 0) <= start) line += 1;
    const mask = line - text.firstLine;
    for (let index = from; index < to; index += 1) {
      if (lengths[index] === longest) firstMasks[mask] = (firstMasks[mask] ?? 0) | (1 << ((tags[index] ?? 0) & 15));
    }
    from = to;
  }
}

/** How much of a heading the phrases of each kind cover, and whom it addresses. */
function readHeading({ lineStarts }: Folder, text: Folded, values: number[]): void {
  const { tags, starts, ends, count } = hits;
  const size = text.to - text.from;
  let line = text.firstLine;
  let covered = 0;
  for (let from = 0; from < count; ) {
    const start = starts[from] ?? 0;
    let to = from;
    let longest = 0;
    for (; to < count && starts[to] === start; to += 1) {
      if ((tags[to] ?? 0) < strongTag) longest = Math.max(longest, ends[to] ?? 0);
    }
    while (line + 1 < text.endLine && (lineStarts[line + 1] ?? 0) <= start) line += 1;
    const mask = line - text.firstLine;
    for (let index = from; index < to; index += 1) {
      const tag = tags[index] ?? 0;
      const end = ends[index] ?? 0;
      if (tag >= commonTag) continue;
      if (tag >= addressTag) addressMasks[mask] = (addressMasks[mask] ?? 0) | (1 << (tag & 15));
      else if (end === longest && end > covered) {
        values[label + tag] = Math.max(values[label + tag] ?? 0, (end - start) / size);
      }
    }
    covered = Math.max(covered, longest);
    from = to;
  }
}

/** Where the tags of each sort begin. */
const strongTag = 16;
const weakTag = 32;
const addressTag = 64;
const commonTag = 80;

/**
 * Common words of a heading, and those that address somebody, say nothing about its kind: they do not lessen the share
 * of the phrase beside them ("Deine neuen Aufgaben bei uns").
 */
function tellingShare(text: Folded, values: number[]): void {
  let best = 0;
  for (let kind = 0; kind < kindCount; kind += 1) best = Math.max(best, values[label + kind] ?? 0);
  if (best === 0 || best > 0.9) return;
  const { tags, starts, ends, count } = hits;
  const size = text.to - text.from;
  let phraseStart = 0;
  let phraseEnd = 0;
  for (let index = 0; index < count; index += 1) {
    const end = ends[index] ?? 0;
    const start = starts[index] ?? 0;
    if ((tags[index] ?? 0) >> 4 === 0 && end - start > phraseEnd - phraseStart) {
      phraseStart = start;
      phraseEnd = end;
    }
  }
  let fillers = 0;
  let counted = 0;
  for (let index = 0; index < count; index += 1) {
    const sort = (tags[index] ?? 0) >> 4;
    const start = starts[index] ?? 0;
    const end = ends[index] ?? 0;
    if (sort < 4 || start < counted || (start < phraseEnd && end > phraseStart)) continue;
    fillers += end - start + 1;
    counted = end;
  }
  const factor = size / Math.max(1, size - fillers);
  for (let kind = 0; kind < kindCount; kind += 1) {
    values[label + kind] = Math.min(1, (values[label + kind] ?? 0) * factor);
  }
}

/** Counts every bit of the lines' masks, as shares of the lines. */
function addShares(values: number[], offset: number, masks: Int32Array, lines: number): void {
  const share = 1 / Math.max(1, lines);
  for (let line = 0; line < lines; line += 1) {
    for (let mask = masks[line] ?? 0; mask !== 0; mask &= mask - 1) {
      const at = offset + 31 - Math.clz32(mask & -mask);
      values[at] = (values[at] ?? 0) + share;
    }
  }
}
