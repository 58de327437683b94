import { find, selector } from '../collapse/index.ts';
import type { Finding } from './finding.ts';

/** What a use of a control shows: which panels are open, and what the control says. */
function stateOf(post: Element): string {
  const panels = [...post.querySelectorAll(selector('panel'))].map((panel) => panel.hasAttribute('hidden'));
  const triggers = [...post.querySelectorAll(selector('trigger'))].map((each) => each.getAttribute('aria-expanded'));
  return JSON.stringify([panels, triggers, find(post, 'controls')?.textContent]);
}

/**
 * Uses the control of each post and every trigger, and looks whether anything happens: a button that does nothing
 * is worse than none. For a page whose scripts have run. Each section ends as it began.
 *
 * @param document the page.
 * @returns a finding `dead-control` for each that changes nothing; none for a page without controls.
 */
export async function checkControls(document: Document): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const post of document.querySelectorAll(selector('root'))) {
    const triggers = [...post.querySelectorAll<HTMLElement>(selector('trigger'))];
    const started = triggers.map((trigger) => trigger.getAttribute('aria-expanded'));
    for (const control of post.querySelectorAll<HTMLElement>(
      `${selector('controls')} > button, ${selector('trigger')}`,
    )) {
      const name = control.textContent?.trim();
      const before = stateOf(post);
      await use(control);
      if (stateOf(post) === before) {
        findings.push({ code: 'dead-control', message: `"${name}" does nothing when it is used.`, element: control });
      }
    }
    for (const [index, trigger] of triggers.entries()) {
      if (trigger.getAttribute('aria-expanded') !== started[index]) await use(trigger);
    }
  }
  return findings;
}

/** Clicks, and lets the page do what it does then. */
function use(control: HTMLElement): Promise<void> {
  control.click();
  return new Promise((resolve) => setTimeout(resolve));
}
