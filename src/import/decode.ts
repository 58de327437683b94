/** A tag that a job post is built from, in real markup. */
const realTag =
  /<\/?(?:p|div|br|ul|ol|li|h[1-6]|span|strong|b|em|i|a|table|section|article|blockquote|hr|u|font)(?=[\s/>])/i;
/** The same tag with its angle bracket escaped. */
const escapedTag =
  /&(?:lt|#0{0,5}60|#x0{0,5}3c);\/?(?:p|div|br|ul|ol|li|h[1-6]|span|strong|b|em|i|a|table|section|article|blockquote|hr|u|font)(?=[\s/>&])/i;
const reference = /&(?:lt|gt|quot|amp|apos|#\d{1,7}|#x[\da-f]{1,6});/gi;

const named: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&amp;', '&'],
  ['&apos;', "'"],
]);

/**
 * Undoes the escaping of markup that Greenhouse's Job Board API applies to `content`, exactly once. Copies of a payload
 * may hold the markup itself, so text that has real tags, or no escaped ones, is returned as it is. Never repeated
 * until nothing is left to decode: that would turn the words `&lt;script&gt;` of a post into a tag.
 *
 * Source: https://developers.greenhouse.io/job-board.html#retrieve-a-job
 */
export function decodeOnce(content: string): string {
  if (realTag.test(content) || !escapedTag.test(content)) return content;
  return content.replace(reference, (match) => named.get(match.toLowerCase()) ?? decodeNumber(match));
}

function decodeNumber(match: string): string {
  const hexadecimal = match.charAt(2) === 'x' || match.charAt(2) === 'X';
  const code = Number.parseInt(match.slice(hexadecimal ? 3 : 2, -1), hexadecimal ? 16 : 10);
  // Only the escapes of ASCII belong to the markup; the others are the post's own and the parser reads them.
  return code > 0 && code < 0x80 ? String.fromCharCode(code) : match;
}
