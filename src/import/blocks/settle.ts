import type { Block, ListItem } from '../../posting/index.ts';
import type { Draft } from '../draft.ts';
import { Mark } from '../elements.ts';
import { embolden, localized, movedInto, type Surroundings, toList, toParagraph } from './build.ts';
import {
  type Entry,
  isTextEntry,
  type ListEntry,
  type ListFrame,
  type OpenItem,
  type Place,
  type PlainFrame,
} from './entries.ts';
import { findLists } from './glyphs.ts';
import { toInlines } from './inlines.ts';
import { readMarkdown } from './markdown.ts';
import { markerOf } from './markers.ts';
import { isWholly, type Line, withoutStart } from './marks.ts';

/** Settles what stands in a container into drafts. `surroundings` are those of the container. */
export function settleDrafts(entries: readonly Entry[], surroundings: Surroundings): Draft[] {
  return findLists(readMarkdown(entries), surroundings).map((entry) => {
    const { place, separated } = entry;
    return {
      block: toBlock(entry, surroundings),
      ...(place.level === undefined || !isTextEntry(entry) ? {} : { level: place.level }),
      ...(isTextEntry(entry) && isUnderlined(entry.lines) ? { underlined: true } : {}),
      ...(place.zone === undefined ? {} : { zone: place.zone }),
      ...(separated ? { separated } : {}),
      ...(place.section === undefined ? {} : { section: place.section }),
    };
  });
}

/** Settles what stands in a list item, a quotation or another inner container. Headings have no rank there: they become bold. */
export function settleBlocks(entries: readonly Entry[], surroundings: Surroundings): Block[] {
  return findLists(readMarkdown(entries), surroundings).map((entry) => {
    const level = isTextEntry(entry) ? entry.place.level : undefined;
    if (level === undefined || !isTextEntry(entry)) return toBlock(entry, surroundings);
    if (entry.place.section === undefined) return toBlock({ ...entry, lines: entry.lines.map(embolden) }, surroundings);
    const depth = level <= 3 ? 1 : level === 4 ? 2 : 3;
    return { type: 'heading', ...localized(entry.place, surroundings), depth, children: toInlines(entry.lines) };
  });
}

/** Builds the items of a list; empty ones are left out, and a list inside an item without words joins the item before. */
export function settleItems(items: readonly OpenItem[], surroundings: Surroundings): ListItem[] {
  const settled: ListItem[] = [];
  let last: Block[] | undefined;
  let lastPlace: Place | undefined;
  for (const item of items) {
    const children = settleBlocks(withoutGlyph(item.entries), item.place);
    const first = children[0];
    if (first === undefined) continue;
    if (first.type === 'list' && children.length === 1 && item.place.section === undefined) {
      if (last !== undefined && lastPlace !== undefined) last.push(movedInto(first, lastPlace));
      else for (const child of first.children) settled.push(child);
      continue;
    }
    last = children;
    lastPlace = item.place;
    settled.push({ type: 'listItem', ...localized(item.place, surroundings), children });
  }
  return settled;
}

/** Builds a list; `undefined` when no item has words. */
export function settleList(frame: ListFrame, outer: Place): ListEntry | undefined {
  const { place, separated } = frame;
  const items = settleItems(frame.items, place);
  if (items.length === 0) return undefined;
  const block = toList(frame.ordered, frame.start, items, localized(place, outer));
  return { block, place: { ...place, level: undefined }, separated };
}

/** Builds a quotation. One that holds a heading or a list was drawn for its indent: its blocks stand for themselves. */
export function settleQuote(frame: PlainFrame, outer: Place): readonly Entry[] {
  const { entries, place, separated } = frame;
  const isLayout = entries.some((entry) => entry.place.level !== undefined || !isTextEntry(entry));
  if (isLayout && place.section === undefined) return entries;
  const children = settleBlocks(entries, place);
  if (children.length === 0) return [];
  return [
    {
      block: { type: 'blockquote', ...localized(place, outer), children },
      place: { ...place, level: undefined },
      separated,
    },
  ];
}

/** An item that shows its marker twice: as a list item, and as a dash or bullet before its words. */
function withoutGlyph(entries: readonly Entry[]): readonly Entry[] {
  const only = entries.length === 1 ? entries[0] : undefined;
  if (only === undefined || !isTextEntry(only) || only.lines.length !== 1 || only.place.section !== undefined)
    return entries;
  const line = only.lines[0];
  const marker = line === undefined ? undefined : markerOf(line);
  if (line === undefined || (marker?.type !== 'dash' && marker?.type !== 'bullet')) return entries;
  return [{ ...only, lines: [withoutStart(line, marker.length)] }];
}

function toBlock(entry: Entry, surroundings: Surroundings): Block {
  if (!isTextEntry(entry)) return entry.block;
  return toParagraph(entry.lines, localized(entry.place, surroundings));
}

function isUnderlined(lines: readonly Line[]): boolean {
  return lines.every((line) => isWholly(line, Mark.underline));
}
