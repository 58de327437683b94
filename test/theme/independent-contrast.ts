// A second computation of contrast, from the formulas of the standards and from nothing of src/theme.

/** Red, green and blue from 0 to 255. */
export type Channels = readonly [number, number, number];

/** A colour as a theme writes it, in one of the schemes. */
export function evaluate(css: string, scheme: 'light' | 'dark'): Channels {
  const short = /^#([\da-f]{3}|[\da-f]{6})$/.exec(css)?.[1];
  if (short) {
    const full = short.length === 3 ? [...short].map((digit) => digit + digit).join('') : short;
    return [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16)) as unknown as Channels;
  }
  const inside = /^rgb\(from CanvasText (.+)\)$/.exec(css)?.[1] ?? '';
  const parts = [...inside.matchAll(/calc\((\d+) ([+-]) (\d+)\*round\(r\/255,1\)\)|(\d+)/g)];
  if (parts.length !== 3) throw new Error(`${css} is no colour of a theme.`);
  return parts.map(([, from, sign, step, plain]) => {
    if (plain !== undefined) return Number(plain);
    return scheme === 'light' ? Number(from) : Number(from) + Number(`${sign}${step}`);
  }) as unknown as Channels;
}

function decode(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function wcag(one: Channels, other: Channels): number {
  const [a, b] = [one, other].map(([r, g, b]) => 0.2126 * decode(r) + 0.7152 * decode(g) + 0.0722 * decode(b) + 0.05);
  return Math.max(a ?? 0, b ?? 0) / Math.min(a ?? 0, b ?? 0);
}

/** https://github.com/Myndex/apca-w3, 0.1.9, without the sign. */
export function apca(text: Channels, ground: Channels): number {
  const [front, back] = [text, ground].map(([r, g, b]) => {
    const y = 0.2126729 * (r / 255) ** 2.4 + 0.7151522 * (g / 255) ** 2.4 + 0.072175 * (b / 255) ** 2.4;
    // biome-ignore lint/suspicious/noApproximativeNumericConstant: a constant of APCA, not the root of two.
    return y > 0.022 ? y : y + (0.022 - y) ** 1.414;
  }) as [number, number];
  const raw = back > front ? (back ** 0.56 - front ** 0.57) * 1.14 : (back ** 0.65 - front ** 0.62) * 1.14;
  return Math.abs(raw) < 0.1 ? 0 : (Math.abs(raw) - 0.027) * 100;
}

/** What a colour of some opacity makes on a ground. */
export function composite(front: Channels, opacity: number, ground: Channels): Channels {
  return [0, 1, 2].map((i) => (front[i] ?? 0) * opacity + (ground[i] ?? 0) * (1 - opacity)) as unknown as Channels;
}

/** `color-mix(in oklab, one share, other)`: https://bottosson.github.io/posts/oklab/ */
export function oklabMix(one: Channels, share: number, other: Channels): Channels {
  const lab = (rgb: Channels) => {
    const [r, g, b] = rgb.map(decode) as [number, number, number];
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ];
  };
  const [a, b] = [lab(one), lab(other)];
  const [L, A, B] = [0, 1, 2].map((i) => (a[i] ?? 0) * share + (b[i] ?? 0) * (1 - share)) as [number, number, number];
  const l = (L + 0.3963377774 * A + 0.2158037573 * B) ** 3;
  const m = (L - 0.1055613458 * A - 0.0638541728 * B) ** 3;
  const s = (L - 0.0894841775 * A - 1.291485548 * B) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((x) => {
    const value = Math.min(1, Math.max(0, x));
    return 255 * (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);
  }) as unknown as Channels;
}
