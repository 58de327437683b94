import { black, fromLch, type Rgb, toLch, white } from './colour.ts';
import { ratio } from './contrast.ts';
import type { ColourName, Scheme } from './pairs.ts';
import type { Stated } from './solve.ts';

/** A colour in a light scheme and, where the brand states it, in a dark one. */
export interface StatedColour {
  readonly light?: Rgb | undefined;
  readonly dark?: Rgb | undefined;
}

/** Every colour that a brand states. */
export type StatedColours = Readonly<Partial<Record<ColourName, StatedColour>>>;

/** Lightness and most chroma that a colour of the ground or of the text has in a dark scheme when nothing is said. */
const darkGround: Readonly<Partial<Record<ColourName, readonly [l: number, c: number]>>> = {
  background: [0.178, 0.015],
  surface: [0.225, 0.02],
  tint: [0.245, 0.02],
  text: [0.95, 0.012],
  'text-muted': [0.86, 0.02],
};

/**
 * What the brand states for a scheme. A dark scheme takes what it states for dark; where it states nothing, grounds and
 * text turn over at their hue, and every other colour is asked to stay as it is. A brand whose light scheme is dark
 * already keeps it.
 */
export function statedFor(scheme: Scheme, colours: StatedColours): Stated {
  const stated: Partial<Record<ColourName, Rgb>> = {};
  const isDark = scheme.endsWith('dark');
  const { light: ground = white, dark: darkBackground } = colours.background ?? {};
  const turns = darkBackground === undefined ? isLight(ground) : isLight(ground) !== isLight(darkBackground);
  for (const [name, { light, dark }] of Object.entries(colours) as [ColourName, StatedColour][]) {
    const value = isDark ? (dark ?? (light && (turns ? turned(name, light) : light))) : light;
    if (value !== undefined) stated[name] = value;
  }
  if (!scheme.startsWith('more')) return stated;
  // More contrast: nothing is softened, nothing is tinted.
  const { background, link, accent, focus, 'on-accent': onAccent } = stated;
  const text = background && !isLight(background) ? white : isDark && background === undefined ? white : black;
  return { text, ...defined({ background, link, accent, focus, 'on-accent': onAccent }) };
}

function turned(name: ColourName, light: Rgb): Rgb {
  const goal = darkGround[name];
  if (goal === undefined) return light;
  const { c, h } = toLch(light);
  return fromLch({ l: goal[0], c: Math.min(c, goal[1]), h });
}

function isLight(rgb: Rgb): boolean {
  return ratio(rgb, black) > ratio(rgb, white);
}

function defined(colours: Readonly<Partial<Record<ColourName, Rgb | undefined>>>): Stated {
  return Object.fromEntries(Object.entries(colours).filter(([, value]) => value !== undefined)) as Stated;
}
