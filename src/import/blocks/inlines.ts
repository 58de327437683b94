import type { Inline } from '../../posting/index.ts';
import { Mark } from '../elements.ts';
import { type Line, type LinkTarget, type Run, visibleMarks } from './marks.ts';

/** Outside in: the order in which marks are nested, so that equal text always gives equal trees. */
const nesting = [
  [Mark.strong, 'strong'],
  [Mark.emphasis, 'emphasis'],
  [Mark.delete, 'delete'],
  [Mark.superscript, 'superscript'],
  [Mark.subscript, 'subscript'],
] as const;

/** Builds the inlines of a paragraph from its lines, with a `break` between two lines. */
export function toInlines(lines: readonly Line[]): Inline[] {
  const only = lines.length === 1 ? lines[0] : undefined;
  const run = only?.length === 1 ? only[0] : undefined;
  if (run !== undefined && run.link === undefined && (run.marks & visibleMarks & ~Mark.code) === 0) return [leaf(run)];
  const children: Inline[] = [];
  const pieces = evenOut(lines);
  nest(pieces, 0, pieces.length, 0, children);
  return children;
}

/** A run, or a line break with the marks and the link that go on across it. */
interface Piece {
  text: string;
  readonly marks: number;
  readonly link: LinkTarget | undefined;
  readonly isBreak: boolean;
}

/** Joins runs that differ in nothing mdast can say, and moves spaces out of marks and links. */
function evenOut(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  for (const line of lines) {
    const start = line[0];
    const previous = pieces.at(-1);
    if (previous !== undefined && start !== undefined) {
      pieces.push({
        text: '',
        // At the edge of a link the marks inside it end, too.
        marks: previous.link === start.link ? previous.marks & start.marks & visibleMarks & ~Mark.code : 0,
        link: previous.link === start.link ? start.link : undefined,
        isBreak: true,
      });
    }
    for (const run of line) addRun(pieces, run);
  }
  return pieces;
}

function addRun(pieces: Piece[], run: Run): void {
  const marks = run.marks & visibleMarks;
  const last = pieces.at(-1);
  let text = run.text;
  if (last !== undefined && !last.isBreak) {
    if (last.marks === marks && last.link === run.link) {
      last.text += text;
      return;
    }
    const shared = last.marks & marks & ~Mark.code;
    const link = last.link === run.link ? run.link : undefined;
    const lastIsShared = last.marks === shared && last.link === link;
    const runIsShared = marks === shared && run.link === link;
    if (last.text.endsWith(' ') && !lastIsShared) {
      last.text = last.text.slice(0, -1);
      if (runIsShared) text = ` ${text}`;
      else pieces.push({ text: ' ', marks: shared, link, isBreak: false });
      if (last.text === '') pieces.splice(pieces.indexOf(last, -2), 1);
    } else if (text.startsWith(' ') && !runIsShared) {
      text = text.slice(1);
      if (lastIsShared) last.text += ' ';
      else pieces.push({ text: ' ', marks: shared, link, isBreak: false });
    }
  }
  if (text !== '') pieces.push({ text, marks, link: run.link, isBreak: false });
}

/**
 * Nests the pieces from `from` to `to`: links outermost (`depth` 0), then the order of {@link nesting}. The depth is
 * that of the marks there are, whatever the source nested.
 */
function nest(pieces: readonly Piece[], from: number, to: number, depth: number, into: Inline[]): void {
  for (let index = from; index < to; ) {
    const piece = pieces[index];
    if (piece === undefined) return;
    const level = nesting[depth - 1];
    if (depth > 0 && level === undefined) {
      into.push(piece.isBreak ? { type: 'break' } : leaf(piece));
      index += 1;
      continue;
    }
    let end = index + 1;
    const mark = level === undefined ? 0 : level[0];
    const marked = piece.marks & mark;
    while (end < to && sameAt(pieces[end], piece, mark)) end += 1;
    const wrapped = level === undefined ? piece.link !== undefined : marked !== 0;
    const children = wrapped ? [] : into;
    nest(pieces, index, end, depth + 1, children);
    if (wrapped && level === undefined && piece.link !== undefined)
      into.push({ type: 'link', url: piece.link.url, children });
    else if (wrapped && level !== undefined) into.push({ type: level[1], children });
    index = end;
  }
}

/** `mark` 0 compares links. */
function sameAt(candidate: Piece | undefined, piece: Piece, mark: number): boolean {
  if (candidate === undefined) return false;
  return mark === 0 ? candidate.link === piece.link : (candidate.marks & mark) === (piece.marks & mark);
}

function leaf(piece: Piece | Run): Inline {
  return (piece.marks & Mark.code) === 0
    ? { type: 'text', value: piece.text }
    : { type: 'inlineCode', value: piece.text };
}
