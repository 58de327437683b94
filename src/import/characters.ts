const loneSurrogates = /\p{Surrogate}/gu;
/**
 * C0 controls but white space, DEL, and noncharacters. The C1 controls stay: in posts they are halves of wrongly decoded
 * letters ("weâ\u0080\u0099re"), and whoever repairs those needs them.
 */
const controls = /[\0-\x08\x0E-\x1F\x7F\uFFFE\uFFFF]/g;
/** Anything that asks for more than joining white space: other spaces, controls, format characters, surrogates. */
const unusual =
  /[\0-\x08\x0B\x0E-\x1F\x7F\xA0\xAD\u061C\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/;
/** The same but for the no-break space, which is in every second post. */
const strange = new RegExp(unusual.source.replace('\\xA0', ''));
/** The same, and white space that HTML collapses, as one class: most texts have nothing of the kind. */
const untidy = new RegExp(`${unusual.source.replace('\\0-\\x08\\x0B\\x0E-\\x1F', '\\0-\\x1F')}| {2}`);
/** What HTML collapses. */
const whiteSpace = /[\t\n\f\r ]{2,}|[\t\n\f\r]/g;
/** White space that is no space. */
const lineBreaks = /[\t\n\v\f\r\u2028\u2029]+/g;
/** Runs of white space, and single white space that is not the plain space. */
const spaces = /\s{2,}|[^\S ]/g;
/**
 * Characters that show nothing: soft hyphen, zero-width space, word joiner, byte order mark, and the controls that turn
 * the direction of the text around them. The joiners (U+200C, U+200D) and direction marks stay: Persian and emoji need them.
 */
const invisible = /[\u00AD\u200B\u2060-\u2064\uFEFF\u202A-\u202E\u2066-\u206F]/g;
/** Invisible copies of ASCII: part of a flag after U+1F3F4, hidden text anywhere else. */
const tagCharacters = /(\u{1F3F4}[\u{E0020}-\u{E007F}]+)|[\u{E0000}-\u{E007F}]+/gu;
const tagLead = '\uDB40';

/**
 * Text of the source as it is shown: white space collapsed to single spaces, no-break spaces only where typography
 * needs them, invisible and control characters out, broken surrogates replaced.
 */
export function cleanText(value: string): string {
  // Between two blocks there is nothing but an indent.
  if (value.charCodeAt(0) <= 0x20 && value.trim() === '') return ' ';
  if (!untidy.test(value)) return value;
  if (!unusual.test(value)) return value.replace(whiteSpace, ' ');
  return (strange.test(value) ? repaired(value) : value).replace(spaces, narrow);
}

/** A job's title in one line: like {@link cleanText}, but spaces in a row stay, because other systems know the job so. */
export function cleanTitle(value: string): string {
  const text = strange.test(value) ? repaired(value) : value;
  return text.replace(lineBreaks, ' ').trim();
}

function repaired(value: string): string {
  const text = value.replace(loneSurrogates, '\uFFFD').replace(controls, '').replace(invisible, '');
  return text.includes(tagLead) ? text.replace(tagCharacters, '$1') : text;
}

/** Recruiters' no-break spaces are accidents of pasting, except inside numbers and at French punctuation. */
function narrow(match: string, offset: number, text: string): string {
  if (match.length > 1) return ' ';
  if (match !== '\u00A0' && match !== '\u202F')
    return match > '\u1FFF' && match < '\u2028' ? match : match === '\u3000' ? match : ' ';
  const before = text.charAt(offset - 1);
  const after = text.charAt(offset + 1);
  if (before === '«' || (after !== '' && '»:;!?%'.includes(after))) return match;
  return isDigit(before) && isDigit(after) ? match : ' ';
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
