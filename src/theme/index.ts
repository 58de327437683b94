export type { Brand, BrandColour } from './brand.ts';
export type { ContrastRow } from './contrast-table.ts';
export { createTheme, type Theme, type ThemeOptions, type ThemeResult } from './create-theme.ts';
export type { ColourName, Level, Scheme } from './pairs.ts';
export type { Clash } from './solve.ts';
export { type Token, tokens } from './tokens.ts';
