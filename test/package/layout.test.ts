import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { definePosting, table } from '../../src/posting/index.ts';
import { launch, makeSite, type PageKind, readyControl, type Served, serve } from './built-page.ts';
import { changeOf } from './pixels.ts';
import { kinds, posting } from './sample-page.ts';

/** What readers do to a page: narrow windows, larger letters, other colours, the other direction, a keyboard. */

const wide = [
  ['Language', 'Reading', 'Writing', 'Speaking', 'Understanding', 'Interpreting'],
  ['a', 'b', 'c', 'd', 'e', 'f'],
];
const sample = definePosting({
  ...posting,
  locations: [{ name: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' }],
  pay: [{ kind: 'salary', currency: 'EUR', min: 41000, max: 52500, interval: 'year' }],
  sections: [...posting.sections, { kind: 'other', heading: 'Languages we speak', blocks: [table(wide)] }],
});

/** In the page: how far it scrolls sideways, and which text stands out of the window or is cut off. */
function overflow(): { sideways: number; cut: string[] } {
  const page = document.documentElement;
  const cut = [...document.querySelectorAll('[data-rolecall] :is(h1, h2, h3, p, li, dt, dd, button, a)')].filter(
    (element) => {
      if (element.closest('[data-table]') || element.closest('[data-visually-hidden]')) return false;
      const box = element.getBoundingClientRect();
      const hides = getComputedStyle(element).overflow !== 'visible';
      return (
        box.height > 0 &&
        (box.left < -1 ||
          box.right > page.clientWidth + 1 ||
          (hides && element.scrollHeight > element.clientHeight + 1))
      );
    },
  );
  return { sideways: page.scrollWidth - page.clientWidth, cut: cut.map((element) => element.textContent ?? '') };
}

/** In the page: adds rules as a reader's own style sheet does. */
function addRules(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}

/** Least values of https://www.w3.org/TR/WCAG22/#text-spacing */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

const withScript = Object.entries(kinds).filter(([, kind]) => kind.enhance);

describe.each(withScript)('%s', (_name, kind: PageKind) => {
  let browser: Browser;
  let site: Served;
  beforeAll(async () => {
    browser = await launch('chromium');
    site = await serve(await makeSite(kind, { posting: sample, defaultOpen: [] }));
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });

  /** Nothing moves here: what is measured is where things come to rest. */
  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1000, height: 700 },
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    await page.goto(site.url);
    await page.waitForSelector(readyControl(kind));
    return page;
  }

  async function openAll(page: Page): Promise<void> {
    await page.locator('[data-part=controls] button').click();
    await expect.poll(() => page.locator('[data-part=panel][hidden]').count()).toBe(0);
  }

  // 320 px is also what is left of 1280 px at 400 %: https://www.w3.org/WAI/WCAG22/Understanding/reflow.html
  test.each([
    ['as they are', ''],
    ['spaced out', spacing],
    ['twice as large', 'html { font-size: 200%; }'],
  ])('at 320 px nothing is cut and nothing scrolls sideways, letters %s', async (_letters, rules) => {
    const page = await open({ viewport: { width: 320, height: 640 } });
    await page.evaluate(addRules, rules);
    expect(await page.evaluate(overflow)).toEqual({ sideways: 0, cut: [] });
    await openAll(page);
    expect(await page.evaluate(overflow)).toEqual({ sideways: 0, cut: [] });
    const box = page.locator('[data-table]');
    expect(await box.evaluate((table) => table.scrollWidth > table.clientWidth)).toBe(true);
    await box.focus();
    await expect.poll(() => box.evaluate((table) => table === document.activeElement)).toBe(true);
    await page.context().close();
  });

  // The title grows with the window as well, and never to more than its share of it.
  test('letters grow with the reader’s own size', async () => {
    const page = await open();
    const sizes = () =>
      page.evaluate(() =>
        ['button', 'dd', 'h2', '[data-part=panel] p'].map((selector) =>
          Number.parseFloat(
            getComputedStyle(document.querySelector(`[data-part=root] ${selector}`) as Element).fontSize,
          ),
        ),
      );
    const before = await sizes();
    await page.evaluate(addRules, 'html { font-size: 200%; }');
    for (const [index, size] of (await sizes()).entries())
      expect(size / (before[index] ?? 0)).toBeGreaterThanOrEqual(1.95);
    await page.context().close();
  });

  test('the target of a link comes to rest below what is fixed to the top', async () => {
    const page = await open({ viewport: { width: 1000, height: 300 } });
    await page.evaluate(addRules, ':root { --rolecall-sticky-offset: 90px; }');
    for (const id of ['job-the-role', 'job-benefits--time-off']) {
      await page.evaluate((hash) => location.assign(`#${hash}`), id);
      const top = () =>
        page.evaluate((target) => document.getElementById(target)?.getBoundingClientRect().top ?? 0, id);
      // A browser scrolls by whole pixels.
      await expect.poll(async () => Math.abs((await top()) - 90)).toBeLessThanOrEqual(1);
    }
    await page.context().close();
  });

  // https://www.w3.org/TR/WCAG22/#focus-appearance: as much as a line of 2 px around the control, at 3:1.
  test.each<[string, BrowserContextOptions]>([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
    ['more contrast', { contrast: 'more' }],
  ])('the focus ring is large enough and stands out: %s', async (_scheme, options) => {
    const page = await open(options);
    await page.evaluate(addRules, ':root { color-scheme: light dark; }');
    for (const selector of [
      '[data-part=controls] button',
      '#job-the-role [data-part=trigger]',
      '[data-part=apply] a',
    ]) {
      const element = page.locator(selector).first();
      await page.locator('body').click({ position: { x: 1, y: 1 } });
      await page.keyboard.press('Shift');
      const { pixels, box } = await changeOf(element, () => element.focus());
      expect(pixels / (2 * 2 * (box.width + box.height))).toBeGreaterThanOrEqual(1);
    }
    await page.context().close();
  });

  test('that a section is open shows, in forced colours too', async () => {
    for (const forcedColors of ['none', 'active'] as const) {
      const page = await open({ forcedColors });
      const trigger = page.locator('[data-part=trigger]').last();
      await trigger.focus();
      const { pixels } = await changeOf(trigger, () => page.keyboard.press('Enter'));
      expect(pixels).toBeGreaterThan(20);
      await page.context().close();
    }
  });

  test('nothing moves for readers who asked for that', async () => {
    const page = await open();
    await page.locator('#job-the-role [data-part=trigger]').click();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.context().close();
  });

  test('is mirrored from right to left', async () => {
    const page = await open();
    await openAll(page);
    const edges = (side: 'left' | 'right') =>
      page.evaluate(
        (start) =>
          [...document.querySelectorAll('[data-part], [data-part=panel] > *')]
            .filter((each) => each.clientWidth > 0)
            .map((element) => {
              const { left, right } = element.getBoundingClientRect();
              return Math.round(start === 'left' ? left : document.documentElement.clientWidth - right);
            }),
        side,
      );
    const before = await edges('left');
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    const after = await edges('right');
    expect(after.length).toBeGreaterThan(20);
    for (const [index, edge] of after.entries()) expect(Math.abs(edge - (before[index] ?? 0))).toBeLessThanOrEqual(2);
    await page.context().close();
  });

  test('what is cut off, too small a ring and a page that is too wide are found', async () => {
    const page = await open({ viewport: { width: 320, height: 640 } });
    await page.evaluate(
      addRules,
      '[data-part=root] h1 { inline-size: 500px; } [data-part=controls] button { block-size: 4px; min-block-size: 0; overflow: hidden; } :focus-visible { outline: none !important; box-shadow: none !important; }',
    );
    const { sideways, cut } = await page.evaluate(overflow);
    expect(sideways).toBeGreaterThan(100);
    expect(cut).toContain('Engineer');
    expect(cut).toContain('Show all sections');
    const trigger = page.locator('[data-part=trigger]').first();
    expect((await changeOf(trigger, () => trigger.focus())).pixels).toBeLessThan(100);
    await page.context().close();
  });
});
