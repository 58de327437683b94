import type { SectionKind } from '../../../src/posting/index.ts';

/** A piece of a post and the kind that a reader gives it. */
export type Piece = readonly [kind: SectionKind, html: string];

/** Wording of one language, all of it invented, and what each is about. */
export interface LanguageCases {
  readonly language: string;
  /** Headings, separated by ` | `. */
  readonly headings: { readonly [Kind in SectionKind]?: string };
  /** Paragraphs or list items as they stand in posts, separated by ` | `. */
  readonly sentences: { readonly [Kind in SectionKind]: string };
  /** A short post with headings. */
  readonly headed: readonly Piece[];
  /** A short post without any. */
  readonly plain: readonly Piece[];
}
