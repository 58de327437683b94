/**
 * Characters that are markup wherever they stand, in CommonMark or in GitHub's Markdown. An underscore inside of a word,
 * a less-than sign before a space, and an ampersand that starts no entity are none.
 */
const markup = /[\\`*[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?! )|&(?=#?[a-z0-9]{1,32};)/giu;
/** What makes a line something else than text when it stands at its start. */
const lineStart = /^(?:[-+](?=[\s-]|$)|#{1,6}(?=\s|$)|[>=|]|:(?=-))/;
const numbered = /^(\d{1,9})([.)])(?=\s|$)/;
/** The end of a heading that would be taken for its closing sequence. */
const closingSequence = /(^|\s)(#+)$/;

/** A run of text as Markdown that reads as the same words. */
export function escapeText(text: string): string {
  return text.replace(markup, '\\$&');
}

/** A line of inlines at whose start nothing is a list, a heading, a quotation, an underline or a table. */
export function escapeLineStart(line: string): string {
  return line.replace(lineStart, '\\$&').replace(numbered, '$1\\$2');
}

/** The inlines of a heading, none of whose number signs closes it. */
export function escapeHeading(line: string): string {
  return line.replace(closingSequence, '$1\\$2');
}

/** A pipe in a cell of a table: the one character that needs a backslash even in code (GFM 0.29, 4.10). */
export function escapeCell(line: string): string {
  return line.replaceAll('|', '\\|');
}

/** Text between as many backticks as it takes. It starts and ends with no space. */
export function codeSpan(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return fence + pad + text + pad + fence;
}

/** A URL as the destination of a link. */
export function destination(url: string): string {
  return url.replace(/[\\()<>]|&(?=#?[a-z0-9]{1,32};)/gi, '\\$&');
}
