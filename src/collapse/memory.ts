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

/** Keeps a section as opened, or forgets it. Does nothing where storage is blocked or full. */
export function remember(id: string, open: boolean): void {
  const others = recall().filter((other) => other !== id);
  try {
    sessionStorage.setItem(key(), (open ? [...others, id] : others).join(' '));
  } catch {
    // The page works without it.
  }
}
