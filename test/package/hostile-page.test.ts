import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromHtml } from '../../src/import/index.ts';
import { vectors } from '../hostile/html-vectors.ts';
import { launch, makeSite, readyControl, type Served, serve } from './built-page.ts';
import { kinds } from './sample-page.ts';
import { faultsOf, lastRequest, trace } from './trace.ts';

/** One post of all the vectors, each in a section of its own. */
const html = vectors.map(({ name, html: attack }) => `<h2>About ${name}</h2>${attack}`).join('');
const { posting } = fromHtml(html, { title: '</title><script>alert(1)</script>', baseUrl: 'https://jobs.example/' });

interface Heard {
  readonly dialogs: string[];
  readonly requests: string[];
}

describe.each(Object.entries(kinds))('a hostile post under the strictest policy: %s', (_, kind) => {
  let browser: Browser;
  let site: Served;
  beforeAll(async () => {
    browser = await launch('chromium');
    site = await serve(await makeSite(kind, { posting, defaultOpen: ['other'] }));
  });
  afterAll(async () => {
    site.close();
    await browser.close();
  });

  async function open(hash: string): Promise<[Page, Heard]> {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    const heard: Heard = { dialogs: [], requests: [] };
    await trace(page);
    page.on('dialog', (dialog) => {
      heard.dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (![site.url, lastRequest].some((known) => request.url().startsWith(known))) heard.requests.push(request.url());
    });
    await page.goto(site.url + hash);
    await page.waitForSelector(readyControl(kind));
    return [page, heard];
  }

  test('nothing is violated or asked for through every interaction', async () => {
    const [page, heard] = await open('#constructor');
    const triggers = page.locator('[data-part=trigger]');
    expect(await triggers.count()).toBeGreaterThan(20);
    await page.locator('[data-part=controls] button').click();
    await page.evaluate(() => {
      for (const trigger of document.querySelectorAll<HTMLElement>('[data-part=trigger]')) {
        trigger.focus();
        trigger.click();
      }
      for (const panel of document.querySelectorAll('rolecall-panel')) {
        panel.dispatchEvent(new Event('beforematch', { bubbles: true }));
      }
    });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.emulateMedia({ media: 'print' });
    for (const hash of ['#__proto__', '#%', '#job-%ff', '#"><script>alert(1)</script>', '#job-about-script-element']) {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
    }
    expect(await faultsOf(page)).toEqual([]);
    expect(heard).toEqual({ dialogs: [], requests: [] });
    expect(await page.locator('[style], main script, main img, main iframe').count()).toBe(0);
    await page.context().close();
  });

  test('what is stored in the tab is only compared with ids', async () => {
    const [page, heard] = await open('');
    await page.evaluate(() => {
      const key = `rolecall:${location.pathname}${location.search}`;
      sessionStorage.setItem(key, '__proto__ constructor "><img/src=x/onerror=alert(1)> job-about-script-element');
    });
    await page.reload();
    await page.waitForSelector(readyControl(kind));
    expect(await faultsOf(page)).toEqual([]);
    expect(heard).toEqual({ dialogs: [], requests: [] });
    expect(await page.locator('#job-about-script-element').getAttribute('data-state')).toBe('open');
    await page.context().close();
  });

  test('the page hears what breaks its policy', async () => {
    const [page] = await open('');
    await page.evaluate(() => {
      const image = new Image();
      image.src = 'https://away.example/pixel.gif';
      document.body.append(image);
      document.body.setAttribute('style', 'color: red');
    });
    expect((await faultsOf(page)).toSorted()).toEqual([
      'img-src https://away.example/pixel.gif',
      'style-src-attr inline',
    ]);
    await page.context().close();
  });
});
