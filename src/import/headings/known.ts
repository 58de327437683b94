import { cueOffsets, readCues } from '../kinds/cues.ts';
import { Folder } from '../kinds/fold.ts';
import { lexicons } from '../lexicon/index.ts';

/** Share of a line that a heading known to the lexicons must cover: a word inside a sentence is none. */
const knownShare = 0.45;

const folder = new Folder();

/**
 * Whether the lexicons know the line as a heading. Asked only for plain lines that have nothing else of a heading than
 * being short and standing over text.
 */
export function isKnownHeading(text: string): boolean {
  folder.clear();
  const cues = readCues(folder, folder.add(text), lexicons, true);
  return cues.subarray(cueOffsets.label, cueOffsets.address).some((share) => share >= knownShare);
}
