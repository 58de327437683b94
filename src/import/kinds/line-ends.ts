import { breakCode, isWord, labelCode, spaceCode } from './characters.ts';

/** Words that a label may have: longer ones are sentences. */
export const longestLabel = 6;

/** Whether a mark ends a line, a sentence or a label, or is a space like others. */
export function endOf(text: string, unit: number, index: number, letters: number, words: number, last: number): number {
  switch (unit) {
    case 10:
    case 0x3002: // 。
    case 0xff01: // ！
    case 0xff1f: // ？
    case 0x2022: // •
      return breakCode;
    case 33: // !
    case 63: // ?
      return startsSentence(text, index + 1) ? breakCode : spaceCode;
    case 46: // .
      return letters > 2 && isWord(last) && startsSentence(text, index + 1) ? breakCode : spaceCode;
    case 58: // :
      return isLabel(words) && /^\s?$/.test(text.charAt(index + 1)) ? labelCode : spaceCode;
    case 0xff1a: // ：
      return isLabel(words) ? labelCode : spaceCode;
    default:
      return spaceCode;
  }
}

function isLabel(words: number): boolean {
  return words > 0 && words < longestLabel;
}

/** A space and then a letter that is no small one, or the end. */
function startsSentence(text: string, from: number): boolean {
  let index = from;
  while (index < text.length && index < from + 3 && ' "”»)\u00a0'.includes(text.charAt(index))) index += 1;
  if (index === from) return false;
  const next = text.charAt(index);
  return next === '' || next.toLowerCase() !== next || next.toUpperCase() === next;
}
