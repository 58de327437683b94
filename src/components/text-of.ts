import type { Node } from '../posting/index.ts';

const block = /^(?:[bht]|list|para)/;

/** The words of a node, those of different blocks apart. A loop with a stack of its own, for any depth. */
export function textOf(node: Node): string {
  let text = '';
  const stack: Node[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if ('value' in next) {
      text += next.value;
    } else if ('children' in next) {
      if (block.test(next.type)) text += ' ';
      for (const child of next.children.toReversed()) stack.push(child);
    } else {
      text += ' ';
    }
  }
  return text;
}
