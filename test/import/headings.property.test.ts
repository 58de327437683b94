import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/import/draft.ts';
import { markHeadings } from '../../src/import/headings.ts';
import { toSections } from '../../src/import/sections.ts';
import { type Block, type Inline, type Section, sectionKinds } from '../../src/posting/index.ts';
import { b, br, duties, h, judged, p, prose, strong, wordsOf } from './drafts.ts';

const options = { seed: 20310501, numRuns: 400 };

const word = fc.constantFrom(
  'keeper',
  'Light',
  'FOG',
  'a',
  'für',
  '灯台',
  '등대',
  '401(k)',
  'C#',
  '$90k',
  '(m/f/d)',
  'Yes!',
  'Why?',
  'That:',
  'end.',
  '–',
  '🚀',
  '■',
  '#LI-X',
  '3',
  '👋🏽',
  '\u00a0',
  '【あ】',
);
const words = fc.array(word, { minLength: 1, maxLength: 14 }).map((all) => all.join(' '));
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: words.map((value): Inline => ({ type: 'text', value })) },
  { weight: 3, arbitrary: words.map((value) => strong(value)) },
  { weight: 2, arbitrary: fc.constant(br) },
  {
    weight: 1,
    arbitrary: words.map(
      (value): Inline => ({ type: 'link', url: 'https://x.example/', children: [{ type: 'text', value }] }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(words, words)
      .map(([one, other]) => strong(one, br, { type: 'emphasis', children: [{ type: 'text', value: other }] })),
  },
);
const spaced = (parts: readonly Inline[]): Inline[] =>
  parts.flatMap((part): Inline[] => [part, { type: 'text', value: ' ' }]);
const draft: fc.Arbitrary<Draft> = fc.oneof(
  { weight: 6, arbitrary: fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => p(...spaced(parts))) },
  { weight: 2, arbitrary: words.map((text) => b(text)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(0, 1, 2, 3, 6 as const), words)
      .map(([level, text]) => h(level as 0 | 1 | 2 | 3 | 6, text)),
  },
  {
    weight: 1,
    arbitrary: words.map(
      (text): Draft => ({
        block: { type: 'list', ordered: false, children: [{ type: 'listItem', children: [p(text).block] }] },
      }),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<Draft>(duties, prose, { block: { type: 'thematicBreak' } }) },
);
const post = fc.array(fc.tuple(draft, fc.constantFrom(...sectionKinds)), { maxLength: 12 });

/** Decoration may go from headings, so it does not count; nor do the bullets that the comparison ignores. */
function textOf(sections: readonly Section[]): string[] {
  return wordsOf(
    sections.flatMap(({ heading, blocks }): Block[] => [
      ...(heading === undefined ? [] : [p(heading).block]),
      ...blocks,
    ]),
  );
}

describe('headings and sections of any drafts', () => {
  it('lose no word and change no order', () => {
    fc.assert(
      fc.property(post, (steps) => {
        const drafts = steps.map(([each]) => each);
        const before = wordsOf(drafts.map(({ block }) => block));
        const marked = markHeadings(drafts);
        expect(wordsOf(marked.map(({ block }) => block))).toEqual(before);
        const sections = toSections(
          marked.map((each, index) => judged(steps[index % Math.max(1, steps.length)]?.[1] ?? 'other', each)),
        );
        expect(textOf(sections)).toEqual(before);
      }),
      options,
    );
  });

  it('have depths without a skip, unique ids, no empty section but a last one, and whole lists', () => {
    fc.assert(
      fc.property(post, (steps) => {
        const marked = markHeadings(steps.map(([each]) => each));
        const sections = toSections(
          marked.map((each, index) => judged(steps[index % steps.length]?.[1] ?? 'other', each)),
        );
        expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
        sections.forEach(({ blocks, heading }, index) => {
          if (blocks.length === 0) expect([heading === undefined, index]).toEqual([false, sections.length - 1]);
          let depth = 0;
          for (const block of blocks) {
            if (block.type !== 'heading') continue;
            expect(block.depth).toBeLessThanOrEqual(depth + 1);
            depth = block.depth;
          }
        });
        const lists = (blocks: readonly Block[]): number => blocks.filter(({ type }) => type === 'list').length;
        expect(sections.reduce((sum, { blocks }) => sum + lists(blocks), 0)).toBe(
          lists(marked.map(({ block }) => block)),
        );
      }),
      options,
    );
  });

  it('are the same each time', () => {
    fc.assert(
      fc.property(post, (steps) => {
        const drafts = steps.map(([each]) => each);
        expect(markHeadings(drafts)).toEqual(markHeadings(drafts));
      }),
      { ...options, numRuns: 50 },
    );
  });

  it('notice a word that is lost', () => {
    const drafts = [b('Who we are'), prose];
    const marked = markHeadings(drafts).slice(1);
    expect(wordsOf(marked.map(({ block }) => block))).not.toEqual(wordsOf(drafts.map(({ block }) => block)));
  });

  it('hold on deep marks, many lines and many drafts', () => {
    let deep: Inline = { type: 'text', value: 'Light' };
    for (let depth = 0; depth < 30_000; depth += 1)
      deep = { type: depth % 2 === 0 ? 'strong' : 'emphasis', children: [deep] };
    const lines = Array.from({ length: 60_000 }, (_, index): Inline => (index % 2 === 0 ? strong('Light') : br));
    const marked = markHeadings([
      p(deep),
      { block: { type: 'paragraph', children: lines } },
      ...Array.from({ length: 20_000 }, () => b('Light')),
    ]);
    expect(marked.length).toBeGreaterThan(20_000);
    expect(toSections(marked.map((each) => judged('role', each))).length).toBeGreaterThan(0);
  });
});
