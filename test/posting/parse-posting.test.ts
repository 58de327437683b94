import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Issue, type Posting, parsePosting, plainText } from '../../src/posting/index.ts';
import { almostPostings, fixed, validPostings } from './arbitraries.ts';
import { completePosting } from './complete-posting.ts';
import { faultsOf } from './invariants.ts';

function parsed(value: unknown): { posting: Posting; codes: string[]; issues: readonly Issue[] } {
  const { posting, issues } = parsePosting(value);
  if (posting === undefined) throw new Error(`refused: ${JSON.stringify(issues)}`);
  return { posting, issues, codes: issues.map(({ code }) => code) };
}

/** A posting with one section with these blocks. */
function withBlocks(...blocks: unknown[]): unknown {
  return { title: 'Job', sections: [{ id: 'role', kind: 'role', blocks }] };
}

const text = (value: string) => ({ type: 'text', value });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

describe('parsePosting', () => {
  it('takes a valid posting as it is, and passes no object of it through', () => {
    const { posting, issues } = parsed(completePosting);
    expect(issues).toEqual([]);
    expect(posting).toEqual(completePosting);
    const objects = (value: unknown, found = new Set<unknown>()): Set<unknown> => {
      if (typeof value !== 'object' || value === null) return found;
      found.add(value);
      for (const inner of Object.values(value)) objects(inner, found);
      return found;
    };
    const given = objects(completePosting);
    const rebuilt = objects(posting);
    expect(rebuilt.size).toBe(given.size);
    expect([...rebuilt].filter((object) => given.has(object))).toEqual([]);
  });

  it('takes any valid posting as it is', () => {
    fc.assert(
      fc.property(validPostings, (posting) => {
        expect(parsePosting(posting)).toEqual({ posting, issues: [] });
        expect(faultsOf(posting)).toEqual([]);
      }),
      fixed(200),
    );
  });

  it.each([
    ...[undefined, null, true, 1, 'posting', Symbol('x'), 1n, [], () => completePosting, new Date(0), {}],
    { title: '', sections: [] },
    { title: ' \u0000 ', sections: [] },
    { title: 1, sections: [] },
    { title: 'Job' },
    { title: 'Job', sections: {} },
    { title: 'Job', sections: 'text' },
    { $$typeof: 'react.element', title: 'Job', sections: [] },
    Object.create({ title: 'Job', sections: [] }) as object,
  ])('gives none for %s', (value) => {
    const { posting, issues } = parsePosting(value);
    expect(posting).toBeUndefined();
    expect(issues.filter(({ level }) => level === 'error').length).toBeGreaterThan(0);
  });

  it('says in every issue what, why and how to fix, and where', () => {
    const { issues } = parsed({
      title: 'Job',
      closed: 'yes',
      sections: [{ kind: 'x', blocks: [paragraph({ type: 'link', url: 'data:,x', children: [text('y')] })] }],
    });
    expect(issues).toEqual([
      {
        code: 'kind-unknown',
        level: 'warning',
        path: ['sections', 0, 'kind'],
        message: '"x" is not a kind of section, so "other" is used. Use one of the kinds in sectionKinds.',
      },
      {
        code: 'url-refused',
        level: 'error',
        path: ['sections', 0, 'blocks', 0, 'children', 0, 'url'],
        message: expect.stringMatching(/^"data:,x" is not .+, so .+\. .+\.$/),
        url: 'data:,x',
      },
      { code: 'id-made', level: 'info', path: ['sections', 0, 'id'], message: expect.any(String) },
      {
        code: 'value-invalid',
        level: 'error',
        path: ['closed'],
        message: '"yes" is not true or false, so it is left out. Write true or false, unquoted.',
      },
    ]);
  });
});

