import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/**
 * The words of some Markdown as a CommonMark parser reads them, line by line. Tables are GitHub's addition: their rows
 * are taken apart first, as its specification says (https://github.github.com/gfm/#tables-extension-), and each row is
 * a line for the parser.
 */
export function markdownLines(markdown: string): string[] {
  const withoutTables = markdown
    .split('\n')
    .filter((line) => !/^(?:[ >*+-]|\d+[.)] )*\| --- (?:\| --- )*\|$/.test(line))
    .map((line) => (/^(?:[ >*+-]|\d+[.)] )*\| .*\|$/.test(line) ? row(line) : line))
    .join('\n');
  return linesOf(fromMarkdown(withoutTables));
}

/** Types of the nodes that a CommonMark parser finds. */
export function markdownTypes(markdown: string): string[] {
  const types: string[] = [];
  walk(fromMarkdown(markdown), ({ type }) => types.push(type));
  return types;
}

/** A row whose cells are parted by a mark that no parser takes for anything. */
function row(line: string): string {
  return line
    .replace(/(?<!\\)\|/g, '\u241F')
    .replaceAll('\\|', '|')
    .replace(/\u241F$/, '\u241E');
}

function linesOf(root: Nodes): string[] {
  let text = '';
  walk(
    root,
    (node) => {
      if (node.type === 'break' || (node.type === 'html' && node.value === '<br>')) text += '\n';
      else if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
      else if (isBlock(node.type)) text += '\n';
    },
    (node) => {
      if (isBlock(node.type)) text += '\n';
    },
  );
  return text
    .split(/[\n\u241E\u241F]/)
    .map((line) => line.replace(/[ \t]+/g, ' ').replace(/^ | $/g, ''))
    .filter((line) => line !== '');
}

function isBlock(type: string): boolean {
  return ['paragraph', 'heading', 'listItem', 'list', 'blockquote', 'thematicBreak'].includes(type);
}

function walk(node: Nodes, enter: (node: Nodes) => void, leave: (node: Nodes) => void = () => {}): void {
  enter(node);
  if ('children' in node) for (const child of node.children) walk(child, enter, leave);
  leave(node);
}
