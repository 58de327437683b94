import type { PlainToken } from './brand.ts';
import { hex, type Rgb } from './colour.ts';
import type { ColourName, Level, Palette, Scheme } from './pairs.ts';
import { extension } from './token-file.ts';
import type { CssValue } from './values.ts';

/** What the tokens of a theme are made of. */
export interface ResolvedParts {
  readonly name: string;
  readonly level: Level;
  readonly palettes: Readonly<Record<Scheme, Palette>>;
  readonly written: readonly ColourName[];
  readonly line?: readonly [light: Rgb, dark: Rgb] | undefined;
  readonly values: ReadonlyMap<PlainToken, CssValue>;
}

/**
 * The resolved tokens in the Design Tokens format: every colour with its value for a dark scheme and for more contrast
 * in `$extensions`, and what the format has no type for in those of the group.
 */
export function resolvedTokens({
  name,
  level,
  palettes,
  written,
  line,
  values,
}: ResolvedParts): Readonly<Record<string, unknown>> {
  const group: Record<string, unknown> = {};
  const own: Record<string, unknown> = { name, level };
  for (const each of written) {
    const of = (scheme: Scheme) => colour(palettes[scheme][each]);
    const more = { light: of('more-light'), dark: of('more-dark') };
    group[each] = { $type: 'color', $value: of('light'), $extensions: { [extension]: { dark: of('dark'), more } } };
  }
  if (line) {
    const [light, dark] = line;
    group.line = { $type: 'color', $value: colour(light), $extensions: { [extension]: { dark: colour(dark) } } };
  }
  for (const [token, { css, token: typed }] of values) {
    if (typed === undefined) own[token] = css;
    else group[token] = typed;
  }
  return { [extension]: { ...group, $extensions: { [extension]: own } } };
}

function colour(rgb: Rgb): unknown {
  const full = hex(rgb).length === 4 ? hex(rgb).replace(/[\da-f]/g, '$&$&') : hex(rgb);
  return { colorSpace: 'srgb', components: rgb.map((value) => Number((value / 255).toFixed(5))), hex: full };
}
