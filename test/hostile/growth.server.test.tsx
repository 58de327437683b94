import { describe, expect, test } from 'vitest';
import { fromHtml } from '../../src/import/index.ts';
import { parsePosting } from '../../src/posting/index.ts';
import { renderings } from './renderings.tsx';
import { workOf } from './work.ts';

/** Pieces that stand many times in a row, and what stands around them. */
const pieces: Readonly<Record<string, readonly [piece: string, before?: string, after?: string]>> = {
  'text without spaces': ['a', '<p>', '</p>'],
  'white space': [' \n', '<p>a', 'b</p>'],
  'no-break spaces': ['&nbsp;', '<p>a', 'b</p>'],
  lines: ['a<br>'],
  breaks: ['<br>', '<p>a', 'b</p>'],
  items: ['<li>one item</li>', '<ul>', '</ul>'],
  'lists in lists': ['<ul><li>a'],
  'paragraphs that never end': ['<p>a'],
  'ends of nothing': ['</p>'],
  'nested elements': ['<div>a'],
  'nested marks': ['<b>a'],
  'nested quotations': ['<blockquote>a'],
  'links in links': ['<a href="https://a.example/">a'],
  attributes: [' data-a="b"', '<p', '>a</p>'],
  declarations: ['color: red; ', '<p style="', '">a</p>'],
  'tags that never close': ['<a b="'],
  'angle brackets': ['< '],
  ampersands: ['&'],
  'comments that never end': ['<!-- '],
  'text cut by comments': ['a<!---->'],
  headings: ['<h2>What you do</h2><p>You row.</p>'],
  'bold lines that head lists': ['<p><strong>About you</strong></p><ul><li><span>You row</span></li></ul>'],
  'words in a heading': ['very ', '<h2>', '</h2>'],
  bullets: ['• - ', '<p>', '</p>'],
  'bullets on lines': ['• a<br>', '<p>', '</p>'],
  'numbers on lines': ['1. a<br>', '<p>', '</p>'],
  'signs of an address': ['a@', '<p>', '</p>'],
  'dots of an address': ['a.', '<p>write to x@', '</p>'],
  colons: ['a: ', '<p>', '</p>'],
  amounts: ['$1,', '<p>', '</p>'],
  rows: ['<tr><td>a<td>b', '<table>', '</table>'],
  'text thrown out of a table': ['<tr>a<td>b', '<table>', '</table>'],
  terms: ['<dt>a<dd>b', '<dl>', '</dl>'],
  'the same id': ['<h3>Same</h3>', '<h2>Benefits</h2><p>a</p>'],
  notices: ['<p>We are an equal opportunity employer.</p>'],
};

/** How much more work four times as much is; linear work is four times as much, and a little for the start. */
function growth(run: (size: number) => void, size: number): number {
  run(size); // What is made once is made before anything is counted.
  const once = workOf(() => run(size));
  expect(once).toBeGreaterThan(size / 4);
  return workOf(() => run(4 * size)) / once;
}

const linear = 4.5;

// A slow machine is no fault of the code: nothing here is timed.
describe('work grows as the input does', { timeout: 120_000 }, () => {
  test.each(Object.entries(pieces))('%s', (_, [piece, before = '', after = '']) => {
    const readAndRender = (size: number): void => {
      const { posting } = fromHtml(before + piece.repeat(size) + after, { title: 'Rower' });
      renderings.static?.(posting);
    };
    expect(growth(readAndRender, 400)).toBeLessThan(linear);
  });

  const text = { type: 'text', value: 'a' };
  const paragraph = { type: 'paragraph', children: [text] };
  const many = (value: unknown) => (size: number) => Array.from({ length: size }, () => structuredClone(value));
  test.each<[string, (size: number) => unknown]>([
    [
      'sections',
      (size) => ({ title: 'T', sections: many({ kind: 'role', heading: 'Same', blocks: [paragraph] })(size) }),
    ],
    ['blocks', (size) => ({ title: 'T', sections: [{ kind: 'role', blocks: many(paragraph)(size) }] })],
    ['faults', (size) => ({ title: 'T', sections: [{ kind: 'role', blocks: many({ type: 'script' })(size) }] })],
    ['places', (size) => ({ title: 'T', sections: [], locations: many({ name: 'Bergen', country: 'NO' })(size) })],
  ])('%s of JSON', (_, made) => {
    const parseAndRender = (size: number): void => {
      const { posting } = parsePosting(made(size));
      if (posting !== undefined) for (const render of Object.values(renderings)) render(posting);
    };
    expect(growth(parseAndRender, 200)).toBeLessThan(linear);
  });

  test('and work that grows faster is seen', () => {
    const careless = (size: number): void => {
      let text = '<'.repeat(size);
      while (text.includes('<')) text = text.replace(/<$/, '');
    };
    expect(growth(careless, 200)).toBeGreaterThan(8);
    const crowded = (size: number): void => {
      const seen: number[] = [];
      for (let next = 0; next < size; next += 1) if (!seen.includes(next)) seen.push(next);
    };
    expect(growth(crowded, 200)).toBeGreaterThan(8);
  });
});
