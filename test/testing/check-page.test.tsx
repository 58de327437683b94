import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, test } from 'vitest';
import { JobPost } from '../../src/components/index.ts';
import { plainText } from '../../src/posting/index.ts';
import { checkPage, type Finding, type FindingCode } from '../../src/testing/index.ts';
import { posting } from '../browser/page.ts';

const codes = (findings: readonly Finding[]): readonly FindingCode[] => findings.map(({ code }) => code);
const lines = plainText(posting).split('\n').filter(Boolean);

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Engineer';
  document.body.innerHTML = `<main>${renderToStaticMarkup(<JobPost posting={posting} />)}</main>`;
});

/** The page after a site has done something to the first element of `selector`. */
function changed(selector: string, change: (element: HTMLElement) => void): readonly FindingCode[] {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`The page has no ${selector}.`);
  change(element);
  return codes(checkPage(document, { texts: lines }));
}

/** Makes a section collapse by hand, as a script does. */
function collapse(hidden: string | null, expanded: string): void {
  const heading = document.querySelector('#job-the-role > [data-part=heading]');
  const panel = document.querySelector('#job-the-role > [data-part=panel]');
  const trigger = document.createElement('button');
  trigger.dataset.part = 'trigger';
  trigger.setAttribute('aria-controls', panel?.id ?? '');
  trigger.setAttribute('aria-expanded', expanded);
  trigger.append(...(heading?.childNodes ?? []));
  heading?.append(trigger);
  if (hidden !== null) panel?.setAttribute('hidden', hidden);
}

test('nothing is found on a page that is right, and nothing is changed', () => {
  const before = document.documentElement.outerHTML;
  expect(checkPage(document, { texts: lines })).toEqual([]);
  collapse('until-found', 'false');
  expect(checkPage(document, { texts: lines })).toEqual([]);
  expect(lines.length).toBeGreaterThan(5);
  document.querySelector('[data-part=trigger]')?.replaceWith('The role');
  document.querySelector('[hidden]')?.removeAttribute('hidden');
  expect(document.documentElement.outerHTML).toBe(before);
});

describe('finds', () => {
  test('a page without a post, and stops there', () => {
    document.body.innerHTML = '<p>Nothing</p>';
    expect(codes(checkPage(document))).toEqual(['no-post']);
  });

  test.each<[FindingCode, string, (element: HTMLElement) => void]>([
    ['no-language', 'html', (html) => html.removeAttribute('lang')],
    ['no-title', 'title', (title) => title.replaceChildren()],
    ['no-main', 'main', (main) => main.replaceWith(...main.childNodes)],
    ['no-h1', 'h1', (h1) => h1.replaceWith('Engineer')],
    ['several-h1', 'main', (main) => main.insertAdjacentHTML('afterbegin', '<h1>Careers</h1>')],
    ['skipped-level', 'h2', (h2) => h2.setAttribute('aria-level', '4')],
    ['empty-heading', 'main', (main) => main.insertAdjacentHTML('beforeend', '<h2> </h2>')],
    ['missing-text', '#job-the-role p', (paragraph) => paragraph.remove()],
    ['hidden-text', '[data-part=panel]', (panel) => panel.setAttribute('hidden', '')],
    ['hidden-text', '[data-part=panel]', (panel) => panel.setAttribute('hidden', 'until-found')],
    ['hidden-text', '[data-part=panel]', (panel) => panel.style.setProperty('display', 'none')],
    ['dead-control', '[data-part=apply] a', (link) => link.replaceChildren()],
    [
      'dead-control',
      '#job-the-role > [data-part=heading]',
      (heading) => {
        heading.innerHTML = '<button data-part="trigger" aria-expanded="true" aria-controls="gone">The role</button>';
      },
    ],
    ['out-of-step', 'main', () => collapse('until-found', 'true')],
    ['out-of-step', 'main', () => collapse(null, 'false')],
    ['dead-link', '#job-the-role p', (paragraph) => paragraph.insertAdjacentHTML('beforeend', '<a href="#gone">x</a>')],
    ['double-id', 'main', (main) => main.insertAdjacentHTML('beforeend', '<i id="job-the-role" data-rolecall=""></i>')],
  ])('%s at %s', (code, selector, change) => {
    expect(changed(selector, change)).toEqual([code]);
  });

  test('nothing in a link to a place in any script', () => {
    const add = (paragraph: HTMLElement): void =>
      paragraph.insertAdjacentHTML('beforeend', '<a href="#job-%C3%BCber-uns">x</a><a href="#%E0%A4%A"></a>');
    expect(changed('#job-the-role p', add)).toEqual(['dead-control', 'dead-link']);
  });

  test('says where it is and how to mend it', () => {
    document.querySelector('h2')?.setAttribute('aria-level', '4');
    const [finding] = checkPage(document);
    expect(finding?.element?.tagName).toBe('H2');
    expect(finding?.message).toContain('headingLevel');
  });
});
