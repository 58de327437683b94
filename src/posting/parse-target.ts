import type { Block, Inline, ListItem, Node, Paragraph, TableCell, TableRow } from './nodes.ts';
import type { Elements } from './parse-state.ts';
import { type Content, contents, type NodeType, tree } from './tree.ts';

/** A container under construction: where the next node goes. */
export interface Target {
  readonly content: Exclude<Content, 'none'>;
  readonly out: Node[];
  readonly blockDepth: number;
  readonly inlineDepth: number;
  readonly insideLink: boolean;
  /** A container that the source left out (text without a paragraph, a cell without a row), while it is still open. */
  inner: Target | undefined;
  /** Two blocks that ended up in one line of text are told apart by a line break. */
  breakBefore: boolean;
}

/** Children that are being read. */
export interface Frame {
  readonly elements: Elements;
  position: number;
  readonly target: Target;
  /** The object or array that the children stand in. */
  readonly source: object;
  /** How many keys of the path belong to this frame. */
  readonly keys: number;
  /** The node that the children belong to, and the target it stands in. Absent where only the children are kept. */
  readonly built?: { readonly node: Node; readonly parent: Target };
  /** Only the children are kept, and their parent was a block: its end is a boundary. */
  readonly dissolvedBlock?: boolean;
}

/** A target for the children of a new node, inside `parent`. */
export function createTarget(content: Target['content'], out: Node[], parent?: Target): Target {
  return {
    content,
    out,
    blockDepth: parent?.blockDepth ?? 0,
    inlineDepth: parent?.inlineDepth ?? 0,
    insideLink: parent?.insideLink ?? false,
    inner: undefined,
    breakBefore: false,
  };
}

/** Tells whether the tree allows this node type here. */
export function accepts(target: Target, type: NodeType): boolean {
  return contents[target.content].includes(type);
}

/**
 * The place for a node of this type: `target` itself, or a container inside it that the source left out. It need not
 * accept the node: then only the node's children can be kept.
 */
export function place(target: Target, type: NodeType): Target {
  if (accepts(target, type)) {
    close(target);
    return target;
  }
  const { category } = tree[type];
  switch (target.content) {
    case 'flow':
      return category === 'inline' ? wrap(target, paragraph) : target;
    case 'items':
      if (category !== 'inline') close(target);
      return place(wrap(target, listItem), type);
    case 'rows':
      return place(wrap(target, tableRow), type);
    case 'cells':
      if (type === 'tableRow') return target;
      if (category !== 'inline') close(target);
      return place(wrap(target, tableCell), type);
    case 'phrasing':
      return target;
  }
}

/** Adds a node that the target accepts. */
export function add(target: Target, node: Node): void {
  if (target.breakBefore) {
    if (target.out.length > 0) target.out.push({ type: 'break' });
    target.breakBefore = false;
  }
  target.out.push(node);
}

/** Marks where a block began or ended whose words go on without it. */
export function boundary(target: Target): void {
  if (target.content === 'phrasing') target.breakBefore = true;
  else if (target.content === 'flow') close(target);
  else if (target.inner !== undefined) boundary(target.inner);
}

/** Ends the container that the source left out. One that stayed empty goes. */
export function close(target: Target): void {
  const { inner } = target;
  if (inner === undefined) return;
  close(inner);
  if (inner.out.length === 0) target.out.pop();
  target.inner = undefined;
}

function wrap(target: Target, create: (children: Node[]) => { node: Node; content: Target['content'] }): Target {
  if (target.inner === undefined) {
    const children: Node[] = [];
    const { node, content } = create(children);
    target.out.push(node);
    target.inner = createTarget(content, children, target);
  }
  return target.inner;
}

// `place` puts only what the tree allows into these arrays: that is what makes the casts below true.

function paragraph(children: Node[]): { node: Paragraph; content: 'phrasing' } {
  return { node: { type: 'paragraph', children: children as Inline[] }, content: 'phrasing' };
}

function listItem(children: Node[]): { node: ListItem; content: 'flow' } {
  return { node: { type: 'listItem', children: children as Block[] }, content: 'flow' };
}

function tableRow(children: Node[]): { node: TableRow; content: 'cells' } {
  return { node: { type: 'tableRow', children: children as TableCell[] }, content: 'cells' };
}

function tableCell(children: Node[]): { node: TableCell; content: 'phrasing' } {
  return { node: { type: 'tableCell', children: children as Inline[] }, content: 'phrasing' };
}
