import type { Issue } from '../posting/index.ts';
import { type Brand, type Found, type FoundBrand, type ReadBrand, readBrand } from './brand.ts';
import { hex } from './colour.ts';
import { type ContrastRow, contrastTable } from './contrast-table.ts';
import { colourOrder, toCss } from './css.ts';
import { type ColourName, type Level, type Palette, type Scheme, schemes } from './pairs.ts';
import { resolvedTokens } from './resolved.ts';
import { statedFor } from './schemes.ts';
import { type Clash, solve } from './solve.ts';
import { isTokenFile, readTokenFile } from './token-file.ts';

/** How a theme is made. */
export interface ThemeOptions {
  /**
   * Contrast that every pair meets. `AA`: text 4.5:1, parts 3:1. `AAA`: text 7:1 and |Lc| 75, parts 3:1. Where the reader
   * asks for more contrast it is always `AAA`.
   *
   * @default what the token file says, or 'AA'
   */
  readonly level?: Level | undefined;
  /**
   * Stated colours that may not be moved: `true` for all, or their names. One that does not meet its pairs is refused.
   * It has no say where the reader asks for more contrast.
   *
   * @default none
   */
  readonly keep?: true | readonly string[] | undefined;
}

/** A solved theme. */
export interface Theme {
  readonly name: string;
  readonly level: Level;
  /** A static style sheet, in `@layer rolecall`, for `data-rolecall-theme`. */
  readonly css: string;
  /** Every colour of every scheme, as `#rrggbb`. */
  readonly colours: Readonly<Record<Scheme, Readonly<Record<ColourName, string>>>>;
  /** The resolved tokens in the Design Tokens format; a theme can be made from them again. */
  readonly tokens: Readonly<Record<string, unknown>>;
  /** Every pair of every scheme with its contrast. */
  readonly contrast: readonly ContrastRow[];
  /** The stated colours that had to move, from which pair, and by how much. */
  readonly moved: readonly Clash[];
}

/** A theme, or the errors that it does not build for. */
export interface ThemeResult {
  /** Left out when there is an error. */
  readonly theme?: Theme;
  readonly issues: readonly Issue[];
}

/**
 * Makes a theme from a brand: an object, or a token file in the Design Tokens format, parsed. Derived colours are solved
 * in OKLCH until every pair meets its ratio in light, in dark and with more contrast; a brand's own colour stays where
 * its pairs allow it. Never throws: what cannot be read becomes an error with its path, the reason and how to fix it.
 *
 * Source: https://www.designtokens.org/TR/2025.10/format/, https://www.w3.org/TR/WCAG22/, https://github.com/Myndex/apca-w3
 */
export function createTheme(brand: Brand | Readonly<Record<string, unknown>>, options: ThemeOptions = {}): ThemeResult {
  const issues: Issue[] = [];
  const note = (issue: Issue) => void issues.push(issue);
  const found = findBrand(brand, note);
  const read = readBrand(found, note);
  if (issues.some(({ level }) => level === 'error')) return { issues };
  const level = options.level ?? found.level ?? 'AA';
  if (level !== 'AA' && level !== 'AAA') {
    const message = `${JSON.stringify(level)} is no level: use "AA" or "AAA".`;
    return { issues: [...issues, { code: 'bad-level', level: 'error', path: ['level'], message }] };
  }

  const solved = schemes.map((scheme) => {
    const stated = statedFor(scheme, read.colours);
    const kept = scheme === 'light' || scheme === 'dark' ? keptIn(scheme, read, options.keep) : new Set<ColourName>();
    return { scheme, kept, ...solve(stated, scheme, level, kept) };
  });
  for (const { kept, clashes } of solved) {
    for (const clash of clashes) if (kept.has(clash.token)) note(refusal(clash, found));
  }
  if (issues.some((issue) => issue.level === 'error')) return { issues };

  // As the stylesheet has it: where more contrast is asked for, nothing is softened and nothing tinted.
  const strict = (palette: Palette): Palette => ({
    ...palette,
    ...{ 'text-muted': palette.text, mark: palette.text, tint: palette.background },
  });
  const palettes = Object.fromEntries(
    solved.map(({ scheme, palette }) => [scheme, scheme.startsWith('more') ? strict(palette) : palette]),
  ) as Record<Scheme, Palette>;
  return {
    theme: assemble(
      read,
      level,
      palettes,
      solved.flatMap(({ clashes }) => clashes),
    ),
    issues,
  };
}

