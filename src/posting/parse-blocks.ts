import type { Block, Heading, Node } from './nodes.ts';
import { readNode } from './parse-node.ts';
import { describe, elementsOf, isArray, type ParseState, readOwn, report } from './parse-state.ts';
import { boundary, close, createTarget, type Frame, type Target } from './parse-target.ts';
import { plainText } from './text.ts';

/** A limit on what one value may hold, against arrays and proxies that never end: ten million nodes are a gigabyte. */
const maximumReads = 10_000_000;

/**
 * Rebuilds a list of blocks from any value, standing at `state.path`. Iterative, so that no depth overflows the stack.
 * Every node of the result is new, and the tree allows it where it stands.
 */
export function parseBlocks(state: ParseState, value: unknown): readonly Block[] {
  const blocks: Node[] = [];
  const root = createTarget('flow', blocks);
  if (!isArray(value)) {
    const message = `The blocks of a section are an array, not ${describe(value)}. Put them into an array.`;
    report(state, value === undefined || value === null ? 'warning' : 'error', 'blocks-invalid', message);
    if (value === undefined || value === null) return [];
  }
  const source = isArray(value) ? value : [value];
  const frames: Frame[] = [{ elements: elementsOf(state, source), position: 0, target: root, source, keys: 0 }];
  state.open.add(source);
  state.depth = 0;
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    if (frame.position < frame.elements.count && state.reads <= maximumReads) {
      const child = readNext(state, frame);
      if (child !== undefined) frames.push(child);
    } else {
      frames.pop();
      finish(state, frame);
    }
  }
  close(root);
  // The root's content is `flow`: nothing but blocks was added to it.
  return blocks as Block[];
}

function readNext(state: ParseState, frame: Frame): Frame | undefined {
  const index = frame.elements.indices?.[frame.position] ?? frame.position;
  frame.position += 1;
  state.reads += 1;
  if (state.reads > maximumReads) {
    const message = 'The value has more nodes than a posting can use, so the rest is left out. Split it, or check it.';
    report(state, 'error', 'posting-too-large', message);
    return undefined;
  }
  state.path.push(index);
  const child = readNode(state, frame.target, readOwn(state, frame.elements.array, index));
  // A frame that was opened keeps its keys on the path until it ends.
  if (child === undefined) state.path.pop();
  return child;
}

function finish(state: ParseState, frame: Frame): void {
  const { built, target } = frame;
  if (built !== undefined) {
    close(target);
    if (!isComplete(built.node, target)) remove(state, built.node, built.parent, target);
    else if (built.node.type === 'heading') level(state, built.node, built.parent);
  } else if (frame.dissolvedBlock === true) {
    boundary(target);
  }
  state.open.delete(frame.source);
  state.path.length -= frame.keys;
}

/** A heading is at most one deeper than the one before it: a reader who goes by headings would look for what is skipped. */
function level(state: ParseState, heading: Heading, parent: Target): void {
  const deepest = state.depth + 1;
  if (heading.depth > deepest) {
    const message = `A sub-heading of depth ${heading.depth} skips a level, so ${deepest} is used. Go down one level at a time.`;
    report(state, 'info', 'depth-repaired', message);
    parent.out[parent.out.length - 1] = { ...heading, depth: deepest as Heading['depth'] };
  }
  state.depth = Math.min(heading.depth, deepest);
}

/** Nothing can be read in an empty node, and assistive technology announces it all the same. A cell keeps its column. */
function isComplete(node: Node, target: Target): boolean {
  if (node.type === 'tableCell') return true;
  if (node.type === 'heading' || node.type === 'link') return plainText(target.out).trim() !== '';
  return target.out.length > 0;
}

function remove(state: ParseState, node: Node, parent: Target, target: Target): void {
  parent.out.pop();
  const message = `A ${node.type} without words is left out. Give it words, or remove it.`;
  if (node.type === 'link') {
    report(state, 'warning', 'node-empty', message, node.url);
    // The white space in it may part two words.
    for (const child of target.out) parent.out.push(child);
  } else {
    report(state, 'info', 'node-empty', message);
  }
}
