import type { Localized, Table, TableCell } from '../../posting/index.ts';
import { Mark } from '../elements.ts';
import { embolden, localized, type Surroundings } from './build.ts';
import { type Entry, isTextEntry, type OpenCell, type OpenRow, type TableFrame } from './entries.ts';
import { toInlines } from './inlines.ts';
import { isWholly, type Line } from './marks.ts';

/** Longest text of a cell in a data table, in UTF-16 code units: columns of prose are layout. */
const longestCell = 400;
/** Columns and rows that one cell may span; more is a mistake or an attack. */
const widestSpan = 32;

/**
 * Settles a table. One with column headers and short cells stays a table, its first row being the header; any other
 * was drawn for layout and is unrolled, cell by cell, in reading order.
 */
export function settleTable(frame: TableFrame, surroundings: Surroundings): Entry[] {
  const rows = frame.rows.filter(({ cells }) => cells.length > 0);
  const cells = rows.map((row) => row.cells);
  if (isData(frame, cells)) {
    const block = toTable(rows, frame.place, localized(frame.place, surroundings));
    return [{ block, place: { ...frame.place, level: undefined }, separated: false }];
  }
  return cells.flatMap(unroll);
}

function isData(frame: TableFrame, rows: readonly OpenCell[][]): boolean {
  const header = rows[0];
  if (header === undefined || !rows.every((row) => row.every(isPlain))) return false;
  if (frame.place.section !== undefined) return true;
  if (rows.length < 2 || header.length < 2 || !rows.flat().every(isShort)) return false;
  if (header.every((cell) => cell.isHeader) || frame.hasHead) return true;
  // No header cells: a first row of bold labels over rows that are not bold is one all the same.
  return header.every(isBold) && rows.slice(1).every((row) => row.length === header.length && !row.every(isBold));
}

function isPlain(cell: OpenCell): boolean {
  return !cell.isStray && cell.entries.every((entry) => isTextEntry(entry) && entry.place.level === undefined);
}

function isShort(cell: OpenCell): boolean {
  let length = 0;
  for (const line of linesOf(cell)) for (const run of line) length += run.text.length;
  return length <= longestCell;
}

function isBold(cell: OpenCell): boolean {
  const lines = linesOf(cell);
  return lines.length > 0 && lines.every((line) => isWholly(line, Mark.strong));
}

function linesOf(cell: OpenCell): Line[] {
  return cell.entries.flatMap((entry) => (isTextEntry(entry) ? entry.lines : []));
}

function unroll(row: readonly OpenCell[]): Entry[] {
  const [label, ...values] = row;
  // A row header and its value belong together: "Location", "Berlin".
  if (label?.isHeader && values.length === 1 && row.every(isPlain) && row.every((cell) => cell.entries.length === 1)) {
    const [first, second] = row.flatMap((cell) => cell.entries);
    if (first !== undefined && second !== undefined && isTextEntry(first) && isTextEntry(second)) {
      return [{ ...first, lines: [...first.lines.map(embolden), ...second.lines] }];
    }
  }
  return row.flatMap((cell) =>
    cell.isHeader
      ? cell.entries.map((entry) => (isTextEntry(entry) ? { ...entry, lines: entry.lines.map(embolden) } : entry))
      : cell.entries,
  );
}

function toTable(rows: readonly OpenRow[], place: Surroundings, localization: Localized): Table {
  const grid: TableCell[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      const line = grid[y];
      if (line === undefined) return;
      while (line[x] !== undefined) x += 1;
      const columns = Math.min(cell.columns, widestSpan);
      for (let down = 0; down < Math.min(cell.rows, widestSpan, rows.length - y); down += 1) {
        for (let right = 0; right < columns; right += 1) {
          const target = grid[y + down];
          if (target !== undefined)
            target[x + right] = down === 0 && right === 0 ? toCell(cell, row.place, y === 0) : empty;
        }
      }
      x += columns;
    }
  });
  const width = Math.max(...grid.slice(0, 1).map((line) => line.length));
  return {
    type: 'table',
    ...localization,
    children: grid.map((line, y) => ({
      type: 'tableRow',
      ...localized(rows[y]?.place ?? place, place),
      children: Array.from({ length: Math.max(line.length, width) }, (_, index) => line[index] ?? empty),
    })),
  };
}

const empty: TableCell = { type: 'tableCell', children: [] };

/** A column header is bold anyway. */
function toCell(cell: OpenCell, row: Surroundings, isHeader: boolean): TableCell {
  const lines = linesOf(cell);
  const unmarked = isHeader && isBold(cell) ? lines.map(plain) : lines;
  return { type: 'tableCell', ...localized(cell.place, row), children: toInlines(unmarked) };
}

function plain(line: Line): Line {
  return line.map((run) => ({ ...run, marks: run.marks & ~Mark.strong }));
}

/** A caption after the first row: it stays where it is, which makes the table one that is unrolled. */
export function strayRow(entry: Entry): OpenRow {
  const { place } = entry;
  return { cells: [{ entries: [entry], isHeader: false, isStray: true, columns: 1, rows: 1, place }], place };
}
