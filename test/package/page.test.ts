import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findEngines } from '../../.ci/engines.mjs';
import { launch, makeSite, type PageKind, type Served, serve } from './built-page.ts';
import { filler, kinds, posting, sections } from './sample-page.ts';

/** In the page: ids of the sections that are open, that is whose panel has a height, and the trigger of which says so. */
const openSections = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-part=trigger]')]
      .filter((trigger) => {
        const panel = document.getElementById(trigger.getAttribute('aria-controls') ?? '');
        const open = (panel?.getBoundingClientRect().height ?? 0) > 0;
        if (String(open) !== trigger.getAttribute('aria-expanded')) throw new Error(`Out of step: ${panel?.id}`);
        return open;
      })
      .map((trigger) => trigger.closest('section')?.id.replace('job-', '')),
  );

/** The words of paragraphs, items and headings that a reader can see. */
const visibleWords = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-part=section] :is(p, li, h2, h3)')]
      .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }) && element.clientHeight > 0)
      .map((element) => element.textContent)
      .join(' '),
  );

const everyWord = ['Alpha', 'Notice', 'Beta', 'Cats', 'Delta', 'Days', 'Everybody', 'About us', 'Benefits', 'Time off'];

const firefoxMissing = findEngines().firefox === undefined;
if (firefoxMissing) console.warn('No Firefox was found: its tests are skipped. ROLECALL_FIREFOX says where one is.');

const routes = (['chromium', 'firefox'] as const).flatMap((engine) =>
  Object.entries(kinds).map(([name, kind]) => ({ engine, name, kind })),
);

describe.each(routes)('$engine: $name', ({ engine, name, kind }) => {
  if (engine === 'firefox' && firefoxMissing) {
    test.skip('there is no Firefox', () => undefined);
    return;
  }

  let browser: Browser;
  let site: Served;
  beforeAll(async () => {
    browser = await launch(engine);
    site = await serve(await makeSite(kind, { posting, defaultOpen: [] }));
  });
  afterAll(async () => {
    site.close();
    await browser.close();
  });

  async function open(hash = '', options: BrowserContextOptions = {}, delay = 0): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1000, height: 700 },
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0, violations: [] as string[] });
      const world = window as unknown as { shift: number; violations: string[] };
      new PerformanceObserver((entries) => {
        for (const entry of entries.getEntries()) world.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      document.addEventListener('securitypolicyviolation', (event) => world.violations.push(event.violatedDirective));
    });
    if (delay > 0) {
      await page.route('**/*.js', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, delay));
        await route.continue();
      });
    }
    await page.goto(site.url + hash);
    if (options.javaScriptEnabled !== false) await page.waitForSelector('[data-part=controls] button');
    return page;
  }

  test('starts closed, with every text in it', async () => {
    const page = await open();
    expect(await openSections(page)).toEqual([]);
    for (const word of everyWord) expect(await page.locator('main').textContent()).toContain(word);
    await page.context().close();
  });

  // Over WebDriver BiDi a Firefox can neither be told to switch scripts off nor to look as if it printed.
  test.skipIf(engine === 'firefox')('without JavaScript everything is read, and there is no button', async () => {
    const page = await open('', { javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    for (const word of everyWord) expect(text).toContain(word);
    expect(await page.locator('button').count()).toBe(0);
    await page.context().close();
  });

  test('when the scripts fail to load everything is read', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(site.url);
    const words = await visibleWords(page);
    for (const word of everyWord) expect(words).toContain(word);
    await context.close();
  });

  test('without the style sheet everything can be opened and read', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.route('**/*.css', (route) => route.abort());
    await page.goto(site.url);
    await page.locator('[data-part=controls] button').click();
    await expect.poll(() => openSections(page)).toEqual(sections);
    const words = await visibleWords(page);
    for (const word of everyWord) expect(words).toContain(word);
    await context.close();
  });

  test.skipIf(!kind.enhance)('when only the page’s own script fails, what is closed can be opened', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.route('**/main.js', (route) => route.abort());
    await page.goto(site.url);
    await page.locator('[data-part=controls] button').click();
    await expect.poll(() => openSections(page)).toEqual(sections);
    const words = await visibleWords(page);
    for (const word of everyWord) expect(words).toContain(word);
    await context.close();
  });

  test('breaks no part of a strict policy and writes no style, in any state', async () => {
    const page = await open();
    await page.locator('[data-part=controls] button').click();
    for (const trigger of await page.locator('[data-part=trigger]').all()) await trigger.click();
    expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
    expect(await page.locator('[style], main script').count()).toBe(0);
    await page.context().close();
  });

  test.skipIf(engine === 'firefox')('prints every section, closed or open', async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    const words = await visibleWords(page);
    for (const word of everyWord) expect(words).toContain(word);
    await page.context().close();
  });

  // Firefox does not measure layout shift.
  test.skipIf(name === 'accordion' || engine === 'firefox')(
    'nothing moves while it loads, however late scripts come',
    async () => {
      for (const delay of [0, 500]) {
        const page = await open('', {}, delay);
        await page.waitForTimeout(300);
        expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
        await page.context().close();
      }
    },
  );

  test('reads as headings with buttons that say their state', async () => {
    const page = await open();
    await page.locator('#job-the-role [data-part=trigger]').click();
    // A browser brings its tree up to date some time after the click.
    const tree = async () =>
      (await page.locator('[data-part=root]').ariaSnapshot()).replaceAll(` ${filler}`, '').split('\n');
    // No text of a closed section, no region, and no name but what is seen.
    await expect
      .poll(tree, { timeout: 5000 })
      .toEqual([
        '- article:',
        '  - heading "Engineer" [level=1]',
        '  - button "Show all sections"',
        '  - \'link "Apply : Engineer"\':',
        '    - /url: https://jobs.example/apply',
        '  - heading "About us" [level=2]:',
        '    - button "About us"',
        '  - paragraph: Notice',
        '  - heading "The role" [level=2]:',
        '    - button "The role" [expanded]',
        '  - paragraph: Beta',
        '  - paragraph: Bridges need paint.',
        '  - heading "What you bring" [level=2]:',
        '    - button "What you bring"',
        '  - heading "Benefits" [level=2]:',
        '    - button "Benefits"',
        '  - heading "Equal opportunity" [level=2]',
        '  - paragraph: Everybody is welcome.',
        '  - \'link "Apply : Engineer"\':',
        '    - /url: https://jobs.example/apply',
      ]);
    await page.context().close();
  });
});

describe('the other way', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch('chromium');
  });
  afterAll(() => browser.close());

  test('print="as-shown" leaves closed sections closed on paper', async () => {
    const site = await serve(
      await makeSite(kinds.accordion as PageKind, { posting, defaultOpen: [], print: 'as-shown' }),
    );
    const page = await browser.newPage();
    await page.goto(site.url);
    await page.waitForSelector('[data-part=trigger]');
    await page.emulateMedia({ media: 'print' });
    expect(await visibleWords(page)).not.toContain('Apples');
    site.close();
  });

  test('a script that comes late does move an accordion that has none in the head: the measure can fail', async () => {
    const site = await serve(await makeSite(kinds.accordion as PageKind, { posting, defaultOpen: [] }));
    const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((entries) => {
        for (const entry of entries.getEntries()) {
          (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.route('**/main.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto(site.url);
    await page.waitForSelector('[data-part=trigger]');
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeGreaterThan(0);
    site.close();
  });
});
