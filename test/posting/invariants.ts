import { type Block, isSafeId, type Node, type Posting, sectionKinds } from '../../src/posting/index.ts';

/**
 * What is wrong with a posting, written anew from the documentation of the model and not from the code that makes
 * postings: a list of sentences, empty for a posting that is valid.
 */
export function faultsOf(posting: Posting): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  if (typeof posting.title !== 'string' || posting.title.trim() === '') faults.push('no title');
  for (const section of posting.sections) {
    if (!isSafeId(section.id)) faults.push(`unsafe id ${section.id}`);
    if (ids.has(section.id)) faults.push(`id ${section.id} is used twice`);
    ids.add(section.id);
    if (!sectionKinds.includes(section.kind)) faults.push(`kind ${section.kind}`);
    if (section.heading !== undefined && section.heading.trim() === '') faults.push('empty heading');
    for (const key of Object.keys(section)) {
      if (!['id', 'kind', 'heading', 'blocks', 'lang', 'dir'].includes(key)) faults.push(`section has ${key}`);
    }
    walk(section.blocks, faults);
  }
  const json = JSON.stringify(posting);
  if (/[\ud800-\udfff]/u.test(json) || json.includes('\\ud') || json.includes('\\u00')) faults.push('bad character');
  return faults;
}

const blocks = ['paragraph', 'heading', 'list', 'blockquote', 'table', 'thematicBreak'];
const inlines = ['text', 'strong', 'emphasis', 'delete', 'inlineCode', 'superscript', 'subscript', 'link', 'break'];
const marks = ['strong', 'emphasis', 'delete', 'superscript', 'subscript'];

/** Allowed children and properties (beside `type`) of each type. */
function rule(type: string): { children: string[] | undefined; properties: string[] } {
  const localized = ['children', 'lang', 'dir'];
  if (type === 'paragraph' || type === 'tableCell') return { children: inlines, properties: localized };
  if (type === 'heading') return { children: inlines, properties: [...localized, 'depth'] };
  if (type === 'list') return { children: ['listItem'], properties: [...localized, 'ordered', 'start'] };
  if (type === 'listItem' || type === 'blockquote') return { children: blocks, properties: localized };
  if (type === 'table') return { children: ['tableRow'], properties: localized };
  if (type === 'tableRow') return { children: ['tableCell'], properties: localized };
  if (type === 'text' || type === 'inlineCode') return { children: undefined, properties: ['value'] };
  if (type === 'break' || type === 'thematicBreak') return { children: undefined, properties: [] };
  if (type === 'link') return { children: inlines, properties: ['children', 'url'] };
  if (marks.includes(type)) return { children: inlines, properties: ['children'] };
  return { children: undefined, properties: [] };
}

interface Place {
  readonly node: Node;
  readonly insideLink: boolean;
  readonly depth: number;
}

function walk(top: readonly Block[], faults: string[]): void {
  const stack: Place[] = top.map((node) => ({ node, insideLink: false, depth: 1 })).reverse();
  for (const { node } of stack) if (!blocks.includes(node.type)) faults.push(`${node.type} stands in a section`);
  const seen = new Set<object>();
  let heading = 0;
  for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
    const { node, insideLink, depth } = place;
    if (seen.has(node)) faults.push(`${node.type} stands in two places`);
    seen.add(node);
    if (depth > 150) faults.push('too deep');
    if (Object.getPrototypeOf(node) !== Object.prototype) faults.push(`${node.type} has a prototype`);
    const { children, properties } = rule(node.type);
    for (const key of Object.keys(node)) {
      if (key !== 'type' && !properties.includes(key)) faults.push(`${node.type} has ${key}`);
    }
    if (node.type === 'link') {
      if (insideLink) faults.push('a link in a link');
      if (!/^(https?:\/\/|mailto:|tel:)/.test(node.url)) faults.push(`url ${node.url}`);
      if (/^https?:\/\/[^/?#]*@/.test(node.url)) faults.push(`user name in ${node.url}`);
    }
    if (node.type === 'heading') {
      if (node.depth < 1 || node.depth > heading + 1 || node.depth > 3) faults.push(`depth ${node.depth}`);
      heading = node.depth;
    }
    if ('value' in node && (typeof node.value !== 'string' || node.value === '')) faults.push('bad text');
    if (children === undefined) continue;
    const held = 'children' in node ? node.children : undefined;
    if (!Array.isArray(held)) {
      faults.push(`${node.type} has no children`);
      continue;
    }
    if (held.length === 0 && node.type !== 'tableCell') faults.push(`empty ${node.type}`);
    for (const child of held.toReversed() as Node[]) {
      if (!children.includes(child.type)) faults.push(`${child.type} stands in ${node.type}`);
      stack.push({ node: child, insideLink: insideLink || node.type === 'link', depth: depth + 1 });
    }
  }
}
