import type { Direction } from '../posting/index.ts';
import { isExportedSection, langOf, readBlocks } from './blocks/index.ts';
import type { Draft } from './draft.ts';
import type { Note } from './issues.ts';
import type { ContentOptions } from './options.ts';
import { parseHtml } from './parse.ts';
import { isElement, isText, type SourceElement, type SourceNode } from './tree.ts';

/** The options that the first half of the pipeline looks at. */
export type DraftOptions = Pick<ContentOptions, 'lang' | 'baseUrl' | 'trustKinds' | 'images' | 'embeds'>;

/** What the first half of the pipeline makes of one source. */
export interface Reading {
  readonly drafts: readonly Draft[];
  /** The language that an exported posting states for itself. */
  readonly lang?: string;
}

/** The blocks of {@link readHtml} alone. */
export function toDrafts(html: string, options: DraftOptions = {}, note: Note = ignore): readonly Draft[] {
  return readHtml(html, options, note).drafts;
}

/** The first half of the pipeline: HTML to blocks in reading order, every visible word once. Total: any string is allowed. */
export function readHtml(html: string, options: DraftOptions, note: Note): Reading {
  const nodes = parseHtml(html);
  const exported = exportedArticle(nodes);
  const stated = exported === undefined ? undefined : langOf(exported);
  const lang = options.lang ?? stated;
  const dir = lang === undefined ? undefined : directionOf(lang);
  const { baseUrl, trustKinds, images, embeds } = options;
  const drafts = readBlocks(
    exported === undefined ? nodes : exported.childNodes.filter((node) => !isTitle(node)),
    {
      ...(lang === undefined ? {} : { lang }),
      ...(dir === undefined ? {} : { dir }),
      ...(baseUrl === undefined ? {} : { baseUrl }),
      ...(trustKinds === undefined ? {} : { trustKinds }),
      ...(images === undefined ? {} : { images }),
      ...(embeds === undefined ? {} : { embeds }),
      isPlainText: !nodes.some(isElement),
    },
    note,
  );
  return { drafts, ...(stated === undefined ? {} : { lang: stated }) };
}

function ignore(): void {}

/** What `toHtml` writes: one `<article>` of sections, with the title, which is no content, as its `<h1>`. */
function exportedArticle(nodes: readonly SourceNode[]): SourceElement | undefined {
  let article: SourceElement | undefined;
  for (const node of nodes) {
    if (isText(node) && node.value.trim() === '') continue;
    if (article !== undefined || !isElement(node) || node.tagName !== 'article') return undefined;
    article = node;
  }
  return article?.childNodes.some((node) => isElement(node) && isExportedSection(node)) ? article : undefined;
}

function isTitle(node: SourceNode): boolean {
  return node.nodeName === 'h1';
}

const rightToLeft: ReadonlySet<string> = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ku',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

/** The direction that a language is written in, as far as the tag alone tells. */
function directionOf(lang: string): Direction {
  return rightToLeft.has((lang.split('-', 1)[0] ?? '').toLowerCase()) ? 'rtl' : 'ltr';
}
