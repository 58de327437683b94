import { expect, test } from 'vitest';
import { Folder } from '../../../src/import/kinds/fold.ts';
import { LanguageCount } from '../../../src/import/kinds/language.ts';
import type { Piece } from './cases.ts';
import { languages } from './index.ts';

/** Languages that a post is read in, the stated and shown ones first. */
function languagesOf(texts: readonly string[], stated?: string): readonly string[] {
  const folder = new Folder();
  const count = new LanguageCount();
  for (const text of texts) count.add(folder, folder.add(text));
  return count.lexicons(stated).map(({ language }) => language);
}

function textsOf(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap(([, html]) => html.split(/<[^>]+>/).filter((text) => text.trim() !== ''));
}

test.each(languages)('tells $language by a short post', ({ language, headed, plain }) => {
  expect(languagesOf(textsOf(headed))).toEqual([language, 'en']);
  expect(languagesOf(textsOf(plain))).toEqual([language, 'en']);
});

test.each(languages)('tells $language by a post that is half English', ({ language, plain }) => {
  const notice =
    'We are an equal opportunity employer and value the people that work with us. Learn more on our website.';
  expect(languagesOf([...textsOf(plain), notice])).toContain(language);
});

test('reads English alone when nothing shows another language', () => {
  expect(languagesOf(['You will work with the team and report to the head of our studio.'])).toEqual(['en']);
  expect(languagesOf(['Nordlicht 47'])).toEqual(['en']);
});

test('a wrong statement does not keep the shown language out', () => {
  const texts = textsOf(languages.find(({ language }) => language === 'de')?.headed ?? []);
  expect(languagesOf(texts, 'fr-CA')).toEqual(['fr', 'de', 'en']);
});