describe('parsePosting on sections', () => {
  const sections = (...list: unknown[]) => parsed({ title: 'Job', sections: list });

  it('makes ids that are missing, unsafe or used twice, and keeps those that are given', () => {
    const { posting, codes } = sections(
      { kind: 'role', heading: 'Skills', blocks: [] },
      { kind: 'role', id: 'a b"><script>', heading: 'x', blocks: [] },
      { kind: 'role', id: 'skills', heading: 'x', blocks: [] },
      { kind: 'role', id: 'skills', heading: 'x', blocks: [] },
      { kind: 'role', id: '__proto__', heading: 'x', blocks: [] },
      { kind: 'role', id: {}, heading: '🎉', blocks: [] },
    );
    expect(posting.sections.map(({ id }) => id)).toEqual([
      'skills-2',
      'a-b-script',
      'skills',
      'skills-3',
      'proto',
      'role',
    ]);
    expect(codes).toEqual(['id-made', 'id-unsafe', 'id-duplicate', 'id-unsafe', 'id-unsafe']);
  });

  it('gives an unknown kind the kind other, names of prototypes included', () => {
    for (const kind of ['perks', '__proto__', 'constructor', 'toString', 7, {}, undefined]) {
      const { posting, codes } = sections({ id: 'a', kind, heading: 'A', blocks: [] });
      expect(posting.sections[0]?.kind).toBe('other');
      expect(codes).toContain('kind-unknown');
    }
  });

  it('keeps the words of a heading that is no string', () => {
    const { posting, codes } = sections({
      id: 'a',
      kind: 'role',
      heading: [{ type: 'strong', children: [text('About')] }, text(' us')],
      blocks: [],
    });
    expect(posting.sections[0]?.heading).toBe('About us');
    expect(codes).toContain('heading-invalid');
  });

  it('keeps the words of a section that is none, and leaves out what is empty', () => {
    const { posting, codes } = sections('Just words', [paragraph(text('list'))], 7, null, { kind: 'role', blocks: [] });
    expect(posting.sections.map(({ kind, blocks }) => [kind, plainText(blocks)])).toEqual([
      ['other', 'Just words'],
      ['other', 'list'],
    ]);
    expect(codes).toContain('section-invalid');
    expect(codes).toContain('section-empty');
  });

  it('takes blocks that are no array for one block', () => {
    expect(plainText(sections({ id: 'a', kind: 'role', blocks: 'words' }).posting)).toBe('Job\n\nwords');
    expect(plainText(sections({ id: 'a', kind: 'role', blocks: paragraph(text('b')) }).posting)).toBe('Job\n\nb');
  });
});

