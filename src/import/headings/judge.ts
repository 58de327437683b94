import { type Item, isBold, type LineItem } from './items.ts';
import type { Ending, Label } from './measure.ts';

/**
 * `yes` and `no` stand by themselves. `alike`: a heading if three others of the same look are certain. `pattern`: a
 * heading if the same look in the same place is there at least twice. `title`: the same, if the line after it is a
 * heading. `known`: a heading if the lexicons know its words as one, which also does for `pattern` and `title`.
 */
export type Verdict = 'yes' | 'alike' | 'pattern' | 'title' | 'known' | 'no';

/** What stands around a line. Breaks between topics do not count. */
export interface Neighbours {
  readonly previous: Item | undefined;
  readonly next: Item | undefined;
  /** Short lines of the same form in a row, this one included, and whether this is the last of them. */
  readonly row: number;
  readonly lastOfRow: boolean;
  /** Tags of this level hold paragraphs in this post, so the tag says nothing. */
  readonly proseLevel: boolean;
}

/** Words up to which a line may be a heading at all when its look says that it is one. */
export const longestHeading = 20;

/** Also a list of one item. */
function isList(item: Item): boolean {
  return item.type === 'list' || (item.type === 'line' && item.form === 'listed');
}

/** A line of a text in sentences, which may go on in the next line. */
function isProse(item: Item): boolean {
  if (item.type !== 'line' || item.measure.words < 8) return false;
  return item.measure.ending !== 'none' || item.count > 1;
}

/** Has some mark of a heading. */
function isMarked(item: Item): boolean {
  return item.type === 'line' && item.form !== 'plain';
}

function isTag(item: Item): boolean {
  return item.type === 'line' && item.form === 'tag';
}

/** May be a heading by its length. */
function isShort(item: Item): boolean {
  return item.type === 'line' && item.measure.words <= 6 && item.measure.ending === 'none';
}

/** `Place: Bratislava`, `Start: 1 May`, `Reports to: the harbour master` with nothing under it. */
function isFact(label: Label, next: Item): boolean {
  if (label.number || label.after > 3) return label.number && label.before <= 2;
  if (label.before > 2) return isTitle(next);
  if (isList(next) || isTitle(next)) return false;
  return label.after < 2 || !isProse(next);
}

/** Two words with letters, or one of five. */
function isWord(text: string): boolean {
  return /\p{L}{5}|\p{L}\p{P}?\s+\p{L}/u.test(text);
}

/** A bold line that states no fact. */
function isTitle(item: Item): boolean {
  return item.type === 'line' && item.form === 'bold' && item.measure.label === undefined;
}

/** Ends like something that goes on below. */
function isOpen(ending: Ending): boolean {
  return ending === 'colon' || ending === 'ellipsis' || ending === 'question';
}

