/**
 * Which sections the reader opened, for as long as the tab lives. One list an address, because two posts may have
 * sections of the same name. What a search or a link opened is not kept: it was opened for one look.
 */

function key(): string {
  return `rolecall:${location.pathname}${location.search}`;
}

/** Ids of the sections that were opened on this page. Empty where storage is blocked. */
export function recall(): readonly string[] {
  try {
    return sessionStorage.getItem(key())?.match(/\S+/g) ?? [];
  } catch {
    return [];
  }
}

/** Keeps sections as opened, or forgets them. Does nothing where storage is blocked or full. */
export function remember(ids: readonly string[], open: boolean): void {
  const kept = new Set(recall());
  for (const id of ids) {
    kept.delete(id);
    if (open) kept.add(id);
  }
  try {
    sessionStorage.setItem(key(), [...kept].join(' '));
  } catch {
    // The page works without it.
  }
}
