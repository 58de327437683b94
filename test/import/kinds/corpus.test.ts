import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../../src/import/index.ts';
import { type Posting, plainText, type SectionKind } from '../../../src/posting/index.ts';

/** Real posts with a kind for each block, for measuring only; they are no part of this project. */
const corpus = new URL('../../../../shared/corpus/dev.jsonl', import.meta.url);

interface Labelled {
  readonly title: string;
  readonly lang: string;
  readonly html: string;
  readonly blocks: readonly { readonly text: string }[];
  readonly labels?: readonly { readonly kind: SectionKind }[];
}

/** Six groups of kinds, for a coarser measure. */
const groups: { readonly [Kind in SectionKind]: string } = {
  intro: 'company',
  team: 'company',
  role: 'job',
  responsibilities: 'job',
  skills: 'skills',
  preferred: 'skills',
  benefits: 'benefits',
  compensation: 'benefits',
  eeo: 'notices',
  accommodation: 'notices',
  legal: 'notices',
  workplace: 'rest',
  process: 'rest',
  other: 'rest',
};

interface Word {
  readonly word: string;
  readonly kind: SectionKind;
}

function wordsOf(text: string, kind: SectionKind): Word[] {
  return (text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => ({ word, kind }));
}

function postingWords({ sections }: Posting): Word[] {
  return sections.flatMap(({ kind, heading, blocks }) => [
    ...wordsOf(heading ?? '', kind),
    ...blocks.flatMap((block) => wordsOf(plainText(block), kind)),
  ]);
}

interface Score {
  readonly words: number;
  readonly fine: number;
  readonly coarse: number;
}

/** Words that got the reader's kind, and those that got its group. Both sides hold the same words in the same order. */
function score(gold: readonly Word[], ours: readonly Word[]): Score {
  let fine = 0;
  let coarse = 0;
  let from = 0;
  for (const { word, kind } of gold) {
    const at = ours.findIndex((own, index) => index >= from && index < from + 40 && own.word === word);
    const found = ours[at];
    if (found === undefined) continue;
    from = at + 1;
    if (found.kind === kind) fine += 1;
    if (groups[found.kind] === groups[kind]) coarse += 1;
  }
  return { words: gold.length, fine, coarse };
}

function share(scores: readonly Score[], get: (score: Score) => number): number {
  const sum = (of: (score: Score) => number) => scores.reduce((total, each) => total + of(each), 0);
  return sum(get) / sum(({ words }) => words);
}

const isThere = existsSync(corpus);

describe.skipIf(!isThere)('kinds of real posts (skipped where they do not lie beside the repository)', () => {
  const posts = isThere
    ? readFileSync(corpus, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Labelled)
        .filter(({ labels }) => labels !== undefined)
    : [];
  const goldOf = ({ blocks, labels }: Labelled) =>
    blocks.flatMap(({ text }, index) => wordsOf(text, labels?.[index]?.kind ?? 'other'));
  const scores = posts.map((post) =>
    score(goldOf(post), postingWords(fromHtml(post.html, { title: post.title, lang: post.lang }).posting)),
  );

  // The weights were learned from these very posts: what they say about others is in docs/decisions.
  it('agree with the readers in most words', () => {
    expect(posts.length).toBeGreaterThan(100);
    expect(share(scores, ({ coarse }) => coarse)).toBeGreaterThan(0.92);
    expect(share(scores, ({ fine }) => fine)).toBeGreaterThan(0.86);
  });

  it('agree in posts that are not in English', () => {
    const others = scores.filter((_, index) => posts[index]?.lang !== 'en');
    expect(share(others, ({ coarse }) => coarse)).toBeGreaterThan(0.9);
  });

  it('agree in nine of ten words in most posts', () => {
    const good = scores.filter(({ coarse, words }) => coarse / words >= 0.9);
    expect(good.length / scores.length).toBeGreaterThan(0.75);
  });

  it('would be seen to disagree', () => {
    const wrong = posts.map((post) => {
      const gold = goldOf(post);
      return score(
        gold,
        gold.map(({ word }) => ({ word, kind: 'intro' })),
      );
    });
    expect(share(wrong, ({ coarse }) => coarse)).toBeLessThan(0.4);
  });
});
