/** An attribute, its name in lower case. */
export interface SourceAttribute {
  readonly name: string;
  readonly value: string;
}

/** An element of the source. */
export interface SourceElement {
  readonly nodeName: string;
  /** In lower case, for HTML elements. */
  readonly tagName: string;
  readonly attrs: readonly SourceAttribute[];
  readonly childNodes: readonly SourceNode[];
}

/** Text of the source. */
export interface SourceText {
  readonly nodeName: '#text';
  readonly value: string;
}

/** A comment or a doctype: nothing of it is read. */
export interface SourceOther {
  readonly nodeName: string;
}

/** A node of the source tree. */
export type SourceNode = SourceElement | SourceText | SourceOther;

/** Tells whether a node is text. */
export function isText(node: SourceNode): node is SourceText {
  return node.nodeName === '#text';
}

/** Tells whether a node is an element. */
export function isElement(node: SourceNode): node is SourceElement {
  return 'tagName' in node;
}

/** The value of an attribute, `undefined` when the element does not have it. */
export function attribute(element: SourceElement, name: string): string | undefined {
  for (const candidate of element.attrs) if (candidate.name === name) return candidate.value;
  return undefined;
}
