import { isDigit, isWord, spaceCode } from './characters.ts';

/** Whether a number may begin at a digit. */
export function isNumberStart(codes: Uint16Array, start: number, at: number): boolean {
  return at === start || !isWord(codes[at - 1] ?? 0);
}

/** The end of the word that a code stands in. */
export function wordEnd(codes: Uint16Array, length: number, from: number): number {
  let end = from;
  while (end < length && isWord(codes[end] ?? 0)) end += 1;
  return end;
}

/** The end of a number; groups of digits (`50 000`, which was `50.000`) belong to it. */
export function numberEnd(codes: Uint16Array, length: number, from: number): number {
  let end = from;
  for (;;) {
    while (end < length && isDigit(codes[end] ?? 0)) end += 1;
    if (codes[end] !== spaceCode || !isDigit(codes[end + 1] ?? 0)) break;
    end += 1;
  }
  // 120k, 1.5m
  const suffix = codes[end] === 107 || codes[end] === 109;
  return suffix && !isWord(codes[end + 1] ?? 0) ? end + 1 : end;
}
