import { expect, test } from 'vitest';
import type { SectionKind } from '../../../src/posting/index.ts';
import { headings, paragraphs } from './english.ts';
import { kindOf, kindsOf, post } from './posts.ts';

/** Says nothing, so that the heading above it has to. */
const neutral = 'Nordlicht 47';

type Row = readonly [SectionKind, string];

function rows(table: { readonly [Kind in SectionKind]: string }): readonly Row[] {
  return Object.entries(table).flatMap(([kind, texts]) =>
    texts
      .split(' | ')
      .filter((text) => text !== '')
      .map((text): Row => [kind as SectionKind, text]),
  );
}

function underHeading(heading: string): SectionKind | undefined {
  return kindOf(
    post(`# About us\nWe light the coast.\n# ${heading}\n${neutral}\n# How to apply\nSend us a letter.`),
    neutral,
  );
}

// Shares, not single rows: the weights are learned anew when lexicons grow.
function wrongOf(all: readonly Row[], judge: (text: string) => SectionKind | undefined): readonly string[] {
  return all.flatMap(([kind, text]) => {
    const judged = judge(text);
    return judged === kind ? [] : [`${kind}, judged ${judged}: ${text}`];
  });
}

test('understands headings', () => {
  const all = rows(headings);
  expect(wrongOf(all, underHeading).length / all.length, wrongOf(all, underHeading).join('\n')).toBeLessThan(0.08);
});

test('understands paragraphs without a heading', () => {
  const all = rows(paragraphs);
  const wrong = wrongOf(all, (text) => kindsOf(post(text))[0]);
  expect(wrong.length / all.length, wrong.join('\n')).toBeLessThan(0.08);
});

test('understands nothing when the words are no words', () => {
  const backwards = (text: string) => [...text].reverse().join('');
  const heads = rows(headings);
  const texts = rows(paragraphs);
  expect(wrongOf(heads, (text) => underHeading(backwards(text))).length / heads.length).toBeGreaterThan(0.7);
  expect(wrongOf(texts, (text) => kindsOf(post(backwards(text)))[0]).length / texts.length).toBeGreaterThan(0.6);
});

test('understands capitals, marks and a colon at the end of a heading', () => {
  for (const form of [
    (text: string) => text.toUpperCase(),
    (text: string) => `${text}:`,
    (text: string) => `🚀 ${text}`,
  ]) {
    expect(underHeading(form('What we offer'))).toBe('benefits');
    expect(underHeading(form('Requirements'))).toBe('skills');
  }
});
