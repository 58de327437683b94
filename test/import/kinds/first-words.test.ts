import { describe, expect, it } from 'vitest';
import { FirstWords } from '../../../src/import/kinds/first-words.ts';
import { Folder } from '../../../src/import/kinds/fold.ts';
import { readPhrases } from '../../../src/import/kinds/phrase-list.ts';
import { lexicons } from '../../../src/import/lexicon/index.ts';

const folder = new Folder();

/** For every word of a text: whether a phrase may begin with it. */
function passes(words: FirstWords, text: string): readonly boolean[] {
  folder.clear();
  const { firstWord, endWord } = folder.add(text);
  const passed: boolean[] = [];
  for (let word = firstWord; word < endWord; word += 1) {
    const { codes, wordStarts, wordHashes } = folder;
    passed.push(words.mayBegin(codes, wordStarts[word] ?? 0, wordHashes[word] ?? 0, wordHashes[word + 1] ?? 0));
  }
  return passed;
}

describe('the first words of phrases', () => {
  it.each(lexicons.map((lexicon) => [lexicon.language, lexicon] as const))(
    'lets every phrase of %s pass',
    (_, lexicon) => {
      const lists = Object.values(lexicon.kinds).flatMap((words) => Object.values(words));
      const phrases = lists.flatMap((list) => list.split(',')).map((phrase) => phrase.trim());
      const words = new FirstWords(readPhrases([[phrases.join(','), 0]]));
      const lost = phrases
        // Endings are read from the end of a word, by themselves.
        .filter((phrase) => /[\p{L}\p{N}$#]/u.test(phrase) && !phrase.startsWith('*'))
        .map((phrase) => phrase.replace(/#/g, '12').replace(/\*/g, 'ab'))
        .filter((text) => passes(words, `(${text}, and then`)[0] !== true);
      expect(lost).toEqual([]);
    },
  );

  it('tells where a number, a currency sign or an open ending leaves the word to the tree', () => {
    const words = new FirstWords(readPhrases([['# years, $ bonus, empower* teams, c*', 0]]));
    expect(passes(words, '3 years')[0]).toBe(true);
    expect(passes(words, '$ bonus')[0]).toBe(true);
    expect(passes(words, 'empowering teams')[0]).toBe(true);
    expect(passes(words, 'cobalt')[0]).toBe(true);
  });

  it('turns down other words, and known ones before others', () => {
    const words = new FirstWords(readPhrases([['the role, benefits', 0]]));
    expect(passes(words, 'the role of the heron, benefits')).toEqual([true, false, false, false, false, true]);
  });

  it('parts a word from a script without spaces', () => {
    const words = new FirstWords(readPhrases([['benefits, 募集', 0]]));
    expect(passes(words, 'benefits募集 quartz')).toEqual([true, true, true, false]);
  });
});
