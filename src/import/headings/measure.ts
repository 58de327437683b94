import { type Count, count } from './count.ts';

/** What a line ends with, closing quotes and brackets aside. */
export type Ending = 'colon' | 'ellipsis' | 'question' | 'exclamation' | 'stop' | 'comma' | 'none';

/** `Label: value` inside one line. */
export interface Label {
  /** Words before and after the colon. */
  readonly before: number;
  readonly after: number;
  /** Digits stand in the value. */
  readonly number: boolean;
}

/** Longer lines are prose, whatever they look like: they are not looked at. */
export const longestText = 240;

const closers = /[\s"'”’»)\]）】」』*_]/;
/** Initials at the end of a line (`in the U.S.`) end no sentence. */
const initials = /(?:^|[\s(])(?:\p{Lu}\.){2,}$/u;
const sentenceBreak = /(?:\p{Ll}|[\p{N})%"”’])[.!?…]["”’)]?\s+["“‘]?\p{Lu}|[。！？]./u;
/** `2.` or `3)` before a title. */
const number = /^\(?\p{N}{1,3}[.)]\s/u;
const innerColon = /^([^:：]+)[:：](?!\/\/)(\s*)(\S.*)$/u;
const separator = /[,;、，；]|\s[|/·•–]\s/gu;
const amount =
  /^[~≈]?(?:\p{Lu}{0,3}\p{Sc}\s?\p{N}|\p{N}[\p{N}\s.,'’]*(?:\p{Sc}|(?:\p{Lu}{3}|k|K)(?!\p{L}))|\p{Lu}{3}\s?\p{N})/u;
const currency = /\p{Sc}|(?<!\p{L})\p{Lu}{3}$/u;
const bullet = /^[•·●◦▪*>\p{Pd}]\s/u;
const bulletAtEnd = /[•·●◦▪*\p{Pd}]$/u;
const remark = /^[(（][^()（）]*[)）]$/u;
const address = /https?:\/\/|www\.|\S@\S+\.\S/iu;
const opening = /^(?:[^\p{L}\p{N}\p{P}\p{Z}\p{Sc}+<>=~^|]|[■□▪◆◇●○▶►▷★☆※*#]|[【〔［《〈「『])/u;
const bracketed = /^[【〔［《〈「『[].*[】〕］》〉」』\]]$/u;

/** How a line of text is built, measured without knowing its language; what few rules ask for is found when asked. */
export class Measure {
  readonly #text: string;
  readonly #count: Count;
  /** Asked for again and again. */
  #ending: Ending | undefined;
  #sentences: boolean | undefined;

  /** `text` is as `visible` gives it. */
  constructor(text: string) {
    this.#text = text.length > longestText ? '' : text;
    this.#count = this.#text === '' ? prose : count(text);
  }

  /** Words; in scripts without spaces between words, about as many as a translation would have. */
  get words(): number {
    return this.#count.words;
  }

  get ending(): Ending {
    this.#ending ??= this.#text === '' ? 'stop' : endingOf(this.#text);
    return this.#ending;
  }

  /** Holds more than one sentence. */
  get sentences(): boolean {
    this.#sentences ??= this.#text === '' || sentenceBreak.test(this.#text.replace(number, ''));
    return this.#sentences;
  }

  /** Every letter that could be a capital is one. */
  get capitals(): boolean {
    return this.#count.lower === 0 && this.#count.upper >= 3;
  }

  /** Begins with a lower-case letter. */
  get lowercase(): boolean {
    return /^\p{Ll}/u.test(this.#text);
  }

  /** `undefined` when the line is no label with its value. */
  get label(): Label | undefined {
    if (!this.#text.includes(':') && !this.#text.includes('：')) return undefined;
    const colon = innerColon.exec(this.#text);
    const [, before, space, after] = colon ?? [];
    if (before === undefined || after === undefined) return undefined;
    // A colon without a space parts a time (9:30), a ratio or a gender form (Mitarbeiter:innen), but not the wide one.
    if (space === '' && this.#text.charAt(before.length) !== '：') return undefined;
    return { before: count(before).words, after: count(after).words, number: /\p{N}/u.test(after) };
  }

  /** Commas, semicolons and the like: what separates the items of a list that is written as a sentence. */
  get separators(): number {
    return this.#text.match(separator)?.length ?? 0;
  }

  /** Stands behind a mark or between brackets that set it off as a title: `■ …`, `【…】`, `🚀 …`. */
  get decorated(): boolean {
    return this.#text !== '' && (opening.test(this.#text) || bracketed.test(this.#text));
  }

  /** Holds no words that could be a title: a value, an address, hashtags, a rule, a remark in brackets. */
  get bare(): boolean {
    if (this.#text === '') return false;
    const { letters, digits } = this.#count;
    if (letters < 2 || digits > letters || remark.test(this.#text) || address.test(this.#text)) return true;
    return this.#text.startsWith('#') && this.#text.split(' ').every((token) => /^#\S|^[^\p{L}\p{N}]*$/u.test(token));
  }

  /** Begins with an amount of money and says little else. */
  get amount(): boolean {
    if (this.#text === '' || this.words > 8) return false;
    const { letters, digits } = this.#count;
    return digits > 0 && (amount.test(this.#text) || (digits > letters && currency.test(this.#text)));
  }

  /** Begins with a bullet or dash that is set before the item of a list. */
  get bulleted(): boolean {
    return bullet.test(this.#text) && !bulletAtEnd.test(this.#text);
  }
}

/** What a line counts as that is too long to be looked at. */
const prose: Count = { letters: longestText, digits: 0, upper: 0, lower: longestText, words: longestText / 4 };

function endingOf(text: string): Ending {
  let end = text.length;
  while (end > 0 && closers.test(text.charAt(end - 1))) end -= 1;
  const last = text.charAt(end - 1);
  if (last === ':' || last === '：' || text.endsWith(':') || text.endsWith('：')) return 'colon';
  if (last === '?' || last === '？' || last === '؟') return 'question';
  if (last === '!' || last === '！') return 'exclamation';
  if (/[,;，；、،]/.test(last)) return 'comma';
  if (last === '…' || text.slice(0, end).endsWith('..')) return 'ellipsis';
  if (/[.。．।]/.test(last) && !endsInInitials(text, end)) return 'stop';
  return 'none';
}

/** Looks for the full stop of the initial before the last before it looks at the whole line. */
function endsInInitials(text: string, end: number): boolean {
  return text.slice(Math.max(0, end - 4), end - 1).includes('.') && initials.test(text.slice(0, end));
}
