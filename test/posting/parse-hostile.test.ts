import { describe, expect, it } from 'vitest';
import { maximumNesting, type Node, type Posting, parsePosting, plainText } from '../../src/posting/index.ts';
import { faultsOf } from './invariants.ts';

const text = (value: string) => ({ type: 'text', value });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const withBlocks = (blocks: unknown) => ({ title: 'Job', sections: [{ id: 'role', kind: 'role', blocks }] });

function codesOf(value: unknown): { posting: Posting | undefined; codes: string[] } {
  const { posting, issues } = parsePosting(value);
  if (posting !== undefined) expect(faultsOf(posting)).toEqual([]);
  return { posting, codes: issues.map(({ code }) => code) };
}

const throwing = () => {
  throw new Error('no');
};

/** A proxy whose every trap throws. */
const explosive = (target: object): object =>
  new Proxy(target, {
    get: throwing,
    has: throwing,
    ownKeys: throwing,
    getOwnPropertyDescriptor: throwing,
    getPrototypeOf: throwing,
    defineProperty: throwing,
    set: throwing,
    isExtensible: throwing,
  });

describe('parsePosting on hostile objects', () => {
  it('survives getters and proxies that throw, anywhere', () => {
    const revoked = Proxy.revocable([], {});
    revoked.revoke();
    const getter = {
      title: 'Job',
      sections: [],
      get company() {
        return throwing();
      },
    };
    expect(codesOf(getter)).toEqual({ posting: { title: 'Job', sections: [] }, codes: ['value-unreadable'] });
    for (const value of [explosive({}), explosive([]), revoked.proxy, explosive(() => 1)]) {
      for (const whole of [
        value,
        { title: value, sections: value },
        { title: 'Job', sections: [value], pay: [value] },
      ]) {
        expect(() => codesOf(whole)).not.toThrow();
      }
      const { posting, codes } = codesOf({
        title: 'Job',
        company: value,
        locations: value,
        pay: [value],
        lang: value,
        url: value,
        sections: [
          { id: value, kind: value, heading: value, lang: value, blocks: [paragraph(value), value, text('kept')] },
        ],
      });
      expect(plainText(posting ?? [])).toContain('kept');
      expect(codes.length).toBeGreaterThan(0);
    }
    // The control: reading such an object does throw.
    expect(() => Object.keys(explosive({}))).toThrow();
    expect(() => Array.isArray(revoked.proxy)).toThrow();
  });

  it('reads each property once, so that a value cannot change between the check and the use', () => {
    let reads = 0;
    const link = {
      type: 'link',
      children: [text('a')],
      get url() {
        reads += 1;
        return reads === 1 ? 'https://jobs.example/' : 'javascript:alert(1)';
      },
    };
    const { posting } = codesOf(withBlocks([paragraph(link)]));
    expect(reads).toBe(1);
    expect(JSON.stringify(posting)).toContain('"url":"https://jobs.example/"');
  });

  it('stops at cycles', () => {
    const node: { type: string; children: unknown[] } = { type: 'strong', children: [text('a')] };
    node.children.push(node);
    const array: unknown[] = [text('b')];
    array.push(array, { type: 'blockquote', children: array });
    const { posting, codes } = codesOf(withBlocks([paragraph(node), ...array]));
    expect(plainText(posting?.sections[0]?.blocks ?? []).replace(/\s/g, '')).toMatch(/^ab+$/);
    expect(codes.filter((code) => code === 'value-cyclic').length).toBeGreaterThanOrEqual(2);
  });

  it('copies a node that is used twice, and stops at graphs that grow exponentially', () => {
    const shared = paragraph(text('a'));
    const { posting, codes } = codesOf(withBlocks([shared, shared]));
    expect(posting?.sections[0]?.blocks).toEqual([shared, shared]);
    expect(codes).toEqual([]);
    let graph: unknown = text('a');
    for (let level = 0; level < 60; level += 1) graph = { type: 'strong', children: [graph, graph] };
    expect(codesOf(withBlocks([paragraph(graph)])).codes).toContain('value-repeated');
  });

  it('believes no length: arrays with holes, and arrays that only claim to be long', () => {
    const sparse: unknown[] = [];
    sparse[4_000_000_000] = paragraph(text('far'));
    expect(plainText(codesOf(withBlocks(sparse)).posting ?? [])).toBe('Job\n\nfar');
    const liar = new Proxy([paragraph(text('near'))], {
      get: (target, key) => (key === 'length' ? 2 ** 53 - 1 : Reflect.get(target, key)),
    });
    expect(plainText(codesOf(withBlocks(liar)).posting ?? [])).toBe('Job\n\nnear');
  });

  it('takes nothing from prototypes, and puts nothing there', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).toSorted();
    const polluted: object = JSON.parse(
      `{"title":"Job","__proto__":{"x":1,"sections":[]},"constructor":{"prototype":{"x":1}},
        "sections":[{"id":"__proto__","kind":"__proto__","__proto__":{"x":1},
        "blocks":[{"type":"__proto__","children":[{"type":"text","value":"a","__proto__":{"x":1}}]}]}]}`,
    );
    const { posting } = codesOf(polluted);
    expect(posting?.sections[0]).toMatchObject({ id: 'proto', kind: 'other' });
    expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(before);
    expect(({} as { x?: unknown }).x).toBeUndefined();
    const inherited = Object.create(
      { children: [text('a')], url: 'tel:1' },
      { type: { value: 'link', enumerable: true } },
    );
    expect(codesOf(withBlocks([paragraph(inherited)])).posting?.sections).toEqual([]);
  });

  it('is not misled by a polluted prototype', () => {
    const prototype = Object.prototype as { kind?: string; lang?: string };
    try {
      prototype.kind = 'eeo';
      prototype.lang = 'xx';
      const { posting } = codesOf({ title: 'Job', sections: [{ blocks: [paragraph(text('a'))] }] });
      expect(Object.hasOwn(posting ?? {}, 'lang')).toBe(false);
      expect(posting?.sections[0]?.kind).toBe('other');
    } finally {
      delete prototype.kind;
      delete prototype.lang;
    }
  });

  it('calls no method of the value', () => {
    const hostile = {
      toString: throwing,
      valueOf: throwing,
      toJSON: throwing,
      [Symbol.toPrimitive]: throwing,
      [Symbol.iterator]: throwing,
    };
    expect(() =>
      codesOf({ title: hostile, sections: hostile, lang: hostile, id: hostile, url: hostile, postedOn: hostile }),
    ).not.toThrow();
    expect(() => String(hostile)).toThrow();
  });

  it('lists a bounded number of issues, and says how many more there are', () => {
    const { issues } = parsePosting(withBlocks(Array.from({ length: 50_000 }, () => null)));
    expect(issues).toHaveLength(1001);
    expect(issues.at(-1)).toMatchObject({ code: 'issues-unlisted', level: 'error' });
    expect(issues.at(-1)?.message).toMatch(/^49001 more/);
  });
});

