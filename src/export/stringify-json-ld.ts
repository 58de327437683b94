import type { JobPostingJsonLd } from './json-ld/job-posting.ts';

/** What could end a script, begin a comment in one, or break a line of it. */
const unsafe = /[<>&\u2028\u2029]/g;

/**
 * JSON that is inert inside of `<script type="application/ld+json">`, whatever the posting says: `<`, `>`, `&`, U+2028
 * and U+2029 are written as escapes, which every JSON parser reads as the same characters. Lone surrogates are escaped,
 * too. Source: https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function stringifyJsonLd(jsonLd: JobPostingJsonLd): string {
  return JSON.stringify(jsonLd).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
