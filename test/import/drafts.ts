import type { Draft, Judged, Marked } from '../../src/import/draft.ts';
import { type Block, type Inline, type ListItem, plainText, type SectionKind } from '../../src/posting/index.ts';

export type Part = string | Inline;

function inlines(parts: readonly Part[]): Inline[] {
  return parts.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part));
}

export const br: Inline = { type: 'break' };

export function strong(...parts: readonly Part[]): Inline {
  return { type: 'strong', children: inlines(parts) };
}

export function link(url: string, ...parts: readonly Part[]): Inline {
  return { type: 'link', url, children: inlines(parts) };
}

/** A paragraph. */
export function p(...parts: readonly Part[]): Draft {
  return { block: { type: 'paragraph', children: inlines(parts) } };
}

/** A paragraph after a gap in the source. */
export function apart(...parts: readonly Part[]): Draft {
  return { ...p(...parts), separated: true };
}

/** A paragraph that is bold as a whole. */
export function b(text: string): Draft {
  return p(strong(text));
}

/** What an h1–h6 held; level 0 is the name of an API field. */
export function h(level: 0 | 1 | 2 | 3 | 4 | 5 | 6, ...parts: readonly Part[]): Draft {
  return { ...p(...parts), level };
}

export function ul(...items: readonly string[]): Draft {
  const children = items.map((item): ListItem => ({ type: 'listItem', children: [p(item).block] }));
  return { block: { type: 'list', ordered: false, children } };
}

/** A list of items that each have a first line and, where there is more, a list of the rest inside. */
export function nested(...items: readonly (readonly [string, ...string[]])[]): Draft {
  const children = items.map(
    ([title, ...rest]): ListItem => ({
      type: 'listItem',
      children: rest.length === 0 ? [p(title).block] : [p(title).block, ul(...rest).block],
    }),
  );
  return { block: { type: 'list', ordered: false, children } };
}

export const hr: Draft = { block: { type: 'thematicBreak' } };

/** Prose that no rule can take for a heading. */
export const prose = p(
  'Nordlicht keeps forty lighthouses running along the coast, and every one of them needs somebody who cares for its lamp.',
);

/** A list of three duties. */
export const duties = ul('Trim the wick every evening', 'Log the ships that pass', 'Call the harbour when fog rises');

/** The texts of the headings. */
export function headingTexts(marked: readonly Marked[]): string[] {
  return marked.flatMap(({ heading }) => (heading === undefined ? [] : [heading.text]));
}

/** The words of blocks in order, without the decoration that a heading may lose. */
export function wordsOf(blocks: readonly Block[]): string[] {
  return plainText(blocks)
    .split(/\s+/u)
    .map((word) => word.replace(/^(?:[\p{So}\p{Pd}•■*#=_~]|\uFE0F|\u200D)+|[:：*_=\p{Pd}]+$/gu, ''))
    .filter((word) => word !== '');
}

/** A marked draft with the kind that the step before sections would give it. */
export function judged(kind: SectionKind, draft: Draft | Marked): Judged {
  return { ...draft, kind, confidence: 1, reason: 'given by the test' };
}
