const loneSurrogates = /[\uD800-\uDFFF]/gu;
/** Line and page separators that HTML does not collapse as white space: CR, VT, FF, LS, PS. */
const lineSeparators = /\r\n?|[\v\f\u2028\u2029]/g;
/**
 * C0 controls but tab and line feed, DEL, and the noncharacters U+FFFE and U+FFFF. The C1 controls stay: in a post they
 * are what is left of letters that were decoded by the wrong table.
 */
const controls = /[\0-\x08\x0B-\x1F\x7F\uFFFE\uFFFF]/g;
const suspicious = /[\0-\x08\x0B-\x1F\x7F\u2028\u2029\uD800-\uDFFF\uFFFE\uFFFF]/;

/**
 * Repairs what no renderer agrees on, so that a server's HTML, the browser's tree and stored JSON hold the same text:
 * lone surrogates become U+FFFD (as the browser would decode them), line separators become a line feed, NUL and the
 * other C0 control characters go. Everything that can be seen stays as it is. Repairing twice changes nothing more.
 */
export function repairText(value: string): string {
  if (!suspicious.test(value)) return value;
  return value.replace(loneSurrogates, '\uFFFD').replace(lineSeparators, '\n').replace(controls, '');
}
