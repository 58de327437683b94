import type { Node } from './nodes.ts';
import type { Posting, Section } from './posting.ts';

/** What {@link plainText} reads. */
export type PlainTextSource = Posting | Section | Node | readonly Node[];

/** Strongest last: of two separators between the same words, the stronger one is written. */
const separators = ['', '\t', '\n', '\n\n'] as const;
const nothing = 0;
const nextCell = 1;
const nextLine = 2;
const nextSection = 3;

/** A piece of work: text to write, or what has to separate what was written from what comes. */
type Step = Node | string | number;

const collapsible = /[ \t\n\f\r]+/g;
/** No more than one space stands anywhere by then. */
const spaceBeforeSeparator = / ([\t\n]|$)/g;

/**
 * The words of a posting, a section or some nodes, without markup and in order; nothing is added to them (no bullets,
 * no URLs). Every block, list item, table row and line break starts a line, table cells are separated by a tab, and the
 * title and the sections by an empty line. White space inside a line is collapsed as a browser would; no-break spaces
 * stay. Iterative: any depth is allowed.
 */
export function plainText(source: PlainTextSource): string {
  const stack: Step[] = [];
  if (isList(source)) pushAll(stack, source);
  else if ('sections' in source) pushPosting(stack, source);
  else if ('blocks' in source) pushSection(stack, source);
  else stack.push(source);

  // In pieces: a string that is read at its end after every addition is copied as often.
  const written: string[] = [];
  let endsWithSpace = true;
  let pending = nothing;
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (typeof step === 'number') {
      pending = Math.max(pending, step);
    } else if (typeof step === 'string') {
      const words: string = step.replace(collapsible, ' ');
      const next: string = (endsWithSpace || pending !== nothing) && words.startsWith(' ') ? words.slice(1) : words;
      if (next === '') continue;
      if (pending !== nothing && written.length > 0) written.push(separators[pending] ?? '');
      pending = nothing;
      written.push(next);
      endsWithSpace = next.endsWith(' ');
    } else {
      pushNode(stack, step);
    }
  }
  return written.join('').replace(spaceBeforeSeparator, '$1');
}

function pushPosting(stack: Step[], posting: Posting): void {
  for (let index = posting.sections.length - 1; index >= 0; index -= 1) {
    const section = posting.sections[index];
    if (section !== undefined) pushSection(stack, section);
  }
  stack.push(nextSection, posting.title);
}

function pushSection(stack: Step[], section: Section): void {
  stack.push(nextSection);
  pushAll(stack, section.blocks);
  if (section.heading !== undefined) stack.push(nextLine, section.heading);
  stack.push(nextSection);
}

function pushNode(stack: Step[], node: Node): void {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      stack.push(node.value);
      return;
    case 'break':
    case 'thematicBreak':
      stack.push(nextLine);
      return;
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'superscript':
    case 'subscript':
    case 'link':
      pushAll(stack, node.children);
      return;
    default: {
      const separator = node.type === 'tableCell' ? nextCell : nextLine;
      stack.push(separator);
      pushAll(stack, node.children);
      stack.push(separator);
    }
  }
}

/** In reverse, so that the first child is popped first; a loop, because a spread of many arguments overflows the stack. */
function pushAll(stack: Step[], nodes: readonly Node[]): void {
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index];
    if (node !== undefined) stack.push(node);
  }
}

function isList(source: PlainTextSource): source is readonly Node[] {
  return Array.isArray(source);
}
