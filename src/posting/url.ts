/** White space, a control or an invisible format character (zero-width space, byte order mark). */
const blank = /[\s\p{Cc}\p{Cf}]/u;
/** The URL standard drops tab, LF and CR anywhere; the other controls never belong to a URL and only disguise a scheme. */
const controls = /\p{Cc}+/gu;
/** `mailto://jobs@example.com`: a common slip that would parse as a host with a user name. */
const slashedAddress = /^(mailto|tel):[/\\]+/i;

/** What {@link safeUrl} gives: an allowed scheme and, of a web address, an authority without a user name. */
const permitted = /^(?:https?:\/\/[^/?#\\@]+(?:[/?#\\]|$)|mailto:.|tel:.)/i;

/**
 * Tells whether a URL may stand in a page as it is. True of all that {@link safeUrl} returns; true of nothing that a
 * browser would read as another scheme or with a user name. Asked again wherever a link is written, because a tree can
 * get there without having been parsed.
 */
export function isPermittedUrl(url = ''): boolean {
  return permitted.test(url);
}

/**
 * The one URL policy: gives the absolute, normalised form of a URL that a job post may link to, or `undefined`.
 *
 * The value is parsed by the URL standard (https://url.spec.whatwg.org) after control characters and outer white space
 * are taken out. Allowed are `http:`, `https:`, `mailto:` and `tel:`, without a user name or password: in
 * `https://known.example@evil.example/` the host is not what a reader takes it for.
 *
 * Relative, protocol-relative (`//host/path`) and backslash forms are resolved against `baseUrl`, and refused without
 * one. A `baseUrl` that is not an http(s) URL counts as none. Total: any input is allowed, nothing is thrown.
 */
export function safeUrl(value: string, baseUrl?: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  const trimmed = trimEdges(value).replace(controls, '').replace(slashedAddress, '$1:');
  if (trimmed === '') return undefined;
  const url = parse(trimmed, baseUrl);
  if (url === undefined || url.username !== '' || url.password !== '') return undefined;
  switch (url.protocol) {
    case 'http:':
    case 'https:':
      return url.href;
    case 'mailto:':
    case 'tel:':
      // Engines differ on spaces in the path of these two; encoded, every engine agrees.
      return url.pathname === '' && url.search === '' ? undefined : url.href.replaceAll(' ', '%20');
    default:
      return undefined;
  }
}

/** What only an absolute URL begins with (https://url.spec.whatwg.org/#scheme-start-state). */
const scheme = /^[a-z][a-z\d+.-]*:/i;

function parse(value: string, baseUrl: string | undefined): URL | undefined {
  const base = baseUrl === undefined ? undefined : baseOf(baseUrl);
  // An exception, with all that it notes of where it came from, costs more than ten URLs.
  if (base === undefined && !scheme.test(value)) return undefined;
  try {
    return base === undefined ? new URL(value) : new URL(value, base);
  } catch {
    return undefined;
  }
}

let lastBase: { readonly text: string; readonly url: URL | undefined } | undefined;

/** All links of a post are resolved against one base. */
function baseOf(text: string): URL | undefined {
  if (lastBase?.text !== text) lastBase = { text, url: parseBase(text) };
  return lastBase.url;
}

function parseBase(baseUrl: string): URL | undefined {
  try {
    const base = new URL(baseUrl);
    if (base.protocol !== 'http:' && base.protocol !== 'https:') return undefined;
    base.username = '';
    base.password = '';
    return base;
  } catch {
    return undefined;
  }
}

/** A loop, because a regular expression for the end of a string tries every run of blanks in it. */
function trimEdges(value: string): string {
  let start = 0;
  let end = value.length;
  while (start < end && blank.test(value.charAt(start))) start += 1;
  while (end > start && blank.test(value.charAt(end - 1))) end -= 1;
  return value.slice(start, end);
}
