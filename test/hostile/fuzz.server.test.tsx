import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../src/export/index.ts';
import { fromHtml } from '../../src/import/index.ts';
import { type Posting, parsePosting, plainText } from '../../src/posting/index.ts';
import { tagSoup } from '../import/awkward-html.ts';
import { shownWords, wordsOfPosting } from '../import/words.ts';
import { fixed } from '../posting/arbitraries.ts';
import { completePosting } from '../posting/complete-posting.ts';
import { faults } from './faults.ts';
import { vectors } from './html-vectors.ts';
import { renderings } from './renderings.tsx';

const title = 'Keeper of Keys';
const baseUrl = 'https://jobs.example/post/';

/** Pieces of attacks, cut anywhere and put together again, with random tags and characters between them. */
const spliced: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: cutOf(fc.constantFrom(...vectors.map(({ html }) => html))) },
      { weight: 1, arbitrary: tagSoup },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.constantFrom('"', "'", '>', '<', '=', '&', '/', '-->', ']]>', '\0', '\u2028', '`') },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((pieces) => pieces.join(''));

function cutOf(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  return fc.tuple(texts, part, part).map(([text, from, to]) => {
    const [start = 0, end = 0] = [from, to].map((share) => Math.round(share * text.length)).toSorted((a, b) => a - b);
    return text.slice(start, end);
  });
}

const schemes = ['javascript', 'data', 'vbscript', 'blob', 'file', 'https', 'http', 'mailto', 'tel', 'about', 'ws'];
const pieces = ['&colon;', ':', '&#58;', '//', '\\\\', '@', '&Tab;', '&#10;', '\u0000', '\u200b', ' ', '?', '#', '%0a'];
const urls: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...schemes, ...pieces, 'a.example', 'alert(1)'), fc.string({ maxLength: 3 })), {
    maxLength: 8,
  })
  .map((parts) => parts.join('').replaceAll('"', '&quot;'));

/** A posting whose parts were swapped for anything at all. */
const damaged: fc.Arbitrary<unknown> = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(), fc.oneof(fc.anything({ withBigInt: true, withNullPrototype: true }), harms())), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([changes]) => {
    const value: unknown = structuredClone(completePosting);
    for (const [place, change] of changes) replaceAt(value, place, change);
    return value;
  });

function harms(): fc.Arbitrary<unknown> {
  return fc.constantFrom<unknown>(
    'javascript:alert(1)',
    '<script>alert(1)</script>',
    '" onclick="alert(1)',
    'location',
    '__proto__',
    'constructor',
    'script',
    '\ud800',
    { $$typeof: Symbol.for('react.element'), type: 'script', props: { children: 'alert(1)' } },
    { type: 'html', value: '<img src=x>' },
    JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
    () => 'alert(1)',
    new Array(5),
    -0,
    Number.NaN,
    10n ** 400n,
  );
}

/** Puts `change` in place of the property that comes at `place` in a walk over `value`. */
function replaceAt(value: unknown, place: number, change: unknown): void {
  const properties: [object, string][] = [];
  const left = [value];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    for (const [key, inner] of Object.entries(next)) {
      properties.push([next, key]);
      left.push(inner);
    }
  }
  const [holder, key] = properties[place % properties.length] ?? [];
  if (holder !== undefined && key !== undefined) Reflect.set(holder, key, change);
}

/** The posting can be stored and taken back, and nothing it is rendered to can do anything. */
function isHarmless(posting: Posting): void {
  expect(parsePosting(posting)).toEqual({ posting, issues: [] });
  expect(JSON.parse(JSON.stringify(posting))).toEqual(posting);
  for (const render of Object.values(renderings)) {
    const html = render(posting);
    expect(faults(html)).toEqual([]);
    // What a server and a browser would read differently.
    expect(html).not.toMatch(/[\0\r\p{Surrogate}]/u);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
}

// A slow machine is no fault of the code.
describe('whatever comes', { timeout: 120_000 }, () => {
  test('as HTML becomes a valid posting that does nothing', () => {
    fc.assert(
      fc.property(spliced, (html) => isHarmless(fromHtml(html, { title, baseUrl }).posting)),
      fixed(400),
    );
  });

  test('as HTML keeps every word once and in order', () => {
    fc.assert(
      fc.property(spliced, (html) => {
        expect(wordsOfPosting(fromHtml(html, { title }).posting).join('')).toBe(shownWords(html).join(''));
      }),
      fixed(400),
    );
  });

  test('as HTML is the same posting after a way out and in again', () => {
    fc.assert(
      fc.property(spliced, (html) => {
        const { posting } = fromHtml(html, { title, baseUrl });
        // Without a section nothing but the title is written, and a title alone is read as text.
        fc.pre(posting.sections.length > 0);
        const again = fromHtml(toHtml(posting), { title, trustKinds: true }).posting;
        expect(again.sections).toEqual(posting.sections);
      }),
      fixed(400),
    );
  });

  test('as a URL becomes a link that a browser reads as it was judged, or its words', () => {
    let links = 0;
    fc.assert(
      fc.property(urls, (url) => {
        const { posting } = fromHtml(`<p>to <a href="${url}">the place</a> go</p>`, { title, baseUrl });
        expect(plainText(posting.sections[0]?.blocks ?? [])).toBe('to the place go');
        const html = renderings.static?.(posting) ?? '';
        expect(faults(html)).toEqual([]);
        const [, href] = /href="([^"]*)"/.exec(html) ?? [];
        if (href === undefined) return;
        links += 1;
        const { protocol, username, password } = new URL(href.replaceAll('&amp;', '&').replaceAll('&#x27;', "'"));
        expect(protocol).toMatch(/^(https?|mailto|tel):$/);
        expect(username + password).toBe('');
      }),
      fixed(1500),
    );
    expect(links).toBeGreaterThan(100);
  });

  test('as JSON becomes a posting that does nothing, or none', () => {
    let taken = 0;
    fc.assert(
      fc.property(damaged, (value) => {
        const { posting, issues } = parsePosting(value);
        for (const { message } of issues) expect(message.length).toBeLessThan(400);
        if (posting === undefined) return;
        taken += 1;
        isHarmless(posting);
      }),
      fixed(500),
    );
    expect(taken).toBeGreaterThan(250);
  });

  test('would be caught otherwise: most of it does harm as it is', () => {
    const drawn = fc.sample(spliced, fixed(400));
    expect(drawn.filter((html) => faults(html).length > 0).length).toBeGreaterThan(100);
    const values = fc.sample(damaged, fixed(500));
    expect(values.filter((value) => parsePosting(value).issues.length > 0).length).toBeGreaterThan(250);
    expect(() => isHarmless({ title, sections: [{ id: 'a b', kind: 'other', blocks: [] }] })).toThrow();
  });
});
