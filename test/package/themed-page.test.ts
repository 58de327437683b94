import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromDist, launch, makeSite, readyControl, type Served, serve } from './built-page.ts';
import { kinds, posting } from './sample-page.ts';
import { faultsOf, trace } from './trace.ts';

/** Every shipped theme as a site would link it, under the strictest policy. */

const themes = readdirSync(fromDist('themes'))
  .filter((name) => name.endsWith('.css'))
  .map((name) => path.basename(name, '.css'));

/** A fault of a theme: an image, a font and a style sheet from elsewhere. */
const careless = `@import "https://away.example/more.css";
@font-face { font-family: Away; src: url(https://away.example/font.woff2); }
body { background: url(https://away.example/paper.png); font-family: Away; }`;

const withScript = Object.entries(kinds).filter(([, kind]) => kind.enhance);

describe.each(withScript)('%s', (_name, kind) => {
  let browser: Browser;
  let site: Served;
  /** How the post looks without a theme. */
  let plain: string | undefined;
  beforeAll(async () => {
    browser = await launch('chromium');
    const files = new Map(await makeSite(kind, { posting, defaultOpen: ['skills'] }));
    const [, html = ''] = files.get('/') ?? [];
    const sheets = { ...Object.fromEntries(themes.map((name) => [name, sheetOf(name)])), careless, none: '' };
    for (const [name, css] of Object.entries(sheets)) {
      const link = `<link rel="stylesheet" href="/${name}.css"></head>`;
      const page = html.replace('</head>', link).replace('<main>', `<main data-rolecall-theme="${name}">`);
      files.set(`/${name}`, ['text/html', page]);
      files.set(`/${name}.css`, ['text/css', css]);
    }
    site = await serve(files);
  });
  afterAll(async () => {
    site.close();
    await browser.close();
  });

  function sheetOf(theme: string): string {
    return readFileSync(fromDist(`themes/${theme}.css`), 'utf8');
  }

  /** Opens the page with a theme, uses everything on it, and tells what broke and how the post looks. */
  async function use(theme: string) {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    try {
      await trace(page);
      await page.goto(`${site.url}${theme}`);
      await page.waitForSelector(readyControl(kind));
      const look = await page.evaluate(() => {
        const { color, backgroundColor, borderRadius, fontFamily } = getComputedStyle(
          document.querySelector('[data-part=apply] a') as Element,
        );
        return [color, backgroundColor, borderRadius, fontFamily].join(' ');
      });
      await page.locator('[data-part=controls] button').click();
      for (const trigger of await page.locator('[data-part=trigger]').all()) await trigger.click();
      await expect.poll(() => page.locator('[data-part=trigger][aria-expanded=true]').count()).toBe(0);
      await page.emulateMedia({ media: 'print' });
      const written = await page.locator('[style], main script, main style').count();
      return { look, written, faults: await faultsOf(page) };
    } finally {
      await page.close();
    }
  }

  test.each(themes)('%s breaks no part of the policy, writes no style, and is seen', async (theme) => {
    const { look, written, faults } = await use(theme);
    expect({ written, faults }).toEqual({ written: 0, faults: [] });
    plain ??= (await use('none')).look;
    expect(look).not.toBe(plain);
  });

  test('a theme that loads from elsewhere is found', async () => {
    const { faults } = await use('careless');
    for (const directive of ['style-src', 'img-src']) {
      expect(faults.some((fault) => fault.startsWith(directive))).toBe(true);
    }
  });
});
