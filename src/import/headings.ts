import { type Block, type Localized, plainText } from '../posting/index.ts';
import type { Draft, Marked } from './draft.ts';
import { cleanInlines, cleanText } from './headings/clean.ts';
import { decide } from './headings/context.ts';
import { itemsOf, type LineItem } from './headings/items.ts';
import { inlinesOf, visible } from './headings/lines.ts';
import { unnest } from './headings/nested.ts';
import { rankOf } from './headings/rank.ts';

/**
 * Marks which drafts are headings. A line that acts as a heading inside a paragraph becomes a draft of its own; a
 * paragraph that stands in a heading tag becomes a paragraph. A marked draft's block is a `heading` node with the
 * decoration cleaned off; its depth is left to the step that makes sections. No word is lost, the order stays. `lang` is
 * the post's language, where it is known: it helps with plain lines.
 */
export function markHeadings(source: readonly Draft[], lang?: string): Marked[] {
  const titles = new Set<Draft>();
  const drafts = unnest(source, titles);
  const items = itemsOf(
    drafts.map((draft) => (draft.section === undefined ? draft : undefined)),
    titles,
  );
  const headings = decide(items, lang);
  const lines = new Map<number, LineItem[]>();
  for (const item of items) {
    if (item.type !== 'line') continue;
    const others = lines.get(item.draft);
    if (others === undefined) lines.set(item.draft, [item]);
    else others.push(item);
  }
  const marked: Marked[] = [];
  drafts.forEach((draft, index) => {
    if (draft.section !== undefined) marked.push(exported(draft));
    else addPieces(marked, draft, lines.get(index) ?? noLines, headings);
  });
  return marked;
}

const noLines: readonly LineItem[] = [];

/** A draft of an exported posting: its tags are headings, nothing else is. */
function exported(draft: Draft): Marked {
  const { block, level, ...rest } = draft;
  if (level === undefined || block.type !== 'paragraph') return draft;
  const depth = level <= 3 ? 1 : level === 4 ? 2 : 3;
  return {
    ...rest,
    level,
    block: { ...block, type: 'heading', depth },
    heading: { text: visible(plainText(block.children)), rank: level * 10 },
  };
}

/** Adds the draft as it is, or cut into its headings and what stands between them. */
function addPieces(marked: Marked[], draft: Draft, lines: readonly LineItem[], headings: ReadonlySet<LineItem>): void {
  const isCut = lines.some((item) => headings.has(item));
  if (!isCut && draft.level === undefined) {
    marked.push(draft);
    return;
  }
  const { block, level, separated, ...rest } = draft;
  if (!isCut) {
    marked.push({ ...rest, ...(separated ? { separated } : {}), block });
    return;
  }
  let first = true;
  const add = (piece: Block, heading?: Marked['heading']): void => {
    const kept = { ...rest, block: piece, ...(first && separated ? { separated } : {}) };
    marked.push(heading === undefined ? kept : { ...kept, ...(level === undefined ? {} : { level }), heading });
    first = false;
  };
  let pending: LineItem[] = [];
  const flush = (): void => {
    if (pending.length > 0 && block.type === 'paragraph')
      add({ ...block, children: inlinesOf(pending.map((item) => item.line)) });
    pending = [];
  };
  for (const item of lines) {
    if (!headings.has(item)) {
      pending.push(item);
      continue;
    }
    flush();
    const text = cleanText(item.line.text);
    add(
      { ...localized(block), type: 'heading', depth: 1, children: cleanInlines(item.line, text) },
      { text, rank: rankOf(item) },
    );
  }
  flush();
}

function localized(block: Block): Localized {
  if (block.type === 'thematicBreak') return {};
  const { lang, dir } = block;
  return { ...(lang === undefined ? {} : { lang }), ...(dir === undefined ? {} : { dir }) };
}
