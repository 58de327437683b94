import type { ElementType, ReactNode } from 'react';
import {
  type Inline,
  inlineText,
  isPermittedUrl,
  type ListItem,
  type Localized,
  type Node,
  slug,
  type Text,
} from '../posting/index.ts';
import type { Components } from './components.ts';
import { type Attributes, element, headingTag } from './element.ts';

/** Deeper than any post that came through `parsePosting`; what is deeper still shows its text. */
const maximumDepth = 128;

/** What the nodes of one section share on their way to elements. */
export interface NodeContext {
  readonly components: Components | undefined;
  /** Level of the heading above: a sub-heading of depth 1 is one deeper. */
  readonly level: number;
  /** Accessible name of a table. */
  readonly tableLabel: string;
  /** Makes the id of a sub-heading, ready for the page, from the slug of its words. */
  readonly idOf?: (slug: string) => string;
  /** True inside the first row of a table. */
  header?: boolean;
}

/** The element of each type of node. What is no type of node has none, were it called `constructor`. */
const tags: Readonly<Record<Node['type'], ElementType>> & { readonly __proto__: null } = {
  __proto__: null,
  text: 'span',
  inlineCode: 'code',
  break: 'br',
  strong: 'strong',
  emphasis: 'em',
  delete: 'del',
  superscript: 'sup',
  subscript: 'sub',
  link: 'a',
  paragraph: 'p',
  heading: 'h6',
  list: 'ul',
  listItem: 'li',
  blockquote: 'blockquote',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
  thematicBreak: 'hr',
};

/** Elements for nodes, in order. Recursion ends at {@link maximumDepth}: what is deeper shows its text. */
export function elements(nodes: readonly Node[], context: NodeContext, depth = 0): ReactNode[] {
  return nodes.map((node) => one(node, context, depth));
}

function one(node: Node, context: NodeContext, depth: number): ReactNode {
  const { type } = node;
  // A tree that never went through `parsePosting` may call a node `script`: its words are shown.
  let tag = tags[type] ?? 'span';
  const own = tags[type] && (context.components?.[type] as ElementType | undefined);
  if (type === 'text' && !own) return node.value;
  if (!('children' in node)) {
    return element(own ?? tag, {}, [(node as Partial<Text>).value]);
  }

  const { lang, dir } = node as Localized;
  const props: Attributes = { lang, dir };
  const children = depth < maximumDepth ? inside(node, context, depth + 1) : [inlineText([node as Inline])];
  // What a component of the caller is told beyond the attributes of the element that it replaces.
  let told: Attributes | undefined;
  switch (node.type) {
    case 'link':
      if (!isPermittedUrl(node.url)) return element('span', props, children);
      // The page that it leads to neither controls nor is told of this one.
      Object.assign(props, { href: node.url, rel: 'noopener noreferrer' });
      break;
    case 'heading': {
      const level = context.level + node.depth;
      told = { level };
      props.id = context.idOf?.(slug(inlineText(node.children)));
      tag = headingTag(level, props);
      break;
    }
    case 'list':
      told = { ordered: node.ordered };
      if (node.ordered) tag = 'ol';
      if (node.start !== 1) props.start = node.start;
      break;
    case 'tableCell':
      told = { header: context.header };
      // An empty cell heads nothing.
      if (context.header && node.children.length > 0) {
        props.scope = 'col';
        tag = 'th';
      }
      break;
    case 'table':
      told = { label: context.tableLabel };
      if (!own) {
        // A wide table scrolls in a box of its own, which the keyboard must reach: https://www.w3.org/WAI/WCAG22/Techniques/general/G202
        const box = { 'data-table': '', role: 'group', tabIndex: 0, 'aria-label': context.tableLabel };
        return element('div', box, [element(tag, props, children)]);
      }
  }
  return element(own ?? tag, Object.assign(props, own && told), children);
}

/** What stands in the element of a node that has children. */
function inside(node: Extract<Node, { children: unknown }>, context: NodeContext, depth: number): ReactNode[] {
  if (node.type === 'listItem') return elements(itemContent(node), context, depth);
  if (node.type !== 'table') return elements(node.children, context, depth);
  context.header = true;
  const head = elements(node.children.slice(0, 1), context, depth);
  context.header = false;
  return [element('thead', {}, head), element('tbody', {}, elements(node.children.slice(1), context, depth))];
}

/** An item with a single paragraph needs no `p`: its words stand in the item, before any list below it. */
function itemContent({ children }: ListItem): readonly Node[] {
  const [first, ...rest] = children;
  return first?.type === 'paragraph' && !first.lang && !first.dir && rest.every(({ type }) => type === 'list')
    ? [...first.children, ...rest]
    : children;
}
