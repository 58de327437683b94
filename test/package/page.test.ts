import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findEngines } from '../../.ci/engines.mjs';
import { launch, makeSite, type PageKind, readyControl, type Served, serve } from './built-page.ts';
import { filler, kinds, posting, sections } from './sample-page.ts';
import { faultsOf, movedBy, painted, trace } from './trace.ts';

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

  /** Opens the page and waits for its scripts; with `late` they come when it can be read, or some time later. */
  async function open(options: BrowserContextOptions = {}, late = false): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1000, height: 700 },
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    await trace(page);
    if (late) {
      // The parser waits for this one: nothing is painted before it.
      await page.route('**/enhance.js', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        await route.continue();
      });
      await page.route('**/main.js', async (route) => {
        await painted(page);
        await route.continue();
      });
    }
    await page.goto(site.url);
    if (options.javaScriptEnabled !== false) await page.waitForSelector(readyControl(kind));
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
    const page = await open({ javaScriptEnabled: false });
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

  async function opensEverythingWithout(blocked: string): Promise<void> {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.route(blocked, (route) => route.abort());
    await page.goto(site.url);
    await page.locator('[data-part=controls] button').click();
    await expect.poll(() => openSections(page)).toEqual(sections);
    const words = await visibleWords(page);
    for (const word of everyWord) expect(words).toContain(word);
    await context.close();
  }

  test('without the style sheet everything can be opened and read', async () => {
    await opensEverythingWithout('**/*.css');
  });

  test.skipIf(!kind.enhance)('when only the page’s own script fails, what is closed can be opened', async () => {
    await opensEverythingWithout('**/main.js');
  });

  test('breaks no part of a strict policy and writes no style, in any state', async () => {
    const page = await open();
    await page.locator('[data-part=controls] button').click();
    for (const trigger of await page.locator('[data-part=trigger]').all()) await trigger.click();
    expect(await faultsOf(page)).toEqual([]);
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
      for (const late of [false, true]) {
        const page = await open({}, late);
        expect(await movedBy(page)).toBe(0);
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
      .poll(tree)
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
    const kind = kinds.accordion as PageKind;
    const site = await serve(await makeSite(kind, { posting, defaultOpen: [], print: 'as-shown' }));
    const page = await browser.newPage();
    await page.goto(site.url);
    await page.waitForSelector(readyControl(kind));
    await page.emulateMedia({ media: 'print' });
    expect(await visibleWords(page)).not.toContain('Apples');
    site.close();
  });

  test('a script that comes late does move an accordion that has none in the head: the measure can fail', async () => {
    const kind = kinds.accordion as PageKind;
    const site = await serve(await makeSite(kind, { posting, defaultOpen: [] }));
    const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
    await trace(page);
    await page.route('**/main.js', async (route) => {
      await painted(page);
      await route.continue();
    });
    await page.goto(site.url);
    await page.waitForSelector(readyControl(kind));
    expect(await movedBy(page)).toBeGreaterThan(0);
    site.close();
  });
});
