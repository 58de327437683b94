import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeSite, type PageKind, readyControl, type Served, serve } from './built-page.ts';
import { kinds, phrases, posting, sections } from './sample-page.ts';
import { canSearch, type Display, type Engine, has, openTab, searchFor, startDisplay, type Tab } from './tab.ts';

/** What must be the same in every engine, on the pages as they are built; what only one can show is tested elsewhere. */

const engines: readonly Engine[] = ['chromium', 'firefox', 'webkit'];
for (const engine of engines.filter((each) => !has(each))) {
  console.warn(`There is no ${engine} on this machine: its tests are skipped. \`node .ci/engines.mjs\` installs it.`);
}
if (!canSearch) console.warn('Without Xvfb and xdotool the browsers’ own search is not tested.');

/** In the page: ids of the open sections, with a complaint in their place when a section's state is out of step. */
function openSections(): string[] {
  const open: string[] = [];
  for (const trigger of document.querySelectorAll('[data-part=trigger]')) {
    const panel = document.getElementById(trigger.getAttribute('aria-controls') ?? '');
    const section = trigger.closest('section');
    const shown = (panel?.getBoundingClientRect().height ?? 0) > 0;
    const said = [
      trigger.getAttribute('aria-expanded') === 'true',
      panel?.dataset.state === 'open',
      section?.dataset.state === 'open',
      panel?.getAttribute('hidden') !== 'until-found',
      panel?.getAttribute('aria-hidden') !== 'true',
    ];
    if (said.some((each) => each !== shown)) open.push(`out of step: ${section?.id} ${said}`);
    else if (shown) open.push(section?.id.replace('job-', '') ?? '');
  }
  return open;
}

/** In the page: the words of what has the focus. */
const focused = (): string => document.activeElement?.textContent ?? '';

const focusOn = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();

function isInView(selector: string): boolean {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  // A browser scrolls by whole pixels.
  return box !== undefined && box.top > -1 && box.top < window.innerHeight;
}

let display: Display | undefined;
beforeAll(async () => {
  display = await startDisplay();
});
afterAll(() => display?.close());

// The accordion without the script in the head does the same, later: one engine is enough for that.
const routes = engines.flatMap((engine) =>
  Object.entries(kinds)
    .filter(([, kind]) => kind.enhance || engine === 'chromium')
    .map(([name, kind]) => ({ engine, name, kind })),
);

describe.each(routes)('$engine: $name', ({ engine, kind }: { engine: Engine; kind: PageKind }) => {
  if (!has(engine)) {
    test.skip(`there is no ${engine}`, () => undefined);
    return;
  }

  let tab: Tab;
  let site: Served;
  beforeAll(async () => {
    site = await serve(await makeSite(kind, { posting, defaultOpen: [] }));
    tab = await openTab(engine, display);
  });
  afterAll(async () => {
    await tab.close();
    site.close();
  });
  beforeEach(async () => {
    await tab.open(site.url);
    await tab.run(() => sessionStorage.clear());
  });

  const open = () => tab.run(openSections);
  const focus = () => tab.run(focused);

  /** Visits the page as from elsewhere, and waits until a script works its sections. */
  async function visit(hash = ''): Promise<void> {
    await tab.open('about:blank');
    await tab.open(site.url + hash);
    await ready();
  }
  async function ready(): Promise<void> {
    const count = (selector: string): number => document.querySelectorAll(selector).length;
    await expect.poll(() => tab.run(count, readyControl(kind))).toBe(1);
  }

  test('starts closed, in step, with every text in it', async () => {
    await visit();
    await expect.poll(open).toEqual([]);
    const text = await tab.run(() => document.querySelector('main')?.textContent ?? '');
    for (const phrase of Object.values(phrases)) expect(text).toContain(phrase);
  });

  test('Enter and Space open and close, and the focus stays', async () => {
    await visit();
    for (const key of ['Enter', ' '] as const) {
      await tab.run(focusOn, '#job-the-role [data-part=trigger]');
      await tab.press(key);
      await expect.poll(open).toEqual(['the-role']);
      await tab.press(key);
      await expect.poll(open).toEqual([]);
      await expect.poll(focus).toBe('The role');
    }
  });

  test('arrow keys, Home and End leave the focus where it is', async () => {
    await visit();
    await tab.run(focusOn, '#job-the-role [data-part=trigger]');
    for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End'] as const) await tab.press(key);
    // One that moved it would show in where Tab goes on from.
    await tab.press('Tab');
    await expect.poll(focus).toBe('What you bring');
  });

  test('Tab goes through the control and the triggers in order; two keystrokes open everything', async () => {
    await visit();
    await tab.press('Tab');
    await expect.poll(focus).toBe('Show all sections');
    await tab.press('Enter');
    await expect.poll(open).toEqual(sections);
    await expect.poll(focus).toBe('Hide all sections');
    await tab.press(' ');
    await expect.poll(open).toEqual([]);
    for (const stop of ['Apply: Engineer', 'About us', 'The role', 'What you bring', 'Benefits']) {
      await tab.press('Tab');
      await expect.poll(focus).toBe(stop);
    }
  });

  test.each(['the-role', 'benefits', 'benefits--time-off'])(
    '#job-%s is opened and in view, on arrival and by a link',
    async (id) => {
      const [section = ''] = id.split('--');
      await visit(`#job-${id}`);
      // Without the script in the head, what is in view when React takes over stays open.
      await expect.poll(open).toEqual(kind.enhance ? [section] : expect.arrayContaining([section]));
      await expect.poll(() => tab.run(isInView, `#job-${id}`)).toBe(true);
      await visit();
      await tab.run((target) => {
        const link = document.createElement('a');
        link.href = `#job-${target}`;
        document.body.append(link);
        link.click();
      }, id);
      await expect.poll(open).toEqual([section]);
      await expect.poll(() => tab.run(isInView, `#job-${id}`)).toBe(true);
    },
  );

  test('what was opened is open again after a reload, what was closed again is not', async () => {
    await visit();
    for (const [id, expected] of [
      ['about-us', ['about-us']],
      ['benefits', ['about-us', 'benefits']],
      ['benefits', ['about-us']],
    ] as const) {
      await tab.run(focusOn, `#job-${id} [data-part=trigger]`);
      await tab.press('Enter');
      await expect.poll(open).toEqual(expected);
    }
    await tab.reload();
    await ready();
    await expect.poll(open).toEqual(kind.enhance ? ['about-us'] : expect.arrayContaining(['about-us']));
  });

  test.each(['about-us', 'benefits'])('a text fragment in %s opens it', async (id) => {
    await visit(`#:~:text=${encodeURIComponent(phrases[id] ?? '')}`);
    await expect.poll(open).toContain(id);
  });

  test.skipIf(!canSearch)('Ctrl-F opens what it finds, and the state follows', async () => {
    await visit();
    if (display !== undefined) await searchFor(phrases['what-you-bring'] ?? '', engine, display);
    await expect.poll(open).toEqual(['what-you-bring']);
  });
});
