import {
  type Block,
  type Inline,
  type ListItem,
  type Posting,
  type Section,
  sectionIds,
} from '../../src/posting/index.ts';

/**
 * A posting as the code that defines it: a module for `rolecall/posting`, with strings where strings will do. Running
 * the code gives an equal posting.
 */
export function toCode(posting: Posting): string {
  const used = new Set<string>();
  const ids = sectionIds(posting.sections);
  const { sections, ...facts } = posting;
  const lines = Object.entries(facts).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`);
  const written = sections.map((section, index) => sectionCode(section, ids[index], used));
  const names = ['definePosting', ...[...used].sort()].join(', ');
  return [
    `import { ${names} } from 'rolecall/posting';`,
    '',
    'export const posting = definePosting({',
    ...lines,
    '  sections: [',
    ...written,
    '  ],',
    '});',
    '',
  ].join('\n');
}

function sectionCode(section: Section, usualId: string | undefined, used: Set<string>): string {
  const { id, kind, heading, blocks, lang, dir } = section;
  const lines = [`      kind: ${JSON.stringify(kind)},`];
  if (id !== usualId) lines.unshift(`      id: ${JSON.stringify(id)},`);
  if (heading !== undefined) lines.push(`      heading: ${JSON.stringify(heading)},`);
  if (lang !== undefined) lines.push(`      lang: ${JSON.stringify(lang)},`);
  if (dir !== undefined) lines.push(`      dir: ${JSON.stringify(dir)},`);
  lines.push('      blocks: [', ...blocks.map((block) => `        ${blockCode(block, used)},`), '      ],');
  return ['    {', ...lines, '    },'].join('\n');
}

function blockCode(block: Block, used: Set<string>): string {
  switch (block.type) {
    case 'paragraph': {
      const [only] = block.children;
      const plain = block.lang === undefined && block.dir === undefined && block.children.length === 1;
      if (plain && only?.type === 'text') return JSON.stringify(only.value);
      return call('paragraph', [inlinesCode(block.children, used), ...localized(block)], used);
    }
    case 'heading': {
      const extra = localized(block);
      const depth = block.depth === 1 && extra.length === 0 ? [] : [String(block.depth)];
      return call('heading', [inlinesCode(block.children, used), ...depth, ...extra], used);
    }
    case 'list': {
      const items = `[${block.children.map((item) => itemCode(item, used)).join(', ')}]`;
      const extra = localized(block);
      if (!block.ordered) return call('list', [items, ...extra], used);
      const start = block.start === undefined && extra.length === 0 ? [] : [String(block.start ?? 1)];
      return call('orderedList', [items, ...start, ...extra], used);
    }
    case 'blockquote':
      return call('blockquote', [blocksCode(block.children, used), ...localized(block)], used);
    // Rare in job posts, and as plain data they stay exact: a cell may have a language of its own.
    case 'table':
      return JSON.stringify(block);
    case 'thematicBreak':
      return call('thematicBreak', [], used);
  }
}

function itemCode(item: ListItem, used: Set<string>): string {
  const extra = localized(item);
  if (extra.length > 0) return call('listItem', [blocksCode(item.children, used), ...extra], used);
  return item.children.length === 1 && item.children[0] !== undefined
    ? blockCode(item.children[0], used)
    : blocksCode(item.children, used);
}

function blocksCode(blocks: readonly Block[], used: Set<string>): string {
  return `[${blocks.map((block) => blockCode(block, used)).join(', ')}]`;
}

function inlinesCode(inlines: readonly Inline[], used: Set<string>): string {
  const written = inlines.map((inline) => inlineCode(inline, used));
  return written.length === 1 && written[0] !== undefined ? written[0] : `[${written.join(', ')}]`;
}

function inlineCode(inline: Inline, used: Set<string>): string {
  switch (inline.type) {
    case 'text':
      return inline.value === '' ? '{ type: "text", value: "" }' : JSON.stringify(inline.value);
    case 'inlineCode':
      return call('inlineCode', [JSON.stringify(inline.value)], used);
    case 'break':
      return call('lineBreak', [], used);
    case 'link':
      return call('link', [JSON.stringify(inline.url), inlinesCode(inline.children, used)], used);
    case 'delete':
      return call('deleted', [inlinesCode(inline.children, used)], used);
    default:
      return call(inline.type, [inlinesCode(inline.children, used)], used);
  }
}

function call(name: string, parameters: readonly string[], used: Set<string>): string {
  used.add(name);
  return `${name}(${parameters.join(', ')})`;
}

function localized({ lang, dir }: { readonly lang?: string; readonly dir?: string }): string[] {
  if (lang === undefined && dir === undefined) return [];
  return [JSON.stringify({ ...(lang === undefined ? {} : { lang }), ...(dir === undefined ? {} : { dir }) })];
}
