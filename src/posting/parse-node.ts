import { repairText } from './characters.ts';
import type { Node } from './nodes.ts';
import { buildContainer, type ContainerType } from './parse-attributes.ts';
import {
  describe,
  elementsOf,
  hasOwn,
  isArray,
  isRecord,
  type ParseState,
  readOwn,
  report,
  reportAt,
  reportOnce,
  reportUnknownProperties,
} from './parse-state.ts';
import { accepts, add, boundary, createTarget, type Frame, place, type Target } from './parse-target.ts';
import { type Content, isNodeType, maximumNesting, tree } from './tree.ts';
import { safeUrl } from './url.ts';

/** Nodes may share children, but nodes that share nodes that share nodes grow exponentially. */
const maximumRepeats = 100_000;

const blank = /^[ \t\n\f\r]*$/;

/** Rebuilds one value that stands among nodes. Gives the frame in which its children are to be read, if it has any. */
export function readNode(state: ParseState, target: Target, value: unknown): Frame | undefined {
  if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))) {
    const message = `A node is an object, not ${describe(value)}, which is kept as text. Write {"type":"text","value":…}.`;
    report(state, 'warning', 'node-wrapped', message);
    addText(target, 'text', String(value));
    return undefined;
  }
  if (isArray(value)) {
    report(state, 'warning', 'node-wrapped', 'A list of nodes stands inside a list of nodes, so it is unpacked.');
    return enter(state, value) ? open(state, target, value, value, []) : undefined;
  }
  if (!isRecord(value)) {
    const message = `A node is an object with a type, not ${describe(value)}, so it is left out. Remove it.`;
    report(state, 'error', 'node-invalid', message);
    return undefined;
  }
  if (hasOwn(value, '$$typeof')) {
    const message = 'A React element is code, not content, so it is left out. Write its words as nodes of the posting.';
    report(state, 'error', 'react-element-refused', message);
    return undefined;
  }
  return enter(state, value) ? readObject(state, target, value) : undefined;
}

function readObject(state: ParseState, target: Target, source: object): Frame | undefined {
  const type = readOwn(state, source, 'type');
  if (!isNodeType(type)) return readUnknown(state, target, source, type);
  const rule = tree[type];
  reportUnknownProperties(state, source, ['type', ...rule.properties], type, 'info');
  switch (type) {
    case 'text':
    case 'inlineCode':
      if (addText(target, type, readWords(state, source)) !== target) reportPlace(state, type);
      return undefined;
    case 'break':
    case 'thematicBreak': {
      const placed = placeReported(state, target, type);
      if (accepts(placed, type)) add(placed, { type });
      else boundary(placed);
      return undefined;
    }
    default:
      // The four types without children are handled above.
      return readContainer(state, target, source, type, rule.content as Exclude<Content, 'none'>);
  }
}

function readContainer(
  state: ParseState,
  target: Target,
  source: object,
  type: ContainerType,
  content: Exclude<Content, 'none'>,
): Frame {
  const placed = placeReported(state, target, type);
  const inline = tree[type].category === 'inline';
  const url = type === 'link' ? readLinkUrl(state, source, placed) : '';
  if (url === undefined || !accepts(placed, type) || isTooDeep(state, placed, type)) {
    if (!inline) boundary(placed);
    return open(state, placed, source, readChildren(state, source, type), ['children'], { dissolvedBlock: !inline });
  }
  const children: Node[] = [];
  const node = buildContainer(state, type, source, children, url);
  add(placed, node);
  const inner: Target = {
    ...createTarget(content, children, placed),
    blockDepth: placed.blockDepth + (type === 'list' || type === 'blockquote' ? 1 : 0),
    inlineDepth: placed.inlineDepth + (inline ? 1 : 0),
    insideLink: placed.insideLink || type === 'link',
  };
  const built = { node, parent: placed };
  return open(state, inner, source, readChildren(state, source, type), ['children'], { built });
}

/** The words of a node that the tree does not know stay; nothing else of it does. */
function readUnknown(state: ParseState, target: Target, source: object, type: unknown): Frame | undefined {
  const message = `${describe(type)} is not a type of node, so only the words in it are kept. Use the types of the posting; read HTML with fromHtml.`;
  report(state, 'error', 'node-unknown', message);
  const block = target.content !== 'phrasing';
  const children = readOwn(state, source, 'children');
  if (isArray(children)) {
    if (block) boundary(target);
    return open(state, target, source, children, ['children'], { dissolvedBlock: block });
  }
  for (const words of [children, readOwn(state, source, 'value'), readOwn(state, source, 'alt')]) {
    if (typeof words !== 'string' || words === '') continue;
    if (block) boundary(target);
    addText(target, 'text', words);
    if (block) boundary(target);
    break;
  }
  return undefined;
}

