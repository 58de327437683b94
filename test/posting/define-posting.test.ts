import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockquote,
  blocks,
  definePosting,
  deleted,
  emphasis,
  heading,
  inlineCode,
  inlines,
  lineBreak,
  link,
  list,
  listItem,
  orderedList,
  type PostingInput,
  paragraph,
  section,
  strong,
  subscript,
  superscript,
  table,
  text,
  thematicBreak,
} from '../../src/posting/index.ts';
import { fixed, validPostings } from './arbitraries.ts';
import { completePosting } from './complete-posting.ts';

/** `completePosting`, as a person would write it. */
const authored: PostingInput = {
  ...completePosting,
  sections: [
    section('role', 'About the role', [
      paragraph([
        'You will ',
        strong('compute'),
        ' ',
        emphasis('tides'),
        lineBreak(),
        'to the 2',
        superscript('nd'),
        ' digit, H',
        subscript('2'),
        'O ',
        deleted('by hand'),
        ' with ',
        inlineCode('harmonic < fit'),
        ': ',
        link('https://harbourlamp.example/tides?year=2026&port=kiel', 'the tables'),
      ]),
      thematicBreak(),
      blockquote('Fluctuat nec mergitur.', { lang: 'la' }),
    ]),
    section('benefits', 'Benefits', [
      heading('Health'),
      heading('On land', 2),
      heading('In Kiel', 3),
      list([
        ['Doctor', orderedList(['third visit free'], 3)],
        ['Sauna', 'on Fridays'],
      ]),
      table([
        ['', 'Days off'],
        ['First year', '30'],
      ]),
    ]),
    section('eeo', undefined, ['نرحب بالجميع.', paragraph('Everybody is welcome.', { lang: 'en-GB', dir: 'ltr' })], {
      lang: 'ar',
      dir: 'rtl',
    }),
  ],
};

describe('definePosting', () => {
  it('makes the stored form of what builders and strings say', () => {
    expect(definePosting(authored)).toEqual(completePosting);
  });

  it('fills in ids, kinds, names and paragraphs', () => {
    expect(
      definePosting({
        title: 'Pilot',
        company: 'Tug',
        locations: ['Kiel', { name: 'Emden' }],
        sections: [{ blocks: 'Hi' }],
      }),
    ).toEqual({
      title: 'Pilot',
      company: { name: 'Tug' },
      locations: [{ name: 'Kiel' }, { name: 'Emden' }],
      sections: [{ id: 'other', kind: 'other', blocks: [paragraph('Hi')] }],
    });
  });

  it('leaves its input alone, even where it is frozen, and shares no object with it', () => {
    const shared = paragraph('x');
    const input = Object.freeze({ title: 'a', sections: Object.freeze([section('role', 'A', [shared, shared])]) });
    const { sections } = definePosting(input);
    expect(sections[0]?.blocks).toEqual([shared, shared]);
    expect(sections[0]?.blocks[0]).not.toBe(shared);
    expect(sections[0]?.blocks[0]).not.toBe(sections[0]?.blocks[1]);
  });

  it('takes any valid posting as it is', () => {
    fc.assert(
      fc.property(validPostings, (posting) => {
        expect(definePosting(posting)).toEqual(posting);
      }),
      fixed(100),
    );
  });

  it('throws one TypeError that lists every mistake and where it is', () => {
    const mistaken = {
      title: 'Pilot',
      postedOn: '1.2.2026',
      sections: [
        { id: 'a', heading: 'A', blocks: ['x'] },
        { id: 'a', heading: 'B', blocks: [paragraph(link('javascript:alert(1)', 'x'))], colour: 'red' },
      ],
    };
    expect(() => definePosting(mistaken)).toThrow(TypeError);
    expect(() => definePosting(mistaken)).toThrow(
      [
        'rolecall: definePosting cannot use this posting.',
        '- sections[1]: A section has no property "colour", so it is left out. Remove it, or check how it is written.',
        '- sections[1].blocks[0].children[0].url: "javascript:alert(1)" is not an absolute http, https, mailto or tel URL without a user name, so the link became its words. Correct the URL.',
        '- sections[1].id: The id "a" is used by an earlier section, so a number was added. Use each id once.',
        '- postedOn: "1.2.2026" is not an ISO 8601 date that exists, so it is left out. Write one such as "2026-03-31" or "2026-03-31T09:00:00Z".',
      ].join('\n'),
    );
  });

  it('throws a TypeError for callers without types, too', () => {
    for (const value of [undefined, null, 1, 'x', [], {}, { title: 'a' }, { title: 'a', sections: [null] }]) {
      expect(() => definePosting(value as never)).toThrow(TypeError);
    }
    expect(() => definePosting({ title: 'a', sections: [{ blocks: [7] }] } as never)).toThrow(TypeError);
  });
});

describe('builders', () => {
  it('take strings, nodes and lists of both', () => {
    expect(inlines(['a', '', strong('b')])).toEqual([text('a'), { type: 'strong', children: [text('b')] }]);
    expect(inlines('a')).toEqual([text('a')]);
    expect(blocks(['a', thematicBreak()])).toEqual([
      { type: 'paragraph', children: [text('a')] },
      { type: 'thematicBreak' },
    ]);
    expect(link('tel:1').children).toEqual([text('tel:1')]);
    expect(list([listItem('a', { lang: 'de' }), thematicBreak()]).children).toEqual([
      { type: 'listItem', lang: 'de', children: blocks('a') },
      { type: 'listItem', children: [{ type: 'thematicBreak' }] },
    ]);
  });

  it('leave out a start of 1', () => {
    expect(orderedList(['a'])).not.toHaveProperty('start');
    expect(orderedList(['a'], 0)).toHaveProperty('start', 0);
  });
});
