import { contrastAPCA, sRGB } from 'colorjs.io/fn';
import type { Rgb } from './colour.ts';

/**
 * The contrast ratio of WCAG 2.2, unrounded, from 1 to 21, in the formula's own constants and not in those of a colour
 * library, so that a ratio is what every checker says: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function ratio(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return a > b ? a / b : b / a;
}

/** APCA's lightness contrast, without its sign, from 0 to about 108: https://github.com/Myndex/apca-w3 */
export function lightnessContrast(text: Rgb, ground: Rgb): number {
  return Math.abs(contrastAPCA(plain(ground), plain(text)));
}

/** Relative luminance, from 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function plain([red, green, blue]: Rgb): { space: typeof sRGB; coords: [number, number, number]; alpha: number } {
  return { space: sRGB, coords: [red / 255, green / 255, blue / 255], alpha: 1 };
}