/** A web or mail address or hashtags: what `Apply here:` leads to is no section. */
function isAddress({ measure, line }: LineItem): boolean {
  return measure.bare && measure.words <= 3 && /[@#/]/.test(line.text);
}

/** Judges one line by its form, its words and its neighbours. */
export function judge(item: LineItem, around: Neighbours): Verdict {
  if (item.form === 'field') return 'yes';
  const { next } = around;
  if (item.measure.bare || next === undefined) return 'no';
  if (item.form === 'tag' && !around.proseLevel) return judgeTag(item, around, next);
  if (item.linked !== 'no') return 'no';
  switch (item.form) {
    case 'markdown':
      return judgeTag(item, around, next);
    case 'item':
      return 'yes';
    case 'tag':
      return isBold(item.line) ? judgeStrong(item, around, next) : judgePlain(item, around, next);
    case 'bold':
    case 'underlined':
      return judgeStrong(item, around, next);
    case 'capitals':
      // A single abbreviation is no shout.
      return isWord(item.line.text) ? judgeSetOff(item, around, next) : judgePlain(item, around, next);
    case 'decorated':
      return judgeSetOff(item, around, next);
    case 'colon':
      return judgeLeadIn(item, next);
    case 'listed':
      return judgeListed(item, next);
    default:
      return judgePlain(item, around, next);
  }
}

/** h1–h6: a heading unless it is a paragraph. */
function judgeTag({ measure }: LineItem, around: Neighbours, next: Item): Verdict {
  if (measure.words > 30 || measure.bulleted || (around.row > 2 && !around.lastOfRow)) return 'no';
  if (measure.sentences && measure.words > 10) return 'no';
  // A sentence is a heading only where all headings end in a full stop.
  if (measure.ending === 'stop') return isTag(next) || measure.words > 12 ? 'no' : 'pattern';
  if (measure.ending === 'comma' && measure.words > 12) return 'no';
  const open = isOpen(measure.ending);
  return measure.words <= longestHeading || open ? 'yes' : 'no';
}

/** A whole line in bold or underlined: a heading if it is as short as one, ends like one and has something under it. */
function judgeStrong({ measure }: LineItem, around: Neighbours, next: Item): Verdict {
  const { words, ending, label } = measure;
  if (around.row > 2 && !around.lastOfRow) return 'no';
  if (measure.separators > 4 || words > longestHeading) return 'no';
  if (measure.sentences && words > 10) return 'no';
  if (label !== undefined && isFact(label, next)) return 'no';
  if (measure.amount && !isList(next)) return 'no';
  if (ending === 'comma') return 'no';
  if (ending === 'stop') return words <= (isList(next) ? 10 : 4) ? 'alike' : 'no';
  if (ending === 'exclamation') return words <= 8 ? 'yes' : 'no';
  if (words <= 12) return 'yes';
  if (isOpen(ending)) return isList(next) ? 'yes' : 'alike';
  return words <= 16 ? 'alike' : 'no';
}

/** Capitals, or a mark before the line or brackets around it. */
function judgeSetOff({ measure }: LineItem, around: Neighbours, next: Item): Verdict {
  const { words, ending } = measure;
  if (around.row > 1 && !(around.lastOfRow && isList(next))) return 'no';
  if (words > 10 || measure.sentences || measure.separators > 3) return 'no';
  if (ending === 'stop' || ending === 'comma') return 'no';
  if (measure.label !== undefined && !isList(next)) return 'no';
  return 'yes';
}

/** A plain line that ends in a colon. */
function judgeLeadIn({ measure }: LineItem, next: Item): Verdict {
  if (measure.words > 8 || measure.sentences || (next.type === 'line' && isAddress(next))) return 'no';
  if (isList(next) || (next.type === 'line' && next.measure.amount)) return 'yes';
  return measure.words <= 4 ? 'yes' : 'alike';
}

/** The only item of a list, over text: a bullet that serves as a mark before headings. */
function judgeListed({ measure }: LineItem, next: Item): Verdict {
  if (next.type !== 'line' || measure.words > 12 || measure.sentences || measure.lowercase) return 'no';
  // A line in lower case goes on with the item: somebody's editor has broken the item's lines.
  if (measure.label !== undefined || next.form === 'listed' || next.measure.lowercase) return 'no';
  return measure.ending === 'none' || measure.ending === 'question' ? 'pattern' : 'no';
}

/** A plain line without any mark of a heading: only its being short and what stands around it speak for it. */
function judgePlain({ measure, separated, count }: LineItem, around: Neighbours, next: Item): Verdict {
  const { words, ending } = measure;
  if (measure.lowercase || measure.bulleted || measure.label !== undefined || measure.sentences) return 'no';
  if (ending === 'stop' || ending === 'comma' || ending === 'exclamation') return 'no';
  const short = words <= (ending === 'question' ? 10 : 6) && measure.separators < 2;
  if (isList(next)) return short && next.type === 'list' ? 'yes' : words <= 8 ? 'pattern' : 'no';
  if (next.type !== 'line' || !short) return 'no';
  if (next.measure.amount) return 'yes';
  const over = isProse(next) && !next.measure.lowercase;
  const overTitle = isTitle(next) || isTag(next);
  if (around.previous === undefined)
    return next.measure.words >= 8 || overTitle || next.measure.label !== undefined ? 'yes' : 'no';
  if (separated && words <= 4 && isShort(next)) return 'title';
  const apart = separated || isList(around.previous) || count > 1 || (words <= 4 && isProse(around.previous));
  if (over && apart) return 'pattern';
  // A plain line straight under a heading is its text: `Location`, then `Remote`.
  return over && !isMarked(around.previous) ? 'known' : 'no';
}
