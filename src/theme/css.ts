import { hex, type Rgb } from './colour.ts';
import type { ColourName, Palette, Scheme } from './pairs.ts';

/** Order of the colours in a style sheet and in a file of tokens. */
export const colourOrder: readonly ColourName[] = [
  ...(['accent', 'on-accent', 'text', 'background', 'surface', 'text-muted', 'link', 'mark', 'tint', 'focus'] as const),
];

/**
 * A colour that follows the page's scheme, exactly: red of `CanvasText` is 0 in a light scheme and about 255 in a dark
 * one, and the rounding makes it 0 or 1 in every browser. `light-dark()` would be shorter, but build tools rewrite it in
 * a way that loses both colours where the page's scheme stands in another file.
 */
export function followingColour(light: Rgb, dark: Rgb): string {
  if (hex(light) === hex(dark)) return hex(light);
  const channels = light.map((from, index) => {
    const step = (dark[index] ?? 0) - from;
    return step === 0 ? String(from) : `calc(${from} ${step < 0 ? '-' : '+'} ${Math.abs(step)}*round(r/255,1))`;
  });
  return `rgb(from CanvasText ${channels.join(' ')})`;
}

/** What a theme's style sheet is made of. */
export interface Sheet {
  readonly name: string;
  readonly palettes: Readonly<Record<Scheme, Palette>>;
  /** The colours that are written; what is not, the stylesheet derives in the same way. */
  readonly written: readonly ColourName[];
  readonly line?: readonly [light: Rgb, dark: Rgb] | undefined;
  /** Declarations of everything that is no colour. */
  readonly values: readonly (readonly [name: string, css: string])[];
}

/** The static style sheet of a theme: one rule, and one for readers and pages that ask for more contrast. */
export function toCss({ name, palettes, written, line, values }: Sheet): string {
  const theme = `[data-rolecall-theme="${name}"]`;
  const colours = (light: Palette, dark: Palette, names: readonly ColourName[]) =>
    names.map((each) => declaration(each, followingColour(light[each], dark[each])));
  const base = colours(palettes.light, palettes.dark, written);
  const more = colours(
    palettes['more-light'],
    palettes['more-dark'],
    written.filter((each) => !['text-muted', 'mark', 'tint'].includes(each)),
  );
  const different = more.filter((each) => !base.includes(each));
  const rest = [
    ...(line ? [declaration('line', followingColour(...line))] : []),
    ...values.map(([token, value]) => declaration(token, value)),
  ];
  const asked = `[data-rolecall-contrast="more"]`;
  const rule = (selector: string, lines: readonly string[], indent: string) =>
    `${indent}${selector} {\n${lines.map((each) => `${indent}  ${each}\n`).join('')}${indent}}\n`;
  const contrast =
    different.length === 0
      ? ''
      : `  @media (prefers-contrast: more) {\n${rule(theme, different, '    ')}  }\n${rule(`${asked}${theme}, ${asked} ${theme}, ${theme} ${asked}`, different, '  ')}`;
  return `@layer rolecall {\n${rule(theme, [...base, ...rest], '  ')}${contrast}}\n`;
}

function declaration(name: string, value: string): string {
  return `--rolecall-${name}: ${value};`;
}
