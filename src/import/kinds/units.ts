import type { Marked } from '../draft.ts';

/**
 * What gets one kind: a block together with the headings straight above it. A heading always has the kind of what it
 * introduces.
 */
export interface Unit {
  /** Index of the first draft. */
  readonly from: number;
  /** Index after the last draft. */
  readonly to: number;
  /** Indices of the headings, top down. */
  readonly headings: readonly number[];
  /** Index of the block; missing under a heading that has nothing below it. */
  readonly block?: number;
}

/** Cuts a post into units. Breaks between topics go with what follows. */
export function unitsOf(marked: readonly Marked[]): readonly Unit[] {
  const units: Unit[] = [];
  let from = 0;
  let headings: number[] = [];
  for (const [index, draft] of marked.entries()) {
    if (draft.block.type === 'thematicBreak') continue;
    if (draft.heading !== undefined) {
      headings.push(index);
      continue;
    }
    units.push({ from, to: index + 1, headings, block: index });
    from = index + 1;
    headings = [];
  }
  if (headings.length > 0) units.push({ from, to: marked.length, headings });
  return units;
}
