import { sectionKinds } from '../../posting/index.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { Folded, Folder } from './fold.ts';
import { createHits, type Hits } from './hits.ts';
import { phrasesOf } from './matcher.ts';

const kindCount = sectionKinds.length;

/** Where the values of each sort begin in {@link Cues.values}. */
export interface CueOffsets {
  /** Lines with a strong phrase. */
  readonly strong: number;
  /** Weak phrases for every ten words, at most 1. */
  readonly weak: number;
  /** Lines that begin with a phrase. */
  readonly first: number;
  /** Lines with a label that is a heading of the kind; for a text that is a heading, how much of it the phrase covers. */
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
 * order of {@link cueOffsets}. `isHeading`: the whole text is a label.
 */
export function readCues(folder: Folder, text: Folded, lexicons: readonly Lexicon[], isHeading: boolean): number[] {
  const lines = text.endLine - text.firstLine;
  clearMasks(lines);
  const values = noValues.slice();
  for (const lexicon of lexicons) {
    hits.count = 0;
    phrasesOf(lexicon).find(folder, text, hits);
    readHits(folder, text, values, isHeading);
    if (isHeading) tellingShare(text, values);
  }
  addShares(values, strong, strongMasks, lines);
  addShares(values, first, firstMasks, lines);
  addShares(values, address, addressMasks, lines);
  const tens = Math.max(1, text.words / 10);
  for (let kind = 0; kind < kindCount; kind += 1) {
    values[weak + kind] = Math.min(1, (values[weak + kind] ?? 0) / tens);
    if (!isHeading) values[label + kind] = (values[label + kind] ?? 0) / Math.max(1, lines);
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

/** Spreads the hits over the lines. A phrase inside a longer one of its sort does not count. */
function readHits(folder: Folder, text: Folded, values: number[], isHeading: boolean): void {
  const { lineStarts, labelEnds } = folder;
  const { tags, starts, ends, lengths, count } = hits;
  let line = text.firstLine;
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
    while (line + 1 < text.endLine && (lineStarts[line + 1] ?? 0) <= start) line += 1;
    const lineStart = lineStarts[line] ?? 0;
    const labelEnd = isHeading ? text.to : (labelEnds[line] ?? 0);
    const mask = line - text.firstLine;
    const isFirst = start === lineStart || (labelEnd > 0 && start > labelEnd && start <= labelEnd + 2);
    for (let index = from; index < to; index += 1) {
      const tag = tags[index] ?? 0;
      const end = ends[index] ?? 0;
      const kind = tag & 15;
      switch (tag >> 4) {
        case 0:
          if (start < labelEnd && end === longestLabel && end > coveredLabel) {
            const share = (end - start) / (labelEnd - (isHeading ? text.from : lineStart));
            const before = values[label + kind] ?? 0;
            values[label + kind] = isHeading ? Math.max(before, share) : before + share;
          }
          break;
        case 1:
          if (end === longestBody && end > coveredBody) strongMasks[mask] = (strongMasks[mask] ?? 0) | (1 << kind);
          break;
        case 2:
          if (end === longestBody && end > coveredBody) values[weak + kind] = (values[weak + kind] ?? 0) + 1;
          break;
        case 3:
          if (isFirst && lengths[index] === longestFirst) firstMasks[mask] = (firstMasks[mask] ?? 0) | (1 << kind);
          break;
        case 5:
          break;
        default:
          addressMasks[mask] = (addressMasks[mask] ?? 0) | (1 << kind);
      }
    }
    coveredBody = Math.max(coveredBody, longestBody);
    coveredLabel = Math.max(coveredLabel, longestLabel);
    from = to;
  }
}

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
