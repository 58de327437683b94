import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { JobPost } from '../src/accordion/index.ts';
import { JobPost as StaticJobPost } from '../src/components/index.ts';
import { toHtml } from '../src/export/index.ts';
import { fromHtml } from '../src/import/index.ts';
import type { Posting } from '../src/posting/index.ts';
import { hostile, meridianPost, wordPaste } from '../stories/samples.ts';

/** Every element that a page of Rolecall may hold. */
const elements = new Set(
  (
    'article header section div span rolecall-panel h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd blockquote table thead tbody ' +
    'tr th td hr br a strong em s del sup sub code time'
  ).split(' '),
);

/** Every attribute that may stand on them, but for `data-*` and `aria-*`. */
const attributes = new Set('id lang dir class href rel start scope role tabindex datetime hidden'.split(' '));

/** What stands in the HTML that could run, load, take part in a form or answer to somebody else's script. */
function faults(html: string): readonly string[] {
  const found: string[] = [];
  const left: DefaultTreeAdapterMap['node'][] = [parseFragment(html)];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if ('tagName' in node) {
      if (!elements.has(node.tagName)) found.push(`<${node.tagName}>`);
      for (const { name, value } of node.attrs) {
        if (!attributes.has(name) && !/^(data|aria)-[a-z-]+$/.test(name)) found.push(`${node.tagName} ${name}`);
        if (name === 'href' && !/^(https?:\/\/|mailto:|tel:)/.test(value)) found.push(`href ${value}`);
        if (name === 'id' && !/^job-/.test(value)) found.push(`id ${value}`);
      }
    }
    if ('childNodes' in node) left.push(...node.childNodes);
  }
  return found;
}

const renderings: Readonly<Record<string, (posting: Posting) => string>> = {
  accordion: (posting) => renderToString(<JobPost posting={posting} />),
  static: (posting) => renderToString(<StaticJobPost posting={posting} />),
  toHtml: (posting) => toHtml(posting, { idPrefix: 'job' }),
};

describe.each(Object.entries(renderings))('%s', (_, render) => {
  test.each(Object.entries({ hostile, meridianPost, wordPaste }))(
    'of the sample %s holds nothing that runs',
    (_name, html) => {
      const { posting } = fromHtml(html, { title: 'Title <script>alert(1)</script>' });
      const page = render(posting);
      expect(page.length).toBeGreaterThan(500);
      expect(faults(page)).toEqual([]);
    },
  );

  test('of the hostile sample keeps its words', () => {
    const { posting } = fromHtml(hostile, { title: 'Title' });
    const text = render(posting).replace(/<[^>]+>/g, '');
    for (const words of [
      'Guard the keys',
      'Our doors are older than the bank.',
      '&lt;script&gt;alert(1)&lt;/script&gt;',
    ]) {
      expect(text.replaceAll('&#x27;', "'")).toContain(words);
    }
  });
});

test('the sample is hostile: as it stands it is full of faults', () => {
  expect(faults(hostile)).toEqual(
    expect.arrayContaining([
      '<script>',
      '<form>',
      '<iframe>',
      'img onerror',
      'h2 style',
      'id location',
      'href javascript:alert(1)',
    ]),
  );
});
