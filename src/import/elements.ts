/** How an element takes part in the text of a post. */
export type Role =
  | 'inline'
  | 'block'
  | 'break'
  | 'rule'
  | 'list'
  | 'item'
  | 'quote'
  | 'terms'
  | 'term'
  | 'detail'
  | 'table'
  | 'row'
  | 'cell'
  | 'image'
  | 'embed'
  | 'control'
  | 'choice'
  | 'option'
  | 'unseen';

/** What an element's name says. */
export interface Word {
  readonly role: Role;
  /** Level of an h1–h6; the title of a folded or framed part counts as the lowest. */
  readonly level: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** Line feeds of the text are line breaks. */
  readonly keepsLines: boolean;
  /** What the element says about its text, as bits of {@link Mark}. */
  readonly mark: number;
}

/** What is said about a piece of text besides its words, as bits. */
export const Mark = {
  strong: 1,
  emphasis: 2,
  delete: 4,
  superscript: 8,
  subscript: 16,
  code: 32,
  /** Not in mdast; a whole underlined line may be a heading. */
  underline: 64,
} as const;

const namesByMark: readonly (readonly [number, string])[] = [
  [Mark.strong, 'b strong'],
  [Mark.emphasis, 'em i cite dfn var'],
  [Mark.delete, 's strike del'],
  [Mark.superscript, 'sup rt'],
  [Mark.subscript, 'sub'],
  [Mark.code, 'code kbd samp tt'],
  [Mark.underline, 'u ins'],
];

const namesByRole: readonly (readonly [Role, string])[] = [
  ['inline', namesByMark.map(([, names]) => names).join(' ')],
  [
    'block',
    'address article aside body caption center dd details dialog div fieldset figcaption figure footer form header hgroup html legend main nav p search section summary thead tbody tfoot h1 h2 h3 h4 h5 h6 pre listing xmp plaintext',
  ],
  ['break', 'br'],
  ['rule', 'hr'],
  ['list', 'ul ol menu dir'],
  ['item', 'li'],
  ['quote', 'blockquote'],
  ['terms', 'dl'],
  ['term', 'dt'],
  ['detail', 'dd'],
  ['table', 'table'],
  ['row', 'tr'],
  ['cell', 'td th'],
  ['image', 'img image'],
  ['embed', 'iframe frame embed object video audio canvas'],
  ['control', 'button'],
  ['choice', 'select'],
  ['option', 'option'],
  [
    'unseen',
    'script style template noscript noembed noframes title head meta link base param source track area datalist rp colgroup col input textarea frameset',
  ],
];

const keepsLines: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext']);

/** Later roles win. */
const words: ReadonlyMap<string, Word> = new Map(
  namesByRole.flatMap(([role, names]) => names.split(' ').map((name) => [name, toWord(role, name)] as const)),
);
const unknown: Word = { role: 'inline', level: undefined, keepsLines: false, mark: 0 };

function toWord(role: Role, name: string): Word {
  const isTitle = name === 'summary' || name === 'legend';
  const level = /^h[1-6]$/.test(name) ? (Number(name.charAt(1)) as Word['level']) : isTitle ? 6 : undefined;
  return {
    role,
    level,
    keepsLines: keepsLines.has(name),
    mark: namesByMark.find(([, names]) => names.split(' ').includes(name))?.[0] ?? 0,
  };
}

/** Looks an element up by its name; a name that HTML does not know is inline, as in a browser. */
export function wordOf(name: string): Word {
  return words.get(name) ?? unknown;
}
