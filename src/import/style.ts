/** What an inline style says about the things that a posting can express. */
export interface Look {
  readonly display?: string;
  readonly visible?: boolean;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underlined?: boolean;
  readonly struck?: boolean;
  readonly raised?: 'super' | 'sub' | 'none';
  /** Line feeds of the text are line breaks. */
  readonly keepsLines?: boolean;
  /** Text that is there and that hardly anybody can see: transparent, smaller than two pixels, moved off the page. */
  readonly isFaint?: boolean;
  /** Word's outline level of a list paragraph, from 1. */
  readonly listLevel?: number;
  /** Word's copy of the list marker, drawn for programs that know no lists. */
  readonly isListMarker?: boolean;
}

const nothing: Look = {};
/** One glance tells most styles of a paste apart: fonts, sizes, colours and margins say nothing here. */
const relevant =
  /display|visibility|font-weight|font-style|font\s*:|text-decoration|vertical-align|white-space|mso-list|opacity|transparent|text-indent\s*:\s*-|font-size\s*:\s*[01](?!\d)/i;
const needsCare = /["'(\\]|\/\*/;

/** Reads the value of a `style` attribute. Unknown and broken declarations say nothing, as in a browser. */
export function readStyle(style: string): Look {
  if (!relevant.test(style)) return nothing;
  const look: { -readonly [Key in keyof Look]: Look[Key] } = {};
  const important = new Set<string>();
  for (const declaration of needsCare.test(style) ? splitWithCare(style) : style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    let value = declaration
      .slice(colon + 1, colon + 120)
      .trim()
      .toLowerCase();
    const isImportant = value.endsWith('!important');
    if (isImportant) {
      value = value.slice(0, -'!important'.length).trim();
      important.add(name);
    } else if (important.has(name)) continue;
    apply(look, name, value);
  }
  return look;
}

function apply(look: { -readonly [Key in keyof Look]: Look[Key] }, name: string, value: string): void {
  switch (name) {
    case 'display':
      look.display = value;
      return;
    case 'visibility':
      if (value === 'hidden' || value === 'collapse') look.visible = false;
      else if (value === 'visible') look.visible = true;
      return;
    case 'font-weight':
      setWeight(look, value);
      return;
    case 'font-style':
      if (value === 'italic' || value.startsWith('oblique')) look.italic = true;
      else if (value === 'normal') look.italic = false;
      return;
    case 'font':
      // The shorthand resets what it does not name.
      look.bold = value.split(/\s+/).some((word) => word === 'bold' || word === 'bolder' || /^[6-9]00$/.test(word));
      look.italic = value.split(/\s+/).some((word) => word === 'italic' || word === 'oblique');
      return;
    case 'text-decoration':
    case 'text-decoration-line':
      look.underlined = value.includes('underline');
      look.struck = value.includes('line-through');
      return;
    case 'vertical-align':
      look.raised = value === 'super' || value === 'sub' ? value : 'none';
      return;
    case 'white-space':
    case 'white-space-collapse':
      look.keepsLines = value.startsWith('pre') || value.startsWith('break-spaces');
      return;
    case 'opacity':
      if (Number.parseFloat(value) < 0.05) look.isFaint = true;
      return;
    case 'color':
      if (value === 'transparent') look.isFaint = true;
      return;
    case 'font-size':
      if (/^[01](?:\.\d+)?(?:px|pt)?$/.test(value)) look.isFaint = true;
      return;
    case 'text-indent':
      if (/^-\d{3,}(?:px|em|pt)/.test(value)) look.isFaint = true;
      return;
    case 'mso-list':
      setWordList(look, value);
      return;
    default:
  }
}

function setWeight(look: { bold?: boolean }, value: string): void {
  const weight = Number(value);
  if (value === 'bold' || value === 'bolder' || weight >= 600) look.bold = true;
  else if (value === 'normal' || value === 'lighter' || weight > 0) look.bold = false;
}

/** `mso-list: l0 level2 lfo1` on a paragraph, `mso-list: Ignore` on the marker inside it. */
function setWordList(look: { listLevel?: number; isListMarker?: boolean }, value: string): void {
  if (value === 'ignore') look.isListMarker = true;
  const level = /\blevel([1-9])\b/.exec(value)?.[1];
  if (level !== undefined) look.listLevel = Number(level);
}

/** Splits at the semicolons that stand outside of strings, parentheses and comments. */
function splitWithCare(style: string): string[] {
  const declarations: string[] = [];
  let quote = '';
  let parentheses = 0;
  let start = 0;
  for (let index = 0; index < style.length; index += 1) {
    const character = style.charAt(index);
    if (character === '\\') index += 1;
    else if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '/' && style.charAt(index + 1) === '*') {
      const end = style.indexOf('*/', index + 2);
      const from = end < 0 ? style.length : end + 2;
      // A comment separates nothing, but a declaration after it starts clean.
      if (style.slice(start, index).trim() === '') start = from;
      index = from - 1;
    } else if (character === '(') parentheses += 1;
    else if (character === ')') parentheses = Math.max(0, parentheses - 1);
    else if (character === ';' && parentheses === 0) {
      declarations.push(style.slice(start, index));
      start = index + 1;
    }
  }
  declarations.push(style.slice(start));
  return declarations;
}
