/** The names of U+00A0 to U+00FF, in order. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
/** Names that need no semicolon, like those above. */
const shortest = ['amp', 'lt', 'gt', 'quot', 'AMP', 'LT', 'GT', 'QUOT', 'COPY', 'REG'];
const withoutSemicolon: readonly string[] = [...latin.split(' '), ...shortest];
/** Names that pastes have beyond those. */
const others = [
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['hellip', '…'],
  ['bull', '•'],
  ['euro', '€'],
  ['trade', '™'],
  ['zwj', '\u200D'],
  ['zwnj', '\u200C'],
  ['rarr', '→'],
] as const;

const named: ReadonlyMap<string, string> = new Map([
  ...latin.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ...others,
]);

/** A reference with its semicolon, or a lone ampersand with what could make it one. */
const reference = /&(?:#(\d{1,7});|#[xX]([\da-fA-F]{1,6});|([a-zA-Z][a-zA-Z\d]{1,31});|#?[a-zA-Z\d]+=?)?/y;

/** Decodes the character references of a text that are beyond doubt; `undefined` when one is not. */
export function decodeText(text: string): string | undefined {
  return text.includes('&') ? decode(text, false) : text;
}

/** The same for an attribute, in which `&name=` is no reference: `?a=1&copy=2`. */
export function decodeAttribute(value: string): string | undefined {
  return value.includes('&') ? decode(value, true) : value;
}

function decode(source: string, isAttribute: boolean): string | undefined {
  let text = '';
  let position = 0;
  for (let start = source.indexOf('&'); start >= 0; start = source.indexOf('&', position)) {
    reference.lastIndex = start;
    const match = reference.exec(source);
    const character = match === null ? undefined : toCharacter(match, isAttribute);
    if (character === undefined) return undefined;
    text += source.slice(position, start) + character;
    position = reference.lastIndex;
  }
  return text + source.slice(position);
}

function toCharacter(match: RegExpExecArray, isAttribute: boolean): string | undefined {
  const [whole, decimal, hexadecimal, name] = match;
  if (name !== undefined) return named.get(name);
  if (decimal !== undefined) return fromCode(Number.parseInt(decimal, 10));
  if (hexadecimal !== undefined) return fromCode(Number.parseInt(hexadecimal, 16));
  if (whole === '&') return whole;
  if (whole.startsWith('&#')) return undefined;
  return isBeyondDoubt(whole, isAttribute) ? whole : undefined;
}

/** Tells that an ampersand before letters starts no reference: `R&D`, `?a=1&copy=2`. */
function isBeyondDoubt(whole: string, isAttribute: boolean): boolean {
  const run = whole.endsWith('=') ? whole.slice(1, -1) : whole.slice(1);
  if (isAttribute) return whole.endsWith('=') || !withoutSemicolon.includes(run);
  return !withoutSemicolon.some((name) => run.startsWith(name));
}

/** The standard replaces controls, surrogates and what lies beyond Unicode; those are left to it. */
function fromCode(code: number): string | undefined {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff)
    return undefined;
  return (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef) ? undefined : String.fromCodePoint(code);
}
