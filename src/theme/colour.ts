import {
  A98RGB,
  ColorSpace,
  HSL,
  HWB,
  Lab,
  LCH,
  OKLab,
  OKLCH,
  P3,
  ProPhoto,
  REC_2020,
  sRGB,
  sRGB_Linear,
  to,
  tryColor,
  XYZ_D50,
  XYZ_D65,
} from 'colorjs.io/fn';

// Every space that CSS and the Design Tokens format can write: https://www.designtokens.org/TR/2025.10/color/
for (const space of [
  ...[sRGB, sRGB_Linear, HSL, HWB, Lab, LCH, OKLab, OKLCH, P3, A98RGB, ProPhoto, REC_2020, XYZ_D50, XYZ_D65],
]) {
  ColorSpace.register(space);
}

/** Red, green and blue from 0 to 255. Whole numbers in a theme: what a screen shows is what was computed. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** OKLCH: lightness from 0 to 1, chroma from 0 to about 0.4, hue in degrees. */
export interface Lch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

export const black: Rgb = [0, 0, 0];
export const white: Rgb = [255, 255, 255];

/** The colour as OKLCH. */
export function toLch(rgb: Rgb): Lch {
  const [l, c, h] = to(plain(rgb), OKLCH).coords;
  return { l: l ?? 0, c: c ?? 0, h: Number.isFinite(h ?? Number.NaN) ? (h ?? 0) : 0 };
}

/** The nearest colour of the same lightness and hue that sRGB can show: only its chroma gives way. */
export function fromLch({ l, c, h }: Lch): Rgb {
  if (l <= 0) return black;
  if (l >= 1) return white;
  const at = (chroma: number) => to({ space: OKLCH, coords: [l, chroma, h], alpha: 1 }, sRGB).coords.map((x) => x ?? 0);
  const shows = (coords: readonly number[]) => coords.every((x) => x >= -0.0005 && x <= 1.0005);
  let coords = at(c);
  if (!shows(coords)) {
    let [low, high] = [0, c];
    for (let step = 0; step < 12; step += 1) {
      const middle = (low + high) / 2;
      if (shows(at(middle))) low = middle;
      else high = middle;
    }
    coords = at(low);
  }
  return coords.map((x) => Math.round(Math.min(1, Math.max(0, x)) * 255)) as unknown as Rgb;
}

/** What `color-mix(in oklab, one share, other)` is, unrounded. */
export function mixInOklab(one: Rgb, share: number, other: Rgb): Rgb {
  const [a, b] = [to(plain(one), OKLab).coords, to(plain(other), OKLab).coords];
  const coords = [0, 1, 2].map((i) => (a[i] ?? 0) * share + (b[i] ?? 0) * (1 - share)) as [number, number, number];
  const mixed = to({ space: OKLab, coords, alpha: 1 }, sRGB).coords;
  return mixed.map((x) => Math.min(1, Math.max(0, x ?? 0)) * 255) as unknown as Rgb;
}

/** What a colour of that opacity looks like on a ground, unrounded. */
export function over(front: Rgb, opacity: number, back: Rgb): Rgb {
  return front.map((value, i) => value * opacity + (back[i] ?? 0) * (1 - opacity)) as unknown as Rgb;
}

/** How far two colours are apart for the eye: ΔE in OKLab, times 100. About 2 is what an eye just sees. */
export function distance(one: Rgb, other: Rgb): number {
  const [a, b] = [to(plain(one), OKLab).coords, to(plain(other), OKLab).coords];
  return 100 * Math.hypot(...[0, 1, 2].map((i) => (a[i] ?? 0) - (b[i] ?? 0)));
}

/** `#rrggbb`, or `#rgb` where that is the same. */
export function hex(rgb: Rgb): string {
  const full = rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('');
  return /^(.)\1(.)\2(.)\3$/.test(full) ? `#${full[0]}${full[2]}${full[4]}` : `#${full}`;
}

/** The parts of a colour as it was written, before it has to fit on a screen. */
export interface ReadColour {
  readonly rgb: Rgb;
  readonly alpha: number;
}

/** Reads any colour that CSS can write without a reference to others; `undefined` for everything else. */
export function readColour(css: string): ReadColour | undefined {
  // A formula or a reference would be asked of the page where there is one, and be something else elsewhere.
  if (/calc|var|from|mix|light-dark/.test(css)) return undefined;
  const read = tryColor(css);
  if (read === null) return undefined;
  const exact = to(read, sRGB).coords.map((x) => (Number.isFinite(x ?? Number.NaN) ? (x ?? 0) : 0));
  if (exact.every((x) => x >= -0.0005 && x <= 1.0005)) {
    const rgb = exact.map((x) => Math.round(Math.min(1, Math.max(0, x)) * 255)) as unknown as Rgb;
    return { rgb, alpha: read.alpha ?? 1 };
  }
  const [l, c, h] = to(read, OKLCH).coords.map((x) => (Number.isFinite(x ?? Number.NaN) ? (x ?? 0) : 0));
  return { rgb: fromLch({ l: l ?? 0, c: c ?? 0, h: h ?? 0 }), alpha: read.alpha ?? 1 };
}

function plain([red, green, blue]: Rgb): { space: typeof sRGB; coords: [number, number, number]; alpha: number } {
  return { space: sRGB, coords: [red / 255, green / 255, blue / 255], alpha: 1 };
}