function assemble(brand: ReadBrand, level: Level, palettes: Record<Scheme, Palette>, clashes: readonly Clash[]): Theme {
  const { name, colours, line, values } = brand;
  // A surface and a tint are written only where they are stated: without, nothing or a share of the text is painted.
  const written = colourOrder.filter((each) => (each !== 'surface' && each !== 'tint') || colours[each] !== undefined);
  const lines = line?.light ?? line?.dark;
  const both = lines && ([line?.light ?? lines, line?.dark ?? lines] as const);
  const plain = [...values].map(([token, { css }]) => [token, css] as const);
  return {
    name,
    level,
    css: toCss({ name, palettes, written, line: both, values: plain }),
    colours: Object.fromEntries(
      schemes.map((scheme) => [
        scheme,
        Object.fromEntries(colourOrder.map((each) => [each, full(hex(palettes[scheme][each]))])),
      ]),
    ) as Theme['colours'],
    tokens: resolvedTokens({ name, level, palettes, written, line: both, values }),
    contrast: contrastTable(palettes, level),
    // With more contrast nothing is the brand's to keep.
    moved: clashes.filter(({ scheme }) => scheme === 'light' || scheme === 'dark'),
  };
}

function findBrand(brand: unknown, note: (issue: Issue) => void): FoundBrand {
  if (typeof brand !== 'object' || brand === null || Array.isArray(brand)) {
    const message = 'A brand is an object: parse the token file as JSON first.';
    note({ code: 'not-an-object', level: 'error', path: [], message });
    return { name: 'brand', values: new Map() };
  }
  const record = brand as Readonly<Record<string, unknown>>;
  if (isTokenFile(record)) return readTokenFile(record, note);
  const { name, ...rest } = record;
  const values = new Map<string, Found>();
  for (const [key, value] of Object.entries(rest)) {
    if (value === undefined) continue;
    const schemed = typeof value === 'object' && value !== null && ('light' in value || 'dark' in value);
    const { light, dark } = (schemed ? value : { light: value }) as { light?: unknown; dark?: unknown };
    const path = schemed ? [key, 'light'] : [key];
    values.set(key, {
      path,
      value: light,
      dark: dark === undefined ? undefined : { path: [key, 'dark'], value: dark },
    });
  }
  return { name, values };
}

/** Only a colour that is stated for the scheme can be kept in it: what is derived for dark is nobody's own. */
function keptIn(scheme: 'light' | 'dark', { colours }: ReadBrand, keep: ThemeOptions['keep']): ReadonlySet<ColourName> {
  const stated = colourOrder.filter((each) => colours[each]?.[scheme] !== undefined);
  return new Set(stated.filter((each) => keep === true || keep?.includes(each)));
}

function refusal(clash: Clash, found: FoundBrand): Issue {
  const { token, scheme, from, to, pair, ratio, needed } = clash;
  const at = found.values.get(token);
  const path = scheme === 'dark' ? (at?.dark?.path ?? [token]) : (at?.path ?? [token]);
  const measured = ratio >= needed ? `${ratio.toFixed(2)}:1 but less than |Lc| 75` : `${ratio.toFixed(2)}:1`;
  const message = `${token} ${from} may not be moved, and ${pair} has ${measured} in the ${scheme} scheme, where ${needed}:1 is needed: the nearest colour that passes is ${to}.`;
  return { code: 'refused', level: 'error', path, message };
}

function full(short: string): string {
  return short.length === 4 ? short.replace(/[\da-f]/g, '$&$&') : short;
}
