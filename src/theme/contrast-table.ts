import { hex } from './colour.ts';
import { lightnessContrast, ratio } from './contrast.ts';
import { hoverOf, type Level, levelOf, type Palette, pairs, requirement, type Scheme, schemes } from './pairs.ts';

/** One pair in one scheme. */
export interface ContrastRow {
  readonly scheme: Scheme;
  /** `text on tint`, for example. */
  readonly pair: string;
  readonly kind: 'text' | 'part';
  readonly front: string;
  readonly ground: string;
  /** WCAG 2.2, unrounded. */
  readonly ratio: number;
  /** APCA, without its sign. */
  readonly lightness: number;
  /** The least that each must be. */
  readonly needed: { readonly ratio: number; readonly lightness: number };
}

/** Every pair of every scheme. */
export function contrastTable(palettes: Readonly<Record<Scheme, Palette>>, level: Level): readonly ContrastRow[] {
  return schemes.flatMap((scheme) => {
    const palette = palettes[scheme];
    return pairs.map(({ name, front, ground, kind }) => {
      const one = palette[front];
      const other = ground === 'accent-hover' ? hoverOf(palette.accent, palette.text) : palette[ground];
      return {
        ...{ scheme, pair: name, kind, front: hex(one), ground: hex(other) },
        ...{ ratio: ratio(one, other), lightness: lightnessContrast(one, other) },
        needed: requirement(kind, levelOf(scheme, level)),
      };
    });
  });
}
