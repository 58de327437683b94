import { mixInOklab, over, type Rgb } from './colour.ts';
import { lightnessContrast, ratio } from './contrast.ts';

/** How much contrast a theme must have. */
export type Level = 'AA' | 'AAA';

/** The situations that a theme is solved for; in the last two the reader asked for more contrast. */
export type Scheme = 'light' | 'dark' | 'more-light' | 'more-dark';

/** Every scheme, in the order of a contrast table. */
export const schemes: readonly Scheme[] = ['light', 'dark', 'more-light', 'more-dark'];

/** The colours of a theme, by the name of their token; a ground that is not painted is as what lies below it. */
export type ColourName =
  | 'background'
  | 'surface'
  | 'tint'
  | 'text'
  | 'text-muted'
  | 'link'
  | 'accent'
  | 'on-accent'
  | 'mark'
  | 'focus';

/** A whole palette of one scheme. */
export type Palette = Readonly<Record<ColourName, Rgb>>;

/** Two colours that meet in a post. */
export interface NamedPair {
  /** `text on tint`, for example. */
  readonly name: string;
  readonly front: ColourName;
  readonly ground: ColourName | 'accent-hover';
  /** Text must be read; a part (an icon, a ring, a button's edge) must be seen: WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11. */
  readonly kind: 'text' | 'part';
}

/** Every pair that the stylesheet can show. */
export const pairs: readonly NamedPair[] = [
  ...text('text', 'background', 'tint', 'surface'),
  ...text('text-muted', 'background', 'tint', 'surface'),
  ...text('link', 'background', 'tint', 'surface'),
  ...text('on-accent', 'accent', 'accent-hover'),
  ...part('accent', 'background', 'surface'),
  ...part('mark', 'background', 'tint'),
  ...part('focus', 'background', 'surface'),
];

function text(front: ColourName, ...grounds: readonly NamedPair['ground'][]): readonly NamedPair[] {
  return grounds.map((ground) => ({ name: `${front} on ${ground}`, front, ground, kind: 'text' }));
}

function part(front: ColourName, ...grounds: readonly NamedPair['ground'][]): readonly NamedPair[] {
  return grounds.map((ground) => ({ name: `${front} on ${ground}`, front, ground, kind: 'part' }));
}

/** What a pair has to meet. */
export interface Requirement {
  /** The least ratio of WCAG 2.2. */
  readonly ratio: number;
  /** The least |Lc| of APCA; 0 where none is asked. */
  readonly lightness: number;
}

const requirements: Readonly<Record<Level, Readonly<Record<NamedPair['kind'], Requirement>>>> = {
  AA: { text: { ratio: 4.5, lightness: 0 }, part: { ratio: 3, lightness: 0 } },
  AAA: { text: { ratio: 7, lightness: 75 }, part: { ratio: 3, lightness: 0 } },
};

/** The level that a scheme is solved at: where the reader asks for more contrast it is the highest. */
export function levelOf(scheme: Scheme, level: Level): Level {
  return scheme === 'light' || scheme === 'dark' ? level : 'AAA';
}

/** What the kind of pair has to meet at that level. */
export function requirement(kind: NamedPair['kind'], level: Level): Requirement {
  return requirements[level][kind];
}

/** Tells whether `front` on `ground` meets the requirement, unrounded. */
export function meets(front: Rgb, ground: Rgb, { ratio: least, lightness }: Requirement): boolean {
  return ratio(front, ground) >= least && (lightness === 0 || lightnessContrast(front, ground) >= lightness);
}

/**
 * What the stylesheet paints a notice and code on when no tint is stated, as whole numbers: the browser rounds, too, and
 * may do so the other way, which `safe` allows for.
 */
export function tintOf(text: Rgb, background: Rgb): Rgb {
  return rounded(over(text, 0.04, background));
}

/** What the apply link is painted with under the pointer. */
export function hoverOf(accent: Rgb, text: Rgb): Rgb {
  return rounded(mixInOklab(accent, 0.86, text));
}

/** A requirement with room for one step of rounding in a mixed ground. */
export function safe({ ratio: least, lightness }: Requirement): Requirement {
  return { ratio: least * 1.015, lightness: lightness === 0 ? 0 : lightness + 0.8 };
}

function rounded(rgb: Rgb): Rgb {
  return rgb.map(Math.round) as unknown as Rgb;
}
