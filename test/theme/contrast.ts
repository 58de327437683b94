/** Red, green and blue from 0 to 255, and opacity from 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** A text and what it stands on. */
export interface Pair {
  readonly text: string;
  /** WCAG 2.2, unrounded: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
  readonly ratio: number;
  /** APCA 0.1.9, without its sign: https://github.com/Myndex/apca-w3 */
  readonly lightness: number;
}

let context: OffscreenCanvasRenderingContext2D | null = null;

/** Any colour that CSS can write, as the browser paints it. */
function paint(css: string): Colour {
  context ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser has no canvas.');
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function over(front: Colour, back: Colour): Colour {
  const mix = (index: 0 | 1 | 2) => front[index] * front[3] + back[index] * (1 - front[3]);
  return [mix(0), mix(1), mix(2), 1];
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function ratioOf(text: Colour, ground: Colour): number {
  const [one, other] = [luminance(text) + 0.05, luminance(ground) + 0.05];
  return Math.max(one, other) / Math.min(one, other);
}

function apca(text: Colour, ground: Colour): number {
  const [front, back] = [text, ground].map(([red, green, blue]) => {
    const y = 0.2126729 * (red / 255) ** 2.4 + 0.7151522 * (green / 255) ** 2.4 + 0.072175 * (blue / 255) ** 2.4;
    // biome-ignore lint/suspicious/noApproximativeNumericConstant: a constant of APCA, not the root of two.
    return y > 0.022 ? y : y + (0.022 - y) ** 1.414;
  }) as [number, number];
  const raw = back > front ? (back ** 0.56 - front ** 0.57) * 1.14 : (back ** 0.65 - front ** 0.62) * 1.14;
  return Math.abs(raw) < 0.1 ? 0 : (Math.abs(raw) - 0.027) * 100;
}

function groundOf(element: Element): Colour {
  const layers: Colour[] = [];
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    const colour = paint(getComputedStyle(each).backgroundColor);
    layers.push(colour);
    if (colour[3] === 1) break;
  }
  return layers.reduceRight<Colour>((back, front) => over(front, back), [255, 255, 255, 1]);
}

/** Every visible text below `root` with its contrast; texts of the same colours count once. */
export function textPairs(root: Element): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (text === '' || !element?.checkVisibility()) continue;
    const ground = groundOf(element);
    const colour = over(paint(getComputedStyle(element).color), ground);
    const pair = { text: text.slice(0, 40), ratio: ratioOf(colour, ground), lightness: apca(colour, ground) };
    pairs.set(`${colour} on ${ground}`, pair);
  }
  return [...pairs.values()];
}

/** The contrast of two colours as CSS writes them. */
export function contrast(one: string, other: string): number {
  return ratioOf(paint(one), paint(other));
}