function open(
  state: ParseState,
  target: Target,
  source: object,
  children: readonly unknown[],
  keys: readonly string[],
  rest: Pick<Frame, 'built' | 'dissolvedBlock'> = {},
): Frame {
  state.open.add(source);
  state.path.push(...keys);
  return { elements: elementsOf(state, children), position: 0, target, source, keys: keys.length + 1, ...rest };
}

/** Tells whether an object may be read: it is no ancestor of itself, and is not repeated without end. */
function enter(state: ParseState, source: object): boolean {
  if (state.open.has(source)) {
    const message = 'A node stands inside itself, so the inner one is left out. Pass a tree, as JSON would hold it.';
    report(state, 'error', 'value-cyclic', message);
    return false;
  }
  if (!state.seen.has(source)) {
    state.seen.add(source);
    return true;
  }
  state.repeats += 1;
  if (state.repeats <= maximumRepeats) return true;
  const message = 'The same nodes are used too many times, so further uses are left out. Pass a tree, not a graph.';
  reportOnce(state, 'error', 'value-repeated', message);
  return false;
}

/** Adds words, and gives the target that they went to: `target` itself where they belong there, or are nothing. */
function addText(target: Target, type: 'text' | 'inlineCode', words: string): Target {
  const value = repairText(words);
  if (value === '') return target;
  const placed = place(target, type);
  // White space between two blocks is how somebody laid out the source.
  if (placed !== target && placed.out.length === 0 && blank.test(value)) return target;
  add(placed, { type, value });
  return placed;
}

function placeReported(state: ParseState, target: Target, type: ContainerType | 'break' | 'thematicBreak'): Target {
  const placed = place(target, type);
  if (placed !== target || !accepts(placed, type)) reportPlace(state, type);
  return placed;
}

function reportPlace(state: ParseState, type: string): void {
  const message = `A ${type} cannot stand here, so its words were put where they can. Check what holds it.`;
  report(state, 'warning', 'nesting-repaired', message);
}

function isTooDeep(state: ParseState, target: Target, type: ContainerType): boolean {
  const container = type === 'list' || type === 'blockquote';
  const deep = container
    ? target.blockDepth >= maximumNesting.blocks
    : tree[type].category === 'inline' && target.inlineDepth >= maximumNesting.inlines;
  if (deep) {
    const message = `A ${type} is nested deeper than a reader could follow, so it is flattened; its words stay. Nest less.`;
    reportOnce(state, 'warning', 'nesting-too-deep', message);
  }
  return deep;
}

function readWords(state: ParseState, source: object): string {
  const value = readOwn(state, source, 'value');
  if (typeof value === 'string') return value;
  const message = `The value of a text is a string, not ${describe(value)}. Write the words as a string.`;
  reportAt(state, 'value', 'error', 'text-invalid', message);
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}

function readChildren(state: ParseState, source: object, type: string): readonly unknown[] {
  const children = readOwn(state, source, 'children');
  if (isArray(children)) return children;
  const message = `The children of a ${type} are an array, not ${describe(children)}. Write an array of nodes.`;
  reportAt(state, 'children', 'error', 'children-invalid', message);
  return typeof children === 'string' ? [children] : [];
}

function readLinkUrl(state: ParseState, source: object, target: Target): string | undefined {
  const value = readOwn(state, source, 'url');
  const url = typeof value === 'string' ? safeUrl(value) : undefined;
  if (url === undefined) {
    const message = `${describe(value)} is not an absolute http, https, mailto or tel URL without a user name, so the link became its words. Correct the URL.`;
    const refused = typeof value === 'string' ? value : undefined;
    reportAt(state, 'url', 'error', 'url-refused', message, refused);
  } else if (target.insideLink) {
    const message = 'A link stands inside a link, so the inner one became its words. Close the outer link before it.';
    reportAt(state, 'url', 'warning', 'link-nested', message, url);
    return undefined;
  } else if (url !== value) {
    reportAt(state, 'url', 'info', 'url-repaired', `The URL was written as ${describe(url)}.`);
  }
  return url;
}
