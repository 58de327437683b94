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
  const phrases = new Phrases([
    ...sectionKinds.flatMap((kind, index) => {
      const words = lexicon.kinds[kind];
      return [
        [words?.heading ?? '', index] as const,
        [words?.strong ?? '', 16 + index] as const,
        [words?.weak ?? '', 32 + index] as const,
        [words?.first ?? '', 48 + index] as const,
      ];
    }),
    [lexicon.we, 64],
    [lexicon.you, 65],
    [lexicon.job, 66],
    [lexicon.common, 80],
  ]);
  compiled.set(lexicon, phrases);
  return phrases;
}

let common: Phrases | undefined;

/** The very common words of every language; a tag is the index of the lexicon. */
export function commonWords(): Phrases {
  common ??= new Phrases(lexicons.map((lexicon, index) => [lexicon.common, index]));
  return common;
}
