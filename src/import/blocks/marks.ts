import { Mark, type Word } from '../elements.ts';
import type { Look } from '../style.ts';

/** The bits that mdast can express. */
export const visibleMarks: number = 63;

/** One `<a>` of the source: two links to one URL stay two. */
export interface LinkTarget {
  readonly url: string;
}

/** Text with one set of marks. */
export interface Run {
  readonly text: string;
  readonly marks: number;
  readonly link: LinkTarget | undefined;
}

/** What stands between two line breaks: never empty, no space at either end. */
export type Line = readonly Run[];

/** The words of a line. */
export function lineText(line: Line): string {
  if (line.length === 1) return line[0]?.text ?? '';
  let text = '';
  for (const run of line) text += run.text;
  return text;
}

/** The first characters of a line, enough to see its bullet. */
export function lineStart(line: Line, length: number): string {
  let text = '';
  for (const run of line) {
    text += run.text;
    if (text.length >= length) break;
  }
  return text.slice(0, length);
}

/** A line without its first `count` UTF-16 code units and the spaces after them. */
export function withoutStart(line: Line, count: number): Line {
  const rest: Run[] = [];
  let left = count;
  for (const run of line) {
    if (left >= run.text.length) {
      left -= run.text.length;
      continue;
    }
    let text = left > 0 ? run.text.slice(left) : run.text;
    left = 0;
    if (rest.length === 0) text = text.trimStart();
    if (text !== '') rest.push({ ...run, text });
  }
  return rest;
}

const typedRule = /^([-_=*–—])(?: ?\1){2,}$/;

/** Tells whether a paragraph is a line that was drawn with characters: `-----`, `* * *`. */
export function isTypedRule(lines: readonly Line[]): boolean {
  const first = lines.length === 1 ? lines[0] : undefined;
  if (first === undefined || !'-_=*–—'.includes(first[0]?.text[0] ?? ' ')) return false;
  return typedRule.test(lineText(first)) && first.every((run) => run.link === undefined);
}

/** Tells whether every word of a line carries the mark. */
export function isWholly(line: Line, mark: number): boolean {
  return line.every((run) => (run.marks & mark) !== 0 || run.text === ' ');
}

/** The marks inside an element: its name's, then its style's, which wins. */
export function marksInside(marks: number, word: Word, look: Look | undefined): number {
  const named = marks | word.mark;
  if (look === undefined) return named;
  let styled = withMark(named, Mark.strong, look.bold);
  styled = withMark(styled, Mark.emphasis, look.italic);
  // A child cannot take away the line that an ancestor draws.
  if (look.underlined) styled |= Mark.underline;
  if (look.struck) styled |= Mark.delete;
  if (look.raised === undefined) return styled;
  styled &= ~(Mark.superscript | Mark.subscript);
  if (look.raised === 'super') return styled | Mark.superscript;
  return look.raised === 'sub' ? styled | Mark.subscript : styled;
}

function withMark(marks: number, mark: number, value: boolean | undefined): number {
  if (value === undefined) return marks;
  return value ? marks | mark : marks & ~mark;
}
