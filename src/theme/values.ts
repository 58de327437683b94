/** A value as CSS, and as the type and value of the Design Tokens format where that has one for it. */
export interface CssValue {
  readonly css: string;
  readonly token?: { readonly $type: string; readonly $value: unknown } | undefined;
}

type Read = CssValue | { readonly message: string };

const kinds: Readonly<Record<string, (value: unknown) => Read>> = {
  font: family,
  'heading-font': family,
  'font-size': dimension,
  'line-height': number,
  measure: dimension,
  space: dimension,
  density: number,
  inset: dimension,
  'sticky-offset': dimension,
  radius: dimension,
  shadow,
  'title-size': dimension,
  'heading-size': dimension,
  'title-weight': weight,
  'heading-weight': weight,
  tracking: dimension,
  'line-width': dimension,
  'focus-width': dimension,
  duration,
};

/**
 * Reads the value of a token that is no colour, from CSS or from the Design Tokens format
 * (https://www.designtokens.org/TR/2025.10/format/#types). A value that could end its declaration is refused.
 */
export function readValue(name: string, value: unknown): Read {
  return (kinds[name] ?? css)(value);
}

function css(value: unknown): Read {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') return { message: `${shown(value)} is no text: write the CSS value between quotes.` };
  if (!isOneValue(text)) {
    return { message: `${shown(value)} would not stay inside its declaration: no ; { } < or open quote or bracket.` };
  }
  return { css: text };
}

/** Tells whether the text is one value of a declaration: balanced, without what ends one. */
function isOneValue(text: string): boolean {
  let depth = 0;
  for (const [part] of text.matchAll(/"(?:[^"\\\n<]|\\[^\n])*"|'(?:[^'\\\n<]|\\[^\n])*'|[\s\S]/g)) {
    if (part.length > 1) continue;
    if (/[;{}<>"'\\@!\n]/.test(part) || text.includes('/*')) return false;
    if (part === '(') depth += 1;
    if (part === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function number(value: unknown): Read {
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof read !== 'number' || !Number.isFinite(read) || read < 0) {
    return { message: `${shown(value)} is no number: write 1.6, for example.` };
  }
  return { css: String(read), token: { $type: 'number', $value: read } };
}

function dimension(value: unknown): Read {
  if (isRecord(value)) {
    const { value: amount, unit } = value;
    if (typeof amount === 'number' && Number.isFinite(amount) && (unit === 'px' || unit === 'rem')) {
      return { css: `${amount}${unit}`, token: { $type: 'dimension', $value: { value: amount, unit } } };
    }
  } else if (value === 0) {
    return dimension({ value: 0, unit: 'px' });
  } else if (typeof value === 'string') {
    const [, amount, unit] = /^(-?[\d.]+)(px|rem)$/.exec(value.trim()) ?? [];
    if (amount !== undefined && Number.isFinite(Number(amount))) return dimension({ value: Number(amount), unit });
    if (value.trim() === '0') return dimension(0);
    if (/^(?:-?[\d.]+(?:ch|em|ex|lh|rlh|cqi|vw|ic)|(?:clamp|calc|min|max)\(.*\))$/.test(value.trim()))
      return css(value);
  }
  return {
    message: `${shown(value)} is no length: write "1rem" or {"value": 1, "unit": "rem"}; the units are px and rem.`,
  };
}

function duration(value: unknown): Read {
  if (isRecord(value)) {
    const { value: amount, unit } = value;
    if (typeof amount === 'number' && amount >= 0 && (unit === 'ms' || unit === 's')) {
      return { css: `${amount}${unit}`, token: { $type: 'duration', $value: { value: amount, unit } } };
    }
  } else if (typeof value === 'string') {
    const [, amount, unit] = /^([\d.]+)(ms|s)$/.exec(value.trim()) ?? [];
    if (amount !== undefined && Number.isFinite(Number(amount))) return duration({ value: Number(amount), unit });
  }
  return { message: `${shown(value)} is no duration: write "180ms" or {"value": 180, "unit": "ms"}.` };
}

/** https://www.designtokens.org/TR/2025.10/format/#font-weight */
const weights: Readonly<Record<string, number>> = {
  ...{ thin: 100, hairline: 100, 'extra-light': 200, 'ultra-light': 200, light: 300, normal: 400, regular: 400 },
  ...{ book: 400, medium: 500, 'semi-bold': 600, 'demi-bold': 600, bold: 700, 'extra-bold': 800, 'ultra-bold': 800 },
  ...{ black: 900, heavy: 900, 'extra-black': 950, 'ultra-black': 950 },
};

function weight(value: unknown): Read {
  const read = typeof value === 'string' ? (Object.hasOwn(weights, value) ? weights[value] : Number(value)) : value;
  if (typeof read !== 'number' || !(read >= 1 && read <= 1000)) {
    return { message: `${shown(value)} is no weight: write a number from 1 to 1000 or "bold".` };
  }
  return { css: String(read), token: { $type: 'fontWeight', $value: read } };
}

const generic =
  /^(?:serif|sans-serif|monospace|cursive|fantasy|system-ui|ui-(?:serif|sans-serif|monospace|rounded)|math|inherit|-apple-system)$/;

function family(value: unknown): Read {
  if (typeof value === 'string' && /[,'"]/.test(value)) {
    const list = value.split(',').map((each) => each.trim().replace(/^(['"])(.*)\1$/, '$2'));
    return family(list);
  }
  const list = Array.isArray(value) ? value : [value];
  if (list.length === 0 || !list.every((each) => typeof each === 'string' && /^[\p{L}\p{N} ._+-]+$/u.test(each))) {
    return { message: `${shown(value)} is no list of font families: write ["Inter", "sans-serif"].` };
  }
  const written = list.map((each: string) => (generic.test(each) || /^[a-z][\w-]*$/i.test(each) ? each : `"${each}"`));
  return { css: written.join(','), token: { $type: 'fontFamily', $value: list.length === 1 ? list[0] : list } };
}

function shadow(value: unknown): Read {
  if (typeof value === 'string') return css(value);
  const layers = Array.isArray(value) ? value : [value];
  const written: string[] = [];
  for (const layer of layers) {
    if (!isRecord(layer)) return { message: `${shown(value)} is no shadow: write "0 1px 3px #0003".` };
    const sizes = ['offsetX', 'offsetY', 'blur', 'spread'].map((key) => dimension(layer[key] ?? 0));
    const colour = typeof layer.color === 'string' ? css(layer.color) : shadowColour(layer.color);
    const parts = [...sizes, colour];
    const wrong = parts.find((part) => 'message' in part);
    if (wrong) return wrong;
    written.push(
      [...(layer.inset === true ? ['inset'] : []), ...parts.map((part) => (part as CssValue).css)].join(' '),
    );
  }
  return { css: written.join(','), token: { $type: 'shadow', $value: value } };
}

function shadowColour(value: unknown): Read {
  if (isRecord(value)) {
    const { colorSpace, components, alpha = 1 } = value;
    const numbers =
      Array.isArray(components) && components.length === 3 && [...components, alpha].every(Number.isFinite);
    if (typeof colorSpace === 'string' && /^[a-z0-9-]+$/.test(colorSpace) && numbers) {
      const space = /^(?:lab|lch|oklab|oklch)$/.test(colorSpace) ? colorSpace : `color(${colorSpace}`;
      const open = space === colorSpace ? `${space}(` : `${space} `;
      return { css: `${open}${components.join(' ')} / ${alpha})` };
    }
  }
  return { message: `${shown(value)} is no colour of a shadow: write "#0003".` };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
