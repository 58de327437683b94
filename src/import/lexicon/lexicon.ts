import type { SectionKind } from '../../posting/index.ts';

/**
 * The words of one kind in one language. Every list is plain text: phrases separated by commas, in lower case.
 *
 * - `*` after a word matches every ending: `respons*` finds "responsibilities"; at least three letters must stand before it.
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

/**
 * What Rolecall knows about how job posts are worded in one language. To write or mend one:
 *
 * - Take what many employers write, never a sentence of one post. Ask of every phrase: would it mean this kind in a post
 *   about nurses, cooks and programmers alike? If it may mean another kind, it is `weak`.
 * - `heading`: the common headings in full ("deine aufgaben") and the word that tells ("aufgaben"): the more of a heading
 *   a phrase covers, the more it says.
 * - The longest phrase wins over those inside it. So a longer phrase mends a shorter one that misleads: `role` has
 *   "poste", `skills` has "exigences du poste".
 * - `first`: how duties begin (verbs; in German or Polish nouns: `*ung`, `*anie`) and how requirements do. A word counts
 *   before an open ending, the longer word before the shorter.
 * - Give the formal and the informal address, the forms of all genders, and the words of every country that writes the
 *   language. Where words change their endings, a stem with `*` stands for all of them.
 * - Posts name laws, benefits and contracts of their country: RGPD, RTT, CDI; Kollektivvertrag; 社会保険. They tell more
 *   than any common word.
 * - Then write cases in `test/import/lexicon` before you look at how they are judged, and mend what was missed in general,
 *   not the case.
 */
export interface Lexicon {
  /** ISO 639-1 code. */
  readonly language: string;
  /**
   * Very common words that tell this language from others: little ones, and a few that every post has ("experience").
   * Not needed where the script does.
   */
  readonly common: string;
  /** How the employer speaks of itself: "we, our". */
  readonly we: string;
  /** How the applicant is addressed: "you, your". */
  readonly you: string;
  /** What the job is called: "this role, the position". */
  readonly job: string;
  readonly kinds: { readonly [Kind in SectionKind]?: KindWords };
}
