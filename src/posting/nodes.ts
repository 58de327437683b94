/**
 * Rich text: a closed subset of mdast, the Markdown tree of the unified ecosystem (https://github.com/syntax-tree/mdast).
 * It has no node that can carry markup, a script, a style, an id or an image, so a posting cannot express one.
 */

/** Base direction of text, as HTML's `dir`. */
export type Direction = 'ltr' | 'rtl';

/** Language and direction of a block where they differ from what surrounds it. */
export interface Localized {
  /** BCP 47 language tag, for example `de-AT`. */
  readonly lang?: string;
  readonly dir?: Direction;
}

/** Words as they are: nothing in them is markup. */
export interface Text {
  readonly type: 'text';
  readonly value: string;
}

/** A short piece of code or a command. */
export interface InlineCode {
  readonly type: 'inlineCode';
  readonly value: string;
}

/** A line break inside a paragraph. */
export interface Break {
  readonly type: 'break';
}

/** Words of importance. */
export interface Strong {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}

/** Stressed words. */
export interface Emphasis {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
}

/** Words that are no longer true. */
export interface Delete {
  readonly type: 'delete';
  readonly children: readonly Inline[];
}

/** Raised words, as in `1st`. */
export interface Superscript {
  readonly type: 'superscript';
  readonly children: readonly Inline[];
}

/** Lowered words, as in `CO2`. */
export interface Subscript {
  readonly type: 'subscript';
  readonly children: readonly Inline[];
}

/** A link. */
export interface Link {
  readonly type: 'link';
  /** Absolute URL with the scheme http, https, mailto or tel. */
  readonly url: string;
  /** Never another link. */
  readonly children: readonly Inline[];
}

/** What stands inside a paragraph, a heading or a table cell. */
export type Inline = Text | InlineCode | Break | Strong | Emphasis | Delete | Superscript | Subscript | Link;

/** The inlines that hold other inlines. */
export type InlineParent = Strong | Emphasis | Delete | Superscript | Subscript | Link;

/** A paragraph. */
export interface Paragraph extends Localized {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}

/** A sub-heading inside a section. */
export interface Heading extends Localized {
  readonly type: 'heading';
  /** 1 is one level below the section's own heading. */
  readonly depth: 1 | 2 | 3;
  readonly children: readonly Inline[];
}

/** An item of a list. */
export interface ListItem extends Localized {
  readonly type: 'listItem';
  readonly children: readonly Block[];
}

/** A bulleted or a numbered list. */
export interface List extends Localized {
  readonly type: 'list';
  readonly ordered: boolean;
  /** Number of the first item of an ordered list; 1 when it is left out. */
  readonly start?: number;
  readonly children: readonly ListItem[];
}

/** A quotation. */
export interface Blockquote extends Localized {
  readonly type: 'blockquote';
  readonly children: readonly Block[];
}

/** A cell of a table. */
export interface TableCell extends Localized {
  readonly type: 'tableCell';
  readonly children: readonly Inline[];
}

/** A row of a table. */
export interface TableRow extends Localized {
  readonly type: 'tableRow';
  readonly children: readonly TableCell[];
}

/** A data table. As in mdast, the first row holds the column headers. */
export interface Table extends Localized {
  readonly type: 'table';
  readonly children: readonly TableRow[];
}

/** A break between two topics, drawn as a line. */
export interface ThematicBreak {
  readonly type: 'thematicBreak';
}

/** What stands directly inside a section, a list item or a block quotation. */
export type Block = Paragraph | Heading | List | Blockquote | Table | ThematicBreak;

/** Every node of the tree. */
export type Node = Block | Inline | ListItem | TableRow | TableCell;
