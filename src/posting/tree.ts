import type { Block, Inline, Node } from './nodes.ts';

/** Every node type of the tree. */
export type NodeType = Node['type'];

/** What a container holds. `none` stands for a node without children. */
export type Content = 'flow' | 'phrasing' | 'items' | 'rows' | 'cells' | 'none';

/** What the tree says about one node type. */
export interface NodeRule {
  /** `part` is a node that stands only inside one kind of parent: an item, a row, a cell. */
  readonly category: 'block' | 'inline' | 'part';
  readonly content: Content;
  /** Its properties beside `type`. */
  readonly properties: readonly string[];
}

const blocks: { readonly [Type in Block['type']]: Type } = {
  paragraph: 'paragraph',
  heading: 'heading',
  list: 'list',
  blockquote: 'blockquote',
  table: 'table',
  thematicBreak: 'thematicBreak',
};

const inlines: { readonly [Type in Inline['type']]: Type } = {
  text: 'text',
  strong: 'strong',
  emphasis: 'emphasis',
  delete: 'delete',
  inlineCode: 'inlineCode',
  superscript: 'superscript',
  subscript: 'subscript',
  link: 'link',
  break: 'break',
};

/** Which node types may stand in which content: the whole grammar. (Beside it: no link inside a link, at any depth.) */
export const contents: { readonly [Name in Content]: readonly NodeType[] } = {
  flow: Object.values(blocks),
  phrasing: Object.values(inlines),
  items: ['listItem'],
  rows: ['tableRow'],
  cells: ['tableCell'],
  none: [],
};

/** The closed tree as data: every node type, what it holds and which properties it has. */
export const tree: { readonly [Type in NodeType]: NodeRule } = {
  paragraph: { category: 'block', content: 'phrasing', properties: ['children', 'lang', 'dir'] },
  heading: { category: 'block', content: 'phrasing', properties: ['depth', 'children', 'lang', 'dir'] },
  list: { category: 'block', content: 'items', properties: ['ordered', 'start', 'children', 'lang', 'dir'] },
  listItem: { category: 'part', content: 'flow', properties: ['children', 'lang', 'dir'] },
  blockquote: { category: 'block', content: 'flow', properties: ['children', 'lang', 'dir'] },
  table: { category: 'block', content: 'rows', properties: ['children', 'lang', 'dir'] },
  tableRow: { category: 'part', content: 'cells', properties: ['children', 'lang', 'dir'] },
  tableCell: { category: 'part', content: 'phrasing', properties: ['children', 'lang', 'dir'] },
  thematicBreak: { category: 'block', content: 'none', properties: [] },
  text: { category: 'inline', content: 'none', properties: ['value'] },
  inlineCode: { category: 'inline', content: 'none', properties: ['value'] },
  break: { category: 'inline', content: 'none', properties: [] },
  strong: { category: 'inline', content: 'phrasing', properties: ['children'] },
  emphasis: { category: 'inline', content: 'phrasing', properties: ['children'] },
  delete: { category: 'inline', content: 'phrasing', properties: ['children'] },
  superscript: { category: 'inline', content: 'phrasing', properties: ['children'] },
  subscript: { category: 'inline', content: 'phrasing', properties: ['children'] },
  link: { category: 'inline', content: 'phrasing', properties: ['url', 'children'] },
};

/**
 * How deep a posting may nest: lists and quotations inside one another, and marks and links inside one another. Far
 * beyond any real post, and shallow enough for every renderer and browser. What nests deeper is flattened: its words
 * stay.
 */
export const maximumNesting: { readonly blocks: number; readonly inlines: number } = { blocks: 32, inlines: 16 };

/** Tells whether `value` is a {@link NodeType}. Total: any value is allowed, names of `Object.prototype` are none. */
export function isNodeType(value: unknown): value is NodeType {
  return typeof value === 'string' && Object.hasOwn(tree, value);
}
