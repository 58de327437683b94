import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../src/import/index.ts';
import { toDrafts } from '../../src/import/to-drafts.ts';
import type { Node } from '../../src/posting/index.ts';

const title = 'Boatbuilder';

/** The depth of a tree, without recursion. */
function depthOf(roots: readonly Node[]): number {
  let deepest = 0;
  const left = roots.map((node) => ({ node, depth: 1 }));
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    deepest = Math.max(deepest, next.depth);
    if ('children' in next.node) for (const node of next.node.children) left.push({ node, depth: next.depth + 1 });
  }
  return deepest;
}

/** How often a string is walked by what reads it: counts the steps of a walk that a cheaper input would shorten. */
function nodesOf(html: string): number {
  let count = 0;
  const left: Node[] = toDrafts(html).map(({ block }) => block);
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    count += 1;
    if ('children' in node) for (const child of node.children) left.push(child);
  }
  return count;
}

// A slow machine is no fault of the importer.
describe('hostile sizes', { timeout: 240_000 }, () => {
  it.each([
    ['div', 350_000],
    ['b', 350_000],
    ['span', 350_000],
    ['blockquote', 100_000],
    ['ul><li', 100_000],
    ['dl><dd', 50_000],
    ['table><tr><td', 20_000],
    ['a href="https://a.example/"><div', 2_000],
    ['section data-kind="role"', 50_000],
  ])('<%s> nested %i deep keeps its text in a tree that no renderer overflows on', (tag, depth) => {
    const drafts = toDrafts(`${`<${tag}>`.repeat(depth)}deep inside`);
    expect(depthOf(drafts.map(({ block }) => block))).toBeLessThanOrEqual(100);
    expect(JSON.stringify(drafts)).toContain('deep inside');
  });

  it('reports the cap', () => {
    const { issues } = fromHtml(`${'<ul><li>'.repeat(60)}x`, { title });
    expect(issues.map(({ code }) => code)).toEqual(['depth-capped']);
    expect(fromHtml(`${'<ul><li>'.repeat(20)}x`, { title }).issues).toEqual([]);
  });

  it.each([
    ['a million items', '<li>x</li>', 1_000_000, 1],
    ['ten megabytes of text', 'ten bytes ', 1_000_000, 1],
    ['a million breaks', 'a<br>', 1_000_000, 1],
    ['half a million glyphs', '<p>• x</p>', 500_000, 1],
  ])('%s are read', (_, piece, count, drafts) => {
    expect(toDrafts(piece.repeat(count)).length).toBe(drafts);
  });

  it('the output grows as the input does', () => {
    const pieces = [
      '<p>a<b>b</b></p>',
      '<ul><li>a<ul><li>b</li></ul></li></ul><p>x</p>',
      '<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table><p>x</p>',
      '<b><p>a</b>',
      '<td colspan=1000 rowspan=1000>a',
      '<p>1. a</p><p>- b</p><p>* c</p>',
    ];
    for (const piece of pieces) {
      const [small, large] = [nodesOf(piece.repeat(200)), nodesOf(piece.repeat(800))];
      expect(large / small, piece).toBeLessThan(4.5);
    }
  });

  it('spans of a table cannot multiply its cells', () => {
    const row = '<tr><td colspan="65000" rowspan="65000">a</td><td>b</td></tr>';
    expect(nodesOf(`<table><tr><th>a</th><th>b</th></tr>${row.repeat(50)}</table>`)).toBeLessThan(50 * 32 * 64);
  });
});
