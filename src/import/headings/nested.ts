import { type Block, type List, type ListItem, plainText } from '../../posting/index.ts';
import type { Draft } from '../draft.ts';
import { hasWords, linesOf } from './lines.ts';
import { Measure } from './measure.ts';

/** Words up to which the first line of an item may be the title of the list inside it. */
const longestTitle = 8;

/**
 * A list whose every item is a title with a list under it is headings and lists in disguise: they take its place.
 * `titles` gets the drafts that are such headings. Every other draft stays as it is.
 */
export function unnest(drafts: readonly Draft[], titles: Set<Draft>): Draft[] {
  const flat: Draft[] = [];
  for (const draft of drafts) {
    if (draft.section !== undefined || draft.block.type !== 'list' || !isTitledList(draft.block)) {
      flat.push(draft);
      continue;
    }
    const { block, separated, ...rest } = draft;
    for (const item of block.children) {
      for (const child of item.children) {
        const first = item === block.children[0] && child === item.children[0];
        const piece: Draft = { ...rest, block: child, ...(first && separated ? { separated } : {}) };
        if (child.type === 'paragraph') titles.add(piece);
        flat.push(piece);
      }
    }
  }
  return flat;
}

/** One title alone may be the first half of an item that goes on in its list, unless a colon says that it is none. */
function isTitledList({ children }: List): boolean {
  const [first] = children;
  if (first === undefined || !children.every(isTitled)) return false;
  return children.length > 1 || first.children.length > 2 || /[:：]\s*$/u.test(plainText(first.children[0] ?? first));
}

/** Holds titles and lists in turn, and nothing else. */
function isTitled({ children }: ListItem): boolean {
  return (
    children.length > 1 &&
    children.length % 2 === 0 &&
    children.every((child, index) => (index % 2 === 0 ? isTitle(child) : child.type === 'list'))
  );
}

function isTitle(block: Block): boolean {
  if (block.type !== 'paragraph') return false;
  const lines = linesOf(block.children).filter(hasWords);
  const [line] = lines;
  if (line === undefined || lines.length > 1) return false;
  const { words, ending, sentences, bare } = new Measure(line.text);
  return words <= longestTitle && !sentences && !bare && ending !== 'stop' && ending !== 'comma';
}
