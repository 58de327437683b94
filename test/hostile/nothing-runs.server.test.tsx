import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { JobPost, RichText } from '../../src/components/index.ts';
import { fromHtml } from '../../src/import/index.ts';
import { type Block, parsePosting, plainText } from '../../src/posting/index.ts';
import { hostile, meridianPost, wordPaste } from '../../stories/samples.ts';
import { faults } from './faults.ts';
import { vectors } from './html-vectors.ts';
import { renderings } from './renderings.tsx';

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

describe('hostile posts', () => {
  test.each(vectors)('$name: every word stays, nothing else does', ({ html, words }) => {
    const { posting } = fromHtml(html, { title: 'T' });
    const { title: _, ...body } = posting;
    expect(
      plainText({ title: '', ...body })
        .replace(/\s+/g, ' ')
        .trim(),
    ).toBe(`Before it. ${words} After it.`.replace(/\s+/g, ' '));
    expect(parsePosting(posting)).toEqual({ posting, issues: [] });
    for (const render of Object.values(renderings)) expect(faults(render(posting))).toEqual([]);
  });

  test('would be faulty as they are', () => {
    expect(vectors.filter(({ html }) => faults(html).length > 0).length).toBeGreaterThan(vectors.length * 0.8);
  });
});

describe('trees that nobody parsed', () => {
  const say = { type: 'text', value: 'alert(1)' };
  const trees: Readonly<Record<string, unknown>> = {
    'a script': { type: 'script', children: [say] },
    'a style': { type: 'style', children: [say] },
    'a frame': { type: 'iframe', src: 'https://away.example/', children: [say] },
    'a property of every object': { type: 'constructor', children: [say] },
    'a prototype': { type: '__proto__', children: [say] },
    'an element of React': { $$typeof: 'react.element', type: 'img', props: { src: 'x' }, children: [say] },
    'markup for React': { type: 'paragraph', dangerouslySetInnerHTML: { __html: '<b>' }, children: [say] },
    'attributes beside the text': { type: 'paragraph', style: 'x', onclick: 'x', id: 'location', children: [say] },
    'a language that ends early': { type: 'paragraph', lang: 'de" onclick="x', dir: 'ltr" id="x', children: [say] },
    'a link to script': { type: 'paragraph', children: [{ type: 'link', url: 'javascript:x', children: [say] }] },
    'a link with a user name': {
      type: 'paragraph',
      children: [{ type: 'link', url: 'https://known.example@away.example/', children: [say] }],
    },
    'a link without an address': { type: 'paragraph', children: [{ type: 'link', children: [say] }] },
    'a number that is none': { type: 'list', ordered: true, start: '1" onclick="x', children: [say] },
    'a depth that is none': { type: 'heading', depth: '1 onclick=x', children: [say] },
    'a depth of markup': { type: 'heading', depth: '1"><script>alert(1)</script>', children: [say] },
  };

  test.each(Object.entries(trees))('%s: its words are shown and it does nothing', (_, tree) => {
    const blocks = [tree] as Block[];
    for (const html of [
      renderToString(<RichText blocks={blocks} />),
      renderToString(<JobPost posting={{ title: 'T', sections: [{ id: 'a', kind: 'other', blocks }] }} />),
    ]) {
      expect(faults(html)).toEqual([]);
      expect(html).toContain('alert(1)');
    }
  });

  test('nested without end: the words are shown', () => {
    let block: unknown = { type: 'paragraph', children: [say] };
    for (let depth = 0; depth < 50_000; depth += 1) block = { type: 'blockquote', children: [block] };
    expect(renderToString(<RichText blocks={[block as Block]} />)).toContain('alert(1)');
  });

  test('an apply link to script is none', () => {
    for (const applyUrl of [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://known.example@away.example/',
      '//a.example',
    ]) {
      expect(renderToString(<JobPost posting={{ title: 'T', sections: [], applyUrl }} />)).not.toContain('href');
    }
  });
});
