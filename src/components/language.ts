import type { Posting } from '../posting/index.ts';

/** Languages that are written from right to left, and scripts that say so for any other language. */
const rightToLeft =
  /^(?:ar|arc|ckb|dv|fa|he|iw|nqo|ps|sd|syr|ug|ur|yi)(?:-|$)|-(?:Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)(?:-|$)/i;

/** Attributes that tell in which language a post is. */
export interface Language {
  readonly lang?: string;
  readonly dir?: 'rtl';
}

/**
 * The post's language, and its direction where it is right-to-left. Any other post takes the direction of the page, so
 * that a page that is mirrored stays mirrored as a whole; `dir` on a part says otherwise.
 */
export function languageOf(posting: Pick<Posting, 'lang'>): Language {
  if (posting.lang === undefined) return {};
  return rightToLeft.test(posting.lang) && !/-Latn(?:-|$)/i.test(posting.lang)
    ? { lang: posting.lang, dir: 'rtl' }
    : { lang: posting.lang };
}

/**
 * The language to mark Rolecall's own words with, inside an element that is marked with the post's: nothing when the
 * two are the same language.
 */
export function labelLanguage(posting: Pick<Posting, 'lang'>, labels: { readonly lang: string }): string | undefined {
  return primary(posting.lang ?? labels.lang) === primary(labels.lang) ? undefined : labels.lang;
}

function primary(tag: string): string | undefined {
  return tag.split('-', 1)[0]?.toLowerCase();
}
