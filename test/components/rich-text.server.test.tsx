import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type Components, RichText } from '../../src/components/index.ts';
import {
  type Block,
  blockquote,
  emphasis,
  heading,
  type Inline,
  link,
  list,
  orderedList,
  paragraph,
  strong,
  table,
  text,
} from '../../src/posting/index.ts';

function html(blocks: readonly Block[], components?: Components): string {
  const markup = renderToStaticMarkup(<RichText blocks={blocks} components={components} />);
  const inside = /^<div data-rolecall="" data-part="text">(.*)<\/div>$/s.exec(markup);
  expect(inside, markup).not.toBeNull();
  return inside?.[1] ?? '';
}

describe('nodes', () => {
  test('inlines', () => {
    const inlines: readonly Inline[] = [
      text('a '),
      strong(['b', emphasis('c')]),
      { type: 'delete', children: [text('d')] },
      { type: 'superscript', children: [text('e')] },
      { type: 'subscript', children: [text('f')] },
      { type: 'inlineCode', value: 'g<h' },
      { type: 'break' },
      text('i'),
    ];
    expect(html([{ type: 'paragraph', children: inlines }])).toBe(
      '<p>a <strong>b<em>c</em></strong><del>d</del><sup>e</sup><sub>f</sub><code>g&lt;h</code><br/>i</p>',
    );
  });

  test('two texts side by side become one text, with no comment between them', () => {
    expect(html([{ type: 'paragraph', children: [text('a'), text('b')] }])).toBe('<p>ab</p>');
  });

  test('an item with one paragraph holds its words directly, also before a list', () => {
    expect(html([list(['a', ['b', list(['c'])]])])).toBe('<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>');
  });

  test('an item with several paragraphs, or one in another language, keeps them', () => {
    const german: Block = { type: 'paragraph', lang: 'de', children: [text('drei')] };
    expect(html([list([['a', 'b'], [german]])])).toBe(
      '<ul><li><p>a</p><p>b</p></li><li><p lang="de">drei</p></li></ul>',
    );
  });

  test('ordered lists keep their start', () => {
    const numbered = orderedList(['a']);
    expect(html([numbered])).toBe('<ol><li>a</li></ol>');
    expect(html([{ ...numbered, start: 3 }])).toBe('<ol start="3"><li>a</li></ol>');
  });

  test('a table has column headers and a named box that the keyboard reaches', () => {
    expect(
      html([
        table([
          ['k', 'v'],
          ['a', 'b'],
        ]),
      ]),
    ).toBe(
      '<div data-table="" role="group" tabindex="0" aria-label="Table"><table><thead><tr><th scope="col">k</th><th scope="col">v</th></tr></thead><tbody><tr><td>a</td><td>b</td></tr></tbody></table></div>',
    );
  });

  test('an empty cell in the first row heads nothing', () => {
    const markup = html([
      table([
        [[], 'v'],
        ['a', 'b'],
      ]),
    ]);
    expect(markup).toContain('<tr><td></td><th scope="col">v</th></tr>');
  });

  test('quotations and rules', () => {
    expect(html([blockquote('a'), { type: 'thematicBreak' }])).toBe('<blockquote><p>a</p></blockquote><hr/>');
  });

  test('language and direction stand on their block', () => {
    const arabic: Block = { type: 'paragraph', lang: 'ar', dir: 'rtl', children: [text('و')] };
    expect(html([arabic])).toBe('<p lang="ar" dir="rtl">و</p>');
  });
});

describe('links', () => {
  test.each([
    ['https://a.example/', '<a href="https://a.example/" rel="noopener noreferrer">x</a>'],
    ['mailto:a@b.example', '<a href="mailto:a@b.example" rel="noopener noreferrer">x</a>'],
    ['tel:+431234', '<a href="tel:+431234" rel="noopener noreferrer">x</a>'],
    ['javascript:alert(1)', '<span>x</span>'],
    ['vbscript:x', '<span>x</span>'],
    ['data:text/html,x', '<span>x</span>'],
    [' javascript:alert(1)', '<span>x</span>'],
    ['/relative', '<span>x</span>'],
    ['//host.example/', '<span>x</span>'],
    ['https:/\\host.example/', '<span>x</span>'],
    ['https://known.example@host.example/', '<span>x</span>'],
    ['https://known.example:@host.example', '<span>x</span>'],
    ['https://host.example/@known', '<a href="https://host.example/@known" rel="noopener noreferrer">x</a>'],
  ])('%s', (url, expected) => {
    expect(html([paragraph(link(url, 'x'))])).toBe(`<p>${expected}</p>`);
  });
});

