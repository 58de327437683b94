/**
 * A section in the page: what can be done to it without knowing who rendered it. Plain DOM.
 */

/** The parts that collapsing has to do with: some of the components' contract, which a test holds against it. */
export type Part = 'root' | 'section' | 'heading' | 'trigger' | 'panel' | 'controls';

/** Selects the elements of a part. */
export function selector(part: Part): string {
  return `[data-part=${part}]`;
}

/** The nearest element of `part` around `element`, itself included. */
export function closest(element: Element, part: Part): HTMLElement | null {
  return element.closest<HTMLElement>(selector(part));
}

/** The first element of `part` inside `element`. */
export function find(element: Element, part: Part): HTMLElement | null {
  return element.querySelector<HTMLElement>(selector(part));
}

/**
 * Tells whether the browser finds and opens `hidden="until-found"`. Where it does not, the attribute hides for good, so
 * sections start open: https://html.spec.whatwg.org/multipage/interaction.html#the-hidden-attribute
 */
export function canBeFound(): boolean {
  return 'onbeforematch' in document.documentElement;
}

/** Tells whether a panel is open, or `undefined` before anybody has said so. */
export function stateOf(panel: HTMLElement): boolean | undefined {
  const state = panel.dataset.state;
  return state === undefined ? undefined : state === 'open';
}

/**
 * Opens or closes a panel and keeps everything that says so in step: the panel, its section, and the trigger that a
 * script put there. Focus inside a panel that closes goes to the trigger, so that it is never lost.
 */
export function setOpen(panel: HTMLElement, open: boolean): void {
  const section = closest(panel, 'section');
  const trigger = section && find(section, 'trigger');
  if (!open && panel.contains(document.activeElement)) trigger?.focus();
  // Some screen readers still read what `content-visibility` hides: https://github.com/web-platform-tests/interop-accessibility/issues/160
  if (open) {
    panel.removeAttribute('hidden');
    panel.removeAttribute('aria-hidden');
  } else {
    panel.setAttribute('hidden', 'until-found');
    panel.setAttribute('aria-hidden', 'true');
  }
  const state = open ? 'open' : 'closed';
  panel.dataset.state = state;
  if (section) section.dataset.state = state;
}

/** Says whether what opens and closes next may move: what a search or a link opens must stand still to be seen. */
export function setMotion(element: Element, moves: boolean): void {
  closest(element, 'root')?.toggleAttribute('data-motion', moves);
}
