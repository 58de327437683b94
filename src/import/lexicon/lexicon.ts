import type { SectionKind } from '../../posting/index.ts';

/**
 * The words of one kind in one language. Every list is plain text: phrases separated by commas, in lower case.
 *
 * - `*` after a word matches every ending: `respons*` finds "responsibilities"; at least four letters must stand before it.
 * - `*` before a word matches every beginning (compounds): `*kenntnisse` finds "Englischkenntnisse"; single words only.
 * - `#` matches a number: `# years` finds "5+ years".
 * - `$` matches any currency sign: `$ #` finds "€ 50.000".
 * - Accents, apostrophes, hyphens and other punctuation do not matter: they are folded on both sides.
 * - Chinese, Japanese and Korean phrases are found anywhere, other languages by whole words.
 */
export interface KindWords {
  /** Headings, or the telling part of one: "what you'll do". */
  readonly heading?: string;
  /** Running text that all but proves the kind: "equal opportunity employer". */
  readonly strong?: string;
  /** Running text that speaks for the kind: "insurance". */
  readonly weak?: string;
  /** The first words of a sentence or of a list item: "manage", "experience with". */
  readonly first?: string;
}

/** What Rolecall knows about how job posts are worded in one language. */
export interface Lexicon {
  /** ISO 639-1 code. */
  readonly language: string;
  /** Very common words that tell this language from others. Not needed where the script does. */
  readonly common: string;
  /** How the employer speaks of itself: "we, our". */
  readonly we: string;
  /** How the applicant is addressed: "you, your". */
  readonly you: string;
  /** What the job is called: "this role, the position". */
  readonly job: string;
  readonly kinds: { readonly [Kind in SectionKind]?: KindWords };
}
