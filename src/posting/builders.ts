import type {
  Block,
  Blockquote,
  Break,
  Delete,
  Emphasis,
  Heading,
  Inline,
  InlineCode,
  Link,
  List,
  ListItem,
  Localized,
  Paragraph,
  Strong,
  Subscript,
  Superscript,
  Table,
  TableCell,
  TableRow,
  Text,
  ThematicBreak,
} from './nodes.ts';

/** A string where an inline is expected is its text. */
export type InlineInput = string | Inline;
/** One inline or several: what a paragraph, a heading, a cell or a mark holds. */
export type InlinesInput = InlineInput | readonly InlineInput[];
/** A string where a block is expected is a paragraph. */
export type BlockInput = string | Block;
/** One block or several: what a list item or a block quotation holds. */
export type BlocksInput = BlockInput | readonly BlockInput[];
/** What {@link list} takes for one item. */
export type ListItemInput = ListItem | BlocksInput;

/** Text as it is: nothing in it is markup. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** A short piece of code or a command. */
export function inlineCode(value: string): InlineCode {
  return { type: 'inlineCode', value };
}

/** A line break inside a paragraph. (`break` is a reserved word.) */
export function lineBreak(): Break {
  return { type: 'break' };
}

/** Words of importance. */
export function strong(children: InlinesInput): Strong {
  return { type: 'strong', children: inlines(children) };
}

/** Stressed words. */
export function emphasis(children: InlinesInput): Emphasis {
  return { type: 'emphasis', children: inlines(children) };
}

/** Words that are no longer true. (`delete` is a reserved word.) */
export function deleted(children: InlinesInput): Delete {
  return { type: 'delete', children: inlines(children) };
}

/** Raised words, as in `1st`. */
export function superscript(children: InlinesInput): Superscript {
  return { type: 'superscript', children: inlines(children) };
}

/** Lowered words, as in `CO2`. */
export function subscript(children: InlinesInput): Subscript {
  return { type: 'subscript', children: inlines(children) };
}

/**
 * A link. `children` defaults to the URL. The URL is not checked here: `definePosting` and `parsePosting` do that, by
 * `safeUrl`.
 */
export function link(url: string, children: InlinesInput = url): Link {
  return { type: 'link', url, children: inlines(children) };
}

/** A paragraph. */
export function paragraph(children: InlinesInput, localized: Localized = {}): Paragraph {
  return { type: 'paragraph', ...localized, children: inlines(children) };
}

/** A sub-heading inside a section; `depth` 1, the default, is one level below the section's own heading. */
export function heading(children: InlinesInput, depth: Heading['depth'] = 1, localized: Localized = {}): Heading {
  return { type: 'heading', ...localized, depth, children: inlines(children) };
}

/** A bulleted list: one argument of the array is one item. */
export function list(items: readonly ListItemInput[], localized: Localized = {}): List {
  return { type: 'list', ...localized, ordered: false, children: items.map(toListItem) };
}

/** A numbered list that begins at `start`, by default 1. */
export function orderedList(items: readonly ListItemInput[], start = 1, localized: Localized = {}): List {
  return {
    type: 'list',
    ...localized,
    ordered: true,
    ...(start === 1 ? {} : { start }),
    children: items.map(toListItem),
  };
}

/** An item of a list, for an item with a language of its own. */
export function listItem(children: BlocksInput, localized: Localized = {}): ListItem {
  return { type: 'listItem', ...localized, children: blocks(children) };
}

/** A quotation. */
export function blockquote(children: BlocksInput, localized: Localized = {}): Blockquote {
  return { type: 'blockquote', ...localized, children: blocks(children) };
}

/** A data table: rows of cells. The first row holds the column headers. */
export function table(rows: readonly (readonly InlinesInput[])[], localized: Localized = {}): Table {
  return { type: 'table', ...localized, children: rows.map(toRow) };
}

/** A break between two topics, drawn as a line. */
export function thematicBreak(): ThematicBreak {
  return { type: 'thematicBreak' };
}

/** Turns strings among blocks into paragraphs. */
export function blocks(input: BlocksInput): Block[] {
  return many(input).map((block) => (typeof block === 'string' ? paragraph(block) : block));
}

/** Turns strings among inlines into text; empty strings are left out. */
export function inlines(input: InlinesInput): Inline[] {
  return many(input)
    .filter((inline) => inline !== '')
    .map((inline) => (typeof inline === 'string' ? text(inline) : inline));
}

function toListItem(item: ListItemInput): ListItem {
  return isListItem(item) ? item : listItem(item);
}

function isListItem(item: ListItemInput): item is ListItem {
  return typeof item === 'object' && 'type' in item && item.type === 'listItem';
}

function toRow(cells: readonly InlinesInput[]): TableRow {
  return { type: 'tableRow', children: cells.map(toCell) };
}

function toCell(children: InlinesInput): TableCell {
  return { type: 'tableCell', children: inlines(children) };
}

function many<Item>(input: Item | readonly Item[]): readonly Item[] {
  return Array.isArray(input) ? input : [input as Item];
}
