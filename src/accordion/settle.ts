import { closest, setOpen, startsOpen, stateOf } from '../collapse/index.ts';

/** The panel of the section whose element has this id. */
export function panelOf(section: string): HTMLElement | null {
  return document.getElementById(`${section}_panel`);
}

/**
 * Brings the panels of a page into the state in which React goes on with them, and says which are open.
 *
 * A panel that a script has already decided on stays as it is. Any other starts as the post asks; but where the page
 * was sent open and the reader has moved on in it, what is in view is not closed before their eyes, and does not move.
 *
 * @param sections ids of the elements of the sections.
 * @param controlled the sections that have to be open, where somebody else decides.
 * @param sent whether the page was sent by a server, open.
 */
export function settle(
  sections: readonly string[],
  controlled: readonly string[] | undefined,
  sent: boolean,
): readonly string[] {
  const panels = new Map<string, HTMLElement>();
  for (const id of sections) {
    const panel = panelOf(id);
    if (panel !== null) panels.set(id, panel);
  }
  const moved = sent && window.scrollY > 0;
  const anchor = moved
    ? [...panels.values()].map((panel) => closest(panel, 'section') ?? panel).find(isInView)
    : undefined;
  const top = anchor?.getBoundingClientRect().top;
  const open = sections.filter((id) => {
    const panel = panels.get(id);
    if (panel === undefined) return true;
    return controlled?.includes(id) ?? stateOf(panel) ?? (startsOpen(panel) || (moved && isInView(panel)));
  });
  for (const [id, panel] of panels) setOpen(panel, open.includes(id));
  if (anchor !== undefined && top !== undefined) {
    window.scrollBy({ top: anchor.getBoundingClientRect().top - top, behavior: 'instant' });
  }
  return open;
}

function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** Notes which control of a script has the focus, and returns what gives it to the one that React puts in its place. */
export function keepFocus(): () => void {
  const focused = document.activeElement;
  const place = focused?.matches('button') && (closest(focused, 'heading') ?? closest(focused, 'controls'));
  return () => {
    if (place && document.activeElement === document.body)
      place.querySelector('button')?.focus({ preventScroll: true });
  };
}
