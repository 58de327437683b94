import fc from 'fast-check';

/** Words that no step takes for a bullet, a number or a heading's decoration. */
const word = fc.constantFrom(
  'oak',
  'Larch',
  'keel',
  'Ü-Boot',
  '船',
  'C#',
  '5+',
  'naïve',
  'ﬁn',
  '$120',
  'e.g.',
  '(ten)',
  'x',
);
const space = fc.constantFrom(' ', '\n', '&nbsp;', '  ', '\t', '');
const text = fc
  .array(fc.tuple(word, space), { minLength: 1, maxLength: 4 })
  .map((pairs) => pairs.map(([letters, gap]) => `${letters}${gap}`).join(''));

const inlineTags = [
  'b',
  'strong',
  'em',
  'i',
  'u',
  'span',
  'code',
  'sup',
  'a',
  'font',
  'label',
  'small',
  's',
  'del',
  'mark',
  'o-p',
];
const blockTags = [
  'p',
  'div',
  'section',
  'ul',
  'ol',
  'li',
  'table',
  'tr',
  'td',
  'th',
  'tbody',
  'caption',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'h1',
  'h3',
  'h6',
  'form',
  'button',
  'select',
  'option',
  'fieldset',
  'legend',
  'center',
  'menu',
  'details',
  'summary',
  'article',
  'address',
  'main',
];
/** What a select inside an option shows, no standard says. */
const wellFormedTags = blockTags.filter((tag) => tag !== 'option' && tag !== 'select');
const attributes = fc.constantFrom(
  '',
  '',
  '',
  ' style="font-weight:700"',
  ' style="font-weight: 400; color: red"',
  ' style="display:none"',
  ' style="display:block"',
  ' hidden',
  ' style="visibility:hidden"',
  ' style="visibility:visible"',
  ' lang="de"',
  ' dir="rtl"',
  ' class="content-intro"',
  ' href="https://nordlicht.example/"',
  ' href="javascript:void 0"',
  ' colspan="3"',
  ' selected',
);
const unseen = fc.constantFrom(
  '<script>lost()</script>',
  '<style>p{}</style>',
  '<template><p>unseen</p></template>',
  '<noscript>unseen</noscript>',
  '<!-- unseen -->',
  '<iframe src="https://video.example/">unseen</iframe>',
  '<img src="a.png" alt="unseen">',
  '<br>',
  '<br><br>',
  '<hr>',
  '<wbr>',
  '<input value="unseen">',
  '<textarea>unseen</textarea>',
);

const wrap = (tag: string, attribute: string, children: readonly string[]): string =>
  `<${tag}${attribute}>${children.join('')}</${tag}>`;

/** One element or text, with elements inside to a depth of six. */
const node = fc.letrec<{ readonly node: string }>((tie) => {
  const children = fc.array(tie('node'), { minLength: 1, maxLength: 4, depthIdentifier: 'html' });
  const made = (tag: string): fc.Arbitrary<string> =>
    fc.tuple(attributes, children).map(([attribute, inner]) => wrap(tag, attribute, inner));
  const several = (tag: string): fc.Arbitrary<readonly string[]> =>
    fc.array(made(tag), { minLength: 1, maxLength: 3, depthIdentifier: 'html' });
  const row = fc
    .tuple(fc.constantFrom('td', 'th'), children, children)
    .map(([cell, one, two]) => wrap('tr', '', [wrap(cell, '', one), wrap('td', '', two)]));
  return {
    node: fc.oneof(
      { maxDepth: 6, depthIdentifier: 'html' },
      text,
      text,
      unseen,
      fc
        .tuple(fc.constantFrom(...inlineTags, ...wellFormedTags), attributes, children)
        .map(([tag, attribute, inner]) => wrap(tag, attribute, inner)),
      several('li').map((items) => wrap('ul', '', items)),
      fc.tuple(several('li'), text).map(([items, stray]) => wrap('ol', '', [stray, ...items])),
      fc.array(row, { minLength: 1, maxLength: 3, depthIdentifier: 'html' }).map((rows) => wrap('table', '', rows)),
      fc
        .tuple(text, fc.array(row, { minLength: 1, maxLength: 2, depthIdentifier: 'html' }))
        .map(([thrownOut, rows]) => wrap('table', '', [`<caption>${thrownOut}</caption>`, thrownOut, ...rows])),
      fc.tuple(several('dt'), several('dd')).map(([terms, details]) => wrap('dl', '', [...terms, ...details])),
      fc.array(text, { minLength: 1, maxLength: 3 }).map((texts) =>
        wrap(
          'select',
          '',
          texts.map((one) => wrap('option', '', [one])),
        ),
      ),
    ),
  };
}).node;

/** HTML whose elements are nested in ways that no standard foresees, but closed. */
export const awkwardHtml: fc.Arbitrary<string> = fc
  .array(node, { minLength: 1, maxLength: 5 })
  .map((nodes) => nodes.join(''));

/** Tags in any order: never closed, closed twice, closed before they were opened. */
export const tagSoup: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      text,
      unseen,
      fc
        .tuple(fc.constantFrom(...inlineTags, ...blockTags), attributes)
        .map(([tag, attribute]) => `<${tag}${attribute}>`),
      fc.constantFrom(...inlineTags, ...blockTags).map((tag) => `</${tag}>`),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));
