const loneSurrogates = /[\uD800-\uDFFF]/gu;
/** Line and page separators that HTML does not collapse as white space: CR, VT, FF, NEL, LS, PS. */
const lineSeparators = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** C0 and C1 controls but tab and line feed, DEL, and the noncharacters U+FFFE and U+FFFF. */
const controls = /[\0-\x08\x0B-\x1F\x7F-\x9F\uFFFE\uFFFF]/g;
const suspicious = /[\0-\x08\x0B-\x1F\x7F-\x9F\u2028\u2029\uD800-\uDFFF\uFFFE\uFFFF]/;

/**
 * Repairs what no renderer agrees on, so that a server's HTML, the browser's tree and stored JSON hold the same text:
 * lone surrogates become U+FFFD (as the browser would decode them), line separators become a line feed, NUL and the
 * other control characters go. Everything that can be seen stays as it is. Repairing twice changes nothing more.
 */
export function repairText(value: string): string {
  if (!suspicious.test(value)) return value;
  return value.replace(loneSurrogates, '\uFFFD').replace(lineSeparators, '\n').replace(controls, '');
}
