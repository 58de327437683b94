import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from './built-page.ts';

/** The report as a designer opens it: a file, in a browser. */

const program = fileURLToPath(new URL('../../dist/cli/rolecall.js', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(path.join(tmpdir(), 'rolecall-report-'));
let browser: Browser;

beforeAll(async () => {
  const brand = { rolecall: { accent: { $type: 'color', $value: '#ff7a00' } } };
  writeFileSync(path.join(folder, 'brand.json'), JSON.stringify(brand));
  const args = ['theme', 'brand.json', '--out', 'brand.css', '--report', 'report.html'];
  spawnSync(process.execPath, [program, ...args], { cwd: folder });
  // What the checks below must find: pale words, and a box that is wider than a phone.
  const faults = '<p style="color:#ccc;background:#fff">Pale</p><div style="inline-size:90rem">Wide</div></main>';
  const report = readFileSync(path.join(folder, 'report.html'), 'utf8');
  writeFileSync(path.join(folder, 'faulty.html'), report.replace('</main>', faults));
  browser = await launch('chromium');
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a file with everything in it unfolded; returns what the checks find and what was asked for beside it. */
async function look(file: string, width: number, colorScheme: 'light' | 'dark') {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  try {
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(request.url()));
    const url = pathToFileURL(path.join(folder, file)).href;
    await page.goto(url);
    const sideways = await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
    );
    const posts = await page.evaluate(() =>
      [...document.querySelectorAll('.stage')].map((stage) => getComputedStyle(stage).backgroundColor),
    );
    return {
      sideways,
      violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      loaded: asked.filter((each) => each !== url),
      posts,
    };
  } finally {
    await page.close();
  }
}

describe.each([
  [320, 'light'],
  [1280, 'dark'],
] as const)('at %i pixels, %s', (width, scheme) => {
  test('fits the window, loads nothing, and axe finds nothing', async () => {
    const { sideways, violations, loaded, posts } = await look('report.html', width, scheme);
    expect({ sideways, violations, loaded }).toEqual({ sideways: 0, violations: [], loaded: [] });
    // Each post stands on the ground of its own scheme, whatever that of the reader is.
    const dark = 'color(srgb 0.0705882 0.0705882 0.0705882)';
    expect(posts).toEqual(['color(srgb 1 1 1)', dark, 'color(srgb 1 1 1)', dark]);
  });
});

test('a report with faults is found out', async () => {
  const { sideways, violations } = await look('faulty.html', 320, 'light');
  expect(sideways).toBeGreaterThan(0);
  expect(violations.join()).toContain('color-contrast');
});
