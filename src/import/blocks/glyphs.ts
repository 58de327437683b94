import type { ListItem } from '../../posting/index.ts';
import { Mark } from '../elements.ts';
import { localized, type Surroundings } from './build.ts';
import { buildList, type Unit } from './drawn-list.ts';
import { type Entry, isTextEntry, type TextEntry } from './entries.ts';
import { type Marker, markerOf } from './markers.ts';
import { isWholly, type Line, lineStart, lineText } from './marks.ts';

/**
 * Turns lines that start with a bullet, a dash, a number or an emoji into lists, across line breaks and across
 * paragraphs, and joins lists that only their markup splits. Everything else is passed on as it is, in order.
 */
export function findLists(entries: readonly Entry[], surroundings: Surroundings): readonly Entry[] {
  // Most items hold one paragraph without a marker.
  if (entries.length <= 1 && !entries.some(mayBeList)) return entries;
  const found: Entry[] = [];
  /** Lists that glyphs drew: they end where their glyphs end. */
  const drawn = new Set<Entry>();
  let group: Unit[] = [];
  const finish = (): void => {
    if (group.length === 0) return;
    for (const part of partsOf(group)) settleGroup(part, found, drawn, surroundings);
    group = [];
  };
  for (const entry of entries) {
    if (!isTextEntry(entry) || !isReadable(entry)) {
      finish();
      addJoined(found, drawn, entry);
      continue;
    }
    if (!mayBeList(entry)) {
      finish();
      found.push(entry);
      continue;
    }
    entry.lines.forEach((line, index) => {
      const unit: Unit = {
        entry,
        line,
        marker: entry.place.listLevel === undefined ? markerOf(line) : wordMarker(line, index),
        isFirst: index === 0,
      };
      if (!belongs(unit, group)) finish();
      if (unit.marker === undefined || (group.length === 0 && !mayBegin(unit, found.at(-1)))) addLine(found, unit);
      else group.push(unit);
    });
  }
  finish();
  return found;
}

/** Headings keep their numbers, and what an exported posting says is a paragraph is one. */
function isReadable(entry: TextEntry): boolean {
  return entry.place.level === undefined && entry.place.section === undefined;
}

/** Whether Word or a marker says that a line is a list item. */
function mayBeList(entry: Entry): boolean {
  if (!isTextEntry(entry) || !isReadable(entry)) return false;
  return entry.place.listLevel !== undefined || entry.lines.some(hasMarker);
}

function hasMarker(line: Line): boolean {
  return markerOf(line) !== undefined;
}

/** Word says that a paragraph is a list item; its first line may show the marker. */
function wordMarker(line: Line, index: number): Marker | undefined {
  if (index > 0) return undefined;
  return markerOf(line) ?? { type: 'bullet', glyph: '', value: 0, length: 0 };
}

/** Word's `o` means a list below another bullet: a line above it, or the list of the source that ends there. */
function mayBegin({ marker, line }: Unit, before: Entry | undefined): boolean {
  if (marker?.type !== 'circle') return true;
  const isBelowList = before !== undefined && !isTextEntry(before) && before.block.type === 'list';
  return isBelowList && /^o \p{Lu}/u.test(lineStart(line, 4));
}

function belongs(unit: Unit, group: readonly Unit[]): boolean {
  const { marker } = unit;
  const first = group[0]?.marker;
  if (marker === undefined) return false;
  if (first === undefined || unit.entry.place.listLevel !== undefined) return true;
  if (marker.type === 'emoji' || first.type === 'emoji') return marker.type === first.type;
  if (marker.type !== 'number') return true;
  if (first.type !== 'number') return false;
  const before = group.findLast((other) => other.marker?.type === 'number')?.marker;
  return before === undefined ? marker.value === 1 : marker.value === before.value + 1;
}

