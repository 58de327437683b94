import { type Lexicon, lexicons } from '../lexicon/index.ts';
import { cueOffsets, readCues } from './cues.ts';
import { Folder } from './fold.ts';
import { languageOf } from './language.ts';

const folder = new Folder();
const { label, address } = cueOffsets;

/** How much of a line a phrase has to cover. */
const mostOf = 0.7;

/**
 * Whether a line is one of the headings that the lexicons know, common words aside: "About the role", "Was wir dir
 * bieten", "応募資格". Looks in English and in the stated language (a BCP 47 tag); when none is stated, also in those
 * whose script the line is in. A sentence that holds such a phrase is none.
 */
export function knowsHeading(text: string, lang?: string): boolean {
  folder.clear();
  const folded = folder.add(text);
  if (folded.words === 0 || folded.words > 8 || folded.endLine - folded.firstLine > 1) return false;
  const cues = readCues(folder, folded, lexiconsFor(text, lang), true);
  return cues.slice(label, address).some((share) => share >= mostOf);
}

const japanese = /[\u3040-\u30ff]/;
const chinese = /[\u4e00-\u9fff]/;
const korean = /[\uac00-\ud7af]/;

function lexiconsFor(text: string, lang: string | undefined): readonly Lexicon[] {
  const languages = ['en'];
  if (lang !== undefined) languages.push(languageOf(lang));
  else {
    if (japanese.test(text) || chinese.test(text)) languages.push('ja');
    if (chinese.test(text)) languages.push('zh');
    if (korean.test(text)) languages.push('ko');
  }
  return lexicons.filter(({ language }) => languages.includes(language));
}
