import type { Block, List, ListItem, Localized, Paragraph } from '../../posting/index.ts';
import { Mark } from '../elements.ts';
import type { Place } from './entries.ts';
import { toInlines } from './inlines.ts';
import type { Line } from './marks.ts';

/** The language and direction that a block stands in, and the exported section that states them. */
export type Surroundings = Pick<Place, 'lang' | 'dir' | 'section'>;

/** The language and direction of a block, where they differ from those around it. */
export function localized(place: Surroundings, surroundings: Surroundings): Localized {
  const { section } = place;
  // A section that enters here says its own language and direction itself.
  const entered = section === surroundings.section ? undefined : section;
  const lang = entered?.lang ?? surroundings.lang;
  const dir = entered?.dir ?? surroundings.dir;
  if (place.lang === lang && place.dir === dir) return none;
  return {
    ...(place.lang === undefined || isSameLanguage(place, lang) ? {} : { lang: place.lang }),
    ...(place.dir === undefined || place.dir === dir ? {} : { dir: place.dir }),
  };
}

/** Word writes its own `EN-GB` on text in `en`: outside of exported sections a region makes no other language. */
function isSameLanguage({ lang, section }: Surroundings, outer: string | undefined): boolean {
  if (lang === outer) return true;
  return section === undefined && lang?.split('-', 1)[0] === outer?.toLowerCase().split('-', 1)[0];
}

const none: Localized = {};

/** Builds a paragraph from its lines. */
export function toParagraph(lines: readonly Line[], localization: Localized = none): Paragraph {
  return { type: 'paragraph', ...localization, children: toInlines(lines) };
}

/** Builds a list block. */
export function toList(
  ordered: boolean,
  start: number | undefined,
  children: readonly ListItem[],
  localization: Localized,
): List {
  return {
    type: 'list',
    ...localization,
    ordered,
    ...(ordered && start !== undefined && start !== 1 ? { start } : {}),
    children,
  };
}

/** The line in bold, for a label that its element made one. */
export function embolden(line: Line): Line {
  return line.map((run) => ({ ...run, marks: run.marks | Mark.strong }));
}

/** A list that moves into an item: what it says again about the language and direction there, it need not say. */
export function movedInto(list: List, surroundings: Surroundings): List {
  return withoutRepeats(list, surroundings) as List;
}

/** Recursion ends with the depth of the containers, which is capped. */
function withoutRepeats(node: Block | ListItem, around: Surroundings): Block | ListItem {
  if (node.type === 'thematicBreak') return node;
  const { lang, dir, ...rest } = node;
  const isSettled = lang !== undefined && dir !== undefined;
  const inside: Surroundings = { lang: lang ?? around.lang, dir: dir ?? around.dir, section: around.section };
  const kept = {
    ...(lang === undefined || lang === around.lang ? {} : { lang }),
    ...(dir === undefined || dir === around.dir ? {} : { dir }),
  };
  if (isSettled || !(rest.type === 'list' || rest.type === 'listItem' || rest.type === 'blockquote')) {
    return { ...rest, ...kept } as Block | ListItem;
  }
  const children = rest.children.map((child) => withoutRepeats(child, inside));
  return { ...rest, ...kept, children } as Block | ListItem;
}