describe('parsePosting on deep and large values', () => {
  const chains: [string, (inner: unknown) => unknown][] = [
    ['lists', (inner) => ({ type: 'list', ordered: false, children: [{ type: 'listItem', children: [inner] }] })],
    ['quotations', (inner) => ({ type: 'blockquote', children: [inner] })],
    ['paragraphs', (inner) => paragraph(inner)],
    ['marks', (inner) => ({ type: 'strong', children: [inner] })],
    ['links', (inner) => ({ type: 'link', url: 'tel:1', children: [inner] })],
    ['unknown nodes', (inner) => ({ type: 'div', children: [inner] })],
    ['arrays', (inner) => [inner]],
    [
      'tables',
      (inner) => ({
        type: 'table',
        children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [inner] }] }],
      }),
    ],
  ];

  it.each(chains)('flattens %s nested without end, and keeps the words', (_, wrap) => {
    let inner: unknown = text('deep');
    for (let depth = 0; depth < 30_000; depth += 1) inner = wrap(inner);
    const { posting } = codesOf(withBlocks([inner, paragraph(text('after'))]));
    expect(plainText(posting?.sections[0]?.blocks ?? []).split(/\s+/)).toEqual(['deep', 'after']);
    expect(heightOf(posting)).toBeLessThanOrEqual(2 * maximumNesting.blocks + maximumNesting.inlines + 2);
  });

  it('gives paths that stay short, however deep the fault lies', () => {
    let inner: unknown = { type: 'script', value: 'a' };
    for (let depth = 0; depth < 5_000; depth += 1) inner = { type: 'div', children: [inner] };
    const { issues } = parsePosting(withBlocks([inner]));
    expect(issues).toHaveLength(1001);
    expect(Math.max(...issues.map(({ path }) => path.length))).toBe(80);
  });

  it('keeps nesting that a person could mean', () => {
    let inner: unknown = paragraph(text('deep'));
    for (let depth = 0; depth < maximumNesting.blocks; depth += 1) {
      inner = { type: 'list', ordered: false, children: [{ type: 'listItem', children: [inner] }] };
    }
    expect(codesOf(withBlocks([inner])).codes).toEqual([]);
  });

  it('reads a number of properties that grows with the value, not faster', () => {
    const countReads = (size: number): number => {
      let reads = 0;
      const counted = <Value extends object>(value: Value): Value =>
        new Proxy(value, {
          get(target, key) {
            reads += 1;
            return Reflect.get(target, key) as unknown;
          },
        });
      const item = (index: number) =>
        counted({ type: 'listItem', children: counted([paragraph(text(`x${index}`)), null]) });
      parsePosting(
        withBlocks([
          counted({ type: 'list', ordered: false, children: Array.from({ length: size }, (_, index) => item(index)) }),
        ]),
      );
      return reads;
    };
    const once = countReads(2_000);
    expect(countReads(8_000) / once).toBeLessThan(4.1);
    expect(once).toBeGreaterThan(4_000);
  });

  it('takes fifty thousand items', () => {
    const items = Array.from({ length: 50_000 }, () => ({ type: 'listItem', children: [paragraph(text('x'))] }));
    const { posting, issues } = parsePosting(withBlocks([{ type: 'list', ordered: true, children: items }]));
    expect(issues).toEqual([]);
    expect(posting?.sections[0]?.blocks[0]).toMatchObject({ type: 'list', children: { length: 50_000 } });
  });
});

function heightOf(posting: Posting | undefined): number {
  let height = 0;
  const stack: [Node, number][] = (posting?.sections ?? []).flatMap(({ blocks }) =>
    blocks.map((node): [Node, number] => [node, 1]),
  );
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const [node, depth] = entry;
    height = Math.max(height, depth);
    if ('children' in node) for (const child of node.children) stack.push([child, depth + 1]);
  }
  return height;
}
