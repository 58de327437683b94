import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockquote,
  createIds,
  heading,
  headingIds,
  isSafeId,
  list,
  paragraph,
  sectionIdBase,
  sectionIds,
  slug,
  strong,
} from '../../src/posting/index.ts';
import { fixed, validPostings } from './arbitraries.ts';

describe('slug', () => {
  it.each([
    ['About Us', 'about-us'],
    ["What You'll Do", 'what-youll-do'],
    ['What’s in it for you?', 'whats-in-it-for-you'],
    ['Über uns!', 'über-uns'],
    ['职位描述', '职位描述'],
    ['仕事内容・応募資格', '仕事内容-応募資格'],
    ['قائمة المزايا', 'قائمة-المزايا'],
    ['हमारे बारे में', 'हमारे-बारे-में'],
    ['Ελληνικός ΤΊΤΛΟΣ', 'ελληνικός-τίτλος'],
    ['Ｆｕｌｌ　ｗｉｄｔｈ', 'full-width'],
    ['Cafe\u0301', 'café'],
    ['❤️ Benefits & Perks 🎉', 'benefits-perks'],
    ['Soft\u00adware de\u200bveloper', 'software-developer'],
    ['401(k) / 5 % off', '401-k-5-off'],
    ['--__--', ''],
    ['🎉', ''],
    ['', ''],
    ['__proto__', 'proto'],
    ['constructor', 'constructor'],
    ['<script>alert(1)</script>', 'script-alert-1-script'],
    ['\ud800a\udc00', 'a'],
  ])('turns %j into %j', (text, id) => {
    expect(slug(text)).toBe(id);
  });

  it('is bounded, and cuts between words or between characters', () => {
    expect(slug('word '.repeat(1000))).toBe(`${'word-'.repeat(12)}word`);
    expect(slug('職'.repeat(1000))).toBe('職'.repeat(64));
    expect(slug(`a${'𠀀'.repeat(100)}`)).toBe(`a${'𠀀'.repeat(63)}`);
  });

  it('gives nothing or a safe id that stays the same, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const id = slug(text);
        return (id === '' || isSafeId(id)) && slug(id) === id && [...id].length <= 64;
      }),
      fixed(600),
    );
  });
});

describe('isSafeId', () => {
  it('refuses what could break out of an attribute, a selector or a link', () => {
    for (const id of ['', ' ', 'a b', 'a"b', "a'b", 'a<b', 'a#b', 'a--b', '-a', 'a-', 'a_b', 'a.b', 'a\0', '\u0301a']) {
      expect(isSafeId(id), id).toBe(false);
    }
    for (const id of [undefined, null, 1, {}, ['a'], 'a'.repeat(161)]) expect(isSafeId(id)).toBe(false);
    for (const id of ['a', 'A1', 'über-uns', '職位', 'a-2', 'a'.repeat(160)]) expect(isSafeId(id), id).toBe(true);
  });
});

describe('createIds', () => {
  it('never gives an id twice', () => {
    const take = createIds();
    for (const id of ['a', 'b-2']) expect(take(id)).toBe(id);
    expect(['a', 'a', 'b', 'b', 'a-2', 'a'].map(take)).toEqual(['a-2', 'a-3', 'b', 'b-3', 'a-2-2', 'a-4']);
  });

  it('gives distinct ids for any bases, names of prototypes included', () => {
    const bases = fc.array(fc.constantFrom('a', 'a-2', 'a-2-2', 'a-3', '__proto__', 'constructor'), { maxLength: 60 });
    fc.assert(
      fc.property(bases, (list) => {
        const ids = list.map(createIds());
        expect(new Set(ids).size).toBe(list.length);
      }),
      fixed(500),
    );
  });

  it('asks for each number once, however many share a base', () => {
    let asked = 0;
    class Counting<Key, Value> extends Map<Key, Value> {
      override has(key: Key): boolean {
        asked += 1;
        return super.has(key);
      }
    }
    const original = globalThis.Map;
    globalThis.Map = Counting as MapConstructor;
    const take = createIds();
    globalThis.Map = original;
    for (let count = 0; count < 10_000; count += 1) take('a');
    expect(asked).toBeGreaterThanOrEqual(10_000);
    expect(asked).toBeLessThan(40_000);
  });
});

describe('sectionIds', () => {
  it('makes them from headings, else from kinds', () => {
    expect(
      sectionIds([
        { kind: 'role', heading: 'About the role' },
        { kind: 'eeo' },
        { kind: 'other', heading: '🎉' },
        { kind: 'other' },
        { kind: 'legal', heading: 'EEO' },
        { kind: 'benefits', heading: 'About the Role:' },
      ]),
    ).toEqual(['about-the-role', 'eeo', 'other', 'other-2', 'eeo-2', 'about-the-role-2']);
  });
});

it('ids that are made are safe ids, however long the heading and however many share it', () => {
  const ids = sectionIds(Array.from({ length: 1000 }, () => ({ kind: 'other', heading: '𠀀'.repeat(100) })));
  expect(ids.filter((id) => !isSafeId(id))).toEqual([]);
});

it('gives a heading its slug for an id, also where plain letters are read in a shorter way', () => {
  const plain = fc.string({ unit: fc.constantFrom(..."aZ09_ -.&/'’"), maxLength: 80 });
  const any = fc.string({ unit: fc.constantFrom(...'aİﬁ9 -’é'), maxLength: 80 });
  fc.assert(
    fc.property(fc.oneof(plain, any), (heading) => {
      expect(sectionIdBase({ heading, kind: 'role' })).toBe(slug(heading) || 'role');
    }),
    fixed(1000),
  );
});

describe('headingIds', () => {
  it('carries the id of the section, and finds sub-headings at any depth in order', () => {
    const first = heading('Health');
    const second = heading(['Time ', strong('off')], 2);
    const third = heading('Health');
    const fourth = heading('🎉');
    const section = {
      id: 'benefits',
      blocks: [first, paragraph('x'), list([['y', second]]), blockquote([third, fourth])],
    };
    expect([...headingIds(section)]).toEqual([
      [first, 'benefits--health'],
      [second, 'benefits--time-off'],
      [third, 'benefits--health-2'],
      [fourth, 'benefits--part'],
    ]);
  });

  it('is unique within a posting, next to the ids of the sections', () => {
    fc.assert(
      fc.property(validPostings, ({ sections }) => {
        const ids = sections.flatMap((section) => [section.id, ...headingIds(section).values()]);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      fixed(300),
    );
  });
});
