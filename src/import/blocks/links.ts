import { safeUrl } from '../../posting/index.ts';
import type { Note } from '../issues.ts';
import { attribute, type SourceElement } from '../tree.ts';
import type { LinkTarget } from './marks.ts';

/** The URLs that the addresses of a post give, `undefined` for what no posting can hold. */
export type KnownUrls = Map<string, string | undefined>;

/**
 * Reads where an `<a>` leads. A link that a posting cannot hold keeps its words and becomes an issue, once for each
 * address: parsing URLs is dear, and `known` saves it.
 */
export function readLink(
  element: SourceElement,
  baseUrl: string | undefined,
  known: KnownUrls,
  note: Note,
): LinkTarget | undefined {
  const href = attribute(element, 'href') ?? attribute(element, 'xlink:href');
  if (href === undefined) return undefined;
  if (!known.has(href)) known.set(href, urlOf(href, baseUrl, note));
  const url = known.get(href);
  return url === undefined ? undefined : { url };
}

function urlOf(href: string, baseUrl: string | undefined, note: Note): string | undefined {
  const trimmed = href.trim();
  if (trimmed.startsWith('#') || trimmed === '') {
    note({
      code: 'link-leads-nowhere',
      level: 'info',
      path: [],
      message: 'A link to a place inside the post became its text: the place is not part of a posting.',
      url: trimmed,
    });
    return undefined;
  }
  const url = safeUrl(href, baseUrl);
  if (url !== undefined) return url;
  const isRelative = safeUrl(href, 'https://base.invalid/') !== undefined;
  note({
    code: isRelative ? 'link-unresolved' : 'link-refused',
    level: 'warning',
    path: [],
    message: isRelative
      ? 'A relative link became its text. Pass `baseUrl`, the address of the source, to keep such links.'
      : 'A link became its text: only http, https, mailto and tel are allowed, without a user name or password.',
    url: trimmed.slice(0, 2000),
  });
  return undefined;
}

/** Reports a link without words, around an image for example: nobody could follow it. */
export function reportEmptyLink(link: LinkTarget | undefined, note: Note): void {
  if (link === undefined) return;
  note({
    code: 'link-without-text',
    level: 'warning',
    path: [],
    message: 'A link had no words, only an image or nothing at all, and was left out.',
    url: link.url,
  });
}
