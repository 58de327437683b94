import type { Issue } from '../posting/index.ts';
import { type Rgb, readColour } from './colour.ts';
import type { ColourName, Level } from './pairs.ts';
import type { StatedColour, StatedColours } from './schemes.ts';
import { tokens } from './tokens.ts';
import { type CssValue, readValue } from './values.ts';

/** A colour as CSS writes it without references: `#0b5351`, `oklch(0.4 0.07 192)`, `teal`. Or one for each scheme. */
export type BrandColour = string | { readonly light?: string; readonly dark?: string };

/**
 * A brand as an object. Every key is the name of a token without `--rolecall-`; all but the name may be left out. Colours
 * are solved; everything else is taken as it is, as CSS.
 */
export interface Brand
  extends Readonly<Partial<Record<ColourName | 'line', BrandColour>>>,
    Readonly<Partial<Record<Exclude<PlainToken, 'line'>, string | number>>> {
  /** What `data-rolecall-theme` is set to: letters, digits and hyphens. */
  readonly name: string;
}

/** Tokens that are no colour of a pair. */
export type PlainToken =
  | 'line'
  | 'font'
  | 'heading-font'
  | 'font-size'
  | 'line-height'
  | 'measure'
  | 'space'
  | 'density'
  | 'inset'
  | 'sticky-offset'
  | 'radius'
  | 'shadow'
  | 'chevron'
  | 'chevron-open'
  | 'section-icon'
  | 'fact-icon'
  | 'title-size'
  | 'heading-size'
  | 'title-weight'
  | 'heading-weight'
  | 'tracking'
  | 'line-width'
  | 'focus-width'
  | 'duration';

/** A value as it was found, before it is known to be one. */
export interface Found {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  /** For a dark scheme, where the brand states one. */
  readonly dark?: { readonly path: readonly (string | number)[]; readonly value: unknown } | undefined;
}

/** What was found of a brand, wherever it came from. */
export interface FoundBrand {
  readonly name: unknown;
  readonly level?: Level | undefined;
  readonly values: ReadonlyMap<string, Found>;
}

/** A brand whose every value was read. */
export interface ReadBrand {
  readonly name: string;
  readonly colours: StatedColours;
  /** Hairlines: a colour that no pair asks anything of. */
  readonly line?: StatedColour | undefined;
  readonly values: ReadonlyMap<PlainToken, CssValue>;
}

const names: ReadonlySet<string> = new Set(tokens.map(({ name }) => name.slice('--rolecall-'.length)));
const colourNames: ReadonlySet<string> = new Set(
  tokens.filter(({ group }) => group === 'colour').map(({ name }) => name.slice('--rolecall-'.length)),
);

/** Reads every value that was found; what is no value becomes an error, with a way to mend it. */
export function readBrand(found: FoundBrand, note: (issue: Issue) => void): ReadBrand {
  const colours: Partial<Record<ColourName, StatedColour>> = {};
  const values = new Map<PlainToken, CssValue>();
  let line: StatedColour | undefined;
  for (const [name, { path, value, dark }] of found.values) {
    if (!names.has(name)) {
      const message = `There is no token ${name}${closest(name)}: correct the name or take it out.`;
      note({ code: 'unknown-token', level: 'error', path, message });
    } else if (colourNames.has(name)) {
      const light = value === undefined ? undefined : colour(value, path, note);
      const colourOf = { light, dark: dark && colour(dark.value, dark.path, note) };
      if (name === 'line') line = colourOf;
      else colours[name as ColourName] = colourOf;
    } else {
      const read = readValue(name, value);
      if ('css' in read) values.set(name as PlainToken, read);
      else note({ code: 'bad-value', level: 'error', path, message: read.message });
    }
  }
  const name = typeof found.name === 'string' ? found.name : '';
  if (!/^[a-z0-9][a-z0-9-]*$/i.test(name)) {
    const message = `A theme's name stands in a selector, and ${shown(found.name)} cannot: use letters, digits and hyphens.`;
    note({ code: 'bad-name', level: 'error', path: ['name'], message });
  }
  return { name, colours, line, values };
}

function colour(value: unknown, path: Found['path'], note: (issue: Issue) => void): Rgb | undefined {
  const css = typeof value === 'string' ? value : colourObject(value);
  const read = css === undefined ? undefined : readColour(css);
  if (read === undefined) {
    const message = `${shown(value)} is no colour: write "#rrggbb", another CSS colour without a reference, or {"colorSpace": "srgb", "components": [r, g, b]} with numbers from 0 to 1.`;
    note({ code: 'bad-colour', level: 'error', path, message });
    return undefined;
  }
  if (read.alpha < 1) {
    const message = `${shown(value)} lets its ground through, so that its contrast is not known: state the opaque colour that it makes.`;
    note({ code: 'translucent-colour', level: 'error', path, message });
    return undefined;
  }
  return read.rgb;
}

/** The ways to write a colour as an object: https://www.designtokens.org/TR/2025.10/color/ */
function colourObject(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { colorSpace, components, alpha = 1 } = value as Readonly<Record<string, unknown>>;
  if (typeof colorSpace !== 'string' || !Array.isArray(components) || components.length !== 3) return undefined;
  if (!components.every((part) => part === 'none' || Number.isFinite(part)) || !Number.isFinite(alpha))
    return undefined;
  const [a, b, c] = components as readonly (number | 'none')[];
  const end = `/ ${alpha}`;
  if (/^(?:hsl|hwb)$/.test(colorSpace)) return `${colorSpace}(${a} ${percent(b)} ${percent(c)} ${end})`;
  if (/^(?:lab|lch|oklab|oklch)$/.test(colorSpace)) return `${colorSpace}(${a} ${b} ${c} ${end})`;
  return `color(${colorSpace} ${a} ${b} ${c} ${end})`;
}

function percent(part: number | 'none' | undefined): string {
  return part === 'none' ? 'none' : `${part}%`;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** `; did you mean …?` for a name that is one or two letters off, or a part of one. */
function closest(name: string): string {
  const near = [...names].find((each) => each.includes(name) || name.includes(each) || edits(each, name) <= 2);
  return near === undefined ? '' : ` (did you mean ${near}?)`;
}

/** How many letters have to be changed, added or taken away: Levenshtein's distance, of short words. */
function edits(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 3;
}
