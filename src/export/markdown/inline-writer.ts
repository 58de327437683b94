import type { InlineParent } from '../../posting/index.ts';
import { codeSpan, destination, escapeText } from './escape.ts';

/** What a mark is written with. CommonMark has no sign for the last three, but allows their HTML. */
const signs = { strong: '**', emphasis: '*', delete: '', superscript: '', subscript: '' } as const;
const tags = { strong: 'strong', emphasis: 'em', delete: 'del', superscript: 'sup', subscript: 'sub' } as const;

/** A mark or a link whose words are being written. */
interface Open {
  readonly type: InlineParent['type'];
  /** What the mark is written with where it can be; `''` where it is HTML anyway. */
  readonly sign: string;
  readonly url: string | undefined;
  /** The piece that its opening takes; below 0 until its first word comes. */
  start: number;
  /** The character before it. */
  left: string;
}

const spaces = /[ \t\n\f\r]+/g;
const edges = /^ | $/g;
/** What a sign may stand beside, whatever is on its other side (CommonMark 0.31, 6.2: flanking). */
const plain = /^[\p{L}\p{N}\p{M}]$/u;

/**
 * Writes inlines as Markdown that reads as the same words, piece by piece. Spaces at the edges of a mark are moved out
 * of it; a mark that would not be read as one where it stands (inside of another, beside a sign, between a letter and
 * punctuation) is written as HTML.
 */
export class InlineWriter {
  readonly #lineBreak: string;
  readonly #pieces: string[] = [];
  readonly #opens: Open[] = [];
  /** Those of `#opens` whose first word has not come yet: the innermost ones. */
  #waiting: Open[] = [];
  /** The mark around all others that is written with a sign. */
  #signed: Open | undefined;
  /** Text that is not escaped yet, because characters of neighbours may only be markup together. */
  #run = '';
  /** The run is code, which two neighbours share: one could not end where the other begins. */
  #isCode = false;
  #hasGap = false;
  #breaks = 0;
  /** The mark that was closed last, until it is known what follows it. */
  #closed: Open | undefined;

  constructor(lineBreak: string) {
    this.#lineBreak = lineBreak;
  }

  text(value: string): void {
    this.#write(value, false);
  }

  code(value: string): void {
    this.#write(value, true);
  }

  breakLine(): void {
    this.#breaks += 1;
  }

  open(type: InlineParent['type'], url: string | undefined): void {
    const sign = type === 'link' || this.#signed !== undefined ? '' : signs[type];
    const open: Open = { type, sign, url, start: -1, left: '' };
    if (sign !== '') this.#signed = open;
    this.#opens.push(open);
    this.#waiting.push(open);
  }

  close(): void {
    const open = this.#opens.pop();
    if (open === undefined) return;
    if (open === this.#signed) this.#signed = undefined;
    if (open.start < 0) {
      this.#waiting.pop();
      return;
    }
    this.#endRun();
    this.#settle(open.type === 'link' ? ']' : '<');
    this.#pieces.push('');
    this.#closed = open;
    if (open.type === 'link' || open.sign === '') this.#settle('');
  }

  end(): string {
    this.#endRun();
    this.#settle('');
    return this.#pieces.join('');
  }

  #write(value: string, isCode: boolean): void {
    const collapsed = value.replace(spaces, ' ');
    const words = collapsed.replace(edges, '');
    if (collapsed.startsWith(' ')) this.#hasGap = true;
    if (words === '') return;
    const goesOn = this.#run !== '' && this.#isCode === isCode && this.#breaks === 0 && this.#waiting.length === 0;
    if (goesOn) {
      this.#run += this.#hasGap ? ` ${words}` : words;
      this.#hasGap = false;
    } else {
      this.#begin(isCode ? '`' : firstOf(words));
      this.#run = words;
      this.#isCode = isCode;
    }
    if (collapsed.endsWith(' ')) this.#hasGap = true;
  }

  /** Writes what stands before the next word: a break or a space, and the marks that begin with it. */
  #begin(next: string): void {
    this.#endRun();
    const waiting = this.#waiting;
    this.#waiting = [];
    const gap = this.#breaks > 0 ? this.#lineBreak.repeat(this.#breaks) : this.#hasGap ? ' ' : '';
    const isStart = this.#pieces.length === 0;
    const [first] = waiting;
    this.#settle(gap === '' ? (first === undefined ? next : first.sign.charAt(0) || '<') : ' ');
    if (!isStart && gap !== '') this.#pieces.push(gap);
    this.#breaks = 0;
    this.#hasGap = false;
    for (const open of waiting) {
      if (open.type === 'link') this.#escapeExclamation();
      const written = this.#pieces.at(-1) ?? '';
      // An empty piece is a mark that is not settled: its sign or its tag.
      open.left = this.#pieces.length === 0 ? ' ' : written === '' ? '*' : lastOf(written);
      open.start = this.#pieces.length;
      this.#pieces.push('');
    }
  }

  #endRun(): void {
    if (this.#run !== '') this.#pieces.push(this.#isCode ? codeSpan(this.#run) : escapeText(this.#run));
    this.#run = '';
  }

  /** Writes both ends of the mark that was closed last, now that the character after it is known. */
  #settle(right: string): void {
    const open = this.#closed;
    if (open === undefined) return;
    this.#closed = undefined;
    const end = this.#pieces.length - 1;
    if (open.type === 'link') {
      this.#pieces[open.start] = '[';
      this.#pieces[end] = `](${destination(open.url ?? '')})`;
      return;
    }
    const isSign = open.sign !== '' && this.#isRead(open, end, right);
    this.#pieces[open.start] = isSign ? open.sign : `<${tags[open.type]}>`;
    this.#pieces[end] = isSign ? open.sign : `</${tags[open.type]}>`;
  }

  #isRead(open: Open, end: number, right: string): boolean {
    const inner = this.#pieces.slice(open.start + 1, end).join('');
    return standsWell(firstOf(inner), open.left) && standsWell(lastOf(inner), right || ' ');
  }

  /** `!` before a link would make an image of it. */
  #escapeExclamation(): void {
    const last = this.#pieces.at(-1);
    if (last?.endsWith('!')) this.#pieces[this.#pieces.length - 1] = `${last.slice(0, -1)}\\!`;
  }
}

/** Whether a sign between these two is read as one. */
function standsWell(inside: string, outside: string): boolean {
  if (inside === '*' || outside === '*') return false;
  return plain.test(inside) || (/^[ \n]$/.test(outside) && !/\s/.test(inside));
}

function firstOf(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 32);
}

function lastOf(text: string): string {
  return [...text.slice(-2)].at(-1) ?? '';
}
