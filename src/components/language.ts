import type { Posting } from '../posting/index.ts';

/** Languages that are written from right to left. */
const rightToLeft = /^(?:ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)\b(?!-Latn)/i;

/** Attributes that tell in which language a post is. */
export interface Language {
  readonly lang: string | undefined;
  readonly dir: 'rtl' | undefined;
}

/**
 * The post's language, and its direction where it is right-to-left. Any other post takes the direction of the page, so
 * that a page that is mirrored stays mirrored as a whole; `dir` on a part says otherwise.
 */
export function languageOf({ lang }: Pick<Posting, 'lang'>): Language {
  return { lang, dir: lang && rightToLeft.test(lang) ? 'rtl' : undefined };
}

/**
 * The language to mark Rolecall's own words with: nothing when the post around them is in the same language, whatever
 * its country, because a mark may change the voice in which a screen reader goes on.
 */
export function labelLanguage({ lang }: Pick<Posting, 'lang'>, labels: { readonly lang: string }): string | undefined {
  return lang?.startsWith(labels.lang) ? undefined : labels.lang;
}
