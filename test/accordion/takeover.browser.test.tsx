import '../../src/enhance/enhance.ts';
import type { Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { JobPost } from '../../src/accordion/index.ts';
import { leave, posting, settled } from '../browser/page.ts';
import { takeOver } from '../set-up/take-over.tsx';

let root: Root | undefined;
let main: HTMLElement;
const post = <JobPost posting={posting} defaultOpen={[]} />;

beforeEach(() => {
  sessionStorage.clear();
  leave();
  history.replaceState(null, '', location.pathname + location.search);
  main = document.body.appendChild(document.createElement('main'));
  main.innerHTML = renderToString(post);
});
afterEach(() => {
  root?.unmount();
  main.remove();
});

async function hydrate(): Promise<void> {
  const complain = vi.spyOn(console, 'error');
  root = await takeOver(main, post, { onRecoverableError: (error) => console.error(error) });
  expect(complain.mock.calls).toEqual([]);
  complain.mockRestore();
}

const trigger = (id: string) => main.querySelector<HTMLElement>(`#job-${id} [data-part=trigger]`) as HTMLElement;
const openIds = () => [...main.querySelectorAll('[data-part=section][data-state=open]')].map((section) => section.id);

test('what the script opened before React was ready stays open, and the trigger says so', async () => {
  await userEvent.click(trigger('the-role'));
  expect(openIds()).toEqual(['job-the-role']);
  await hydrate();
  expect(openIds()).toEqual(['job-the-role']);
  expect(trigger('the-role')).toHaveAttribute('aria-expanded', 'true');
  expect(trigger('about-us')).toHaveAttribute('aria-expanded', 'false');
});

test('what a search found before React was ready stays open', async () => {
  const panel = main.querySelector('#job-about-us_panel') as HTMLElement;
  panel.dispatchEvent(new Event('beforematch', { bubbles: true }));
  await hydrate();
  expect(openIds()).toEqual(['job-about-us']);
});

test('the heading keeps its place and its element; the focus goes on to the new trigger', async () => {
  const heading = trigger('the-role').parentElement as HTMLElement;
  const before = trigger('the-role');
  before.focus();
  await hydrate();
  expect(trigger('the-role')).not.toBe(before);
  expect(trigger('the-role').parentElement).toBe(heading);
  expect(document.activeElement).toBe(trigger('the-role'));
});

test('the focus on the control goes on to the new control', async () => {
  (main.querySelector('[data-part=controls] button') as HTMLElement).focus();
  await hydrate();
  expect(document.activeElement).toBe(main.querySelector('[data-part=controls] button'));
});

test('from then on the script leaves the post alone', async () => {
  await hydrate();
  await userEvent.click(trigger('the-role'));
  expect(openIds()).toEqual(['job-the-role']);
  location.hash = '#job-about-us';
  await settled();
  expect(openIds()).toEqual(['job-about-us', 'job-the-role']);
  expect(trigger('about-us')).toHaveAttribute('aria-expanded', 'true');
});
