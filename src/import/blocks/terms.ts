import type { Block } from '../../posting/index.ts';
import { embolden, localized, type Surroundings, toList, toParagraph } from './build.ts';
import { type Entry, isTextEntry, type TermsFrame } from './entries.ts';

/** Longest description that is still a fact and not a text of its own, in UTF-16 code units. */
const longestFact = 120;

/**
 * Settles a definition list. Short facts ("Location", "Berlin") become a list with one item a term; longer descriptions
 * stand as blocks after their term, which is bold, so that it can be found to be a heading.
 */
export function settleTerms(frame: TermsFrame, surroundings: Surroundings): Entry[] {
  const groups = frame.groups.filter((group) => group.entries.length > 0);
  const bold = (entry: Entry): Entry => (isTextEntry(entry) ? { ...entry, lines: entry.lines.map(embolden) } : entry);
  if (!groups[0]?.isTerm || !groups.every((group) => group.entries.every(isShort))) {
    return groups.flatMap((group) => (group.isTerm ? group.entries.map(bold) : group.entries));
  }
  const items: { readonly type: 'listItem'; readonly children: Block[] }[] = [];
  let wasTerm = false;
  for (const group of groups) {
    const children = group.entries
      .map(group.isTerm ? bold : (entry) => entry)
      .flatMap((entry) => toParagraphs(entry, surroundings));
    if (group.isTerm && !wasTerm) items.push({ type: 'listItem', children });
    else for (const child of children) items.at(-1)?.children.push(child);
    wasTerm = group.isTerm;
  }
  const block = toList(false, undefined, items, localized(frame.place, surroundings));
  return [{ block, place: frame.place, separated: false }];
}

function toParagraphs(entry: Entry, surroundings: Surroundings): Block[] {
  return isTextEntry(entry) ? [toParagraph(entry.lines, localized(entry.place, surroundings))] : [entry.block];
}

function isShort(entry: Entry): boolean {
  if (!isTextEntry(entry) || entry.lines.length > 1) return false;
  let length = 0;
  for (const run of entry.lines[0] ?? []) length += run.text.length;
  return length <= longestFact;
}
