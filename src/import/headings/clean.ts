import type { Inline } from '../../posting/index.ts';
import { inlinesOf, type Line, type Run, trimmed, visible } from './lines.ts';

/**
 * Marks that only decorate: bullets, dashes, arrows, emoji without a skin tone; not the symbols that are read as words
 * (©, ®, ™, °, №).
 */
const mark = /^(?:(?![©®™°℗№℃℉])[\p{So}\p{Pd}•·●○◦▪▫■□‣⁃∙*»›…]|\uFE0F|\u200D)$/u;
/** What a rule behind a title is typed with. */
const rules = /^[\p{Pd}=~_*#•]$/u;
const space = /^\s$/u;
const wordCharacter = /[\p{L}\p{N}]/u;

/** Marks that decorate where they stand alone: Markdown's `#`, rules typed with `=`, `_` or `~`. */
const alone = /^[#_=~]$/u;

/** Characters to cut from the start and the end of a heading, so that its words are left without decoration. */
function decoration(text: string): { readonly start: number; readonly end: number } {
  const start = leadingDecoration(text);
  let end = text.length;
  // By hand: an expression that looks for the end from everywhere is quadratic.
  const starred = text.slice(0, start).includes('*');
  let cut = end;
  do {
    end = cut;
    cut = trailingDecoration(text, start, end, starred);
  } while (cut < end);
  const emphasis = /^(?:__|\*\*|_|\*)/.exec(text.slice(start, end))?.[0] ?? '';
  const wrapped = emphasis !== '' && end - start > 2 * emphasis.length && text.slice(0, end).endsWith(emphasis);
  const inner = wrapped ? { start: start + emphasis.length, end: end - emphasis.length } : { start, end };
  if (!wordCharacter.test(text.slice(inner.start, inner.end))) return { start: 0, end: 0 };
  return { start: inner.start, end: text.length - inner.end };
}

/** Length of the marks before the first word. */
function leadingDecoration(text: string): number {
  let length = 0;
  let end = 0;
  let rule = '';
  for (const character of text) {
    if (space.test(character)) {
      end = length + character.length;
      rule = '';
    } else if (rule === '' && mark.test(character)) {
      end = length + character.length;
    } else if (alone.test(character) && (rule === '' || rule === character)) {
      rule = character;
    } else {
      // A skin tone belongs to the mark before it: both stay.
      return /^\p{Sk}$/u.test(character) ? 0 : end;
    }
    length += character.length;
  }
  return 0;
}

/** Where the heading ends without the white space, colon, or run of marks that it ends with. */
function trailingDecoration(text: string, start: number, end: number, starred: boolean): number {
  const last = text.charAt(end - 1);
  if (end > start && (space.test(last) || last === ':' || last === '：')) return end - 1;
  if (end > start && last === '*' && starred) return end - 1;
  let cut = end;
  while (cut > start && rules.test(text.charAt(cut - 1))) cut -= 1;
  // One star may lead to a note, one # belong to a name.
  const isRule = end - cut > 1 || /^\p{Pd}$/u.test(last);
  return cut < end && cut > start && isRule && space.test(text.charAt(cut - 1)) ? cut : end;
}

/** Most headings begin and end with a letter. */
const undecorated = /^[a-z](?:.*[a-z\d?!])?$/i;

/** A heading's words without leading bullets and emoji and without the trailing colon. No word is lost. */
export function cleanText(text: string): string {
  const words = visible(text);
  if (undecorated.test(words)) return words;
  const { start, end } = decoration(words);
  return words.slice(start, words.length - end).trim();
}

/**
 * The same for a heading that keeps its marks: links, emphasis, code. Boldness of the whole line is its being a heading.
 * `text` is what {@link cleanText} gives for it.
 */
export function cleanInlines(line: Line, text: string): readonly Inline[] {
  if (line.runs.every(isPlain)) return [{ type: 'text', value: text }];
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
