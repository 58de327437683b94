import type { Posting } from '../posting/index.ts';

/** Languages that are written from right to left, and scripts that say so for any other language. */
const rightToLeft = /^(?:ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)(?!-Latn)\b|-(?:Arab|Hebr|Thaa)\b/i;

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
  const { lang } = posting;
  if (lang === undefined) return {};
  return rightToLeft.test(lang) ? { lang, dir: 'rtl' } : { lang };
}

/**
 * The language to mark Rolecall's own words with, inside an element that is marked with the post's: nothing when the
 * two are the same language.
 */
export function labelLanguage(posting: Pick<Posting, 'lang'>, labels: { readonly lang: string }): string | undefined {
  const [language = ''] = labels.lang.toLowerCase().split('-');
  return (posting.lang ?? language).toLowerCase().split('-')[0] === language ? undefined : labels.lang;
}
