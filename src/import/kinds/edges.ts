import type { Marked } from '../draft.ts';
import type { Unit } from './units.ts';

/** What stands between a unit and the one before it. */
export const edgeTypes = [
  'afterProse',
  'afterList',
  'list',
  'sameHeading',
  'deeperHeading',
  'higherHeading',
  'apart',
] as const;

/** The type of the edge into every unit, as a number; the first unit's means nothing. */
export function edgesOf(marked: readonly Marked[], units: readonly Unit[]): readonly number[] {
  let rank = Number.POSITIVE_INFINITY;
  return units.map((unit, index) => {
    const before = units[index - 1];
    const previous = before?.block === undefined ? undefined : marked[before.block];
    const first = unit.headings[0];
    if (first !== undefined) {
      const own = marked[first]?.heading?.rank ?? 0;
      const type = own > rank ? 4 : own === rank ? 3 : 5;
      const last = unit.headings.at(-1) ?? first;
      rank = marked[last]?.heading?.rank ?? own;
      return type;
    }
    const block = unit.block === undefined ? undefined : marked[unit.block];
    // What the source sets apart, in another of its named parts or behind a gap.
    if (block?.zone !== previous?.zone) return 6;
    if (block?.separated && block.block.type !== 'list') return 6;
    if (block?.block.type === 'list') return 2;
    return previous?.block.type === 'list' ? 1 : 0;
  });
}
