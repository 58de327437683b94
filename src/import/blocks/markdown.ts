import { Mark } from '../elements.ts';
import { type Entry, isTextEntry, type Level, type TextEntry } from './entries.ts';
import { type Line, type Run, withoutStart } from './marks.ts';

/** `**words**` that stand free: a product of stars, a footnote or code has no space around them. */
const bold = /(?<=^|\s)\*\*(?=[^\s*])([^*]*[^\s*])\*\*(?=\s|:?$)/g;
const hashes = /^(#{2,4}) (?=\S)/;

/**
 * Reads the Markdown that was left in the text where it is unmistakable: `**bold**`, and lines that start with two to
 * four `#` and a space. Lists are found with the other fake lists. What an exported posting holds is not read again.
 */
export function readMarkdown(entries: readonly Entry[]): readonly Entry[] {
  if (!entries.some(hasMarkdown)) return entries;
  return entries.flatMap((entry) => (isTextEntry(entry) && hasMarkdown(entry) ? readEntry(entry) : entry));
}

function hasMarkdown(entry: Entry): boolean {
  if (!isTextEntry(entry) || entry.place.section !== undefined) return false;
  for (const line of entry.lines) {
    for (const { text } of line) if (text.includes('**') || text.startsWith('##')) return true;
  }
  return false;
}

function readEntry(entry: TextEntry): TextEntry[] {
  const read: TextEntry[] = [];
  let lines: Line[] = [];
  let { separated } = entry;
  const close = (level: Level | undefined): void => {
    if (lines.length === 0) return;
    read.push({ lines, place: level === undefined ? entry.place : { ...entry.place, level }, separated });
    lines = [];
    separated = false;
  };
  for (const line of entry.lines) {
    const mark = entry.place.level === undefined ? hashes.exec(line[0]?.text ?? '')?.[1] : undefined;
    if (mark === undefined) {
      lines.push(embolden(line));
      continue;
    }
    close(undefined);
    lines.push(embolden(withoutStart(line, mark.length)));
    close(mark.length as Level);
  }
  close(undefined);
  return read;
}

function embolden(line: Line): Line {
  return line.some((run) => run.text.includes('**')) ? line.flatMap(split) : line;
}

function split(run: Run): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of run.text.matchAll(bold)) {
    if (match.index > end) runs.push({ ...run, text: run.text.slice(end, match.index) });
    runs.push({ ...run, text: match[1] ?? '', marks: run.marks | Mark.strong });
    end = match.index + match[0].length;
  }
  if (end < run.text.length) runs.push({ ...run, text: run.text.slice(end) });
  return runs;
}
