import { sectionKinds } from '../../posting/index.ts';
import { type Lexicon, lexicons } from '../lexicon/index.ts';
import { Phrases } from './phrases.ts';

/**
 * What a phrase says when it is found: a tag is 16 times its sort and, for the first four, the number of its kind.
 * Sorts: 0 heading, 1 strong, 2 weak, 3 first, 4 address (0 the employer, 1 the applicant, 2 the job), 5 common word.
 */

/** The phrases of a lexicon, apart by where they are looked for. */
export interface Matcher {
  /** Anywhere in a text: strong and weak phrases and those of address. */
  readonly anywhere: Phrases;
  /** Where its lines begin. */
  readonly first: Phrases;
  /** In headings, with what is left out of a heading's words: address and common words. */
  readonly heading: Phrases;
}

const compiled = new Map<Lexicon, Matcher>();

/** The phrases of a lexicon, compiled when they are first asked for. */
export function matcherOf(lexicon: Lexicon): Matcher {
  const known = compiled.get(lexicon);
  if (known !== undefined) return known;
  const { we, you, job, common: fillers } = lexicon;
  const kinds = sectionKinds.map((kind) => lexicon.kinds[kind]);
  const matcher: Matcher = {
    anywhere: new Phrases([
      ...kinds.map((words, index) => [words?.strong ?? '', 16 + index] as const),
      ...kinds.map((words, index) => [words?.weak ?? '', 32 + index] as const),
      [we, 64],
      [you, 65],
      [job, 66],
    ]),
    first: new Phrases(kinds.map((words, index) => [words?.first ?? '', 48 + index] as const)),
    heading: new Phrases([
      ...kinds.map((words, index) => [words?.heading ?? '', index] as const),
      [we, 64],
      [you, 65],
      [job, 66],
      [fillers, 80],
    ]),
  };
  compiled.set(lexicon, matcher);
  return matcher;
}

let common: Phrases | undefined;

/** The very common words of every language; a tag is the index of the lexicon. */
export function commonWords(): Phrases {
  common ??= new Phrases(lexicons.map((lexicon, index) => [lexicon.common, index]));
  return common;
}
