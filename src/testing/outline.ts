import type { Finding } from './finding.ts';

/** The level of a heading: of `aria-level` where it is stated, else of the element. */
function levelOf(heading: Element): number {
  const stated = Number(heading.getAttribute('aria-level'));
  return stated > 0 ? stated : Number(/^H([1-6])$/.exec(heading.tagName)?.[1] ?? 2);
}

/** What is wrong with the headings of the page, in order: https://www.w3.org/WAI/tutorials/page-structure/headings/ */
export function checkOutline(document: Document): readonly Finding[] {
  const findings: Finding[] = [];
  let previous = 0;
  let titles = 0;
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')) {
    const level = levelOf(heading);
    const text = heading.textContent?.trim() ?? '';
    if (text === '' && heading.querySelector('img[alt]:not([alt=""])') === null) {
      findings.push({ code: 'empty-heading', message: `A heading of level ${level} has no text.`, element: heading });
    }
    if (level === 1) titles += 1;
    if (level === 1 && titles === 2) {
      const message = `"${text}" is a second heading of level 1: give the post a headingLevel of 2.`;
      findings.push({ code: 'several-h1', message, element: heading });
    }
    if (previous > 0 && level > previous + 1) {
      const message = `"${text}" has level ${level} after level ${previous}: pass the headingLevel that follows the page's own headings.`;
      findings.push({ code: 'skipped-level', message, element: heading });
    }
    previous = level;
  }
  if (titles === 0) findings.push({ code: 'no-h1', message: 'The page has no heading of level 1.' });
  return findings;
}
