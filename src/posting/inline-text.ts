import type { Inline } from './nodes.ts';

/**
 * The words of some inlines as one line, as they are: a line break is a space, marks and links are their words. Small,
 * for what needs the words of a heading or a link; `plainText` reads blocks too, and collapses white space. Iterative.
 */
export function inlineText(nodes: readonly Inline[]): string {
  const stack: Inline[] = nodes.toReversed();
  let words = '';
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('value' in node) words += node.value;
    else if ('children' in node) for (const child of node.children.toReversed()) stack.push(child);
    else words += ' ';
  }
  return words;
}
