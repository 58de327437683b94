import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockquote,
  emphasis,
  heading,
  inlineCode,
  inlineText,
  lineBreak,
  link,
  list,
  type Node,
  paragraph,
  plainText,
  strong,
  table,
  thematicBreak,
} from '../../src/posting/index.ts';
import { fixed, validPostings } from './arbitraries.ts';
import { completePosting } from './complete-posting.ts';

describe('plainText', () => {
  it('writes a posting', () => {
    expect(plainText(completePosting)).toBe(
      [
        'Tide-table engineer',
        '',
        'About the role',
        'You will compute tides',
        'to the 2nd digit, H2O by hand with harmonic < fit: the tables',
        'Fluctuat nec mergitur.',
        '',
        'Benefits',
        'Health',
        'On land',
        'In Kiel',
        'Doctor',
        'third visit free',
        'Sauna',
        'on Fridays',
        'Days off',
        'First year\t30',
        '',
        'نرحب بالجميع.',
        'Everybody is welcome.',
      ].join('\n'),
    );
  });

  it('starts a line for each block, item, row and break, and separates cells', () => {
    expect(plainText([paragraph('a'), paragraph('b')])).toBe('a\nb');
    expect(plainText(list(['a', [paragraph('b'), list(['c'])]]))).toBe('a\nb\nc');
    expect(plainText(table([['a', 'b'], ['c']]))).toBe('a\tb\nc');
    expect(plainText(paragraph(['a', lineBreak(), 'b']))).toBe('a\nb');
    expect(plainText([heading('a'), thematicBreak(), blockquote(['b', 'c'])])).toBe('a\nb\nc');
  });

  it('keeps the words of marks together, and collapses white space across them', () => {
    expect(plainText(paragraph(['a', strong('b'), 'c']))).toBe('abc');
    expect(plainText([paragraph([' a ', emphasis(' b\n\t'), link('tel:1', ' c ')]), paragraph(' d ')])).toBe(
      'a b c\nd',
    );
    expect(plainText(paragraph('a\u00a0 b'))).toBe('a\u00a0 b');
    expect(plainText(paragraph(['a ', lineBreak(), ' b']))).toBe('a\nb');
  });

  it('reads nodes, lists of nodes, sections and nothing', () => {
    expect(plainText([])).toBe('');
    expect(plainText(strong(inlineCode('x')))).toBe('x');
    expect(plainText({ id: 'a', kind: 'role', heading: 'A', blocks: [paragraph('b')] })).toBe('A\nb');
    expect(plainText({ title: 'T', sections: [] })).toBe('T');
  });

  it('adds no word, loses none and keeps their order', () => {
    // Read by recursion and without separators: only what is no white space is compared.
    const valuesOf = (node: unknown): string => {
      if (typeof node !== 'object' || node === null) return '';
      if (Array.isArray(node)) return node.map(valuesOf).join('');
      const { title, sections, heading: name, blocks, children, value } = node as Record<string, unknown>;
      return (
        [title, name, value].filter((part) => typeof part === 'string').join('') +
        [sections, blocks, children].map(valuesOf).join('')
      );
    };
    const dense = (text: string) => text.replace(/\s+/g, '');
    fc.assert(
      fc.property(validPostings, (posting) => {
        expect(dense(plainText(posting))).toBe(dense(valuesOf(posting)));
      }),
      fixed(200),
    );
    expect(dense(valuesOf({ title: 'a', sections: [{ heading: 'b', blocks: [paragraph('c')] }] }))).toBe('abc');
  });

  it('reads nodes nested without end', () => {
    let node: Node = { type: 'text', value: 'deep' };
    for (let depth = 0; depth < 350_000; depth += 1) node = { type: 'strong', children: [node] };
    expect(plainText(node)).toBe('deep');
    expect(inlineText([node])).toBe('deep');
  });

  it('reads each character a bounded number of times', () => {
    // Many short paragraphs: copying what is written for each of them would take minutes.
    const paragraphs = Array.from({ length: 200_000 }, () => paragraph('x y'));
    expect(plainText(paragraphs).length).toBe(800_000 - 1);
  });
});

describe('inlineText', () => {
  it('is the words in one line', () => {
    expect(inlineText([{ type: 'text', value: 'a' }, lineBreak(), strong(['b', inlineCode(' c')])])).toBe('a b c');
    expect(inlineText([])).toBe('');
  });
});
