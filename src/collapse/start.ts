import { panelFor, targetOf } from './links.ts';
import { recall } from './memory.ts';
import { canBeFound, closest } from './panel.ts';

/**
 * Tells whether a panel starts open, read from the page: because all do, because it is listed, because the reader
 * opened it before, or because the address leads to it or into it.
 */
export function startsOpen(panel: HTMLElement): boolean {
  const root = closest(panel, 'root');
  const section = closest(panel, 'section');
  const listed = root?.dataset.defaultOpen;
  if (root === null || section === null || listed === undefined || !canBeFound()) return true;
  if (` ${listed} `.includes(` ${section.id} `)) return true;
  if (remembers(panel) && recall().includes(section.id)) return true;
  const target = targetOf(location.hash);
  return target !== null && panelFor(target) === panel;
}

/** Tells whether what the reader opens in this root is to be remembered. */
export function remembers(panel: Element): boolean {
  return closest(panel, 'root')?.dataset.remember !== 'false';
}
