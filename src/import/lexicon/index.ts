import { en } from './en.ts';
import type { Lexicon } from './lexicon.ts';

export type { KindWords, Lexicon } from './lexicon.ts';

/** Every language whose job posts Rolecall knows. English is first: its notices stand in posts of all languages. */
export const lexicons: readonly Lexicon[] = [en];
