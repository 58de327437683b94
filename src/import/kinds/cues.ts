import { sectionKinds } from '../../posting/index.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { breakCode, type Folded, labelCode, spaceCode } from './fold.ts';
import { phrasesOf } from './matcher.ts';
import { createHits, type Hits } from './phrases.ts';

const kindCount = sectionKinds.length;

/** What the phrases of the lexicons say about one text, by kind. Shares are of its lines and sentences, from 0 to 1. */
export interface Cues {
  /** Lines with a strong phrase. */
  readonly strong: Float64Array;
  /** Weak phrases for every ten words, at most 1. */
  readonly weak: Float64Array;
  /** Lines that begin with a phrase. */
  readonly first: Float64Array;
  /** Lines with a label that is a heading of the kind; for a text that is a heading, how much of it the phrase covers. */
  readonly label: Float64Array;
  /** Lines that speak of the employer, the applicant, the job. */
  readonly address: Float64Array;
  readonly words: number;
  readonly lines: number;
}

const hits: Hits = createHits();
let lineStarts = new Int32Array(256);
let labelEnds = new Int32Array(256);
let strongMasks = new Int32Array(256);
let firstMasks = new Int32Array(256);
let addressMasks = new Int32Array(256);

/** Reads a folded text. `isHeading`: the whole text is a label. */
export function readCues(folded: Folded, lexicons: readonly Lexicon[], isHeading: boolean): Cues {
  const { lines, words } = cutLines(folded, isHeading);
  const weak = new Float64Array(kindCount);
  const label = new Float64Array(kindCount);
  for (const lexicon of lexicons) {
    hits.count = 0;
    phrasesOf(lexicon).find(folded, hits);
    readHits(folded.length, lines, weak, label, isHeading);
  }
  const cues = {
    strong: shares(strongMasks, lines, kindCount),
    weak,
    first: shares(firstMasks, lines, kindCount),
    label,
    address: shares(addressMasks, lines, 3),
    words,
    lines,
  };
  const tens = Math.max(1, words / 10);
  for (let kind = 0; kind < kindCount; kind += 1) {
    weak[kind] = Math.min(1, (weak[kind] ?? 0) / tens);
    if (!isHeading) label[kind] = (label[kind] ?? 0) / Math.max(1, lines);
  }
  return cues;
}

/** Notes where lines and labels begin and end. */
function cutLines({ codes, length }: Folded, isHeading: boolean): { lines: number; words: number } {
  let lines = 0;
  let words = 0;
  let start = 0;
  let label = 0;
  for (let at = 0; at <= length; at += 1) {
    const code = at === length ? breakCode : (codes[at] ?? 0);
    if (code > spaceCode) continue;
    if (code === labelCode && !isHeading && label === 0) label = at;
    const begin = codes[start] === spaceCode ? start + 1 : start;
    if (at > begin && (codes[at - 1] ?? 0) > spaceCode) words += 1;
    if (code !== breakCode || (isHeading && at < length)) continue;
    if (at > begin) {
      if (lines === lineStarts.length) enlarge();
      lineStarts[lines] = begin;
      labelEnds[lines] = isHeading ? length : label;
      strongMasks[lines] = 0;
      firstMasks[lines] = 0;
      addressMasks[lines] = 0;
      lines += 1;
    }
    start = at + 1;
    label = 0;
  }
  return { lines, words };
}

function enlarge(): void {
  lineStarts = larger(lineStarts);
  labelEnds = larger(labelEnds);
  strongMasks = larger(strongMasks);
  firstMasks = larger(firstMasks);
  addressMasks = larger(addressMasks);
}

function larger(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(2 * array.length);
  copy.set(array);
  return copy;
}

/** Spreads the hits over the lines. A phrase inside a longer one of its sort does not count. */
function readHits(length: number, lines: number, weak: Float64Array, label: Float64Array, isHeading: boolean): void {
  const { tags, starts, ends, lengths, count } = hits;
  let line = 0;
  let coveredBody = 0;
  let coveredLabel = 0;
  for (let from = 0; from < count; ) {
    const start = starts[from] ?? 0;
    let to = from;
    let longestBody = 0;
    let longestFirst = 0;
    let longestLabel = 0;
    for (; to < count && starts[to] === start; to += 1) {
      const sort = (tags[to] ?? 0) >> 4;
      const end = ends[to] ?? 0;
      if (sort === 0) longestLabel = Math.max(longestLabel, end);
      else if (sort === 3) longestFirst = Math.max(longestFirst, lengths[to] ?? 0);
      else if (sort < 3) longestBody = Math.max(longestBody, end);
    }
    while (line + 1 < lines && (lineStarts[line + 1] ?? 0) <= start) line += 1;
    const lineStart = lineStarts[line] ?? 0;
    const labelEnd = labelEnds[line] ?? 0;
    const isFirst = start === lineStart || (labelEnd > 0 && start > labelEnd && start <= labelEnd + 2);
    for (let index = from; index < to; index += 1) {
      const tag = tags[index] ?? 0;
      const end = ends[index] ?? 0;
      const kind = tag & 15;
      switch (tag >> 4) {
        case 0:
          if (start < labelEnd && end === longestLabel && end > coveredLabel) {
            const share = (end - start) / ((isHeading ? length : labelEnd) - lineStart);
            label[kind] = isHeading ? Math.max(label[kind] ?? 0, share) : (label[kind] ?? 0) + share;
          }
          break;
        case 1:
          if (end === longestBody && end > coveredBody) strongMasks[line] = (strongMasks[line] ?? 0) | (1 << kind);
          break;
        case 2:
          if (end === longestBody && end > coveredBody) weak[kind] = (weak[kind] ?? 0) + 1;
          break;
        case 3:
          if (isFirst && lengths[index] === longestFirst) firstMasks[line] = (firstMasks[line] ?? 0) | (1 << kind);
          break;
        default:
          addressMasks[line] = (addressMasks[line] ?? 0) | (1 << kind);
      }
    }
    coveredBody = Math.max(coveredBody, longestBody);
    coveredLabel = Math.max(coveredLabel, longestLabel);
    from = to;
  }
}

function shares(masks: Int32Array, lines: number, size: number): Float64Array {
  const out = new Float64Array(size);
  for (let line = 0; line < lines; line += 1) {
    for (let mask = masks[line] ?? 0; mask !== 0; mask &= mask - 1) {
      const bit = 31 - Math.clz32(mask & -mask);
      out[bit] = (out[bit] ?? 0) + 1;
    }
  }
  for (let bit = 0; bit < size; bit += 1) out[bit] = (out[bit] ?? 0) / Math.max(1, lines);
  return out;
}
