import type { Inline } from '../../posting/index.ts';
import { inlinesOf, type Line, type Run, trimmed, visible } from './lines.ts';

/**
 * Marks that only decorate: bullets, dashes, arrows, emoji without a skin tone; not the symbols that are read as words
 * (©, ®, ™, °, №).
 */
const mark = /^(?:(?![©®™°℗№℃℉])[\p{So}\p{Pd}•·●○◦▪▫■□‣⁃∙*»›…]|\uFE0F|\u200D)$/u;
const space = /^\s$/u;
const wordCharacter = /[\p{L}\p{N}]/u;

/** Characters to cut from the start and the end of a heading, so that its words are left without decoration. */
function decoration(text: string): { readonly start: number; readonly end: number } {
  const start = leadingDecoration(text);
  const starred = text.slice(0, start).includes('*');
  let end = text.length;
  // By hand: an expression that looks for the end from everywhere is quadratic.
  while (end > start && (space.test(text.charAt(end - 1)) || isTrailingMark(text.charAt(end - 1), starred))) end -= 1;
  return wordCharacter.test(text.slice(start, end)) ? { start, end: text.length - end } : { start: 0, end: 0 };
}

/** Length of the marks, and of the Markdown `#`s and `_`s that stand alone, before the first word. */
function leadingDecoration(text: string): number {
  let length = 0;
  let end = 0;
  let alone = '';
  for (const character of text) {
    if (space.test(character)) {
      end = length + character.length;
      alone = '';
    } else if (alone === '' && mark.test(character)) {
      end = length + character.length;
    } else if ((character === '#' || character === '_') && (alone === '' || alone === character)) {
      alone = character;
    } else {
      // A skin tone belongs to the mark before it: both stay.
      return /^\p{Sk}$/u.test(character) ? 0 : end;
    }
    length += character.length;
  }
  return 0;
}

function isTrailingMark(character: string, starred: boolean): boolean {
  return character === ':' || character === '：' || (starred && character === '*');
}

/** A heading's words without leading bullets and emoji and without the trailing colon. No word is lost. */
export function cleanText(text: string): string {
  const words = visible(text);
  const { start, end } = decoration(words);
  return words.slice(start, words.length - end).trim();
}

/** The same for a heading that keeps its marks: links, emphasis, code. Boldness of the whole line is its being a heading. */
export function cleanInlines(line: Line): readonly Inline[] {
  if (line.runs.every(isPlain)) {
    return [{ type: 'text', value: cleanText(line.text) }];
  }
  const runs = trimmed(line.runs);
  const raw = runs.map((run) => run.leaf.value).join('');
  const { start, end } = decoration(raw);
  const kept = slice(runs, start, raw.length - end);
  return inlinesOf([{ runs: kept, text: line.text }]);
}

/** Text that has no mark but that of boldness. */
function isPlain({ leaf, mark }: Run): boolean {
  return leaf.type === 'text' && (mark === undefined || (mark.bold && mark.depth === 1));
}

function slice(runs: readonly Run[], from: number, to: number): Run[] {
  const kept: Run[] = [];
  let position = 0;
  for (const run of runs) {
    const { value } = run.leaf;
    const piece = value.slice(Math.max(0, from - position), Math.max(0, to - position));
    position += value.length;
    if (piece !== '') kept.push(piece === value ? run : { leaf: { ...run.leaf, value: piece }, mark: run.mark });
  }
  return kept;
}
