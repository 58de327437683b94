import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../src/import/index.ts';
import { toDrafts } from '../../src/import/to-drafts.ts';
import { awkwardHtml, tagSoup } from './awkward-html.ts';
import { shownWords, wordsOfDrafts, wordsOfPosting } from './words.ts';

const runs = { seed: 20261125, numRuns: 400 };
const joined = (words: readonly string[]): string => words.join('');

// A slow machine is no fault of the importer.
describe('text of awkward HTML', { timeout: 60_000 }, () => {
  it('is kept whole and in order by the blocks, whatever the nesting', () => {
    fc.assert(
      fc.property(awkwardHtml, (html) => {
        expect(joined(wordsOfDrafts(toDrafts(html)))).toBe(joined(shownWords(html)));
      }),
      runs,
    );
  });

  it('is kept whole and in order by the posting', () => {
    fc.assert(
      fc.property(awkwardHtml, (html) => {
        expect(joined(wordsOfPosting(fromHtml(html, { title: 'Boatbuilder' }).posting))).toBe(joined(shownWords(html)));
      }),
      runs,
    );
  });

  it('is kept when tags open and close at random', () => {
    fc.assert(
      fc.property(tagSoup, (html) => {
        expect(joined(wordsOfDrafts(toDrafts(html)))).toBe(joined(shownWords(html)));
      }),
      runs,
    );
  });

  it('comes out the same every time', () => {
    fc.assert(
      fc.property(tagSoup, (html) => {
        expect(fromHtml(html, { title: 'Boatbuilder' })).toEqual(fromHtml(html, { title: 'Boatbuilder' }));
      }),
      { ...runs, numRuns: 60 },
    );
  });

  it('would be missed: the check fails for an importer that loses the text of tables', () => {
    const careless = (html: string): string => joined(wordsOfDrafts(toDrafts(html.replaceAll('<td>', '<td hidden>'))));
    const check = (): void => {
      fc.assert(
        fc.property(awkwardHtml, (html) => careless(html) === joined(shownWords(html))),
        runs,
      );
    };
    expect(check).toThrow(/Property failed/);
  });
});
