import { cs } from './cs.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { Lexicon } from './lexicon.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sk } from './sk.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

export type { KindWords, Lexicon } from './lexicon.ts';

/** Every language whose job posts Rolecall knows. English is first: its notices stand in posts of all languages. */
export const lexicons: readonly Lexicon[] = [en, cs, de, es, fr, it, ja, ko, nl, pl, pt, sk, vi, zh];
