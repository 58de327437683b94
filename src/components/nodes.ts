import type { ElementType, ReactNode } from 'react';
import { type ListItem, type Localized, type Node, slug } from '../posting/index.ts';
import type { Components } from './components.ts';
import { type Attributes, element, headingElement } from './element.ts';
import { textOf } from './text-of.ts';

/** Deeper than any post that came through `parsePosting`; what is deeper still shows its text. */
const maximumDepth = 128;

/** What the nodes of one section share on their way to elements. */
export interface NodeContext {
  readonly components: Partial<Components> | undefined;
  /** Level of a sub-heading of depth 1. */
  readonly level: number;
  /** Accessible name of a table. */
  readonly tableLabel: string;
  /** Makes the id of a sub-heading, ready for the page, from the slug of its words. */
  readonly idOf?: (slug: string) => string;
  /** Depth of the last sub-heading as it was shown: the next one may be one deeper, so that no level is skipped. */
  shown: number;
  /** True inside the first row of a table. */
  header?: boolean;
}

/** The element of each node that has always the same. */
const tags = {
  inlineCode: 'code',
  break: 'br',
  strong: 'strong',
  emphasis: 'em',
  delete: 'del',
  superscript: 'sup',
  subscript: 'sub',
  link: 'a',
  paragraph: 'p',
  listItem: 'li',
  blockquote: 'blockquote',
  table: 'table',
  tableRow: 'tr',
  thematicBreak: 'hr',
} as const;

/** Tells whether a link may lead there: React lets `data:` and `vbscript:` pass. */
export function isLinkable(url: string): boolean {
  return /^(?:https?|mailto|tel):/i.test(url);
}

/** Elements for nodes, in order. Recursion ends at {@link maximumDepth}: what is deeper shows its text. */
export function elements(nodes: readonly Node[], context: NodeContext, depth = 0): ReactNode[] {
  const made: ReactNode[] = [];
  for (const node of nodes) {
    const next = one(node, context, depth);
    const last = made.length - 1;
    // Two texts side by side would be kept apart by a comment in the server's HTML.
    if (typeof next === 'string' && typeof made[last] === 'string') made[last] += next;
    else made.push(next);
  }
  return made;
}

function one(node: Node, context: NodeContext, depth: number): ReactNode {
  const own = context.components?.[node.type] as ElementType | undefined;
  if (node.type === 'text') return own ? element(own, { children: node.value }) : node.value;
  if (node.type === 'inlineCode') return element(own ?? 'code', { children: node.value });
  if (node.type === 'break' || node.type === 'thematicBreak') return element(own ?? tags[node.type], {});

  const { lang, dir } = node as Localized;
  const props: Attributes = { lang, dir };
  const children = depth < maximumDepth ? inside(node, context, depth + 1) : [textOf(node)];
  // What only a component of the caller is told, and what only Rolecall's own element needs.
  let told: Attributes | undefined;
  let needed: Attributes | undefined;
  let tag: ElementType | undefined;
  switch (node.type) {
    case 'link':
      if (!isLinkable(node.url)) return element('span', props, children);
      props.href = node.url;
      // The page that it leads to neither controls nor is told of this one.
      if (/^http/i.test(node.url)) props.rel = 'noopener noreferrer';
      break;
    case 'heading': {
      context.shown = Math.min(node.depth, context.shown + 1);
      const level = context.level + context.shown - 1;
      props.id = context.idOf?.(slug(textOf(node)));
      told = { level };
      ({ tag, ...needed } = headingElement(level));
      break;
    }
    case 'list':
      if (node.ordered && node.start !== 1) props.start = node.start;
      told = { ordered: node.ordered };
      tag = node.ordered ? 'ol' : 'ul';
      break;
    case 'table':
      if (own === undefined) {
        // A wide table scrolls in a box of its own, which the keyboard must reach: https://www.w3.org/WAI/WCAG22/Techniques/general/G202
        return element('div', { 'data-table': '', role: 'group', tabIndex: 0, 'aria-label': context.tableLabel }, [
          element('table', props, children),
        ]);
      }
      told = { label: context.tableLabel };
      break;
    case 'tableCell':
      told = { header: context.header };
      if (context.header) needed = { scope: 'col' };
      tag = context.header ? 'th' : 'td';
      break;
  }
  return element(
    own ?? tag ?? tags[node.type as keyof typeof tags],
    Object.assign(props, own ? told : needed),
    children,
  );
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