describe('parsePosting on nodes', () => {
  it.each<[string, unknown[], unknown[], string[]]>([
    ['text among blocks', [text('a'), text('b')], [paragraph(text('a'), text('b'))], ['nesting-repaired']],
    ['white space among blocks', [text('\n '), paragraph(text('a'))], [paragraph(text('a'))], []],
    ['a string', ['a'], [paragraph(text('a'))], ['node-wrapped']],
    ['a list in a list', [[paragraph(text('a'))]], [paragraph(text('a'))], ['node-wrapped']],
    [
      'a paragraph in a paragraph',
      [paragraph(text('a'), paragraph(text('b')), text('c'))],
      [paragraph(text('a'), { type: 'break' }, text('b'), { type: 'break' }, text('c'))],
      ['nesting-repaired'],
    ],
    [
      'an item without a list',
      [{ type: 'listItem', children: [paragraph(text('a'))] }],
      [paragraph(text('a'))],
      ['nesting-repaired'],
    ],
    [
      'blocks in a list without items',
      [{ type: 'list', ordered: false, children: [paragraph(text('a')), paragraph(text('b'))] }],
      [
        {
          type: 'list',
          ordered: false,
          children: [
            { type: 'listItem', children: [paragraph(text('a'))] },
            { type: 'listItem', children: [paragraph(text('b'))] },
          ],
        },
      ],
      ['nesting-repaired'],
    ],
    [
      'cells without a row',
      [
        {
          type: 'table',
          children: [
            { type: 'tableCell', children: [text('a')] },
            { type: 'tableCell', children: [text('b')] },
          ],
        },
      ],
      [
        {
          type: 'table',
          children: [
            {
              type: 'tableRow',
              children: [
                { type: 'tableCell', children: [text('a')] },
                { type: 'tableCell', children: [text('b')] },
              ],
            },
          ],
        },
      ],
      ['nesting-repaired'],
    ],
    [
      'a link in a link',
      [
        paragraph({
          type: 'link',
          url: 'tel:1',
          children: [{ type: 'strong', children: [{ type: 'link', url: 'tel:2', children: [text('a')] }] }],
        }),
      ],
      [paragraph({ type: 'link', url: 'tel:1', children: [{ type: 'strong', children: [text('a')] }] })],
      ['link-nested'],
    ],
    [
      'a link with a script URL',
      [paragraph({ type: 'link', url: 'javascript:alert(1)', children: [text('a')] })],
      [paragraph(text('a'))],
      ['url-refused'],
    ],
    [
      'a link without words',
      [paragraph(text('a'), { type: 'link', url: 'tel:1', children: [text(' ')] }, text('b'))],
      [paragraph(text('a'), text(' '), text('b'))],
      ['node-empty'],
    ],
    [
      'an unknown type with children',
      [{ type: 'div', children: [paragraph(text('a'))] }],
      [paragraph(text('a'))],
      ['node-unknown'],
    ],
    [
      'an unknown inline type',
      [paragraph(text('a'), { type: 'u', children: [text('b')] })],
      [paragraph(text('a'), text('b'))],
      ['node-unknown'],
    ],
    ['raw HTML', [{ type: 'html', value: '<script>' }], [paragraph(text('<script>'))], ['node-unknown']],
    [
      'an image',
      [paragraph({ type: 'image', url: 'https://x.example/', alt: 'a' })],
      [paragraph(text('a'))],
      ['node-unknown'],
    ],
    [
      'a type from a prototype',
      [{ type: 'constructor', children: [text('a')] }],
      [paragraph(text('a'))],
      ['node-unknown'],
    ],
    [
      'a React element',
      [{ $$typeof: 'react.element', type: 'paragraph', children: [text('a')] }],
      [],
      ['react-element-refused'],
    ],
    [
      'empty nodes',
      [
        paragraph(),
        { type: 'list', ordered: false, children: [] },
        { type: 'heading', depth: 1, children: [text(' ')] },
      ],
      [],
      ['node-empty'],
    ],
    [
      'deep sub-headings',
      [{ type: 'heading', depth: 6, children: [text('a')] }],
      [{ type: 'heading', depth: 1, children: [text('a')] }],
      ['depth-repaired'],
    ],
    ['null, numbers and nothing', [null, undefined, true, 7], [paragraph(text('7'))], ['node-invalid', 'node-wrapped']],
    [
      'children that are a string',
      [{ type: 'paragraph', children: 'a' }],
      [paragraph(text('a'))],
      ['children-invalid'],
    ],
    ['a text that is a number', [paragraph({ type: 'text', value: 7 })], [paragraph(text('7'))], ['text-invalid']],
    ['bad characters', [paragraph(text('a\0\ud800\r\nb'))], [paragraph(text('a\ufffd\nb'))], []],
    [
      'a start that is none',
      [{ type: 'list', ordered: true, start: 1.5, children: [{ type: 'listItem', children: [paragraph(text('a'))] }] }],
      [{ type: 'list', ordered: true, children: [{ type: 'listItem', children: [paragraph(text('a'))] }] }],
      ['start-refused'],
    ],
    [
      'properties that are not of the model',
      [{ ...paragraph(text('a')), style: 'x', onclick: 'y', data: {}, className: 'z', lang: '"><x', dir: 'auto' }],
      [paragraph(text('a'))],
      ['property-unknown', 'language-invalid', 'direction-invalid'],
    ],
  ])('repairs %s', (_, given, expected, codes) => {
    const result = parsed(withBlocks(...given));
    expect(result.posting.sections[0]?.blocks ?? []).toEqual(expected);
    expect([...new Set(result.codes)].filter((code) => code !== 'section-empty')).toEqual(
      expect.arrayContaining(codes),
    );
    expect(faultsOf(result.posting)).toEqual([]);
  });

  it('finds no fault in what it returned, whatever it was given', () => {
    fc.assert(
      fc.property(
        fc.oneof(almostPostings, fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true })),
        (value) => {
          const { posting, issues } = parsePosting(value);
          for (const issue of issues) expect(Object.keys(issue).length).toBeGreaterThanOrEqual(4);
          if (posting === undefined) return;
          expect(faultsOf(posting)).toEqual([]);
          expect(parsePosting(posting)).toEqual({ posting, issues: [] });
        },
      ),
      fixed(800),
    );
  });

  it('loses no words of nodes that it can read', () => {
    const dense = (value: string) => value.replace(/\s+/g, '');
    // A valid tree whose blocks are put into one another's places: nothing fits, and all words must stay.
    const shuffled = validPostings.map((posting) => ({
      title: 'Job',
      sections: [
        {
          id: 'a',
          kind: 'role',
          blocks: [{ type: 'table', children: posting.sections.flatMap(({ blocks }) => blocks) }],
        },
      ],
      words: dense(posting.sections.map(({ blocks }) => plainText(blocks)).join('')),
    }));
    fc.assert(
      fc.property(shuffled, ({ words, ...value }) => {
        expect(dense(plainText(parsed(value).posting.sections[0]?.blocks ?? []))).toBe(words);
      }),
      fixed(200),
    );
  });

  it('has a check that finds faults', () => {
    const broken = [
      { title: '', sections: [] },
      { title: 'a', sections: [{ id: 'a b', kind: 'x', blocks: [] }] },
      withBlocks(text('a')),
      withBlocks(paragraph()),
      withBlocks(paragraph({ type: 'link', url: 'javascript:1', children: [text('a')] })),
      withBlocks(paragraph({ type: 'link', url: 'https://a@b.example/', children: [text('a')] })),
      withBlocks(paragraph(paragraph(text('a')))),
      withBlocks(paragraph({ type: 'script', value: 'a' })),
      withBlocks({ ...paragraph(text('a')), style: 'x' }),
      withBlocks(paragraph(text('\ud800'))),
      withBlocks({ type: 'heading', depth: 2, children: [text('a')] }),
      withBlocks({ type: 'list', ordered: false, children: [paragraph(text('a'))] }),
    ];
    for (const value of broken) expect(faultsOf(value as Posting), JSON.stringify(value)).not.toEqual([]);
  });
});
