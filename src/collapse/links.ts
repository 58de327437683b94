import { closest, find } from './panel.ts';

/** The element that the hash of a URL names; ids in any script are percent-encoded there. */
export function targetOf(hash: string): HTMLElement | null {
  const id = hash.slice(1);
  try {
    return document.getElementById(decodeURIComponent(id));
  } catch {
    return document.getElementById(id);
  }
}

/** The panel that has to be open to show `target`: the one around it, or that of the section that it is. */
export function panelFor(target: Element): HTMLElement | null {
  return closest(target, 'panel') ?? (target.matches('[data-part=section]') ? find(target, 'panel') : null);
}

/**
 * Calls `show` with the target of a link inside the page when it is followed, and when the address changes to it.
 * The click is needed as well: a link to where the address already points changes nothing.
 *
 * @returns a function that stops it.
 */
export function watchLinks(show: (target: HTMLElement) => void): () => void {
  const look = (hash: string): void => {
    const target = hash.length > 1 ? targetOf(hash) : null;
    if (target !== null) show(target);
  };
  const onClick = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link?.hash && link.href.split('#')[0] === location.href.split('#')[0]) look(link.hash);
  };
  const onChange = (): void => look(location.hash);
  document.addEventListener('click', onClick);
  window.addEventListener('hashchange', onChange);
  return () => {
    document.removeEventListener('click', onClick);
    window.removeEventListener('hashchange', onChange);
  };
}
