import { breakCode, currencyCode, isDigit, spaceCode } from './characters.ts';

/** Whether a currency sign stands before a number that begins at a code: `$50`, `$ 50`. */
export function isCurrencyBefore(codes: Uint16Array, at: number, from: number): boolean {
  const last = at > from ? codes[at - 1] : breakCode;
  return last === currencyCode || (last === spaceCode && codes[at - 2] === currencyCode);
}

/** Whether a number stands before a currency sign: `50€`, `50 €`. */
export function isDigitBefore(codes: Uint16Array, at: number, from: number): boolean {
  const last = at > from ? (codes[at - 1] ?? 0) : breakCode;
  return isDigit(last) || (last === spaceCode && at - 2 >= from && isDigit(codes[at - 2] ?? 0));
}
