import type { ReactElement, ReactNode } from 'react';
import { type Block, type Heading, type List, type ListItem, plainText, type Table } from '../posting/index.ts';
import type { Components } from './components.ts';
import { type Attributes, element, headingElement } from './element.ts';
import { inlines, maximumDepth } from './inlines.ts';

/** What the blocks of one section share on their way to elements. */
export interface BlockContext {
  readonly components: Partial<Components> | undefined;
  /** Level of a sub-heading of depth 1. */
  readonly level: number;
  /** Accessible name of a table. */
  readonly tableLabel: string;
  /** Ids of the sub-headings, ready for the page. */
  readonly idOf?: (heading: Heading) => string | undefined;
  /** Depth of the last sub-heading as it was shown: the next one may be one deeper, so that no level is skipped. */
  shown: number;
}

/** Elements for blocks, in order. Recursion ends at {@link maximumDepth}: what is deeper shows its text. */
export function blocks(nodes: readonly Block[], context: BlockContext, depth = 0): ReactElement[] {
  return nodes.map((node) => block(node, context, depth));
}

function block(node: Block, context: BlockContext, depth: number): ReactElement {
  const { components } = context;
  switch (node.type) {
    case 'paragraph':
      return element(components?.paragraph ?? 'p', localized(node), inlines(node.children, components, depth));
    case 'heading':
      return heading(node, context, depth);
    case 'list':
      return list(node, context, depth);
    case 'blockquote':
      return element(
        components?.blockquote ?? 'blockquote',
        localized(node),
        depth < maximumDepth ? blocks(node.children, context, depth + 1) : [plainText(node)],
      );
    case 'table':
      return table(node, context, depth);
    case 'thematicBreak':
      return element(components?.thematicBreak ?? 'hr', {});
  }
}

function heading(node: Heading, context: BlockContext, depth: number): ReactElement {
  context.shown = Math.min(node.depth, context.shown + 1);
  const level = context.level + context.shown - 1;
  const props = localized(node);
  const id = context.idOf?.(node);
  if (id !== undefined) props.id = id;
  const children = inlines(node.children, context.components, depth);
  if (context.components?.heading) return element(context.components.heading, { ...props, level }, children);
  const { tag, ...attributes } = headingElement(level);
  return element(tag, Object.assign(props, attributes), children);
}

function list(node: List, context: BlockContext, depth: number): ReactElement {
  const props = localized(node);
  if (node.ordered && node.start !== undefined && node.start !== 1) props.start = node.start;
  const items: ReactNode[] =
    depth < maximumDepth ? node.children.map((item) => listItem(item, context, depth + 1)) : [plainText(node)];
  if (context.components?.list) return element(context.components.list, { ...props, ordered: node.ordered }, items);
  return element(node.ordered ? 'ol' : 'ul', props, items);
}

/** An item with a single paragraph needs no `p`: its words stand in the item, before any list below it. */
function listItem(item: ListItem, context: BlockContext, depth: number): ReactElement {
  const { components } = context;
  const [first, ...rest] = item.children;
  const bare =
    first?.type === 'paragraph' &&
    first.lang === undefined &&
    first.dir === undefined &&
    rest.every((child) => child.type === 'list');
  const children = bare
    ? [...inlines(first.children, components, depth), ...blocks(rest, context, depth)]
    : blocks(item.children, context, depth);
  return element(components?.listItem ?? 'li', localized(item), children);
}

function table(node: Table, context: BlockContext, depth: number): ReactElement {
  const { components, tableLabel } = context;
  const rows = node.children.map((row, index) => {
    const header = index === 0;
    const cells = row.children.map((cell) => {
      const children = inlines(cell.children, components, depth);
      if (components?.tableCell) return element(components.tableCell, { ...localized(cell), header }, children);
      const props = localized(cell);
      if (header) props.scope = 'col';
      return element(header ? 'th' : 'td', props, children);
    });
    return element(components?.tableRow ?? 'tr', localized(row), cells);
  });
  const body = [element('thead', {}, rows.slice(0, 1)), element('tbody', {}, rows.slice(1))];
  if (components?.table) return element(components.table, { ...localized(node), label: tableLabel }, body);
  // A wide table scrolls in a box of its own, which the keyboard must reach: https://www.w3.org/WAI/WCAG22/Techniques/general/G202
  return element('div', { 'data-table': '', role: 'group', tabIndex: 0, 'aria-label': tableLabel }, [
    element('table', localized(node), body),
  ]);
}

function localized(node: { readonly lang?: string; readonly dir?: string }): Attributes {
  const props: Attributes = {};
  if (node.lang !== undefined) props.lang = node.lang;
  if (node.dir !== undefined) props.dir = node.dir;
  return props;
}
