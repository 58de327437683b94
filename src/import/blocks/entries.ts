import type { Block, Direction, List } from '../../posting/index.ts';
import type { SourceSection } from '../draft.ts';
import type { Line } from './marks.ts';

/** What every block inherits from the elements around it. */
export interface Place {
  /** Level of the h1–h6 around the text; 0 for a heading that an API field supplies. */
  readonly level: Level | undefined;
  readonly zone: string | undefined;
  readonly section: SourceSection | undefined;
  readonly lang: string | undefined;
  readonly dir: Direction | undefined;
  /** Level of a Word list paragraph, from 1. */
  readonly listLevel: number | undefined;
}

export type Level = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A paragraph before it is settled whether its lines are list items. */
export interface TextEntry {
  readonly lines: readonly Line[];
  readonly place: Place;
  readonly separated: boolean;
}

/** A block that is settled. */
export interface BlockEntry {
  readonly block: Block;
  readonly place: Place;
  readonly separated: boolean;
}

export type Entry = TextEntry | BlockEntry;

/** A list that is settled. */
export interface ListEntry extends BlockEntry {
  readonly block: List;
}

/** A list item whose blocks are not settled yet. */
export interface OpenItem {
  readonly entries: Entry[];
  readonly place: Place;
}

/** A cell of a table, with what its attributes say. */
export interface OpenCell {
  readonly entries: Entry[];
  readonly isHeader: boolean;
  /** Holds text from between the rows. */
  readonly isStray?: boolean;
  readonly columns: number;
  readonly rows: number;
  readonly place: Place;
}

/** A row of a table. */
export interface OpenRow {
  readonly cells: OpenCell[];
  readonly place: Place;
}

interface FrameBase {
  /** What stands in the frame; in a list and a table only what stands before the first item or row. */
  readonly entries: Entry[];
  readonly place: Place;
  readonly separated: boolean;
}

export interface PlainFrame extends FrameBase {
  readonly type: 'root' | 'item' | 'quote' | 'term' | 'detail';
}

export interface ListFrame extends FrameBase {
  readonly type: 'list';
  readonly ordered: boolean;
  start: number | undefined;
  readonly items: OpenItem[];
  /** Opened by a bare `<li>`; the first thing that is no item closes it. */
  readonly isImplicit: boolean;
}

export interface TermsFrame extends FrameBase {
  readonly type: 'terms';
  readonly groups: { readonly isTerm: boolean; readonly entries: Entry[] }[];
}

export interface TableFrame extends FrameBase {
  readonly type: 'table';
  readonly rows: OpenRow[];
  hasHead: boolean;
}

export interface CellFrame extends FrameBase {
  readonly type: 'cell';
  readonly cell: OpenCell;
}

export type Frame = PlainFrame | ListFrame | TermsFrame | TableFrame | CellFrame;

/** Tells whether an entry is still text. */
export function isTextEntry(entry: Entry): entry is TextEntry {
  return 'lines' in entry;
}
