import { readBlocks } from './blocks/index.ts';
import type { Draft } from './draft.ts';
import type { Note } from './issues.ts';
import type { ContentOptions } from './options.ts';
import { isElement, parseHtml, type SourceNode } from './parse.ts';

/** The options that the first half of the pipeline looks at. */
export type DraftOptions = Pick<ContentOptions, 'lang' | 'baseUrl' | 'trustKinds' | 'images' | 'embeds'>;

/** The first half of the pipeline: HTML to blocks in reading order, every visible word once. Total: any string is allowed. */
export function toDrafts(html: string, options: DraftOptions = {}, note: Note = ignore): readonly Draft[] {
  const nodes = parseHtml(html);
  const { lang, baseUrl, trustKinds, images, embeds } = options;
  return readBlocks(
    nodes,
    {
      ...(lang === undefined ? {} : { lang }),
      ...(baseUrl === undefined ? {} : { baseUrl }),
      ...(trustKinds === undefined ? {} : { trustKinds }),
      ...(images === undefined ? {} : { images }),
      ...(embeds === undefined ? {} : { embeds }),
      isPlainText: isPlainText(nodes),
    },
    note,
  );
}

function ignore(): void {}

/** Text without a single element was not written as HTML: its line feeds are meant. */
function isPlainText(nodes: readonly SourceNode[]): boolean {
  return !nodes.some(isElement);
}
