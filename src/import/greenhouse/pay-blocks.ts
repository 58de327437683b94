import type { PayRange } from '../../posting/index.ts';
import { tidy } from '../fields.ts';
import { parseHtml } from '../parse.ts';
import { intervalOf } from '../pay.ts';
import { readPay } from '../pay-text.ts';
import { attribute, isElement, isText, type SourceNode } from '../tree.ts';

/** What one block holds, as text. */
interface PayBlock {
  description: string;
  title: string;
  range: string;
}

/**
 * The pay that Greenhouse writes into the HTML of a post, one `div.pay-input` a range or zone:
 * `<div class="title">Zone A</div><div class="pay-range"><span>$190,800</span><span class="divider">—</span>…`.
 */
export function payBlocks(html: string): readonly PayRange[] {
  if (!html.includes('pay-input')) return [];
  return readBlocks(parseHtml(html)).flatMap(({ title, description, range }) => {
    const text = tidy(range);
    if (text === undefined) return [];
    const { interval = intervalOf(title) ?? intervalOf(description), ...pay } = readPay(text);
    const label = tidy(title.replace(/\s*:\s*$/, ''));
    const isRead = pay.text === undefined;
    return [
      {
        ...pay,
        ...(label === undefined ? {} : { label }),
        ...(interval === undefined || !isRead ? {} : { interval }),
      },
    ];
  });
}

/** Walks with a stack of its own: a post may be nested deeper than calls may. */
function readBlocks(nodes: readonly SourceNode[]): readonly PayBlock[] {
  const blocks: PayBlock[] = [];
  const stack: { node: SourceNode; field?: keyof PayBlock }[] = [...nodes].reverse().map((node) => ({ node }));
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { node } = entry;
    let { field } = entry;
    const block = blocks.at(-1);
    if (isText(node) && field !== undefined && block !== undefined) block[field] += node.value;
    if (!isElement(node)) continue;
    const classes = (attribute(node, 'class') ?? '').split(/\s+/);
    if (classes.includes('pay-input')) blocks.push({ description: '', title: '', range: '' });
    else if (blocks.length > 0 && classes.includes('pay-range')) field = 'range';
    else if (blocks.length > 0 && classes.includes('title')) field = 'title';
    else if (blocks.length > 0 && classes.includes('description')) field = 'description';
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index];
      if (child !== undefined) stack.push(field === undefined ? { node: child } : { node: child, field });
    }
  }
  return blocks;
}
