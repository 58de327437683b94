import axe, { type RunOptions } from 'axe-core';
import { page } from 'vitest/browser';
import { settled } from '../browser/page.ts';
import { emulate } from '../set-up/emulate.ts';

/** Everything that axe knows of A, AA and good practice, but what only a whole page can have. */
const everything: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'page-has-heading-one': { enabled: false }, region: { enabled: false } },
};

/** Text in 7:1, which is AAA. */
const enhanced: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast-enhanced'] } };

/** What another scheme can change. */
const colours: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] },
};

/** What another width or direction can change. */
const room: RunOptions = { runOnly: { type: 'rule', values: ['target-size', 'scrollable-region-focusable'] } };

async function violations(options: RunOptions, state: string): Promise<string[]> {
  const place = document.querySelector('.stage') ?? document.body;
  const result = await axe.run(place, { ...options, resultTypes: ['violations'], elementRef: true });
  return result.violations.flatMap(({ id, nodes }) =>
    nodes
      // A form in a story is the site's own, in the browser's own colours.
      .filter(({ element }) => id !== 'color-contrast-enhanced' || !element?.closest('form'))
      .map(({ html }) => `${state}: ${id}: ${html.slice(0, 120)}`),
  );
}

const controls = () => [...document.querySelectorAll<HTMLButtonElement>('[data-part=controls] > button')];

/** Uses the control of every post on the page. */
async function toggleAll(): Promise<void> {
  for (const control of controls()) control.click();
  await settled();
}

/** Rolecall's own targets that are lower than the 44 px of WCAG 2.5.5. */
function smallTargets(state: string): string[] {
  const targets = document.querySelectorAll<HTMLElement>(
    '[data-part=trigger], [data-part=controls] > button, [data-part=apply] > a',
  );
  return [...targets]
    .filter((target) => target.getBoundingClientRect().height < 44)
    .map((target) => `${state}: lower than 44 px: ${target.textContent}`);
}

/**
 * What axe finds in the story on the page in each of its states, one sentence a finding: as it starts, with its sections
 * the other way, in both schemes, with more contrast, in forced colours, in a narrow window and from right to left.
 */
export async function findings(): Promise<readonly string[]> {
  const stage = document.querySelector<HTMLElement>('.stage');
  const found: string[] = [];
  async function look(state: string, ...rules: readonly RunOptions[]): Promise<void> {
    for (const options of rules) found.push(...(await violations(options, state)));
  }

  await page.viewport(900, 900);
  await emulate('', { 'prefers-reduced-motion': 'reduce' });
  await look('as it starts', everything, enhanced);
  found.push(...smallTargets('as it starts'));
  if (controls().length > 0) {
    await toggleAll();
    await look('the other way', everything);
    if (document.querySelector('[data-part=panel][hidden]')) await toggleAll();
  }
  stage?.style.setProperty('color-scheme', 'dark');
  await look('dark', colours);
  await emulate('', { 'prefers-contrast': 'more' });
  await look('dark, more contrast', colours);
  stage?.style.setProperty('color-scheme', 'light');
  await look('light, more contrast', colours);
  await emulate('', { 'forced-colors': 'active' });
  await look('forced colours', colours);
  await emulate('');
  await page.viewport(320, 640);
  await look('320 px', room);
  stage?.setAttribute('dir', 'rtl');
  await look('right to left', room);
  return found;
}
