import { decodeAttribute, decodeText } from './references.ts';
import type { SourceAttribute, SourceElement, SourceNode } from './tree.ts';

/**
 * Reads HTML in which nothing has to be repaired, which most posts are, about ten times as fast as the HTML standard's
 * algorithm; `undefined` for any other, which is then read by the standard. Accepted is only what gives the same tree
 * either way: known elements, all closed in order, without the ones that change how the rest is read (tables, forms,
 * scripts, foreign content) and without a block inside a paragraph, a link inside a link or a heading in a heading,
 * where the standard would close something. The first surprise ends the attempt.
 */
export function readWellFormed(source: string): readonly SourceNode[] | undefined {
  if (source.includes('\0')) return undefined;
  const html = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  const root = grown('', noAttributes);
  const open: Grown[] = [];
  let parent = root;
  /** How many open paragraphs, links and headings there are: none may hold another. */
  let paragraphs = 0;
  let links = 0;
  let headings = 0;
  let position = 0;
  while (position < html.length) {
    const start = html.indexOf('<', position);
    const end = start < 0 ? html.length : start;
    if (end > position) {
      const text = decodeText(html.slice(position, end));
      if (text === undefined) return undefined;
      append(parent, { nodeName: '#text', value: text });
    }
    if (start < 0) break;
    const code = html.charCodeAt(start + 1);
    if (code === slash) {
      const element = open.pop();
      if (element === undefined) return undefined;
      const name = element.tagName;
      const close = endOfEndTag(html, start + 2, name);
      if (close === undefined) return undefined;
      if (name === 'p') paragraphs -= 1;
      else if (name === 'a') links -= 1;
      else if (isHeading(name)) headings -= 1;
      parent = open[open.length - 1] ?? root;
      position = close;
      continue;
    }
    if (code === exclamation) {
      const after = endOfComment(html, start);
      if (after === undefined) return undefined;
      position = after;
      continue;
    }
    const nameEnd = endOfName(html, start + 1);
    const known = knownTag(html.slice(start + 1, nameEnd));
    if (known === undefined) return undefined;
    const { name, kind } = known;
    if (kind !== inline && kind !== leaf && paragraphs > 0) return undefined;
    if (name === 'li' && closesItem(open)) return undefined;
    const element = readTag(html, nameEnd, name);
    if (element === undefined) return undefined;
    append(parent, element);
    position = tagEnd;
    if (kind === leaf || kind === blockLeaf) continue;
    if (name === 'p') paragraphs += 1;
    else if (name === 'a') links += 1;
    else if (isHeading(name)) headings += 1;
    if (links > 1 || headings > 1 || open.length >= deepest) return undefined;
    open.push(element);
    parent = element;
  }
  return root.childNodes;
}

/** An element whose children are still coming. */
interface Grown extends SourceElement {
  childNodes: SourceNode[];
}

const noAttributes: SourceAttribute[] = [];
const noNodes: SourceNode[] = [];

function grown(name: string, attrs: readonly SourceAttribute[]): Grown {
  return { nodeName: name, tagName: name, attrs, childNodes: noNodes };
}

/** Most elements have one child: an array that grows would have room for 16 more. */
function append(parent: Grown, node: SourceNode): void {
  if (parent.childNodes === noNodes) parent.childNodes = [node];
  else parent.childNodes.push(node);
}

/** Deeper nesting is for the standard's algorithm, which finds an open element in one step. */
const deepest = 200;
const slash = 0x2f;
const exclamation = 0x21;
const greater = 0x3e;
const equals = 0x3d;

const inline = 1;
const block = 2;
const leaf = 3;
const blockLeaf = 4;

/** A tag that may stand in the source; its name is one string for all, which compares faster than a piece of the source. */
interface KnownTag {
  readonly name: string;
  readonly kind: number;
}

