import type { Block, Direction, SectionKind } from '../posting/index.ts';

/** A `<section data-kind>` of the source: what `toHtml` writes for one section of a posting. */
export interface SourceSection {
  /** Counts the wrappers of the source from 0; neighbours of one kind are told apart by it. */
  readonly index: number;
  /** The kind that the wrapper states, when the caller trusts stated kinds. */
  readonly kind?: SectionKind;
  readonly lang?: string;
  readonly dir?: Direction;
}

/**
 * A top-level block on its way into a section: the mdast block and what its source markup says about it
 * that mdast cannot carry. The steps after `blocks` decide headings, sections and kinds from it.
 */
export interface Draft {
  /** Text from an h1–h6 is a paragraph with a `level` here, so that every heading, real or fake, has one form. */
  readonly block: Block;
  /** Level of the h1–h6 that the block came from; 0 for a heading supplied by an API field. */
  readonly level?: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  /** The whole text was underlined. */
  readonly underlined?: boolean;
  /** Named wrapper of the ATS, for example Greenhouse's `content-intro`, `content-conclusion`, `content-pay-transparency`. */
  readonly zone?: string;
  /** Marks the first block after a clear separation in the source (an `<hr>`, a spacer paragraph, a new wrapper). */
  readonly separated?: boolean;
  /** The section of an exported posting that the block stands in: a boundary that is known, not guessed. */
  readonly section?: SourceSection;
}

/** A draft after `headings`. */
export interface Marked extends Draft {
  /** `text` is the cleaned plain text; a smaller `rank` is a higher heading. */
  readonly heading?: { readonly text: string; readonly rank: number };
}

/** A draft after `kinds`. */
export interface Judged extends Marked {
  readonly kind: SectionKind;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Why, for a person. */
  readonly reason: string;
}
