import { type Lexicon, lexicons } from '../lexicon/index.ts';
import type { Folded, Folder } from './fold.ts';
import { createHits, type Hits } from './hits.ts';
import { commonWords } from './matcher.ts';

const hits: Hits = createHits();

const wordsPerText = 12;
const enoughWords = 300;

/** Counts, over a whole post, what its language can be told by. */
export class LanguageCount {
  readonly #votes = new Float64Array(lexicons.length);
  #kana = 0;
  #hangul = 0;
  #han = 0;
  #words = 0;

  /** Adds the start of a folded text. A few words of each block tell, and cost less than all. */
  add(folder: Folder, text: Folded): void {
    if (this.#words > enoughWords) return;
    const words = Math.min(text.endWord - text.firstWord, wordsPerText);
    hits.count = 0;
    commonWords().find(folder, text, text.firstWord, text.firstWord + words, hits);
    for (let index = 0; index < hits.count; index += 1) {
      const language = hits.tags[index] ?? 0;
      this.#votes[language] = (this.#votes[language] ?? 0) + 1;
    }
    this.#words += words;
    for (let word = 0; word < words; word += 1) {
      const code = folder.codes[folder.wordStarts[text.firstWord + word] ?? 0] ?? 0;
      if (code < 0x3040) continue;
      if (code < 0x3100) this.#kana += 1;
      else if (code >= 0x4e00 && code < 0xa000) this.#han += 1;
      else if (code >= 0xac00 && code < 0xd7b0) this.#hangul += 1;
    }
  }

  /**
   * The lexicons to read the post with: English, the language that is stated and the one that its words show. A language
   * that nobody has written a lexicon for leaves English alone.
   */
  lexicons(stated: string | undefined): readonly Lexicon[] {
    const found = new Set<Lexicon>();
    const named = stated === undefined ? undefined : byLanguage(languageOf(stated));
    if (named !== undefined) found.add(named);
    const shown = this.#shown();
    if (shown !== undefined) found.add(shown);
    const english = byLanguage('en');
    if (english !== undefined) found.add(english);
    return [...found];
  }

  #shown(): Lexicon | undefined {
    const unspaced = this.#kana + this.#hangul + this.#han;
    if (2 * unspaced > this.#words) {
      if (this.#hangul > this.#kana && this.#hangul > this.#han) return byLanguage('ko');
      return byLanguage(this.#kana * 20 > unspaced ? 'ja' : 'zh');
    }
    let best = 0;
    for (let index = 1; index < lexicons.length; index += 1) {
      if ((this.#votes[index] ?? 0) > (this.#votes[best] ?? 0)) best = index;
    }
    return (this.#votes[best] ?? 0) * 20 > this.#words ? lexicons[best] : undefined;
  }
}

/** The primary language of a BCP 47 tag. Both forms of Norwegian are read with one lexicon. */
export function languageOf(tag: string): string {
  const language = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return language === 'no' || language === 'nn' ? 'nb' : language;
}

function byLanguage(language: string): Lexicon | undefined {
  return lexicons.find((lexicon) => lexicon.language === language);
}
