import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../src/import/index.ts';
import { parsePosting } from '../../src/posting/index.ts';
import { toWords, wordsOfPosting } from './words.ts';

/** Real posts, for measuring only; they are no part of this project. */
const corpus = new URL('../../../shared/corpus/dev.jsonl', import.meta.url);

interface Post {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly html: string;
  readonly blocks: readonly { readonly text: string }[];
}

const marks = /\p{So}|\p{Pd}|\p{Cf}|\uFE0F|[•·●○◦▪▫■□‣⁃∙*»›➢✓✔✗…#_~=`:：]/gu;

/** Letters, digits and symbols in order, without what a list or a heading may take from the edges of a line. */
function letters(words: readonly string[]): string {
  return words.join('').normalize('NFC').replace(marks, '');
}

describe('real job posts', () => {
  if (!existsSync(corpus)) {
    it.skip(`skipped: there is no corpus at ${corpus.pathname}`, () => undefined);
    return;
  }
  const posts = readFileSync(corpus, 'utf8')
    .trim()
    .split('\n')
    .map((line): Post => JSON.parse(line) as Post);

  it('lose no letter and gain none', { timeout: 120_000 }, () => {
    const changed = posts.filter(({ title, lang, html, blocks }) => {
      const { posting } = fromHtml(html, { title, lang });
      return letters(wordsOfPosting(posting)) !== letters(toWords(blocks.map(({ text }) => text).join('\n')));
    });
    expect(changed.map(({ id }) => id)).toEqual([]);
  });

  it('become postings that are valid as they are', { timeout: 120_000 }, () => {
    const refused = posts.filter(({ title, lang, html }) => {
      const { posting } = fromHtml(html, { title, lang });
      const parsed = parsePosting(JSON.parse(JSON.stringify(posting)));
      return parsed.issues.length > 0 || JSON.stringify(parsed.posting) !== JSON.stringify(posting);
    });
    expect(refused.map(({ id }) => id)).toEqual([]);
  });

  it('would be seen to lose one', () => {
    expect(letters(['one', 'two'])).not.toBe(letters(['one', 'tw']));
  });
});
