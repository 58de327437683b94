import { own } from '../fields.ts';
import { readXml } from '../xml.ts';

const htmlElements: ReadonlySet<string> = new Set(['description']);

/** The items of the feed, or the one that the XML is. */
export function teamtailorItems(xml: string): readonly unknown[] {
  const root = readXml(xml, htmlElements);
  const channel = own(own(root, 'rss'), 'channel') ?? root;
  const items = own(channel, 'item');
  return Array.isArray(items) ? items : [items];
}
