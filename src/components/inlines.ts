import type { ReactNode } from 'react';
import { type Inline, type InlineParent, plainText } from '../posting/index.ts';
import type { Components } from './components.ts';
import { element } from './element.ts';

/** Deeper than any post that came through `parsePosting`; what is deeper still shows its text. */
export const maximumDepth = 128;

const tags: Readonly<Record<Exclude<InlineParent['type'], 'link'>, 'strong' | 'em' | 'del' | 'sup' | 'sub'>> = {
  strong: 'strong',
  emphasis: 'em',
  delete: 'del',
  superscript: 'sup',
  subscript: 'sub',
};

const allowedUrl = /^(?:https?|mailto|tel):/i;
const webUrl = /^https?:/i;

/** `rel` for a link out of a post: the page that it leads to neither controls nor is told of this one. */
export function relOf(url: string): string | undefined {
  return webUrl.test(url) ? 'noopener noreferrer' : undefined;
}

/** Tells whether a link may lead there: React lets `data:` and `vbscript:` pass. */
export function isLinkable(url: string): boolean {
  return allowedUrl.test(url);
}

/** The children of a paragraph, a heading, a table cell or another inline. */
export function inlines(
  nodes: readonly Inline[],
  components: Partial<Components> | undefined,
  depth: number,
): ReactNode[] {
  const made: ReactNode[] = [];
  for (const node of nodes) {
    const next = inline(node, components, depth);
    const last = made.length - 1;
    // Two texts side by side would be kept apart by a comment in the server's HTML.
    if (typeof next === 'string' && typeof made[last] === 'string') made[last] += next;
    else made.push(next);
  }
  return made;
}

function inline(node: Inline, components: Partial<Components> | undefined, depth: number): ReactNode {
  switch (node.type) {
    case 'text':
      return components?.text ? element(components.text, { children: node.value }) : node.value;
    case 'inlineCode':
      return element(components?.inlineCode ?? 'code', { children: node.value });
    case 'break':
      return element(components?.break ?? 'br', {});
    case 'link': {
      const children = inside(node, components, depth);
      if (!isLinkable(node.url)) return element('span', {}, children);
      const props: { href: string; rel?: string } = { href: node.url };
      const rel = relOf(node.url);
      if (rel !== undefined) props.rel = rel;
      return element(components?.link ?? 'a', props, children);
    }
    default:
      return element(components?.[node.type] ?? tags[node.type], {}, inside(node, components, depth));
  }
}

function inside(node: InlineParent, components: Partial<Components> | undefined, depth: number): ReactNode[] {
  return depth < maximumDepth ? inlines(node.children, components, depth + 1) : [plainText(node)];
}
