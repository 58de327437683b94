import type { Clash, ContrastRow, Theme } from '../theme/index.ts';

/** A scheme as a person calls it. */
export const schemeNames: Readonly<Record<ContrastRow['scheme'], string>> = {
  ...{ light: 'light', dark: 'dark' },
  ...{ 'more-light': 'light, more contrast', 'more-dark': 'dark, more contrast' },
};

/** Every scheme, in the order of a table. */
export const schemeOrder: readonly ContrastRow['scheme'][] = ['light', 'dark', 'more-light', 'more-dark'];

/** Rounded down: 6.999 must not read as 7.00. */
export function downTo(value: number, digits: number): string {
  return (Math.floor(value * 10 ** digits) / 10 ** digits).toFixed(digits);
}

/** Tells whether a pair has what is asked of it, unrounded. */
export function passes({ ratio, lightness, needed }: ContrastRow): boolean {
  return ratio >= needed.ratio && lightness >= needed.lightness;
}

/** `7:1, Lc 75`: what is asked of a pair. */
export function asked({ needed }: ContrastRow): string {
  return needed.lightness > 0 ? `${needed.ratio}:1, Lc ${needed.lightness}` : `${needed.ratio}:1`;
}

/** `all 68 pairs pass`, or how many do not. */
export function verdict({ contrast }: Theme): string {
  const failing = contrast.filter((row) => !passes(row)).length;
  return failing === 0 ? `all ${contrast.length} pairs pass` : `${failing} of ${contrast.length} pairs fail`;
}

/** Why a colour was moved: `accent on background had 2.61:1, where 3:1 is asked`. */
export function reason({ pair, ratio, needed }: Clash): string {
  // A ground that the browser mixes is asked for a little more, so that its rounding cannot undo a pair.
  if (ratio < needed) return `${pair} had ${downTo(ratio, 2)}:1, where ${Number(needed.toFixed(2))}:1 is asked`;
  return `${pair} had ${downTo(ratio, 2)}:1, but less than Lc 75`;
}

/** Ways to stress a word in a terminal. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
}

/** Escape sequences of a terminal (ECMA-48, 8.3.117), or nothing. */
export function painter(colours: boolean): Paint {
  const between = (on: number, off: number) => (text: string) =>
    colours ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return { strong: between(1, 22), quiet: between(2, 22), good: between(32, 39), bad: between(31, 39) };
}

/** The contrast table for a terminal of 80 columns, a line a pair, and what had to move. */
export function themeTable(theme: Theme, paint: Paint): string {
  const { name, level, contrast } = theme;
  const columns = `${'pair'.padEnd(25)}  ${'colours'.padEnd(15)}  ${'ratio'.padStart(7)}  APCA  ${'asked'.padEnd(10)}`;
  const lines = [paint.strong(`${name}, level ${level}: ${verdict(theme)}`)];
  for (const scheme of schemeOrder) {
    lines.push('', paint.strong(schemeNames[scheme]), paint.quiet(`  ${columns.trimEnd()}`));
    for (const row of contrast.filter((each) => each.scheme === scheme)) {
      const colours = `${row.front.padEnd(7)} ${row.ground.padEnd(7)}`;
      const measured = `${`${downTo(row.ratio, 2)}:1`.padStart(7)}  ${downTo(row.lightness, 0).padStart(4)}`;
      const result = passes(row) ? paint.good('passes') : paint.bad('FAILS');
      lines.push(`  ${row.pair.padEnd(25)}  ${colours}  ${measured}  ${asked(row).padEnd(10)}  ${result}`);
    }
  }
  return `${lines.join('\n')}\n\n${movedText(theme, paint)}\n`;
}

function movedText({ moved }: Theme, paint: Paint): string {
  if (moved.length === 0) return 'Nothing was moved: every colour of the file stands as it is.\n';
  const lines = moved.map((clash) => {
    const { token, scheme, from, to, distance } = clash;
    const far = distance.toFixed(1).padStart(5);
    return `  ${token.padEnd(11)} ${scheme.padEnd(6)} ${from.padEnd(7)} -> ${to.padEnd(7)} by ${far}\n    ${reason(clash)}`;
  });
  return `${paint.strong('Moved')} ${paint.quiet('(by ΔE in OKLab × 100; an eye just sees 2)')}\n${lines.join('\n')}\n`;
}