describe('sub-headings', () => {
  test('start below the heading above', () => {
    const blocks = [heading('a'), heading('b', 2), heading('c', 3), heading('d')];
    expect(html(blocks)).toBe('<h3>a</h3><h4>b</h4><h5>c</h5><h3>d</h3>');
  });

  test('beyond 6 they say their level', () => {
    const markup = renderToStaticMarkup(<RichText blocks={[heading('a')]} headingLevel={6} />);
    expect(markup).toContain('<h6 aria-level="7">a</h6>');
  });
});

describe('components', () => {
  test('replace the element of every node, and are told what they need', () => {
    const seen: string[] = [];
    const spy =
      (name: string) =>
      ({ children, ...props }: { readonly children?: React.ReactNode }) => {
        seen.push(`${name} ${JSON.stringify(props)}`);
        return children;
      };
    const blocks: readonly Block[] = [
      heading('h'),
      { type: 'paragraph', lang: 'de', children: [text('t'), { type: 'inlineCode', value: 'c' }, { type: 'break' }] },
      paragraph(link('https://a.example/', strong('s'))),
      orderedList(['i']),
      table([['k'], ['v']]),
      { type: 'thematicBreak' },
    ];
    const types = [
      'heading',
      'paragraph',
      'text',
      'inlineCode',
      'break',
      'link',
      'strong',
      'list',
      'listItem',
    ] as const;
    const more = ['table', 'tableRow', 'tableCell', 'thematicBreak'] as const;
    const components = Object.fromEntries([...types, ...more].map((type) => [type, spy(type)]));
    expect(html(blocks, components)).toBe('htcsi<thead>k</thead><tbody>v</tbody>');
    expect([...new Set(seen)]).toEqual([
      'heading {"level":3}',
      'text {}',
      'paragraph {"lang":"de"}',
      'inlineCode {}',
      'break {}',
      'paragraph {}',
      'link {"href":"https://a.example/","rel":"noopener noreferrer"}',
      'strong {}',
      'list {"ordered":true}',
      'listItem {}',
      'table {"label":"Table"}',
      'tableRow {}',
      'tableCell {"scope":"col","header":true}',
      'tableCell {"header":false}',
      'thematicBreak {}',
    ]);
  });

  test('a link that leads nowhere is never handed to one', () => {
    const components = { link: () => <b>never</b> };
    expect(html([paragraph(link('data:x', 'kept'))], components)).toBe('<p><span>kept</span></p>');
  });
});

describe('nesting without end', () => {
  const depth = 100_000;

  test('of inlines shows its text', () => {
    let inline: Inline = text('deep');
    for (let level = 0; level < depth; level += 1) inline = { type: 'strong', children: [inline] };
    const markup = html([{ type: 'paragraph', children: [inline] }]);
    expect(markup).toContain('deep');
    expect(markup.match(/<strong>/g)?.length).toBeLessThan(200);
  });

  test('of blocks shows its text', () => {
    let block: Block = paragraph('deep');
    for (let level = 0; level < depth; level += 1) block = { type: 'blockquote', children: [paragraph('up'), block] };
    expect(html([block]).replace(/<[^>]*>/g, '')).toBe(`${'up'.repeat(depth)}deep`);
  });

  test('a hundred levels stay as they are', () => {
    let block: Block = paragraph('deep');
    for (let level = 0; level < 100; level += 1) block = { type: 'blockquote', children: [block] };
    expect(html([block]).match(/<blockquote>/g)).toHaveLength(100);
  });
});
