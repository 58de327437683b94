import { type Direction, isSectionKind, type SectionKind } from '../../posting/index.ts';
import type { SourceSection } from '../draft.ts';
import { attribute, type SourceElement } from '../parse.ts';
import type { Look } from '../style.ts';
import type { Level, Place } from './entries.ts';
import { type LinkTarget, Mark } from './marks.ts';

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

const markOf: ReadonlyMap<string, number> = new Map<string, number>([
  ['b', Mark.strong],
  ['strong', Mark.strong],
  ['em', Mark.emphasis],
  ['i', Mark.emphasis],
  ['cite', Mark.emphasis],
  ['dfn', Mark.emphasis],
  ['var', Mark.emphasis],
  ['address', Mark.emphasis],
  ['s', Mark.delete],
  ['strike', Mark.delete],
  ['del', Mark.delete],
  ['sup', Mark.superscript],
  ['rt', Mark.superscript],
  ['sub', Mark.subscript],
  ['code', Mark.code],
  ['kbd', Mark.code],
  ['samp', Mark.code],
  ['tt', Mark.code],
  ['u', Mark.underline],
  ['ins', Mark.underline],
]);

/** The marks inside an element: its name's, then its style's, which wins. */
export function marksInside(marks: number, name: string, look: Look | undefined): number {
  const named = marks | (markOf.get(name) ?? 0);
  if (look === undefined) return named;
  let styled = set(named, Mark.strong, look.bold);
  styled = set(styled, Mark.emphasis, look.italic);
  // A child cannot take away the line that an ancestor draws.
  if (look.underlined) styled |= Mark.underline;
  if (look.struck) styled |= Mark.delete;
  if (look.raised !== undefined) {
    styled &= ~(Mark.superscript | Mark.subscript);
    if (look.raised === 'super') styled |= Mark.superscript;
    if (look.raised === 'sub') styled |= Mark.subscript;
  }
  return styled;
}

function set(marks: number, mark: number, value: boolean | undefined): number {
  if (value === undefined) return marks;
  return value ? marks | mark : marks & ~mark;
}

const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i;

/** The language that an element states; `undefined` when it states none or nonsense. */
export function langOf(element: SourceElement): string | undefined {
  const value = attribute(element, 'lang')?.trim();
  return value !== undefined && languageTag.test(value) ? value : undefined;
}

/** The direction that an element states; `auto` says nothing before the text is laid out. */
export function dirOf(element: SourceElement): Direction | undefined {
  const value = attribute(element, 'dir')?.trim().toLowerCase();
  return value === 'ltr' || value === 'rtl' ? value : undefined;
}

/** The level of an `h1`–`h6`. */
export function levelOf(name: string): Level {
  return Number(name.charAt(1)) as Level;
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
