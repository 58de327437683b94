import fc from 'fast-check';
import {
  type Block,
  type Inline,
  type Posting,
  parsePosting,
  type Section,
  sectionKinds,
} from '../../src/posting/index.ts';

/** Every run draws the same values: a failure today is a failure tomorrow. */
export const fixed = (numRuns: number): { seed: number; numRuns: number } => ({ seed: 20261125, numRuns });

/** Words of several scripts, markup, invisible characters and the odd punctuation. */
const word = fc.constantFrom(
  ...[
    'a',
    'job',
    'Zürich',
    '職位',
    'عمل',
    '<b>',
    '&amp;',
    '"quoted"',
    "it's",
    '🎉',
    'e\u0301',
    '100 %',
    '—',
    'x\u200dy',
  ],
);
export const words: fc.Arbitrary<string> = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));

const urls = fc.constantFrom(
  'https://jobs.example/',
  'http://jobs.example:8080/a?b=c&d=%22e%22#f',
  'mailto:jobs@jobs.example?subject=Hello%20you',
  'tel:+4912345',
);
const localized = fc.record(
  { lang: fc.constantFrom('de', 'pt-BR', 'zh-Hant'), dir: fc.constantFrom('ltr', 'rtl') },
  { requiredKeys: [] },
);

const some = <Value>(value: fc.Arbitrary<Value>, maxLength: number) => fc.array(value, { minLength: 1, maxLength });
const text = words.map((value): Inline => ({ type: 'text', value }));

// Trees of a fixed greatest height: an arbitrary that refers to itself draws trees that grow without a bound.

function inlines(height: number): fc.Arbitrary<Inline[]> {
  const leaf: fc.Arbitrary<Inline> = fc.oneof(
    { weight: 6, arbitrary: text },
    { weight: 1, arbitrary: words.map((value): Inline => ({ type: 'inlineCode', value })) },
    { weight: 1, arbitrary: fc.constant<Inline>({ type: 'break' }) },
    {
      weight: 2,
      arbitrary: fc.tuple(urls, some(text, 2)).map(([url, children]): Inline => ({ type: 'link', url, children })),
    },
  );
  if (height === 0) return some(leaf, 3);
  const mark = fc
    .tuple(fc.constantFrom('strong', 'emphasis', 'delete', 'superscript', 'subscript'), inlines(height - 1))
    .map(([type, children]): Inline => ({ type, children }));
  return some(fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 1, arbitrary: mark }), 3);
}

function blocks(height: number): fc.Arbitrary<Block[]> {
  const leaf: fc.Arbitrary<Block> = fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .tuple(localized, inlines(2))
        .map(([where, children]): Block => ({ type: 'paragraph', ...where, children })),
    },
    { weight: 1, arbitrary: fc.constant<Block>({ type: 'thematicBreak' }) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(localized, fc.constantFrom(1, 2, 3), some(text, 2))
        .map(([where, depth, children]): Block => ({ type: 'heading', ...where, depth, children })),
    },
    { weight: 1, arbitrary: tables },
  );
  if (height === 0) return some(leaf, 3);
  const numbering = fc.constantFrom<{ ordered: boolean; start?: number }>(
    { ordered: false },
    { ordered: true },
    { ordered: true, start: 0 },
    { ordered: true, start: 7 },
  );
  const list = fc
    .tuple(localized, numbering, some(fc.tuple(localized, blocks(height - 1)), 3))
    .map(([where, numbers, items]): Block => {
      const children = items.map(([place, content]) => ({ type: 'listItem' as const, ...place, children: content }));
      return { type: 'list', ...where, ...numbers, children };
    });
  const quotation = fc
    .tuple(localized, blocks(height - 1))
    .map(([where, children]): Block => ({ type: 'blockquote', ...where, children }));
  const any = fc.oneof(
    { weight: 4, arbitrary: leaf },
    { weight: 2, arbitrary: list },
    { weight: 1, arbitrary: quotation },
  );
  return some(any, 3);
}

const cells = some(fc.tuple(localized, fc.oneof(inlines(1), fc.constant([]))), 3);
const tables = fc.tuple(localized, some(cells, 3)).map(([where, rows]): Block => {
  const children = rows.map((row) => ({
    type: 'tableRow' as const,
    children: row.map(([place, content]) => ({ type: 'tableCell' as const, ...place, children: content })),
  }));
  return { type: 'table', ...where, children };
});

const sections: fc.Arbitrary<Section[]> = fc.array(
  fc
    .tuple(localized, fc.constantFrom(...sectionKinds), fc.option(words, { nil: undefined }), blocks(2))
    .map(([where, kind, heading, content]): Section => {
      return { id: '', kind, ...where, ...(heading === undefined ? {} : { heading }), blocks: content };
    }),
  { maxLength: 4 },
);

/** Postings that are valid as they stand: random trees, with the ids and the depths that `parsePosting` gives them. */
export const validPostings: fc.Arbitrary<Posting> = fc.record({ title: words, sections }).map((value) => {
  const { posting } = parsePosting(value);
  if (posting === undefined) throw new Error('a posting with a title and sections was refused');
  return posting;
});

const types = fc.constantFrom(
  ...['paragraph', 'heading', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'text', 'link', 'strong', 'break'],
  ...['blockquote', 'thematicBreak', 'html', 'script', 'image', '__proto__', 'constructor', 'toString'],
);
const keys = fc.constantFrom(
  ...['children', 'children', 'children', 'value', 'url', 'lang', 'dir', 'depth', 'ordered', 'start', 'id', 'kind'],
  ...['heading', 'blocks', '__proto__', 'constructor', 'toString', '$$typeof', 'data', 'props', 'alt'],
);
const odd = fc.constantFrom<unknown>(
  ...[
    null,
    undefined,
    0,
    -1,
    Number.NaN,
    true,
    '',
    'rtl',
    'javascript:alert(1)',
    '\ud800',
    'a\0b\u0085c',
    [],
    {},
    ' \n',
  ],
);

function almostNode(height: number): fc.Arbitrary<unknown> {
  const leaf = fc.oneof(words, odd);
  if (height === 0) return leaf;
  const inner = almostNode(height - 1);
  const value = fc.oneof({ weight: 1, arbitrary: leaf }, { weight: 3, arbitrary: fc.array(inner, { maxLength: 3 }) });
  const entries = fc.array(fc.tuple(keys, value), { maxLength: 4 });
  return fc.oneof(
    { weight: 1, arbitrary: leaf },
    {
      weight: 4,
      // By Object.defineProperty, as JSON.parse does it: an own property of the name `__proto__`.
      arbitrary: fc.tuple(types, entries).map(([type, pairs]) => Object.fromEntries([['type', type], ...pairs])),
    },
  );
}

/** Objects that look like parts of a posting and are wrong in some way: what a broken or hostile source would send. */
export const almostPostings: fc.Arbitrary<unknown> = fc
  .tuple(fc.constantFrom('blocks', 'section', 'heading'), fc.array(almostNode(4), { maxLength: 3 }))
  .map(([place, nodes]) => {
    if (place === 'blocks') return { title: 'Job', sections: [{ kind: 'role', blocks: nodes }] };
    if (place === 'section') return { title: 'Job', sections: nodes };
    return { title: 'Job', sections: [{ kind: 'other', heading: nodes, blocks: nodes }] };
  });
