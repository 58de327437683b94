import { languageTag } from './language.ts';
import type {
  Block,
  Direction,
  Heading,
  Inline,
  Link,
  List,
  ListItem,
  Localized,
  Node,
  TableCell,
  TableRow,
} from './nodes.ts';
import { describe, type ParseState, readOwn, reportAt } from './parse-state.ts';
import type { NodeType } from './tree.ts';

/** Node types that have children. */
export type ContainerType = Exclude<NodeType, 'text' | 'inlineCode' | 'break' | 'thematicBreak'>;

/**
 * Builds a node anew from the properties that its type has. `children` is filled later, with nothing but what the tree
 * allows in it: that is what makes the casts true. A link's `url` has been checked by then.
 */
export function buildContainer(
  state: ParseState,
  type: ContainerType,
  source: object,
  children: Node[],
  url: string,
): Node {
  const blocks = children as Block[];
  const inlines = children as Inline[];
  switch (type) {
    case 'paragraph':
      return { type, ...readLocalized(state, source), children: inlines };
    case 'heading':
      return { type, ...readLocalized(state, source), depth: readDepth(state, source), children: inlines };
    case 'list':
      return {
        type,
        ...readLocalized(state, source),
        ...readNumbering(state, source),
        children: children as ListItem[],
      };
    case 'listItem':
    case 'blockquote':
      return { type, ...readLocalized(state, source), children: blocks };
    case 'table':
      return { type, ...readLocalized(state, source), children: children as TableRow[] };
    case 'tableRow':
      return { type, ...readLocalized(state, source), children: children as TableCell[] };
    case 'tableCell':
      return { type, ...readLocalized(state, source), children: inlines };
    case 'link':
      return { type, url, children: inlines } satisfies Link;
    default:
      return { type, children: inlines };
  }
}

/** Reads `lang` and `dir` where they are given and valid. */
export function readLocalized(state: ParseState, source: object): Localized {
  const lang = readLanguage(state, source);
  const dir = readDirection(state, source);
  return { ...(lang === undefined ? {} : { lang }), ...(dir === undefined ? {} : { dir }) };
}

/** Reads `lang`. */
export function readLanguage(state: ParseState, source: object): string | undefined {
  const value = readOwn(state, source, 'lang');
  if (value === undefined) return undefined;
  const lang = languageTag(value);
  if (lang === undefined) {
    reportAt(
      state,
      'lang',
      value === null ? 'info' : 'error',
      'language-invalid',
      `${describe(value)} is not a BCP 47 language tag, so it is left out. Write one such as "de" or "pt-BR".`,
    );
  } else if (lang !== value) {
    reportAt(state, 'lang', 'info', 'language-repaired', `The language tag was written as "${lang}".`);
  }
  return lang;
}

function readDirection(state: ParseState, source: object): Direction | undefined {
  const value = readOwn(state, source, 'dir');
  if (value === 'ltr' || value === 'rtl') return value;
  if (value !== undefined) {
    reportAt(
      state,
      'dir',
      value === null ? 'info' : 'error',
      'direction-invalid',
      `${describe(value)} is not a direction of text, so it is left out. Write "ltr" or "rtl", or leave it to the text.`,
    );
  }
  return undefined;
}

function readDepth(state: ParseState, source: object): Heading['depth'] {
  const value = readOwn(state, source, 'depth');
  if (value === 1 || value === 2 || value === 3) return value;
  const depth = typeof value === 'number' && value > 3 ? 3 : 1;
  reportAt(
    state,
    'depth',
    'warning',
    'depth-repaired',
    `A sub-heading's depth is 1, 2 or 3, not ${describe(value)}, so ${depth} is used. Count from the section's heading.`,
  );
  return depth;
}

/** Far more than a list can have, and within what HTML's `start` can hold. */
const maximumStart = 1_000_000_000;

function readNumbering(state: ParseState, source: object): Pick<List, 'ordered' | 'start'> {
  const ordered = readOwn(state, source, 'ordered');
  if (typeof ordered !== 'boolean') {
    reportAt(
      state,
      'ordered',
      ordered === undefined || ordered === null ? 'info' : 'error',
      'ordered-repaired',
      `A list says whether it is numbered by true or false, not ${describe(ordered)}, so it is taken as a bulleted list.`,
    );
  }
  const start = readOwn(state, source, 'start');
  if (start === undefined) return { ordered: ordered === true };
  const valid = typeof start === 'number' && Number.isInteger(start) && Math.abs(start) <= maximumStart;
  if (ordered === true && valid) return { ordered, start: start === 0 ? 0 : start };
  const reason = valid ? 'Only a numbered list has a start' : `${describe(start)} is not the whole number of an item`;
  reportAt(
    state,
    'start',
    start === null || valid ? 'info' : 'error',
    'start-refused',
    `${reason}, so it is left out. Remove it, or set "ordered" to true and "start" to a whole number.`,
  );
  return { ordered: ordered === true };
}
