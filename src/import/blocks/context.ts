import { type Direction, isSectionKind, type SectionKind } from '../../posting/index.ts';
import type { SourceSection } from '../draft.ts';
import type { Word } from '../elements.ts';
import type { Look } from '../style.ts';
import { attribute, type SourceElement } from '../tree.ts';
import type { Place } from './entries.ts';
import { type LinkTarget, marksInside } from './marks.ts';

/** What an element passes on to everything inside it. */
export interface Context {
  readonly marks: number;
  readonly link: LinkTarget | undefined;
  readonly lang: string | undefined;
  readonly isVisible: boolean;
  readonly keepsLines: boolean;
  /** For the blocks inside. */
  readonly place: Place;
  /** The table rows inside are column headers. */
  readonly isHead: boolean;
}

/** What the attributes of an element say about what is inside it. */
export interface Told {
  readonly look: Look | undefined;
  readonly lang: string | undefined;
  readonly dir: Direction | undefined;
  readonly zone: string | undefined;
  readonly section: SourceSection | undefined;
  /** An `<a>` with an address. */
  readonly link: LinkTarget | undefined;
}

/** The context inside an element; the same object where nothing changes. */
export function contextInside(element: SourceElement, word: Word, told: Told | undefined, outer: Context): Context {
  const look = told?.look;
  const marks = marksInside(outer.marks, word, look);
  const place = placeInside(outer.place, word, told);
  const keepsLines = look?.keepsLines ?? (outer.keepsLines || word.keepsLines);
  const isHead = outer.isHead || element.tagName === 'thead';
  const link = told?.link ?? outer.link;
  const lang = told?.lang ?? outer.lang;
  const isVisible = look?.visible ?? outer.isVisible;
  const isSame =
    marks === outer.marks &&
    place === outer.place &&
    keepsLines === outer.keepsLines &&
    isHead === outer.isHead &&
    link === outer.link &&
    lang === outer.lang &&
    isVisible === outer.isVisible;
  return isSame ? outer : { marks, link, lang, isVisible, keepsLines, place, isHead };
}

function placeInside(outer: Place, word: Word, told: Told | undefined): Place {
  const level = word.level ?? outer.level;
  if (told === undefined) return level === outer.level ? outer : { ...outer, level };
  const lang = told.lang ?? outer.lang;
  const dir = told.dir ?? outer.dir;
  const zone = told.zone ?? outer.zone;
  const section = told.section ?? outer.section;
  const listLevel = told.look?.listLevel ?? outer.listLevel;
  const isSame =
    level === outer.level &&
    lang === outer.lang &&
    dir === outer.dir &&
    zone === outer.zone &&
    section === outer.section &&
    listLevel === outer.listLevel;
  return isSame ? outer : { level, lang, dir, zone, section, listLevel };
}

const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i;

/** The language that an element states, in the usual case (`de-AT`); `undefined` when it states none or nonsense. */
export function langOf(element: SourceElement): string | undefined {
  const value = attribute(element, 'lang')?.trim();
  if (value === undefined || !languageTag.test(value)) return undefined;
  const [language = '', ...rest] = value.toLowerCase().split('-');
  return [language, ...rest.map(toSubtag)].join('-');
}

/** Regions are written in capitals, scripts with one. */
function toSubtag(subtag: string): string {
  if (subtag.length === 2) return subtag.toUpperCase();
  return subtag.length === 4 ? subtag.charAt(0).toUpperCase() + subtag.slice(1) : subtag;
}

/** The direction that an element states; `auto` says nothing before the text is laid out. */
export function dirOf(element: SourceElement): Direction | undefined {
  const value = attribute(element, 'dir')?.trim().toLowerCase();
  return value === 'ltr' || value === 'rtl' ? value : undefined;
}

/** Tells whether an element is the wrapper that `toHtml` writes around one section. */
export function isExportedSection(element: SourceElement): boolean {
  return element.tagName === 'section' && attribute(element, 'data-kind') !== undefined;
}

/** Reads the wrapper that `toHtml` writes around one section. */
export function readSection(element: SourceElement, index: number, trustsKinds: boolean): SourceSection {
  const kind = statedKind(attribute(element, 'data-kind'), trustsKinds);
  const lang = langOf(element);
  const dir = dirOf(element);
  return {
    index,
    ...(kind === undefined ? {} : { kind }),
    ...(lang === undefined ? {} : { lang }),
    ...(dir === undefined ? {} : { dir }),
  };
}

function statedKind(value: string | undefined, trustsKinds: boolean): SectionKind | undefined {
  return trustsKinds && isSectionKind(value) ? value : undefined;
}

/** Wrappers of Greenhouse that tell what a part of the post is for. */
const zones = ['content-intro', 'content-conclusion', 'content-pay-transparency'];

/** The named wrapper that an element is. */
export function zoneOf(element: SourceElement): string | undefined {
  const names = attribute(element, 'class');
  if (names === undefined || !names.includes('content-')) return undefined;
  return names.split(/\s+/).find((name) => zones.includes(name));
}
