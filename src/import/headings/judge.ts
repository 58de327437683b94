import { type Item, isBold, type LineItem } from './items.ts';

/**
 * `yes` and `no` stand by themselves. `alike`: a heading if three others of the same look are certain. `pattern`: a
 * heading if the same look in the same place is there at least twice.
 */
export type Verdict = 'yes' | 'alike' | 'pattern' | 'no';

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

/** A bold line that states no fact. */
function isTitle(item: Item): boolean {
  return item.type === 'line' && item.form === 'bold' && item.measure.label === undefined;
}

/** Ends like something that goes on below. */
function isOpen(ending: LineItem['measure']['ending']): boolean {
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
  if (item.form === 'tag' && !around.proseLevel) return judgeTag(item);
  if (item.linked !== 'no') return 'no';
  switch (item.form) {
    case 'markdown':
      return judgeTag(item);
    case 'tag':
      return isBold(item.line) ? judgeStrong(item, around, next) : judgePlain(item, around, next);
    case 'bold':
    case 'underlined':
      return judgeStrong(item, around, next);
    case 'capitals':
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
function judgeTag({ measure }: LineItem): Verdict {
  if (measure.words > 30) return 'no';
  if (measure.sentences && measure.words > 10) return 'no';
  if (measure.ending === 'stop' || measure.ending === 'comma') return measure.words <= 12 ? 'yes' : 'no';
  const open = isOpen(measure.ending);
  return measure.words <= longestHeading || open ? 'yes' : 'no';
}

/** A whole line in bold or underlined: a heading if it is as short as one, ends like one and has something under it. */
function judgeStrong({ measure }: LineItem, around: Neighbours, next: Item): Verdict {
  const { words, ending, label } = measure;
  if (around.row > 2 && !around.lastOfRow) return 'no';
  if (measure.separators > 4 || words > longestHeading) return 'no';
  if (measure.sentences && words > 10) return 'no';
  // A fact of two or three words (`Place: Bratislava`) before prose stands for itself.
  const fact = label !== undefined && label.before <= 2 && label.after <= 3;
  if (fact && (label.number || (!isList(next) && !isTitle(next)))) return 'no';
  if (measure.amount && !isList(next)) return 'no';
  if (ending === 'comma') return 'no';
  if (ending === 'stop') return words <= 4 ? 'alike' : 'no';
  if (ending === 'exclamation') return words <= 8 ? 'yes' : 'no';
  if (words <= 12) return 'yes';
  if (isOpen(ending)) return isList(next) ? 'yes' : 'alike';
  return words <= 16 ? 'alike' : 'no';
}

/** Capitals, or a mark before the line or brackets around it. */
function judgeSetOff({ measure }: LineItem, around: Neighbours, next: Item): Verdict {
  const { words, ending } = measure;
  if (around.row > 1 && !(around.lastOfRow && (around.row === 2 || isList(next)))) return 'no';
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
  if (measure.label !== undefined || next.form === 'listed') return 'no';
  return measure.ending === 'none' || measure.ending === 'question' ? 'pattern' : 'no';
}

/** A plain line without any mark of a heading: only its being short and what stands around it speak for it. */
function judgePlain({ measure, separated, count }: LineItem, around: Neighbours, next: Item): Verdict {
  const { words, ending } = measure;
  if (measure.lowercase || measure.label !== undefined || measure.sentences) return 'no';
  if (ending === 'stop' || ending === 'comma' || ending === 'exclamation') return 'no';
  const short = words <= (ending === 'question' ? 10 : 6) && measure.separators < 2;
  if (isList(next)) return short && next.type === 'list' ? 'yes' : words <= 14 ? 'pattern' : 'no';
  if (next.type !== 'line' || !short) return 'no';
  if (next.measure.amount) return 'yes';
  const over = next.measure.words >= 12;
  if (around.previous === undefined) return over || next.form === 'bold' || next.form === 'tag' ? 'yes' : 'no';
  const apart = separated || isList(around.previous) || count > 1;
  return over && apart ? 'pattern' : 'no';
}
