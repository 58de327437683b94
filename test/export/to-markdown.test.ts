import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/export/index.ts';
import {
  type Block,
  blockquote,
  deleted,
  emphasis,
  type Inline,
  inlineCode,
  lineBreak,
  link,
  list,
  orderedList,
  paragraph,
  plainText,
  type Section,
  strong,
  table,
} from '../../src/posting/index.ts';
import { fixed, validPostings } from '../posting/arbitraries.ts';
import { completePosting } from '../posting/complete-posting.ts';
import { markdownLines, markdownTypes } from './markdown-text.ts';

const section = (...blocks: readonly Block[]): readonly Section[] => [{ id: 'a', kind: 'role', blocks }];
const markdown = (...blocks: readonly Block[]): string => toMarkdown(section(...blocks));
const inline = (...children: (Inline | string)[]): string => markdown(paragraph(children)).trimEnd();

/** The words of a posting, line by line, with table cells on lines of their own. */
function linesOf(source: Parameters<typeof plainText>[0]): string[] {
  return plainText(source)
    .split(/[\n\t]+/)
    .map((line) => line.replace(/^ | $/g, ''))
    .filter((line) => line !== '');
}

describe('toMarkdown', () => {
  it('writes every node as the fixture shows', () => {
    const file = new URL('fixtures/complete.md', import.meta.url);
    const written = toMarkdown(completePosting);
    if (process.env.UPDATE === '1') writeFileSync(file, written);
    expect(written).toBe(readFileSync(file, 'utf8'));
  });

  it('is read as the same words by a CommonMark parser, whatever the posting', () => {
    expect(markdownLines(toMarkdown(completePosting))).toEqual(linesOf(completePosting));
    fc.assert(
      fc.property(validPostings, (posting) => {
        expect(markdownLines(toMarkdown(posting))).toEqual(linesOf(posting));
      }),
      fixed(60),
    );
  });

  it('is read as the same words, whatever characters they are made of', () => {
    const piece = fc.constantFrom(
      ...[
        '*',
        '**',
        '_',
        '__',
        '`',
        '``',
        '~~',
        '[',
        ']',
        '(',
        ')',
        '](',
        '<',
        '>',
        '<b>',
        '</p>',
        '<!--',
        '&',
        '&amp;',
      ],
      ...['#', '##', '-', '--', '---', '+', '=', '==', '1.', '2)', '12.', ':-', '|', '| a |', '\\', '\\\\', '!', '!['],
      ...[
        'a',
        'B',
        'ж',
        '職',
        '1',
        ' ',
        ' ',
        '.',
        '"',
        '“',
        '\u00a0',
        '\u200d',
        'http://a.example',
        'a@b.example',
        '$',
      ],
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
    const leaf = fc.oneof(
      text.map((value): Inline => ({ type: 'text', value })),
      text.map((value): Inline => ({ type: 'inlineCode', value })),
      fc.constant<Inline>({ type: 'break' }),
    );
    const mark = (inner: fc.Arbitrary<Inline[]>): fc.Arbitrary<Inline> =>
      fc
        .tuple(fc.constantFrom('strong', 'emphasis', 'delete', 'superscript', 'subscript', 'link'), inner)
        .map(([type, children]) => ({ type, url: 'https://a.example/(b)_c*d?e=1&lt;=2', children }) as Inline);
    const level = (depth: number): fc.Arbitrary<Inline[]> =>
      fc.array(depth === 0 ? leaf : fc.oneof({ weight: 2, arbitrary: leaf }, mark(level(depth - 1))), {
        minLength: 1,
        maxLength: 4,
      });
    const lines = level(2);
    const blocks = fc.tuple(lines, lines, lines, lines).map(([a, b, c, d]): Block[] => [
      paragraph(a),
      { type: 'heading', depth: 1, children: b },
      list([[paragraph(c), list([[paragraph(a)]])], [paragraph(d)]]),
      blockquote([paragraph(b), orderedList([[paragraph(a)]])]),
      table([
        ['Head', d],
        [a, b],
      ]),
    ]);
    fc.assert(
      fc.property(blocks, text, (content, heading) => {
        const source: Section[] = [{ id: 'a', kind: 'role', heading, blocks: content }];
        expect(markdownLines(toMarkdown(source))).toEqual(linesOf(source[0] as Section));
      }),
      fixed(250),
    );
  });

  it('writes what people write where it can', () => {
    expect(inline('snake_case costs 5 < 6 & 1.5', strong(' bold '), 'and ', emphasis('soft'), '.')).toBe(
      'snake_case costs 5 < 6 & 1.5 **bold** and *soft*.',
    );
    expect(inline(link('https://a.example/x', ['the', ' site']))).toBe('[the site](https://a.example/x)');
    expect(inline('a', lineBreak(), 'b')).toBe('a\\\nb');
    expect(markdown(list(['a', [paragraph('b'), list(['c'])]]), list(['d']))).toBe('- a\n- b\n  - c\n\n* d\n');
    expect(markdown(orderedList(['a', 'b'], 9))).toBe('9. a\n10. b\n');
    expect(markdown(table([['a', 'b'], ['1|2']]))).toBe('| a | b |\n| --- | --- |\n| 1\\|2 |  |\n');
    expect(inline(deleted('old'))).toBe('<del>old</del>');
    expect(inline(inlineCode('a`b'))).toBe('``a`b``');
  });

  it('writes HTML where a sign would not be read as one', () => {
    expect(inline(strong('“a”'), 'b')).toBe('<strong>“a”</strong>b');
    expect(inline(strong('a'), emphasis('b'))).toBe('<strong>a</strong>*b*');
    expect(inline(strong(['a ', emphasis('b'), ' c']))).toBe('**a <em>b</em> c**');
    // The control: with signs the parser finds no mark.
    expect(markdownTypes('**“a”**b')).not.toContain('strong');
  });

  it('escapes what would be markup', () => {
    expect(inline('# a')).toBe('\\# a');
    expect(inline('1. a')).toBe('1\\. a');
    expect(inline('Look!', link('https://a.example/', 'here'))).toBe('Look\\![here](https://a.example/)');
    expect(markdownTypes(inline('Look!', link('https://a.example/', 'here')))).not.toContain('image');
    expect(inline('&amp; <b> *a* [b](c)')).toBe('\\&amp; \\<b> \\*a\\* \\[b\\](c)');
    expect(toMarkdown([{ id: 'a', kind: 'role', heading: 'C ##', blocks: [] }])).toBe('## C \\##\n');
  });

  it('keeps the words of a link that is not safe', () => {
    expect(inline({ type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', value: 'words' }] })).toBe(
      'words',
    );
  });

  it('counts levels from the title, up to six', () => {
    const levels = (headingLevel: number) =>
      toMarkdown(
        {
          title: 'T',
          sections: [
            {
              id: 'a',
              kind: 'role',
              heading: 'S',
              blocks: [{ type: 'heading', depth: 2, children: [{ type: 'text', value: 'H' }] }],
            },
          ],
        },
        { headingLevel },
      ).match(/^#+/gm);
    expect(levels(1)).toEqual(['#', '##', '####']);
    expect(levels(5)).toEqual(['#####', '######', '######']);
    expect(levels(0)).toEqual(levels(1));
  });

  it('takes any depth', () => {
    let deep: Block = paragraph('end');
    for (let depth = 0; depth < 20_000; depth += 1) deep = { type: 'blockquote', children: [deep] };
    let marks: Inline = { type: 'text', value: 'end' };
    for (let depth = 0; depth < 20_000; depth += 1) marks = { type: 'superscript', children: [marks] };
    expect(markdown(deep)).toContain('end');
    expect(inline(marks)).toContain('end');
  });

  it('takes any length', () => {
    const many = <Value>(value: Value): Value[] => Array.from({ length: 200_000 }, () => value);
    expect(inline(inlineCode(many('` ').join('')))).toHaveLength(400_000 - 1 + 2 * 3);
    const breaks: Block = { type: 'paragraph', children: many<Inline>(lineBreak()) };
    expect(toMarkdown([{ id: 'a', kind: 'role', blocks: [breaks, paragraph(['end'])] }])).toBe('end\n');
    expect(inline({ type: 'strong', children: many<Inline>({ type: 'text', value: 'a' }) })).toHaveLength(200_004);
    expect(toMarkdown([{ id: 'a', kind: 'role', blocks: many<Block>(paragraph(['a'])) }])).toHaveLength(600_000 - 1);
    expect(markdown(list(many('a')))).toHaveLength(800_000);
  });

  it('has a check that sees a lost word, a lost line and a sign that was not escaped', () => {
    expect(markdownLines('a b')).not.toEqual(linesOf(section(paragraph('a'))[0] as Section));
    expect(markdownLines('a\n\nb')).toEqual(['a', 'b']);
    expect(markdownLines('*a*')).toEqual(['a']);
    expect(markdownLines('| a | b |\n| --- | --- |\n| 1\\|2 | c |')).toEqual(['a', 'b', '1|2', 'c']);
  });
});
