import { attribute, isElement, type SourceElement, type SourceNode } from '../tree.ts';

/**
 * The options of a select that a page does not show while it is closed: all but the chosen one, which is the one marked
 * `selected` last, or else the first that can be chosen. A select that takes several shows the marked ones.
 */
export function unchosenOptions(select: SourceElement): ReadonlySet<SourceNode> {
  const options = optionsOf(select);
  const marked = options.filter((option) => attribute(option, 'selected') !== undefined);
  const isMultiple = attribute(select, 'multiple') !== undefined;
  const first = options.find((option) => attribute(option, 'disabled') === undefined);
  const chosen = new Set<SourceNode | undefined>(isMultiple ? marked : [marked.at(-1) ?? first]);
  return new Set(options.filter((option) => !chosen.has(option)));
}

/** In order, at any depth; without recursion. */
function optionsOf(select: SourceElement): SourceElement[] {
  const options: SourceElement[] = [];
  const left: SourceNode[] = [...select.childNodes].reverse();
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (!isElement(node) || node.tagName === 'datalist') continue;
    if (node.tagName === 'option') options.push(node);
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index];
      if (child !== undefined) left.push(child);
    }
  }
  return options;
}
