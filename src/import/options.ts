import type { SectionKind } from '../posting/index.ts';

/** What a site's own classifier is asked about: one block of the post and what Rolecall thinks of it. */
export interface ClassifyQuestion {
  /** Text of the heading above the block, or of the heading itself; empty when there is none. */
  readonly heading: string;
  /** Plain text of the block. */
  readonly text: string;
  /** The kind that Rolecall would choose, with its confidence from 0 to 1. */
  readonly kind: SectionKind;
  readonly confidence: number;
}

/** A site's own opinion on a block's kind; `undefined` leaves Rolecall's. */
export type Classify = (question: ClassifyQuestion) => SectionKind | undefined;

/** Where an import stops. Nothing is limited unless a site says so: import is linear in what it reads. */
export interface ImportLimits {
  /** UTF-16 code units of HTML that are read of each field; more are cut off before the tag at which they end. */
  readonly sourceLength?: number;
  /** Blocks (paragraphs, lists, headings, tables) of the whole posting. */
  readonly blocks?: number;
}

/** How HTML is read, whatever it comes from. */
export interface ContentOptions {
  /** BCP 47 tag of the post's language. When it is left out, a language that the whole source states is taken. */
  readonly lang?: string;
  /** Absolute http(s) URL that relative links are resolved against. Without it they become text and an issue. */
  readonly baseUrl?: string;
  /** Overrules the kind of single blocks. */
  readonly classify?: Classify;
  /** Adds `trace`: the reason and confidence behind every block's kind. */
  readonly explain?: boolean;
  /** Takes the kinds that `<section data-kind>` states, as `toHtml` writes them. Off by default: a stranger may state anything. */
  readonly trustKinds?: boolean;
  /** `remove` (the default) reports every image in an issue; `text` keeps its alternative text as text, too. */
  readonly images?: 'remove' | 'text';
  /** `remove` (the default) reports every frame, video and other embed in an issue; `link` leaves a link to it as well. */
  readonly embeds?: 'remove' | 'link';
  /** What is cut off is marked by a last paragraph `…` and reported. */
  readonly limits?: ImportLimits;
}

/** Options of `fromHtml`. */
export interface ImportOptions extends ContentOptions {
  /** Title of the job. HTML of a post rarely holds it. */
  readonly title: string;
  /** Name of the employer, to recognise headings such as "Life at Acme". */
  readonly company?: string;
}
