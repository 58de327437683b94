/** How a line of text is built, measured without knowing its language. */
export interface Measure {
  /** Words; in scripts without spaces between words, about as many as a translation would have. */
  readonly words: number;
  /** What the line ends with, closing quotes and brackets aside. */
  readonly ending: 'colon' | 'ellipsis' | 'question' | 'exclamation' | 'stop' | 'comma' | 'none';
  /** Holds more than one sentence. */
  readonly sentences: boolean;
  /** Every letter that could be a capital is one. */
  readonly capitals: boolean;
  /** Begins with a lower-case letter. */
  readonly lowercase: boolean;
  /** Words before and after the first colon inside the line, and whether digits follow it. */
  readonly label?: { readonly before: number; readonly after: number; readonly number: boolean };
  /** Commas, semicolons and the like: what separates the items of a list that is written as a sentence. */
  readonly separators: number;
  /** Stands behind a mark or between brackets that set it off as a title: `■ …`, `【…】`, `🚀 …`, `## …`. */
  readonly decorated: boolean;
  /** Holds no words that could be a title: a value, an address, hashtags, a rule, a remark in brackets. */
  readonly bare: boolean;
  /** Begins with an amount of money and says little else. */
  readonly amount: boolean;
  /** Begins with a bullet or dash that is set before the item of a list. */
  readonly bulleted: boolean;
}

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々〆]/gu;
const unspacedAlphabets = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;
const wordCharacter = /[\p{L}\p{N}]/u;
const letters = /\p{L}/gu;
const digits = /\p{N}/gu;
const cased = /[\p{Lu}\p{Lt}\p{Ll}]/gu;
const closers = /[\s"'”’»)\]）】」』*_]+$/u;
/** Initials at the end of a line (`in the U.S.`) end no sentence. */
const initials = /(?:^|[\s(])(?:\p{Lu}\.){2,}$/u;
const sentenceBreak = /(?:\p{Ll}|[\p{N})%"”’])[.!?…]["”’)]?\s+["“‘]?\p{Lu}|[。！？]./u;
const innerColon = /^([^:：]+)[:：](?!\/\/)(\s*)(\S.*)$/u;
const separator = /[,;、，；]|\s[|/·•–]\s/gu;
const amount =
  /^[~≈]?(?:\p{Lu}{0,3}\p{Sc}\s?\p{N}|\p{N}[\p{N}\s.,'’]*(?:\p{Sc}|(?:\p{Lu}{3}|k|K)(?!\p{L}))|\p{Lu}{3}\s?\p{N})/u;
const remark = /^[(（][^()（）]*[)）]$/u;
const currency = /\p{Sc}|(?<!\p{L})\p{Lu}{3}$/u;
const bullet = /^[•·●◦▪*\p{Pd}]\s/u;
const address = /https?:\/\/|www\.|\S@\S+\.\S/iu;
const opening = /^(?:[^\p{L}\p{N}\p{P}\p{Z}\p{Sc}+<>=~^|]|[■□▪◆◇●○▶►▷★☆※*#]|[【〔［《〈「『])/u;
const bracketed = /^[【〔［《〈「『[].*[】〕］》〉」』\]]$/u;

/** Longer lines are prose, whatever they look like: they are not measured. */
const longestText = 300;
const prose: Measure = {
  words: longestText / 5,
  ending: 'stop',
  sentences: true,
  capitals: false,
  lowercase: false,
  separators: 0,
  decorated: false,
  bare: false,
  amount: false,
  bulleted: false,
};

/** Measures one line. `text` is as {@link visible} gives it. */
export function measure(text: string): Measure {
  if (text.length > longestText) return prose;
  const colon = innerColon.exec(text);
  const before = colon?.[1];
  const after = colon?.[3];
  // A colon without a space after it parts a time (9:30), a ratio or a gender form (Mitarbeiter:innen), but not in CJK.
  const parts =
    before !== undefined && after !== undefined && (colon?.[2] !== '' || text.charAt(before.length) === '：');
  return {
    words: wordCount(text),
    ending: endingOf(text),
    sentences: sentenceBreak.test(text),
    capitals: isCapitals(text),
    lowercase: /^\p{Ll}/u.test(text),
    ...(parts ? { label: { before: wordCount(before), after: wordCount(after), number: /\p{N}/u.test(after) } } : {}),
    separators: text.match(separator)?.length ?? 0,
    decorated: opening.test(text) || bracketed.test(text),
    bare: isBare(text),
    amount: isAmount(text),
    bulleted: bullet.test(text) && !/[•·●◦▪*\p{Pd}]$/u.test(text),
  };
}

/** Words of a text in any script. */
export function wordCount(text: string): number {
  let count = 0;
  for (const token of text.split(' ')) {
    if (!wordCharacter.test(token)) continue;
    const characters = token.match(unspaced)?.length ?? 0;
    const alphabetic = token.match(unspacedAlphabets)?.length ?? 0;
    count += Math.max(1, Math.round(characters / 2 + alphabetic / 5));
  }
  return count;
}

function endingOf(text: string): Measure['ending'] {
  const end = text.replace(closers, '');
  if (/[:：]$/u.test(end) || /[:：]$/u.test(text)) return 'colon';
  if (/[?？؟]$/u.test(end)) return 'question';
  if (/[!！]$/u.test(end)) return 'exclamation';
  if (/[,;，；、]$/u.test(end)) return 'comma';
  if (/(?:…|\.\.\.)$/u.test(end)) return 'ellipsis';
  if (/[.。．]$/u.test(end) && !initials.test(end)) return 'stop';
  return 'none';
}

function isCapitals(text: string): boolean {
  const all = text.match(cased);
  return all !== null && all.length >= 3 && all.every((letter) => letter === letter.toUpperCase());
}

function isAmount(text: string): boolean {
  if (wordCount(text) > 8) return false;
  return amount.test(text) || (currency.test(text) && hasMoreDigits(text));
}

function hasMoreDigits(text: string): boolean {
  return (text.match(digits)?.length ?? 0) > (text.match(letters)?.length ?? 0);
}

function isBare(text: string): boolean {
  const letterCount = text.match(letters)?.length ?? 0;
  if (letterCount < 2 || remark.test(text) || hasMoreDigits(text)) return true;
  if (address.test(text)) return true;
  return text.split(' ').every((token) => /^#\S/u.test(token) || !wordCharacter.test(token));
}
