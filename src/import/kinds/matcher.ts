import { sectionKinds } from '../../posting/index.ts';
import { type Lexicon, lexicons } from '../lexicon/index.ts';
import { Phrases } from './phrases.ts';

/** What a phrase says when it is found. A tag is `class * 16 + kind`. */
export const cueClasses = ['heading', 'strong', 'weak', 'first', 'address'] as const;
/** What stands in place of a kind in tags of the class `address`. */
export const addresses = ['we', 'you', 'job'] as const;

const compiled = new Map<Lexicon, Phrases>();

/** The phrases of a lexicon, compiled when they are first asked for. */
export function phrasesOf(lexicon: Lexicon): Phrases {
  const known = compiled.get(lexicon);
  if (known !== undefined) return known;
  const phrases = new Phrases();
  sectionKinds.forEach((kind, index) => {
    const words = lexicon.kinds[kind];
    if (words === undefined) return;
    phrases.addAll(words.heading ?? '', index);
    phrases.addAll(words.strong ?? '', 16 + index);
    phrases.addAll(words.weak ?? '', 32 + index);
    phrases.addAll(words.first ?? '', 48 + index);
  });
  phrases.addAll(lexicon.we, 64);
  phrases.addAll(lexicon.you, 65);
  phrases.addAll(lexicon.job, 66);
  compiled.set(lexicon, phrases);
  return phrases;
}

let common: Phrases | undefined;

/** The very common words of every language; a tag is the index of the lexicon. */
export function commonWords(): Phrases {
  if (common === undefined) {
    common = new Phrases();
    for (const [index, lexicon] of lexicons.entries()) common.addAll(lexicon.common, index);
  }
  return common;
}
