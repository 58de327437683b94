import type { List, ListItem, Localized, Paragraph } from '../../posting/index.ts';
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
