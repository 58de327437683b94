import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../src/import/index.ts';
import { readHtml } from '../../src/import/to-drafts.ts';
import type { Issue } from '../../src/posting/index.ts';
import { shownWords, wordsOfDrafts, wordsOfPosting } from './words.ts';

const folder = new URL('fixtures/', import.meta.url);
const shapes = readdirSync(folder).sort();
const isUpdate = process.env.UPDATE === '1';

function read(shape: string): { readonly html: string; readonly result: string } {
  const html = readFileSync(new URL(`${shape}/input.html`, folder), 'utf8');
  const issues: Issue[] = [];
  const { drafts } = readHtml(html, { lang: 'en' }, (issue) => issues.push(issue));
  return { html, result: `${JSON.stringify({ drafts, issues }, null, 1)}\n` };
}

describe('the shapes of HTML that hiring systems emit', () => {
  it.each(shapes)('%s gives the blocks and issues on file', (shape) => {
    const file = new URL(`${shape}/drafts.json`, folder);
    const { result } = read(shape);
    if (isUpdate) writeFileSync(file, result);
    expect(result).toBe(readFileSync(file, 'utf8'));
  });

  it.each(shapes)('%s keeps every word that is shown, once and in order', (shape) => {
    const { html } = read(shape);
    const { drafts } = readHtml(html, { lang: 'en' }, () => undefined);
    const shown = shownWords(html);
    expect(wordsOfDrafts(drafts)).toEqual(shown);
    expect(wordsOfPosting(fromHtml(html, { title: 'Boatbuilder', lang: 'en' }).posting)).toEqual(shown);
  });

  it('would see a shape that changed', () => {
    const { result } = read('links');
    const changed = result.replace('the yard', 'a yard');
    expect(changed).not.toBe(readFileSync(new URL('links/drafts.json', folder), 'utf8'));
  });

  it('would see a word that is lost, made up or moved', () => {
    const words = shownWords('<p>one two</p><p>three</p>');
    const { drafts } = readHtml('<p>one two</p><p>three</p>', {}, () => undefined);
    expect(wordsOfDrafts(drafts)).toEqual(words);
    expect(wordsOfDrafts(drafts.slice(1))).not.toEqual(words);
    expect(wordsOfDrafts([...drafts, ...drafts.slice(1)])).not.toEqual(words);
    expect(wordsOfDrafts([...drafts].reverse())).not.toEqual(words);
  });
});
