import { closest, find, selector } from '../collapse/index.ts';
import type { Finding } from './finding.ts';
import { checkOutline } from './outline.ts';

/** What a page is held against. */
export interface CheckPageOptions {
  /**
   * Texts that have to be in the post, such as the lines of `plainText(posting)`. White space does not count.
   *
   * @default none
   */
  readonly texts?: readonly string[] | undefined;
}

const withoutSpace = (text: string | null): string => (text ?? '').replace(/\s+/g, '');

/**
 * Looks for what a careers site can do wrong around a post or with its style sheets: a broken outline, text that nobody
 * can reach, controls that work nothing, links and ids that lead astray. For a site's own tests, in a browser or in
 * jsdom. It changes nothing on the page; `checkControls` uses the controls as well.
 *
 * @param document the page, as served or after its scripts have run.
 * @returns one finding for each fault, none for a page without any; it never throws.
 */
export function checkPage(document: Document, options: CheckPageOptions = {}): readonly Finding[] {
  const posts = [...document.querySelectorAll('[data-rolecall]')];
  if (posts.length === 0) return [{ code: 'no-post', message: 'Nothing on the page was rendered by Rolecall.' }];
  return [
    ...checkFrame(document, posts),
    ...checkOutline(document),
    ...checkText(posts, options.texts ?? []),
    ...posts.flatMap(checkPanels),
    ...posts.flatMap(checkNames),
    ...checkPlaces(document, posts),
  ];
}

/** What the page has to be, for a post to be in it. */
function checkFrame(document: Document, posts: readonly Element[]): readonly Finding[] {
  const findings: Finding[] = [];
  if (!document.documentElement.lang) {
    findings.push({ code: 'no-language', message: 'The html element has no lang.', element: document.documentElement });
  }
  if (document.title.trim() === '') findings.push({ code: 'no-title', message: 'The page has no title.' });
  for (const post of posts) {
    if (post.closest('main, [role=main]')) continue;
    findings.push({ code: 'no-main', message: 'The post stands in no main element.', element: post });
  }
  return findings;
}

function checkText(posts: readonly Element[], texts: readonly string[]): readonly Finding[] {
  const there = posts.map((post) => withoutSpace(post.textContent)).join('\n');
  return texts
    .filter((text) => !there.includes(withoutSpace(text)))
    .map((text) => ({ code: 'missing-text', message: `The post does not hold "${text}".` }));
}

/** Closed panels: findable, and with a trigger that opens them. */
function checkPanels(post: Element): readonly Finding[] {
  const findings: Finding[] = [];
  for (const panel of post.querySelectorAll<HTMLElement>(selector('panel'))) {
    const hidden = panel.getAttribute('hidden');
    const section = closest(panel, 'section');
    const trigger = section && find(section, 'trigger');
    const name = section && find(section, 'heading')?.textContent;
    const gone = panel.ownerDocument.defaultView?.getComputedStyle(panel).display === 'none';
    // Where the browser does not know the value, as jsdom does not, `hidden` has no box whatever it says.
    const knows = 'onbeforematch' in panel.ownerDocument.documentElement;
    if ((hidden !== null && hidden !== 'until-found') || (gone && (hidden === null || knows))) {
      const message = `"${name}" is hidden from search and print: only hidden="until-found" may close it.`;
      findings.push({ code: 'hidden-text', message, element: panel });
    } else if (hidden !== null && !trigger) {
      findings.push({ code: 'hidden-text', message: `"${name}" is closed and has no trigger.`, element: panel });
    }
    if (trigger && (trigger.getAttribute('aria-expanded') === 'true') !== (hidden === null)) {
      const message = `The trigger of "${name}" says that it is ${hidden === null ? 'closed, and it is open' : 'open, and it is closed'}.`;
      findings.push({ code: 'out-of-step', message, element: trigger });
    }
  }
  return findings;
}

/** Buttons and links: each with a name, each trigger with its panel. */
function checkNames(post: Element): readonly Finding[] {
  const findings: Finding[] = [];
  for (const control of post.querySelectorAll('button, a')) {
    const image = control.querySelector('img[alt]:not([alt=""])');
    const named = control.textContent?.trim() || control.getAttribute('aria-label') || image;
    if (!named) {
      const message = `A ${control.tagName === 'A' ? 'link' : 'button'} has no name.`;
      findings.push({ code: 'dead-control', message, element: control });
    }
    if (!control.matches(selector('trigger'))) continue;
    const panel = control.ownerDocument.getElementById(control.getAttribute('aria-controls') ?? '');
    if (panel && closest(control, 'section')?.contains(panel)) continue;
    const message = `The trigger "${control.textContent}" has no panel in its section.`;
    findings.push({ code: 'dead-control', message, element: control });
  }
  return findings;
}

/** Ids, and the links that lead to them. */
function checkPlaces(document: Document, posts: readonly Element[]): readonly Finding[] {
  const findings: Finding[] = [];
  const ids = new Set<string>();
  for (const element of document.querySelectorAll('[id]')) {
    if (ids.has(element.id) && element.closest('[data-rolecall]')) {
      const message = `The id "${element.id}" is there twice: give each post of a page an idPrefix of its own.`;
      findings.push({ code: 'double-id', message, element });
    }
    ids.add(element.id);
  }
  for (const link of new Set(posts.flatMap((post) => [...post.querySelectorAll('a[href^="#"]')]))) {
    const id = link.getAttribute('href')?.slice(1) ?? '';
    if (ids.has(id) || ids.has(decoded(id)) || id === '' || id === 'top') continue;
    findings.push({
      code: 'dead-link',
      message: `"${link.textContent}" leads to #${id}, which is not there.`,
      element: link,
    });
  }
  return findings;
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
