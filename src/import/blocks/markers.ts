import { type Line, lineStart } from './marks.ts';

/** A bullet or number at the start of a line of text. */
export interface Marker {
  /**
   * - `bullet`: means a list wherever it stands. - `dash`: means one when it repeats. - `circle`: Word's `o`, means one
   * below another bullet. - `number`: means one when it counts on. - `emoji`: means one when it repeats.
   */
  readonly type: 'bullet' | 'dash' | 'circle' | 'number' | 'emoji';
  readonly glyph: string;
  readonly value: number;
  /** UTF-16 code units that the marker takes; the space after it is not counted. */
  readonly length: number;
}

/** Bullets and check marks. */
const bullet = /^[•●◦○■□▪▫◆◇❖‣⁃∙▸►▶➢➤✓✔☑☐✦✧]\uFE0F?(?!\uFE0F?\u20E3)/;
/** Bullets of Word's symbol fonts: in any other font nobody knows what they are, so they stay as text in the item. */
const symbol = /^[\uF0A7\uF0B7\uF0D8\uF0FC]/;
const dash = /^(?:[-–—*] |[-–—](?=\p{L})|[·»›] ?(?=\S))/u;
const circle = /^o (?=\S)/;
const number = /^\(?(\d{1,2})[.)] /;
const emoji =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|(?=[\u{1F000}-\u{1FAFF}])\p{Extended_Pictographic})\p{Emoji_Modifier}?(?:\u200D\p{Extended_Pictographic}\uFE0F?)*/u;
const looked = 16;

/** Finds the marker at the start of a line. */
export function markerOf(line: Line): Marker | undefined {
  const code = line[0]?.text.charCodeAt(0) ?? 0;
  // Most lines start with a letter: `o` alone of them can be a marker.
  if ((code >= 0x41 && code <= 0x7a && code !== 0x6f) || (code >= 0xc0 && code < 0x2000)) return undefined;
  const start = lineStart(line, looked);
  const numbered = number.exec(start);
  if (numbered !== null) return marker('number', '1', numbered[0].length - 1, Number(numbered[1]));
  return (
    matched('bullet', bullet, start) ??
    unread(symbol.exec(start)?.[0]) ??
    matched('dash', dash, start) ??
    matched('circle', circle, start) ??
    matched('emoji', emoji, start)
  );
}

function matched(type: Marker['type'], pattern: RegExp, start: string): Marker | undefined {
  const match = pattern.exec(start)?.[0].trimEnd();
  return match === undefined ? undefined : marker(type, match.replace('\uFE0F', ''), match.length, 0);
}

function unread(glyph: string | undefined): Marker | undefined {
  return glyph === undefined ? undefined : marker('bullet', glyph, 0, 0);
}

function marker(type: Marker['type'], glyph: string, length: number, value: number): Marker {
  return { type, glyph, value, length };
}
