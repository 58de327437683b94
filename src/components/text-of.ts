import type { Node } from '../posting/index.ts';

/** The nodes with children that stand inside a line. */
const mark = /^(?:[sed]|link)/;

/** The words of a node, those of different blocks apart. A loop with a stack of its own, for any depth. */
export function textOf(node: Node): string {
  let text = '';
  const stack: Node[] = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ('value' in next) {
      text += next.value;
    } else {
      if (!mark.test(next.type)) text += ' ';
      if ('children' in next) for (const child of next.children.toReversed()) stack.push(child);
    }
  }
  return text;
}
