import { isRecord } from '../fields.ts';
import { readXml } from '../xml.ts';

const htmlElements: ReadonlySet<string> = new Set(['value']);

/** The positions of the feed, or the one that the XML is. */
export function personioPositions(xml: string): readonly unknown[] {
  const root = readXml(xml, htmlElements);
  const feed = isRecord(root) && isRecord(root['workzag-jobs']) ? root['workzag-jobs'] : root;
  const positions = isRecord(feed) ? feed.position : undefined;
  return Array.isArray(positions) ? positions : [positions];
}
