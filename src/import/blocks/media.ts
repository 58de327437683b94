import { safeUrl } from '../../posting/index.ts';
import { cleanText } from '../characters.ts';
import { sourceOf } from '../clean.ts';
import type { Note } from '../issues.ts';
import { attribute, type SourceElement } from '../tree.ts';
import type { Context } from './context.ts';
import type { BlockSettings } from './settings.ts';
import type { TextBuffer } from './text-buffer.ts';

const longestUrl = 2000;

/** Leaves an image or an embed out of the text and reports it with its URL; the options keep an image's words or a link. */
export function addMedia(
  element: SourceElement,
  role: 'image' | 'embed',
  context: Context,
  settings: BlockSettings,
  text: TextBuffer,
  note: Note,
): void {
  const source = sourceOf(element);
  const url = source === undefined ? undefined : safeUrl(source, settings.baseUrl);
  const words = attribute(element, role === 'image' ? 'alt' : 'title')?.trim() ?? '';
  note({
    code: role === 'image' ? 'image-removed' : 'embed-removed',
    level: 'warning',
    path: [],
    message: `${role === 'image' ? 'An image' : `An embed (${element.tagName})`} was left out${words === '' ? '' : `: “${words.slice(0, 200)}”`}.`,
    ...(source === undefined ? {} : { url: (url ?? source).slice(0, longestUrl) }),
  });
  // What stood on both sides of it were two words.
  text.add(' ', 0, undefined, undefined);
  if (!context.isVisible) return;
  if (role === 'image' && settings.images === 'text' && words !== '') {
    text.add(` ${cleanText(words)} `, context.marks, context.link, context.lang);
  }
  if (role === 'embed' && settings.embeds === 'link' && url !== undefined) {
    text.add(` ${cleanText(words === '' ? url : words)} `, context.marks, { url }, context.lang);
  }
}
