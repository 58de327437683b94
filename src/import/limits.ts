import type { Issue } from '../posting/index.ts';
import type { Draft } from './draft.ts';
import type { Note } from './issues.ts';

/** What stands where something was cut off. */
const ellipsis: Draft = { block: { type: 'paragraph', children: [{ type: 'text', value: '…' }] }, separated: true };

/** Cuts HTML to the length that a site allows, before the tag that it would split; `undefined` when it is short enough. */
export function cutSource(html: string, length: number | undefined): string | undefined {
  if (length === undefined || !(length >= 0) || html.length <= length) return undefined;
  const tag = html.lastIndexOf('<', length);
  const isInside = tag >= 0 && html.indexOf('>', tag) >= length;
  return html.slice(0, isInside ? tag : length);
}

/** Marks the end of drafts whose source was cut. */
export function markCut(
  drafts: readonly Draft[],
  length: number | undefined,
  path: Issue['path'],
  note: Note,
): Draft[] {
  note({
    code: 'source-cut',
    level: 'warning',
    path,
    message: `The HTML was longer than the limit of ${length} characters; what came after was left out.`,
  });
  return [...drafts, ellipsis];
}

/** Keeps the number of blocks that a site allows. */
export function cutBlocks(drafts: readonly Draft[], blocks: number | undefined, note: Note): readonly Draft[] {
  if (blocks === undefined || !(blocks >= 0) || drafts.length <= blocks) return drafts;
  note({
    code: 'blocks-cut',
    level: 'warning',
    path: [],
    message: `The post had ${drafts.length} blocks, more than the limit of ${blocks}; the last ones were left out.`,
  });
  return [...drafts.slice(0, blocks), ellipsis];
}