const tags: ReadonlyMap<string, KnownTag> = new Map(
  (
    [
      [
        inline,
        'a b big code em font i s small strike strong tt u span sub sup abbr cite del ins label mark q kbd samp var time bdi',
      ],
      [
        block,
        'address article aside blockquote center details div figcaption figure footer header hgroup main menu nav ol p section summary ul li h1 h2 h3 h4 h5 h6',
      ],
      [leaf, 'br img wbr'],
      [blockLeaf, 'hr'],
    ] as const
  ).flatMap(([kind, names]) => names.split(' ').map((name) => [name, { name, kind }] as const)),
);

function knownTag(name: string): KnownTag | undefined {
  return tags.get(name) ?? tags.get(name.toLowerCase());
}

function isHeading(name: string): boolean {
  const code = name.charCodeAt(1);
  return name.length === 2 && name.charCodeAt(0) === 0x68 && code >= 0x31 && code <= 0x36;
}

/** An item is closed by the next one, unless a list or another block that does not bear it stands between them. */
function closesItem(open: readonly SourceElement[]): boolean {
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const name = open[index]?.tagName ?? '';
    if (name === 'li') return true;
    if (tags.get(name)?.kind === block && name !== 'div' && name !== 'address') return false;
  }
  return false;
}

/** Where the end tag ends that has its name at `start`; `undefined` when it has another name. */
function endOfEndTag(html: string, start: number, name: string): number | undefined {
  const end = start + name.length;
  if (html.startsWith(name, start) && html.charCodeAt(end) === greater) return end + 1;
  const close = html.indexOf('>', start);
  if (close < 0 || html.slice(start, close).trimEnd().toLowerCase() !== name) return undefined;
  return close + 1;
}

/** Where a comment ends; `undefined` for one with an end that only the standard's algorithm sees. */
function endOfComment(html: string, start: number): number | undefined {
  if (!html.startsWith('<!--', start) || html.startsWith('>', start + 4) || html.startsWith('->', start + 4))
    return undefined;
  const end = html.indexOf('-->', start + 4);
  return end < 0 || html.slice(start, end).includes('--!>') ? undefined : end + 3;
}

/** Where the tag ended that was read last. */
let tagEnd = 0;

/** Reads the attributes of a start tag, from the end of its name on. */
function readTag(html: string, start: number, name: string): Grown | undefined {
  let attrs = noAttributes;
  let position = start;
  for (;;) {
    const spaced = skipSpaces(html, position);
    const code = html.charCodeAt(spaced);
    if (code === greater || (code === slash && html.charCodeAt(spaced + 1) === greater)) {
      tagEnd = code === greater ? spaced + 1 : spaced + 2;
      return grown(name, attrs);
    }
    if (spaced === position) return undefined;
    const afterName = endOfName(html, spaced);
    if (afterName === spaced) return undefined;
    const attribute = html.slice(spaced, afterName).toLowerCase();
    position = afterName;
    let value = '';
    if (html.charCodeAt(position) === equals) {
      const quote = html.charAt(position + 1);
      if (quote !== '"' && quote !== "'") return undefined;
      const close = html.indexOf(quote, position + 2);
      if (close < 0) return undefined;
      const decoded = decodeAttribute(html.slice(position + 2, close));
      if (decoded === undefined) return undefined;
      value = decoded;
      position = close + 1;
    } else if (html.charCodeAt(skipSpaces(html, position)) === equals) return undefined;
    if (attrs === noAttributes) attrs = [{ name: attribute, value }];
    else if (!attrs.some((known) => known.name === attribute)) attrs.push({ name: attribute, value });
  }
}

/** The end of a name of letters, digits, hyphens, colons and underscores. */
function endOfName(html: string, start: number): number {
  let position = start;
  for (;;) {
    const code = html.charCodeAt(position);
    const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
    if (!isLetter && !(code >= 0x30 && code <= 0x3a) && code !== 0x2d && code !== 0x5f) return position;
    position += 1;
  }
}

function skipSpaces(html: string, start: number): number {
  let position = start;
  for (;;) {
    const code = html.charCodeAt(position);
    if (code !== 0x20 && code !== 0x0a && code !== 0x09) return position;
    position += 1;
  }
}
