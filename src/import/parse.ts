import { type DefaultTreeAdapterTypes, parseFragment, html as standard } from 'parse5';
import type { SourceNode } from './tree.ts';
import { readWellFormed } from './well-formed.ts';

/**
 * Parses HTML to the tree that a browser would build from it inside a `<div>`: unclosed tags, misnested formatting and
 * text that a table throws out included. Scripting counts as on, so the content of `<noscript>` is text that nobody sees.
 * Total: any string is allowed.
 */
export function parseHtml(html: string): readonly SourceNode[] {
  return readWellFormed(html) ?? parseByStandard(html);
}

/**
 * Parses HTML by the standard's algorithm. This is the one module that knows the parser.
 *
 * Source: https://html.spec.whatwg.org/multipage/parsing.html#parsing-html-fragments
 */
export function parseByStandard(html: string): readonly SourceNode[] {
  return parseFragment(surroundings(), html, { scriptingEnabled: true }).childNodes;
}

/** The element whose content is parsed: bare `<tr>` and `<td>` are dropped inside it, as they would be on a page. */
function surroundings(): DefaultTreeAdapterTypes.Element {
  return {
    nodeName: 'div',
    tagName: 'div',
    attrs: [],
    namespaceURI: standard.NS.HTML,
    childNodes: [],
    parentNode: null,
  };
}
