import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseByStandard } from '../../src/import/parse.ts';
import { isElement, isText, type SourceNode } from '../../src/import/tree.ts';
import { readWellFormed } from '../../src/import/well-formed.ts';
import { awkwardHtml, tagSoup } from './awkward-html.ts';

type Plain = string | readonly [string, readonly (readonly [string, string])[], readonly Plain[]];

/** A tree without comments, in which two texts in a row are one. */
function plain(nodes: readonly SourceNode[]): Plain[] {
  const out: Plain[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (isText(node)) {
      if (typeof last === 'string') out[out.length - 1] = last + node.value;
      else out.push(node.value);
    } else if (isElement(node)) {
      out.push([node.tagName, node.attrs.map(({ name, value }) => [name, value] as const), plain(node.childNodes)]);
    }
  }
  return out;
}

const pieces = fc.oneof(
  fc.constantFrom(
    'oak ',
    '\n\t',
    '\r\n',
    '\r',
    ' & ',
    'R&D ',
    '&amp;',
    '&AMP',
    '&nbsp;',
    '&nbsp',
    '&eacute;',
    '&#8217;',
    '&#x2013;',
    '&#128;',
    '&#0;',
    '&notin;',
    '&notit;',
    '&copy=1',
    '&xyz;',
    '&;',
    '&#;',
    '&#x;',
    '&#1114112;',
    '< 5',
    '<3',
    '<>',
    '</>',
    '<!---->',
    '<!--a-->',
    '<!-->',
    '<!--->',
    '<!--a--!>b-->',
    '<!doctype html>',
    '<![if x]>',
    '<?xml?>',
    '\0',
    '\f',
    '\uFEFF',
    '\uD800',
    '👩‍🔧',
  ),
  fc.constantFrom(
    '<br>',
    '<br/>',
    '<BR />',
    '<hr>',
    '<img src=a.png>',
    '<img src="a.png" alt=\'b\'/>',
    '<wbr>',
    '<p>',
    '</p>',
    '<P CLASS="x">',
    '</P >',
    '</p x>',
    '<div>',
    '</div>',
    '<ul>',
    '<li>',
    '</li>',
    '</ul>',
    '<li value="2">',
    '<b>',
    '</b>',
    '<span style="a:b" style="c">',
    '</span>',
    '<h2>',
    '</h2>',
    '<h3>',
    '</h3>',
    '<a href="/?a=1&b=2&copy=3&amp;d&lt">',
    '</a>',
    '<a href=x>',
    '<a title="1"href="2">',
    '<a title = "1">',
    '<a / href="x">',
    '<section data-kind="role">',
    '</section>',
    '<o:p>',
    '</o:p>',
    '<font color>',
    '</font>',
    '<em',
    '<em ',
    '<em a="',
    '<details open>',
    '</details>',
    '<dialog>',
    '<table>',
    '<td>',
    '<form>',
    '<svg>',
    '<pre>\n',
    '<button>',
    '<template>',
    '<script>',
    '</',
  ),
);
const scraps = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

const neatTags = [
  'div',
  'section',
  'ul',
  'li',
  'blockquote',
  'b',
  'strong',
  'i',
  'u',
  'span',
  'font',
  'code',
  'label',
  'article',
  'sup',
];
const neat = fc.letrec<{ readonly node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthIdentifier: 'neat' },
    fc.constantFrom(
      'oak ',
      'a &amp; b',
      '&nbsp;',
      '\n',
      '<br>',
      '<!-- x -->',
      '<hr>',
      '<p>ash</p>',
      '<h2>elm <b>x</b></h2>',
      '<a href="/?a&amp;b">fir</a>',
    ),
    fc
      .tuple(fc.constantFrom(...neatTags), fc.array(tie('node'), { maxLength: 4, depthIdentifier: 'neat' }))
      .map(([tag, children]) => `<${tag}>${children.join('')}</${tag}>`),
  ),
})).node;

const runs = { seed: 20261125, numRuns: 2000 };

/** Compares the two ways of reading; gives how many inputs the fast one took. */
function compare(arbitrary: fc.Arbitrary<string>): number {
  let taken = 0;
  fc.assert(
    fc.property(arbitrary, (html) => {
      const tree = readWellFormed(html);
      if (tree === undefined) return;
      taken += 1;
      expect(plain(tree)).toEqual(plain(parseByStandard(html)));
    }),
    runs,
  );
  return taken;
}

// A slow machine is no fault of the reader.
describe('readWellFormed', { timeout: 120_000 }, () => {
  it('gives the tree of the standard, or none', () => {
    expect(compare(scraps)).toBeGreaterThan(100);
    expect(compare(tagSoup)).toBeGreaterThan(5);
    expect(compare(awkwardHtml)).toBeGreaterThan(100);
    expect(compare(neat)).toBeGreaterThan(1000);
  });

  it.each([
    '<p>a<div>b</div></p>',
    '<p>a<p>b',
    '<b><p>a</b></p>',
    '<a href="x">a<a href="y">b</a></a>',
    '<ul><li>a<li>b</ul>',
    '<li><div><li>a</li></div></li>',
    '<h1>a<h2>b</h2></h1>',
    '<table><tr><td>a</td></tr></table>',
    '<svg></svg>',
    'a < b',
    '&notin;',
    '&#150;',
    '</p>',
    '<div',
    '<!-->',
    '<o:p></o:p>',
  ])('leaves %j to the standard', (html) => {
    expect(readWellFormed(html)).toBeUndefined();
  });

  it.each([
    '<p>We <b>build</b> boats &amp; mend them.&nbsp;</p>\r\n<ul><li><p>oak</p></li><li>ash<ul><li>x</li></ul></li></ul>',
    '<div><div><p style="a: b" CLASS=\'c\'>R&D, 5 &euro;</p></div></div><hr/><!-- note --><h2>Pay</h2><p>open',
    '<a href="https://nordlicht.example/?a=1&utm_source=x&copy=2">yard</a>',
  ])('reads %j itself', (html) => {
    const tree = readWellFormed(html);
    expect(tree).toBeDefined();
    expect(plain(tree ?? [])).toEqual(plain(parseByStandard(html)));
  });

  it('takes the time of one pass for a hostile text', () => {
    for (const piece of ['<!--', '<!-- -->', '<div>', '<div><li></li>', '&', '&a', '<', '</', '<a b="', '<a b="c" ']) {
      const html = piece.repeat(100_000);
      const tree = readWellFormed(html);
      if (tree !== undefined) expect(tree.length).toBeLessThanOrEqual(100_000);
    }
  });

  it('would be caught: a reader that lets a paragraph hold a block gives another tree', () => {
    const html = '<p>a<div>b</div></p>';
    const careless: SourceNode[] = [
      {
        nodeName: 'p',
        tagName: 'p',
        attrs: [],
        childNodes: [
          { nodeName: '#text', value: 'a' },
          { nodeName: 'div', tagName: 'div', attrs: [], childNodes: [{ nodeName: '#text', value: 'b' }] },
        ],
      },
    ];
    expect(plain(careless)).not.toEqual(plain(parseByStandard(html)));
  });
});
