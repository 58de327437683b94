import { parseFragment } from 'parse5';

/** An element of some HTML, as a browser would read it. */
export interface Element {
  readonly name: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
}

/** A node of the tree that a browser would make. */
export interface ParsedNode {
  readonly nodeName: string;
  readonly tagName?: string;
  readonly attrs?: Element['attributes'];
  readonly value?: string;
  readonly childNodes?: readonly ParsedNode[];
}

/** Every element of some HTML in document order. */
export function elementsOf(html: string): Element[] {
  return nodesOf(html).flatMap(({ tagName, attrs }) =>
    tagName === undefined ? [] : [{ name: tagName, attributes: attrs ?? [] }],
  );
}

/** All text of some HTML in document order. */
export function textOf(html: string): string {
  return nodesOf(html)
    .map(({ nodeName, value }) => (nodeName === '#text' ? value : ''))
    .join('');
}

/** The fragment that some HTML is. */
export function fragmentOf(html: string): ParsedNode {
  return parseFragment(html) as ParsedNode;
}

function nodesOf(html: string): ParsedNode[] {
  const nodes: ParsedNode[] = [];
  const stack: ParsedNode[] = [fragmentOf(html)];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    nodes.push(node);
    for (const child of node.childNodes?.toReversed() ?? []) stack.push(child);
  }
  return nodes;
}
