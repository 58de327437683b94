import type { Lexicon } from '../lexicon/index.ts';
import type { Quote } from './features.ts';
import type { Folded, Folder } from './fold.ts';
import { createHits } from './hits.ts';
import { matcherOf } from './matcher.ts';

/** Phrases that a text is quoted with at most. */
const mostQuotes = 200;

/** The phrases of the lexicons in a text, for a person to read; longer ones first, headings' only in headings. */
export function quotesOf(
  folder: Folder,
  text: Folded,
  lexicons: readonly Lexicon[],
  isHeading: boolean,
): readonly Quote[] {
  const quotes = new Map<string, Quote>();
  for (const lexicon of lexicons) {
    const hits = createHits();
    const { anywhere, first, heading } = matcherOf(lexicon);
    for (let word = text.firstWord; word < text.endWord; word += 1) {
      for (const phrases of isHeading ? [heading] : [anywhere, first]) phrases.find(folder, text, word, word + 1, hits);
    }
    for (let index = 0; index < hits.count && quotes.size < mostQuotes; index += 1) {
      const tag = hits.tags[index] ?? 0;
      const sort = tag >> 4;
      if (sort > 3) continue;
      const phrase = String.fromCharCode(...folder.codes.subarray(hits.starts[index], hits.ends[index]));
      quotes.set(`${tag & 15} ${phrase}`, { kind: tag & 15, phrase });
    }
  }
  return [...quotes.values()].sort((a, b) => b.phrase.length - a.phrase.length);
}
