/**
 * Columns of the codes that stand in any phrase; 0 for others. A node's child stands where the node's base and the column
 * of the child's code lead (a double-array trie).
 */
export const allColumns: Uint16Array = new Uint16Array(0x10000);
let last = 0;

/** The column of a code, a new one for a code that has none yet. */
export function columnFor(code: number): number {
  if (allColumns[code] === 0) {
    last += 1;
    allColumns[code] = last;
  }
  return allColumns[code] ?? 0;
}

/** How many columns there are by now. */
export function columnCount(): number {
  return last;
}
