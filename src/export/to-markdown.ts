import type { Block, List, ListItem, Posting, Section, Table } from '../posting/index.ts';
import { escapeCell, escapeHeading, escapeLineStart } from './markdown/escape.ts';
import { toInlines } from './markdown/inlines.ts';
import { type Container, MarkdownLines } from './markdown/lines.ts';

/** Settings of {@link toMarkdown}. */
export interface ToMarkdownOptions {
  /**
   * The heading level of the title; sections follow one level below, sub-headings below them. Markdown has six levels:
   * what would be deeper is written as the sixth. What is not a whole number from 1 to 6 counts as the default.
   * @default 1
   */
  readonly headingLevel?: number;
}

/** A block to be written, and where. */
interface Job {
  readonly block: Block;
  readonly container: Container | undefined;
  /** Written on the line after what precedes it, without an empty one between. */
  readonly isTight?: boolean;
  /** A list that the one before it would swallow, if both had the same markers. */
  readonly isSecond?: boolean;
}

/**
 * A posting as Markdown: the title and, for each section, its heading and its blocks. Given sections, it writes these
 * alone. The facts (company, places, pay, dates) are not written.
 *
 * It is CommonMark, with tables as GitHub writes them, and with HTML for what Markdown has no sign for (`<sup>`,
 * `<sub>`, `<del>`, a break in a table). Every character of the text is escaped where it would be markup, so that a
 * parser reads the same words; languages, directions and the kinds of sections are lost. Iterative: any depth is
 * allowed. Pass what `parsePosting`, `definePosting` or an importer returned. Sources: https://spec.commonmark.org/0.31.2/,
 * https://github.github.com/gfm/
 */
export function toMarkdown(source: Posting | readonly Section[], options: ToMarkdownOptions = {}): string {
  const { headingLevel = 1 } = options;
  const level = Number.isInteger(headingLevel) && headingLevel >= 1 && headingLevel <= 6 ? headingLevel : 1;
  const lines = new MarkdownLines();
  const sections = isSections(source) ? source : source.sections;
  if (!isSections(source)) writeHeading(lines, source.title, level);
  for (const { heading, blocks } of sections) {
    if (heading !== undefined) writeHeading(lines, heading, level + 1);
    writeBlocks(lines, blocks, level + 2);
  }
  return lines.end();
}

function writeBlocks(lines: MarkdownLines, blocks: readonly Block[], level: number): void {
  const stack: Job[] = toJobs(blocks, undefined, false).toReversed();
  for (let job = stack.pop(); job !== undefined; job = stack.pop()) {
    const { block, container, isTight = false } = job;
    switch (block.type) {
      case 'paragraph': {
        const text = toInlines(block.children, '\\\n');
        if (text !== '') lines.write(text.split('\n').map(escapeLineStart), container, isTight);
        break;
      }
      case 'heading':
        writeHeadingLine(lines, toInlines(block.children, '<br>'), level + block.depth - 1, container);
        break;
      case 'thematicBreak':
        // The one form that cannot be taken for a list item or an underline.
        lines.write(['___'], container, isTight);
        break;
      case 'table':
        writeTable(lines, block, container);
        break;
      case 'blockquote':
        pushAll(stack, toJobs(block.children, { parent: container, marker: '> ', indent: '> ' }, false));
        break;
      case 'list':
        pushAll(stack, toItemJobs(block, job));
    }
  }
}

function toJobs(blocks: readonly Block[], container: Container | undefined, isTight: boolean): Job[] {
  let isSecond = false;
  return blocks.map((block, index) => {
    const previous = blocks[index - 1];
    isSecond = !isSecond && block.type === 'list' && previous?.type === 'list' && previous.ordered === block.ordered;
    // A numbered list cannot follow a line of text unless it starts with 1.
    const follows = block.type === 'list' && (!block.ordered || (block.start ?? 1) === 1) && !isSecond;
    return { block, container, isTight: isTight && (index === 0 || follows), isSecond };
  });
}

function toItemJobs(list: List, { container, isTight = false, isSecond = false }: Job): Job[] {
  const isTightList = list.children.every(isTightItem);
  const start = list.start !== undefined && list.start >= 0 && list.start < 1e9 ? Math.trunc(list.start) : 1;
  return list.children.flatMap((item, index) => {
    const bullet = isSecond ? '* ' : '- ';
    const marker = list.ordered ? `${Math.min(start + index, 999_999_999)}${isSecond ? ')' : '.'} ` : bullet;
    const own: Container = { parent: container, marker, indent: ' '.repeat(marker.length) };
    const [first, ...rest] = toJobs(item.children, own, isTightList);
    return first === undefined ? [] : [{ ...first, isTight: index === 0 ? isTight : isTightList }, ...rest];
  });
}

/** An item of one paragraph, or of lists with at most a paragraph before them. */
function isTightItem({ children: [first, ...rest] }: ListItem): boolean {
  return (first?.type === 'paragraph' || first?.type === 'list') && rest.every(({ type }) => type === 'list');
}

function writeHeading(lines: MarkdownLines, heading: string, level: number): void {
  writeHeadingLine(lines, toInlines([{ type: 'text', value: heading }], ' '), level, undefined);
}

function writeHeadingLine(lines: MarkdownLines, text: string, level: number, container: Container | undefined): void {
  if (text !== '') lines.write([`${'#'.repeat(Math.min(level, 6))} ${escapeHeading(text)}`], container, false);
}

/** GitHub's tables have a row of headers, and as many cells in every row. */
function writeTable(lines: MarkdownLines, { children: rows }: Table, container: Container | undefined): void {
  const width = rows.reduce((widest, { children }) => Math.max(widest, children.length), 0);
  if (width === 0) return;
  const written = rows.map(({ children }) => {
    const cells = children.map((cell) => escapeCell(toInlines(cell.children, '<br>')));
    return `| ${[...cells, ...Array<string>(width - cells.length).fill('')].join(' | ')} |`;
  });
  const [header = '', ...body] = written;
  lines.write([header, `| ${Array<string>(width).fill('---').join(' | ')} |`, ...body], container, false);
}

function pushAll(stack: Job[], jobs: readonly Job[]): void {
  for (let index = jobs.length - 1; index >= 0; index -= 1) {
    const job = jobs[index];
    if (job !== undefined) stack.push(job);
  }
}

function isSections(source: Posting | readonly Section[]): source is readonly Section[] {
  return Array.isArray(source);
}
