import { type DefaultTreeAdapterTypes, parseFragment, html as standard } from 'parse5';

/** An element of the source tree, as the HTML standard builds it. */
export type SourceElement = DefaultTreeAdapterTypes.Element;
/** A node of the source tree. */
export type SourceNode = DefaultTreeAdapterTypes.ChildNode;

/**
 * Parses HTML to the tree that a browser would build from it inside a `<div>`: unclosed tags, misnested formatting and
 * text that a table throws out included. Scripting counts as on, so the content of `<noscript>` is text that nobody sees.
 * This is the one module that knows the parser. Total: any string is allowed.
 *
 * Source: https://html.spec.whatwg.org/multipage/parsing.html#parsing-html-fragments
 */
export function parseHtml(html: string): readonly SourceNode[] {
  return parseFragment(surroundings(), html, { scriptingEnabled: true }).childNodes;
}

/** The element whose content is parsed: bare `<tr>` and `<td>` are dropped inside it, as they would be on a page. */
function surroundings(): SourceElement {
  return {
    nodeName: 'div',
    tagName: 'div',
    attrs: [],
    namespaceURI: standard.NS.HTML,
    childNodes: [],
    parentNode: null,
  };
}

/** Tells whether a node is text. */
export function isText(node: SourceNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

/** Tells whether a node is an element. */
export function isElement(node: SourceNode): node is SourceElement {
  return 'tagName' in node;
}

/** The value of an attribute, `undefined` when the element does not have it. The last step of a lookup by name: names come from Rolecall, never from the source. */
export function attribute(element: SourceElement, name: string): string | undefined {
  for (const candidate of element.attrs) if (candidate.name === name) return candidate.value;
  return undefined;
}
