import { safeUrl } from '../../posting/index.ts';
import type { Note } from '../issues.ts';
import { attribute, type SourceElement } from '../tree.ts';

/** Reports an element that no page shows as text, where a site may want to know of it. */
export function reportUnseen(element: SourceElement, baseUrl: string | undefined, note: Note): void {
  const name = element.tagName;
  if (name === 'script') {
    const url = safeUrl(attribute(element, 'src') ?? '', baseUrl);
    note({
      code: 'script-removed',
      level: 'warning',
      path: [],
      message: 'A script was left out: a posting cannot hold one.',
      ...(url === undefined ? {} : { url }),
    });
  } else if (name === 'textarea' || (name === 'input' && attribute(element, 'type')?.toLowerCase() !== 'hidden')) {
    note({
      code: 'form-control-removed',
      level: 'info',
      path: [],
      message: 'An input field was left out: a posting holds no form.',
    });
  }
}

/** Reports that something hidden was left out. */
export function reportHidden(note: Note): void {
  note({
    code: 'hidden-text-removed',
    level: 'info',
    path: [],
    message: 'Something that the source hides (hidden, display: none) was left out, as no reader saw it.',
  });
}

/** Reports text that the source shows in a way that nobody can read, as hidden instructions and keywords are. */
export function reportFaint(note: Note): void {
  note({
    code: 'text-hard-to-see',
    level: 'warning',
    path: [],
    message:
      'Text that readers could hardly see (transparent, tiny or moved off the page) is part of the posting now. Look whether it belongs there.',
  });
}
