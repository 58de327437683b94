import { sectionKinds } from '../../posting/index.ts';
import { type Lexicon, lexicons } from '../lexicon/index.ts';
import { Phrases } from './phrases.ts';

/**
 * What a phrase says when it is found: a tag is 16 times its sort and, for the first four, the number of its kind.
 * Sorts: 0 heading, 1 strong, 2 weak, 3 first, 4 address (0 the employer, 1 the applicant, 2 the job), 5 common word.
 */

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
  phrases.addAll(lexicon.common, 80);
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
