import type { List, ListItem } from '../../posting/index.ts';
import { localized, type Surroundings, toList, toParagraph } from './build.ts';
import type { TextEntry } from './entries.ts';
import type { Marker } from './markers.ts';
import { type Line, withoutStart } from './marks.ts';

/** A line that may be a list item. */
export interface Unit {
  readonly entry: TextEntry;
  readonly line: Line;
  readonly marker: Marker | undefined;
  readonly isFirst: boolean;
}

/** Deeper lists drawn with glyphs are not told apart. */
const deepest = 4;

/** Builds the list, with the glyphs that first appear below others as lists inside their items. */
export function buildList(
  group: readonly Unit[],
  surroundings: Surroundings,
  localization: ReturnType<typeof localized>,
): List {
  const keepsEmoji = new Set(group.map((unit) => unit.marker?.glyph)).size > 1 && group[0]?.marker?.type === 'emoji';
  const glyphs: string[] = [];
  const open: { readonly items: ListItem[]; readonly children: ListItem['children'][number][] }[] = [];
  const top: ListItem[] = [];
  for (const unit of group) {
    const { marker } = unit;
    if (marker === undefined) continue;
    const level = Math.min(levelOf(unit, marker, glyphs), open.length, deepest - 1);
    const line = keepsEmoji ? unit.line : withoutStart(unit.line, marker.length);
    if (line.length === 0) continue;
    const children: ListItem['children'][number][] = [toParagraph([line])];
    const item: ListItem = {
      type: 'listItem',
      ...localized(unit.entry.place, group[0]?.entry.place ?? surroundings),
      children,
    };
    let items = open[level]?.items;
    if (items === undefined) {
      items = level === 0 ? top : [];
      open[level - 1]?.children.push(toList(marker.type === 'number', marker.value, items, {}));
    }
    items.push(item);
    open.length = level;
    open.push({ items, children });
  }
  const first = group[0]?.marker;
  return toList(first?.type === 'number', first?.value, top, localization);
}

function levelOf(unit: Unit, marker: Marker, glyphs: string[]): number {
  const { listLevel } = unit.entry.place;
  if (listLevel !== undefined) return listLevel - 1;
  if (marker.type === 'emoji') return 0;
  const known = glyphs.indexOf(marker.glyph);
  if (known >= 0) {
    glyphs.length = known + 1;
    return known;
  }
  glyphs.push(marker.glyph);
  return glyphs.length - 1;
}
