/** How an element takes part in the text of a post. */
export type Role =
  | 'inline'
  | 'block'
  | 'break'
  | 'rule'
  | 'heading'
  | 'list'
  | 'item'
  | 'quote'
  | 'terms'
  | 'term'
  | 'detail'
  | 'table'
  | 'row'
  | 'cell'
  | 'lines'
  | 'image'
  | 'embed'
  | 'control'
  | 'choice'
  | 'option'
  | 'unseen';

const byRole: { readonly [Name in Role]?: string } = {
  block:
    'address article aside body caption center dd details dialog div fieldset figcaption figure footer form header hgroup html legend main nav optgroup p search section summary thead tbody tfoot',
  break: 'br',
  rule: 'hr',
  heading: 'h1 h2 h3 h4 h5 h6',
  list: 'ul ol menu dir',
  item: 'li',
  quote: 'blockquote',
  terms: 'dl',
  term: 'dt',
  detail: 'dd',
  table: 'table',
  row: 'tr',
  cell: 'td th',
  lines: 'pre listing xmp plaintext',
  image: 'img image',
  embed: 'iframe frame embed object video audio canvas',
  control: 'button',
  choice: 'select',
  option: 'option',
  unseen:
    'script style template noscript noembed noframes title head meta link base param source track area datalist rp colgroup col input textarea frameset',
};

/** Later entries win: an element has one role. */
const roles: ReadonlyMap<string, Role> = new Map(
  Object.entries(byRole).flatMap(([role, names]) => names.split(' ').map((name) => [name, role as Role] as const)),
);

/** The role of an element by its name; a name that HTML does not know is inline, as in a browser. */
export function roleOf(name: string): Role {
  return roles.get(name) ?? 'inline';
}
