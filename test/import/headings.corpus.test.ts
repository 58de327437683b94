import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { markHeadings } from '../../src/import/headings.ts';
import { toDrafts } from '../../src/import/to-drafts.ts';
import { type Block, type Node, plainText } from '../../src/posting/index.ts';
import { wordsOf } from './drafts.ts';

/** Real posts cannot stand in the repository; where they lie beside it, they are read. */
const posts = new URL('../../../shared/corpus/dev.jsonl', import.meta.url);
const seed = new URL('../../../shared/seeds/distributed-systems-engineer.html', import.meta.url);

interface Labelled {
  readonly html: string;
  readonly lang: string;
  readonly blocks: readonly { readonly text: string }[];
  readonly labels?: readonly { readonly heading: boolean }[];
}

function keyOf(text: string): string {
  return wordsOf([{ type: 'paragraph', children: [{ type: 'text', value: text }] }]).join(' ');
}

/** Share of right ones among the marked and among the labelled headings, matched by their words. */
function score(all: readonly Labelled[], marks: (post: Labelled) => readonly string[]): { f1: number; gold: number } {
  let right = 0;
  let marked = 0;
  let gold = 0;
  for (const post of all) {
    const left = post.blocks.filter((_, index) => post.labels?.[index]?.heading).map(({ text }) => keyOf(text));
    gold += left.length;
    for (const mark of marks(post)) {
      marked += 1;
      const found = left.indexOf(keyOf(mark));
      if (found < 0) continue;
      left.splice(found, 1);
      right += 1;
    }
  }
  return { f1: (2 * right) / Math.max(1, marked + gold), gold };
}

describe.skipIf(!existsSync(posts))(
  'headings of real posts (skipped where they do not lie beside the repository)',
  () => {
    const all = existsSync(posts)
      ? readFileSync(posts, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Labelled)
          .filter(({ labels }) => labels !== undefined)
      : [];

    it('are found with an F1 of at least 96 %', () => {
      const { f1, gold } = score(all, ({ html, lang }) =>
        markHeadings(toDrafts(html, { lang }), lang).flatMap(({ heading }) => heading?.text ?? []),
      );
      expect(gold).toBeGreaterThan(800);
      expect(f1).toBeGreaterThan(0.96);
    });

    it('are missed by tags alone', () => {
      const { f1 } = score(all, ({ html, lang }) =>
        toDrafts(html, { lang }).flatMap(({ level, block }) => (level === undefined ? [] : plainText(block))),
      );
      expect(f1).toBeLessThan(0.6);
    });
  },
);

describe.skipIf(!existsSync(seed))('the seed (skipped where it does not lie beside the repository)', () => {
  const marked = existsSync(seed) ? markHeadings(toDrafts(readFileSync(seed, 'utf8'), { lang: 'en' })) : [];

  // Its words stay out of the repository: the headings are told by their number of words.
  it('has its headings in order, and no bold notice or bold list of names among them', () => {
    const headings = marked.flatMap(({ heading }) => (heading === undefined ? [] : [heading]));
    const leadIn = headings.findIndex(({ rank }) => rank > 80);
    const bold = headings.filter((_, index) => index !== leadIn);
    expect(bold.map(({ text }) => keyOf(text).split(' ').length)).toEqual([2, 6, 3, 7, 1, 1, 4, 2, 2, 4]);
    expect(new Set(bold.map(({ rank }) => rank)).size).toBe(1);
  });

  it('has its lists and its links', () => {
    const sizes = marked.flatMap(({ block }) => (block.type === 'list' ? [block.children.length] : []));
    expect(sizes).toEqual([8, 14, 8, 4, 2]);
    expect(marked.reduce((sum, { block }) => sum + linksIn(block), 0)).toBe(5);
  });
});

function linksIn(block: Block): number {
  const stack: Node[] = [block];
  let links = 0;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'link') links += 1;
    if ('children' in node) stack.push(...node.children);
  }
  return links;
}
