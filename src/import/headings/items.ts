import type { Inline } from '../../posting/index.ts';
import type { Draft } from '../draft.ts';
import { hasWords, joined, type Line, linesOf } from './lines.ts';
import { Measure } from './measure.ts';

/** What makes a line look like a heading, the strongest first. */
export type Form =
  | 'field'
  | 'tag'
  | 'markdown'
  | 'bold'
  | 'underlined'
  | 'capitals'
  | 'decorated'
  | 'colon'
  | 'listed'
  | 'item'
  | 'plain';

/** One line of a paragraph or heading, with what its look and its words say. */
export interface LineItem {
  readonly type: 'line';
  /** Index of the draft it comes from. */
  readonly draft: number;
  /** Index of the line in its draft, and how many the draft has. */
  readonly index: number;
  readonly count: number;
  readonly line: Line;
  readonly measure: Measure;
  readonly form: Form;
  /** Level of the tag or of the Markdown `#`s. */
  readonly level: number;
  /** Text of a link is in the line; all of it is a link. */
  readonly linked: 'no' | 'partly' | 'wholly';
  readonly separated: boolean;
}

/** Everything else: a list with its number of items, a table, a quotation. Breaks between topics are no items. */
export interface OtherItem {
  readonly type: 'list' | 'other';
  readonly draft: number;
  readonly size: number;
}

export type Item = LineItem | OtherItem;

const wordCharacter = /[\p{L}\p{N}]/u;
const longestBrokenHeading = 14;
const markdown = /^(#{1,6})\s+\S/;

/**
 * The drafts of a post as one sequence of lines and lists: what has a neighbour before and after. `titles` are those
 * drafts that stood as titles of lists inside the items of a list.
 */
export function itemsOf(drafts: readonly (Draft | undefined)[], titles: ReadonlySet<Draft>): Item[] {
  const items: Item[] = [];
  drafts.forEach((draft, index) => {
    if (draft === undefined) return;
    const { block } = draft;
    if (block.type === 'list') items.push(listItem(draft, index));
    else if (titles.has(draft)) items.push(titleItem(draft, index));
    else if (block.type === 'paragraph') addLines(items, draft, index, block.children);
    else if (block.type !== 'thematicBreak') items.push({ type: 'other', draft: index, size: block.children.length });
  });
  return items;
}

function titleItem(draft: Draft, index: number): Item {
  const { block } = draft;
  const line = joined(block.type === 'paragraph' ? linesOf(block.children).filter(hasWords) : []);
  return { ...lineItem(draft, index, line, 0, 1), form: 'item' };
}

/** A list; the line of its item when it has but one, which may be a heading behind a bullet. */
function listItem(draft: Draft, index: number): Item {
  const { block } = draft;
  const items = block.type === 'list' ? block.children : [];
  const only = items.length === 1 && items[0]?.children.length === 1 ? items[0].children[0] : undefined;
  const lines = only?.type === 'paragraph' ? linesOf(only.children).filter(hasWords) : [];
  const line = lines[0];
  if (line === undefined || lines.length !== 1) return { type: 'list', draft: index, size: items.length };
  return { ...lineItem(draft, index, line, 0, 1), form: 'listed' };
}

function addLines(items: Item[], draft: Draft, index: number, children: readonly Inline[]): void {
  const lines = linesOf(children).filter(hasWords);
  // A heading tag is one heading though it is set on two lines.
  const whole = draft.level === undefined || lines.length < 2 ? undefined : joined(lines);
  if (whole !== undefined && new Measure(whole.text).words <= longestBrokenHeading) {
    items.push(lineItem(draft, index, whole, 0, 1));
    return;
  }
  lines.forEach((line, lineIndex) => {
    items.push(lineItem(draft, index, line, lineIndex, lines.length));
  });
}

function lineItem(draft: Draft, index: number, line: Line, lineIndex: number, count: number): LineItem {
  const measured = new Measure(line.text);
  const hashes = markdown.exec(line.text)?.[1]?.length;
  return {
    type: 'line',
    draft: index,
    index: lineIndex,
    count,
    line,
    measure: measured,
    form: formOf(draft, line, measured, hashes !== undefined),
    level: draft.level ?? hashes ?? 0,
    linked: linkedness(line),
    separated: draft.separated === true && lineIndex === 0,
  };
}

function formOf(draft: Draft, line: Line, measured: Measure, markdownMark: boolean): Form {
  if (draft.level === 0) return 'field';
  if (draft.level !== undefined) return 'tag';
  if (markdownMark) return 'markdown';
  if (isBold(line)) return 'bold';
  if (draft.underlined) return 'underlined';
  if (measured.capitals) return 'capitals';
  if (measured.decorated) return 'decorated';
  return measured.ending === 'colon' || measured.ending === 'ellipsis' ? 'colon' : 'plain';
}

/** Every word is bold; marks, emoji and a colon beside them need not be. */
export function isBold(line: Line): boolean {
  let bold = false;
  for (const run of line.runs) {
    if (!wordCharacter.test(run.leaf.value)) continue;
    if (!run.mark?.bold) return false;
    bold = true;
  }
  return bold;
}

function linkedness(line: Line): LineItem['linked'] {
  if (!line.runs.some((run) => run.mark?.linked)) return 'no';
  const words = line.runs.filter((run) => wordCharacter.test(run.leaf.value));
  const linked = words.filter((run) => run.mark?.linked);
  if (linked.length === 0) return 'no';
  return linked.length === words.length ? 'wholly' : 'partly';
}
