import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as exported from '../../src/export/index.ts';
import { plainText, toHtml } from '../../src/export/index.ts';
import { type Block, headingIds, type Inline, parsePosting, type Section } from '../../src/posting/index.ts';
import { almostPostings, fixed, validPostings } from '../posting/arbitraries.ts';
import { completePosting } from '../posting/complete-posting.ts';
import { elementsOf, textOf } from './elements.ts';

const section = (...blocks: unknown[]): Section => ({ id: 'a', kind: 'role', blocks: blocks as Block[] });
const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (...children: Inline[]) => ({ type: 'paragraph', children });

it('exports these names', () => {
  expect(Object.keys(exported).toSorted()).toEqual([
    'plainText',
    'stringifyJsonLd',
    'toHtml',
    'toJsonLd',
    'toMarkdown',
    'toOpenGraph',
  ]);
});

describe('toHtml', () => {
  it('writes every node as the fixture shows', () => {
    const file = new URL('fixtures/complete.html', import.meta.url);
    const html = toHtml(completePosting);
    if (process.env.UPDATE === '1') writeFileSync(file, html);
    expect(html).toBe(readFileSync(file, 'utf8'));
  });

  it('writes sections alone', () => {
    expect(toHtml([{ id: 'a', kind: 'eeo', heading: 'A & B', blocks: [] }])).toBe(
      '<section data-kind="eeo">\n<h2>A &amp; B</h2>\n</section>\n',
    );
    expect(toHtml([])).toBe('');
  });

  it('counts heading levels from the title, beyond six with ARIA', () => {
    const sections: Section[] = [
      {
        id: 'a',
        kind: 'role',
        heading: 'A',
        blocks: [1, 2, 3].map((depth) => ({ type: 'heading', depth, children: [text('b')] })) as Block[],
      },
    ];
    const levels = (headingLevel: number) =>
      toHtml({ title: 'T', sections }, { headingLevel }).match(/<h\d( aria-level="\d+")?>/g);
    expect(levels(1)).toEqual(['<h1>', '<h2>', '<h3>', '<h4>', '<h5>']);
    expect(levels(4)).toEqual(['<h4>', '<h5>', '<h6>', '<h6 aria-level="7">', '<h6 aria-level="8">']);
    for (const odd of [0, 7, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) expect(levels(odd)).toEqual(levels(1));
  });

  it('writes ids only when it is given a prefix', () => {
    expect(toHtml(completePosting)).not.toMatch(/ id=/);
    const ids = [...toHtml(completePosting, { idPrefix: 'job' }).matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
    const expected = completePosting.sections.flatMap((each) => [each.id, ...headingIds(each).values()]);
    expect(ids).toEqual(expected.map((id) => `job-${id}`));
    expect(toHtml(completePosting, { idPrefix: '"><script>' })).not.toContain('<script>');
    const names = elementsOf(toHtml(completePosting, { idPrefix: 'a" onclick="alert(1)' })).flatMap(({ attributes }) =>
      attributes.map(({ name }) => name),
    );
    expect(names).toContain('id');
    expect(names).not.toContain('onclick');
  });

  it('escapes text wherever it stands', () => {
    const hostile = '</p></h1><script>alert(1)</script><!-- --> & " \' ` =';
    const html = toHtml({
      title: hostile,
      sections: [
        { ...section(paragraph(text(hostile), { type: 'inlineCode', value: hostile })), heading: hostile },
        section({
          type: 'table',
          children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [text(hostile)] }] }],
        }),
      ],
    });
    expect(html).not.toContain('<script');
    expect(elementsOf(html).filter(({ name }) => name === 'script')).toEqual([]);
    // The control: without escaping the same words are a script.
    expect(elementsOf(`<h1>${hostile}</h1>`).filter(({ name }) => name === 'script')).toHaveLength(1);
  });

  it('trusts no tree: what parsePosting would refuse cannot become an attribute', () => {
    const link = (url: string) => paragraph({ type: 'link', url, children: [text('words')] });
    const untrusted = {
      id: '"><script>alert(1)</script>',
      kind: '"><script>' as 'role',
      lang: '"><script>',
      dir: '"><script>' as 'ltr',
      blocks: [
        ...[
          'javascript:alert(1)',
          ' java\tscript:alert(1)',
          'data:text/html,x',
          '//evil.example',
          'https://a@evil.example',
        ].map(link),
        { type: 'list', ordered: true, start: '1"><script>' as unknown as number, children: [] },
        { ...paragraph(text('x')), lang: '" onclick="alert(1)' },
      ] as Block[],
    };
    const html = toHtml({ title: 'T', lang: '"><script>', sections: [untrusted] }, { idPrefix: 'job' });
    expect(html).not.toMatch(/<script|<a |onclick|lang=|dir=|start=/);
    expect(html).toContain('data-kind="other"');
    expect(html.match(/words/g)).toHaveLength(5);
  });

  it('writes only these elements and attributes, for whatever parsePosting returns', () => {
    const names = new Set<string>();
    const attributes = new Set<string>();
    fc.assert(
      fc.property(fc.oneof(validPostings, almostPostings), (value) => {
        const { posting } = parsePosting(value);
        if (posting === undefined) return;
        for (const element of elementsOf(toHtml(posting, { idPrefix: 'job' }))) {
          names.add(element.name);
          for (const { name, value: content } of element.attributes) {
            attributes.add(name);
            if (name === 'href') expect(content).toMatch(/^(https?:\/\/|mailto:|tel:)/);
            if (name === 'id') expect(content).toMatch(/^job-/);
          }
        }
      }),
      fixed(200),
    );
    expect([...names].toSorted()).toEqual(
      ['a', 'article', 'blockquote', 'br', 'code', 'del', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'hr', 'li', 'ol', 'p']
        .concat(['section', 'strong', 'sub', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'])
        .toSorted(),
    );
    expect([...attributes].toSorted()).toEqual(['data-kind', 'dir', 'href', 'id', 'lang', 'rel', 'scope', 'start']);
  });

  it('is HTML that a browser reads as it was written', () => {
    fc.assert(
      fc.property(validPostings, (posting) => {
        const html = toHtml(posting);
        expect(textOf(html).replace(/\s+/g, '')).toBe(plainText(posting).replace(/\s+/g, ''));
        expect(elementsOf(html).map(({ name }) => name)).toEqual(
          [...html.matchAll(/<([a-z]+\d?)/g)].map((match) => match[1]),
        );
      }),
      fixed(100),
    );
  });

  it('writes nodes nested without end, in linear work', () => {
    let inner: Block = { type: 'paragraph', children: [{ type: 'text', value: 'deep' }] };
    for (let depth = 0; depth < 100_000; depth += 1) inner = { type: 'blockquote', children: [inner] };
    const html = toHtml([section(inner)]);
    expect(html.match(/<blockquote>/g)).toHaveLength(100_000);
    expect(html.match(/<\/blockquote>/g)).toHaveLength(100_000);
    expect(html).toContain('<p>deep</p>');
  });
});