function settleGroup(group: readonly Unit[], found: Entry[], drawn: Set<Entry>, surroundings: Surroundings): void {
  const first = group[0];
  if (first === undefined) return;
  if (group.length > 2 && isTitle(first)) {
    addLine(found, first);
    settleGroup(group.slice(1), found, drawn, surroundings);
    return;
  }
  if (!isList(group)) {
    for (const unit of group) addLine(found, unit);
    return;
  }
  if (first.marker?.type === 'circle') {
    const above = found.at(-1);
    const item =
      above !== undefined && !isTextEntry(above) && above.block.type === 'list' && above.block.children.at(-1);
    if (item) {
      const lower = buildList(group, above.place, localized(first.entry.place, above.place));
      (item.children as ListItem['children'][number][]).push(lower);
      return;
    }
  }
  const { place, separated } = first.entry;
  const block = buildList(group, surroundings, localized(place, surroundings));
  const entry: Entry = { block, place: { ...place, listLevel: undefined }, separated: separated && first.isFirst };
  drawn.add(entry);
  found.push(entry);
}

/**
 * Splits a group where a paragraph brings another glyph and the first one does not come back: a list of its own, not a
 * list inside the last item. Inside a paragraph, and for Word's `o`, another glyph is a lower level.
 */
function partsOf(group: readonly Unit[]): Unit[][] {
  const lastOf = new Map<string, number>();
  group.forEach((unit, index) => {
    lastOf.set(unit.marker?.glyph ?? '', index);
  });
  const parts: Unit[][] = [];
  let part: Unit[] = [];
  let top: string | undefined;
  group.forEach((unit, index) => {
    const glyph = unit.marker?.glyph ?? '';
    const isDrawn = unit.entry.place.listLevel === undefined && !isLower(unit.marker);
    if (top !== undefined && isDrawn && unit.isFirst && glyph !== top && (lastOf.get(top) ?? 0) < index) {
      parts.push(part);
      part = [];
      top = undefined;
    }
    top ??= glyph;
    part.push(unit);
  });
  if (part.length > 0) parts.push(part);
  return parts;
}

function isLower(marker: Marker | undefined): boolean {
  return marker?.type === 'circle' || marker?.type === 'emoji' || marker?.glyph === '◦' || marker?.glyph === '○';
}

/** "🎁 Benefits:" on top of lines that start with other emojis is what they are called, and none of them. */
function isTitle({ marker, line }: Unit): boolean {
  return marker?.type === 'emoji' && /[:：]$/.test(lineText(line));
}

function isList(group: readonly Unit[]): boolean {
  const first = group[0];
  if (first === undefined) return false;
  if (first.marker?.type === 'bullet' || first.entry.place.listLevel !== undefined) return true;
  if (first.marker?.type !== 'emoji') return group.length > 1;
  if (group.every((unit) => unit.marker?.glyph === first.marker?.glyph)) return group.length > 1;
  // Different emoji lead items ("🏝 25 days off") and headings ("🚀 About us") alike.
  return group.length > 2 && !group.every((unit) => isWholly(unit.line, Mark.strong));
}

/** Adds a line that is no item, to the paragraph that it came from where that is the last one. */
function addLine(found: Entry[], unit: Unit): void {
  const last = found.at(-1);
  if (
    last !== undefined &&
    isTextEntry(last) &&
    last.place === unit.entry.place &&
    growing.has(last) &&
    !unit.isFirst
  ) {
    (last.lines as Line[]).push(unit.line);
    return;
  }
  const entry: TextEntry = {
    lines: [unit.line],
    place: unit.entry.place,
    separated: unit.entry.separated && unit.isFirst,
  };
  growing.add(entry);
  found.push(entry);
}

/** Paragraphs that `addLine` made, and may go on with. */
const growing = new WeakSet<TextEntry>();

/** Adds a block, and joins a list of the source to one straight before it. */
function addJoined(found: Entry[], drawn: ReadonlySet<Entry>, entry: Entry): void {
  const last = found.at(-1);
  if (
    last === undefined ||
    drawn.has(last) ||
    isTextEntry(last) ||
    isTextEntry(entry) ||
    last.block.type !== 'list' ||
    entry.block.type !== 'list' ||
    last.block.ordered !== entry.block.ordered ||
    entry.separated ||
    entry.place.section !== undefined ||
    last.place.zone !== entry.place.zone ||
    (entry.block.ordered && (entry.block.start ?? 1) !== (last.block.start ?? 1) + last.block.children.length) ||
    entry.block.lang !== last.block.lang ||
    entry.block.dir !== last.block.dir
  ) {
    found.push(entry);
    return;
  }
  for (const item of entry.block.children) (last.block.children as ListItem[]).push(item);
}
