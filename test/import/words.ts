import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Draft } from '../../src/import/draft.ts';
import { type Node, type Posting, plainText } from '../../src/posting/index.ts';

type SourceNode = DefaultTreeAdapterTypes.ChildNode;

const never = new Set(
  'script style template noscript title head meta link base iframe object embed audio video canvas rp datalist textarea input noembed noframes'.split(
    ' ',
  ),
);
const blocks = new Set(
  'address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre section select summary table tbody td tfoot th thead tr ul xmp'.split(
    ' ',
  ),
);

/**
 * The words that a browser would show of some HTML, found in another way than the importer finds them: by recursion,
 * without any thought of what a word is part of. Bullets and list numbers are taken off the starts of lines, as the
 * importer may turn them into lists.
 */
export function shownWords(html: string): string[] {
  return toWords(shownText(parseFragment(divContext(), html, {}).childNodes, true));
}

function divContext(): DefaultTreeAdapterTypes.Element {
  const context = parseFragment('<div></div>').childNodes[0];
  if (context === undefined || !('tagName' in context)) throw new Error('the parser gave no element');
  return context;
}

function shownText(nodes: readonly SourceNode[], isVisible: boolean): string {
  let text = '';
  for (const node of nodes) {
    if (node.nodeName === '#text' && 'value' in node) text += isVisible ? node.value : '';
    if (node.nodeName === 'img') text += ' ';
    if (!('tagName' in node) || never.has(node.tagName)) continue;
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    const style = (attributes.get('style') ?? '').replace(/'[^']*'|"[^"]*"/g, '');
    const display = /(?:^|;)\s*display\s*:\s*([a-z-]+)/.exec(style)?.[1];
    const isHidden = attributes.has('hidden') && attributes.get('hidden') !== 'until-found';
    if (display === 'none' || (display === undefined && (isHidden || isClosed(node, attributes)))) continue;
    if (/mso-list\s*:\s*ignore/i.test(style) || isUnchosen(node)) continue;
    const visibility = /(?:^|;)\s*visibility\s*:\s*([a-z]+)/.exec(style)?.[1];
    const separator = blocks.has(node.tagName) || display === 'block' ? '\n' : '';
    const inside = shownText(node.childNodes, visibility === undefined ? isVisible : visibility === 'visible');
    text += separator + inside + separator;
  }
  return text;
}

function isClosed(node: DefaultTreeAdapterTypes.Element, attributes: ReadonlyMap<string, string>): boolean {
  return node.tagName === 'dialog' && !attributes.has('open');
}

/** A select shows the option marked last, or else its first. */
function isUnchosen(node: DefaultTreeAdapterTypes.Element): boolean {
  if (node.tagName !== 'option') return false;
  let select: DefaultTreeAdapterTypes.ParentNode | null = node.parentNode;
  while (select !== null && select.nodeName !== 'select') select = 'parentNode' in select ? select.parentNode : null;
  if (select === null) return false;
  const options = optionsOf(select);
  const marked = options.filter((option) => option.attrs.some(({ name }) => name === 'selected'));
  return node !== (marked.at(-1) ?? options[0]);
}

function optionsOf(node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    return child.tagName === 'option' ? [child] : optionsOf(child);
  });
}

/** Every word of drafts. */
export function wordsOfDrafts(drafts: readonly Draft[]): string[] {
  return toWords(drafts.map(({ block }) => plainText(block as Node)).join('\n'));
}

/** Every word of a posting's sections. */
export function wordsOfPosting(posting: Posting): string[] {
  return toWords(
    posting.sections
      .map(
        (section) => `${section.heading ?? ''}\n${section.blocks.map((block) => plainText(block as Node)).join('\n')}`,
      )
      .join('\n'),
  );
}

const marker = /^\s*(?:[•●·*✅☑–-]\uFE0F?|o(?=\s)|\d{1,2}[.)](?=\s)|#{2,4}(?=\s))\s*/u;

/** A line between topics, drawn with characters. */
const rule = /^\s*([-_=*–—])(?: ?\1){2,}\s*$/;

/** Words without spaces, invisible characters and Markdown; a marker at the start of a line and a drawn rule are no words, and a heading may lose its colon. */
export function toWords(text: string): string[] {
  return text
    .replace(/\p{Cf}|[\0-\x08\x0E-\x1F]/gu, '')
    .replace(/\uD800/g, '\uFFFD')
    .split('\n')
    .filter((line) => !rule.test(line))
    .flatMap((line) =>
      line
        .replaceAll('**', '')
        .replace(marker, '')
        .trim()
        .replace(/[:：]$/, '')
        .split(/\s+/),
    )
    .filter((word) => word !== '');
}
