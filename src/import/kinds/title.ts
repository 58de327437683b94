import { isWord } from './characters.ts';
import type { Folded, Folder } from './fold.ts';

/** How much of the words of a title a text repeats, from 0 to 1; 0 for an empty title. Meant for short texts. */
export function sharedWords(folder: Folder, title: Folded, text: Folded): number {
  const words = title.endWord - title.firstWord;
  if (words === 0) return 0;
  let shared = 0;
  for (let index = title.firstWord; index < title.endWord; index += 1) {
    if (holds(folder, text, folder.wordStarts[index] ?? 0)) shared += 1;
  }
  return shared / words;
}

/** Whether a text holds the word that begins at a code. */
function holds({ codes, wordStarts }: Folder, text: Folded, word: number): boolean {
  for (let index = text.firstWord; index < text.endWord; index += 1) {
    let at = wordStarts[index] ?? 0;
    let of = word;
    while (codes[at] === codes[of] && isWord(codes[of] ?? 0)) {
      at += 1;
      of += 1;
    }
    if (!isWord(codes[at] ?? 0) && !isWord(codes[of] ?? 0)) return true;
  }
  return false;
}
