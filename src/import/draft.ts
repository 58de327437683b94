import type { Block } from '../posting/index.ts';

/**
 * A top-level block on its way into a section: the mdast block and what its source markup says about it
 * that mdast cannot carry. The steps after `blocks` decide headings, sections and kinds from it.
 */
export interface Draft {
  readonly block: Block;
  /** Level of the h1–h6 that the block came from; 0 for a heading supplied by an API field. */
  readonly level?: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  /** The whole text was underlined. */
  readonly underlined?: boolean;
  /** Named wrapper of the ATS, for example Greenhouse's `content-intro`, `content-conclusion`, `content-pay-transparency`. */
  readonly zone?: string;
  /** Marks the first block after a clear separation in the source (an `<hr>`, a spacer paragraph, a new wrapper). */
  readonly separated?: boolean;
}
