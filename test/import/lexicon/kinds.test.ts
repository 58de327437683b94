import { expect, test } from 'vitest';
import { lexicons } from '../../../src/import/lexicon/index.ts';
import { languages } from './index.ts';
import { judgeHeadings, judgePost, judgeSentences, type Score, sum } from './judge-cases.ts';

// Shares, not single rows: the weights behind the judgement are learned anew when lexicons grow. A language may miss some;
// all together miss few.
function expectShare({ right, all, wrong }: Score, share: number): void {
  expect(right / all, `${right} of ${all}:\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(share);
}

function backwards(text: string): string {
  return [...text].reverse().join('');
}

test('has cases for every lexicon but English', () => {
  const expected = lexicons.map(({ language }) => language).filter((language) => language !== 'en');
  expect(languages.map(({ language }) => language).sort()).toEqual(expected.sort());
});

test.each(languages)('understands headings in $language', (cases) => {
  expectShare(judgeHeadings(cases), 0.85);
});

test.each(languages)('understands single sentences and items in $language', (cases) => {
  expectShare(judgeSentences(cases), 0.7);
});

test.each(languages)('understands a post with headings in $language', (cases) => {
  expectShare(judgePost(cases.headed), 0.6);
});

test.each(languages)('understands a post without headings in $language', (cases) => {
  expectShare(judgePost(cases.plain), 0.6);
});

test('understands all languages together', () => {
  expectShare(sum(languages.map((cases) => judgeHeadings(cases))), 0.93);
  expectShare(sum(languages.map((cases) => judgeSentences(cases))), 0.86);
  expectShare(sum(languages.flatMap(({ headed, plain }) => [judgePost(headed), judgePost(plain)])), 0.93);
});

test('understands little of words that are no words', () => {
  const headings = sum(languages.map((cases) => judgeHeadings(cases, backwards)));
  const sentences = sum(languages.map((cases) => judgeSentences(cases, backwards)));
  expect(headings.right / headings.all).toBeLessThan(0.3);
  expect(sentences.right / sentences.all).toBeLessThan(0.3);
});
