import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeSite, type PageKind, type Served, serve } from './built-page.ts';
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

  /** Visits the page as from elsewhere, and waits until a script works its sections. */
  async function visit(hash = ''): Promise<void> {
    await tab.open('about:blank');
    await tab.open(site.url + hash);
    await ready();
  }
  async function ready(): Promise<void> {
    const buttons = () => tab.run(() => document.querySelectorAll('[data-part=controls] > button').length);
    await expect.poll(buttons, { timeout: 10_000 }).toBe(1);
  }

  test('starts closed, in step, with every text in it', async () => {
    await visit();
    expect(await open()).toEqual([]);
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
      expect(await tab.run(focused)).toBe('The role');
    }
  });

  test('arrow keys, Home and End leave the focus where it is', async () => {
    await visit();
    await tab.run(focusOn, '#job-the-role [data-part=trigger]');
    for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End'] as const) await tab.press(key);
    expect(await tab.run(focused)).toBe('The role');
  });

  test('Tab goes through the control and the triggers in order; two keystrokes open everything', async () => {
    await visit();
    await tab.press('Tab');
    await expect.poll(() => tab.run(focused)).toBe('Show all sections');
    await tab.press('Enter');
    await expect.poll(open).toEqual(sections);
    expect(await tab.run(focused)).toBe('Hide all sections');
    await tab.press(' ');
    await expect.poll(open).toEqual([]);
    const stops: string[] = [];
    for (let press = 0; press < 5; press += 1) {
      await tab.press('Tab');
      stops.push(await tab.run(focused));
    }
    expect(stops).toEqual(['Apply: Engineer', 'About us', 'The role', 'What you bring', 'Benefits']);
  });

  test.each(['the-role', 'benefits', 'benefits--time-off'])(
    '#job-%s is opened and in view, on arrival and by a link',
    async (id) => {
      const [section = ''] = id.split('--');
      await visit(`#job-${id}`);
      await expect.poll(open).toContain(section);
      if (kind.enhance) expect(await open()).toEqual([section]);
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
    for (const id of ['about-us', 'benefits', 'benefits']) {
      await tab.run(focusOn, `#job-${id} [data-part=trigger]`);
      await tab.press('Enter');
    }
    await expect.poll(open).toEqual(['about-us']);
    await tab.reload();
    await ready();
    expect(await open()).toContain('about-us');
    // Without the script in the head, what is in view when React takes over stays open.
    if (kind.enhance) expect(await open()).toEqual(['about-us']);
  });

  test.each(['about-us', 'benefits'])('a text fragment in %s opens it', async (id) => {
    await visit(`#:~:text=${encodeURIComponent(phrases[id] ?? '')}`);
    await expect.poll(open).toContain(id);
  });

  test.skipIf(!canSearch)('Ctrl-F opens what it finds, and the state follows', async () => {
    await visit();
    if (display !== undefined) await searchFor(phrases['what-you-bring'] ?? '', engine, display);
    await expect.poll(open, { timeout: 5000 }).toEqual(['what-you-bring']);
  });
});
