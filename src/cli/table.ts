import type { ContrastRow, Theme } from '../theme/index.ts';

/** A scheme as a person calls it. */
export const schemeNames: Readonly<Record<ContrastRow['scheme'], string>> = {
  ...{ light: 'light', dark: 'dark' },
  ...{ 'more-light': 'light, more contrast', 'more-dark': 'dark, more contrast' },
};

/** Rounded down: 6.999 must not read as 7.00. */
export function downTo(value: number, digits: number): string {
  return (Math.floor(value * 10 ** digits) / 10 ** digits).toFixed(digits);
}

/** The contrast table for a terminal, a line a pair. */
export function contrastText({ name, level, contrast }: Theme): string {
  const lines = [`${name}, ${level}`];
  let scheme = '';
  for (const row of contrast) {
    if (row.scheme !== scheme) lines.push('', schemeNames[row.scheme]);
    scheme = row.scheme;
    const colours = `${row.front.padEnd(8)}${row.ground.padEnd(8)}`;
    const measured = `${downTo(row.ratio, 2).padStart(6)}:1  needs ${String(row.needed.ratio).padEnd(3)}`;
    lines.push(`  ${row.pair.padEnd(27)}${colours}${measured}  Lc ${downTo(row.lightness, 0).padStart(3)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** What had to move, a line a colour. */
export function movedText({ moved }: Theme): string {
  if (moved.length === 0) return 'Every stated colour stands as it is.\n';
  const lines = moved.map(({ token, scheme, from, to, distance, pair, ratio, needed }) => {
    return `  ${token} (${scheme}): ${from} -> ${to}, by ${distance.toFixed(1)}; ${pair} had ${downTo(ratio, 2)}:1 of ${needed}:1`;
  });
  return `Moved (by ΔE in OKLab × 100; an eye just sees 2):\n${lines.join('\n')}\n`;
}
