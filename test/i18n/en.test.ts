import { expect, test } from 'vitest';
import { en, enStates } from '../../src/i18n/index.ts';

/** Every string of a labels object, by its path; functions are called with an amount. */
function wordsOf(value: unknown, path = ''): [path: string, words: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, value('1', '2')]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    wordsOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

test('every label has words, without spaces around them', () => {
  const words = wordsOf(en);
  expect(words.length).toBeGreaterThanOrEqual(40);
  expect(words.filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
});

test('every word of the states is there', () => {
  const words = wordsOf(enStates);
  expect(words).toHaveLength(8);
  expect(words.filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
});

test('amounts are joined by words, which are read aloud where a dash is not', () => {
  expect(en.range('$1', '$2')).toBe('$1 to $2');
  expect(en.from('$1')).toBe('from $1');
  expect(en.upTo('$2')).toBe('up to $2');
});

test('an empty or padded label is found', () => {
  expect(wordsOf({ a: '', b: { c: ' x' }, d: () => 'y' })).toEqual([
    ['a', ''],
    ['b.c', ' x'],
    ['d', 'y'],
  ]);
});
