import type { Look } from './style.ts';
import { attribute, type SourceElement } from './tree.ts';

/**
 * Tells whether a browser shows nothing of an element. `hidden="until-found"` and a closed `<details>` are only folded:
 * a reader can open them, so they stay.
 */
export function isHidden(element: SourceElement, look: Look | undefined): boolean {
  if (look?.display !== undefined) return look.display === 'none';
  for (const { name, value } of element.attrs) {
    if (name === 'hidden') return value.trim().toLowerCase() !== 'until-found';
    if (name === 'popover') return true;
  }
  return element.tagName === 'dialog' && attribute(element, 'open') === undefined;
}

/** The address of an image or an embed, as the source writes it. */
export function sourceOf(element: SourceElement): string | undefined {
  for (const name of ['src', 'data', 'href', 'srcset', 'poster', 'data-src']) {
    const value = attribute(element, name)?.trim();
    if (value) return name === 'srcset' ? value.split(/[\s,]/, 1)[0] : value;
  }
  for (const child of element.childNodes) {
    if ('tagName' in child && child.tagName === 'source') {
      const value = attribute(child, 'src')?.trim();
      if (value) return value;
    }
  }
  return undefined;
}
