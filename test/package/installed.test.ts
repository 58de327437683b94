import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumFlags, findChromium } from '../../.ci/browser.mjs';
import { words } from './app/job.ts';
import { installApp, run, runTool } from './installed-app.ts';
import { writeExamples } from './readme.ts';

/** Refuses inline styles, inline scripts and strings that become markup: the browser reports each as an error. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; require-trusted-types-for 'script'";

let app: string;
let remove: () => void;
let rendered: { readonly accordion: string; readonly plain: string; readonly exported: string };

beforeAll(async () => {
  ({ app, remove } = installApp());
  runTool('vite/bin/vite.js', ['build', '--ssr', 'server.tsx', '--outDir', 'server', '--logLevel', 'warn'], app);
  rendered = await import(/* @vite-ignore */ pathToFileURL(path.join(app, 'server', 'server.js')).href);
});

afterAll(() => remove());

test('the tarball holds the built package and its papers, and no source or test', () => {
  const installed = path.join(app, 'node_modules', 'rolecall');
  expect(readdirSync(installed).sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'SECURITY.md',
    'dist',
    'package.json',
  ]);
});

test('its command makes a theme', () => {
  const bin = path.join(app, 'node_modules', '.bin', 'rolecall');
  const files = ['acme.css', 'acme.html', 'acme.json'];
  writeFileSync(
    path.join(app, 'brand.tokens.json'),
    '{"rolecall": {"accent": {"$type": "color", "$value": "#ff7a00"}}}',
  );
  const [css = '', html = '', json = ''] = files;
  expect(run(bin, ['theme', 'brand.tokens.json', '--out', css, '--report', html, '--tokens', json], app)).toContain(
    'all 68 pairs pass',
  );
  expect(readFileSync(path.join(app, html), 'utf8')).toContain('Lighthouse Keeper');
  expect(() => run(bin, ['theme', 'brand.tokens.json', '--no-move'], app)).toThrow(/ended with 1:[\s\S]*passes is #/);
  for (const file of ['brand.tokens.json', ...files]) rmSync(path.join(app, file));
});

describe('rendered by plain Node', () => {
  test.each(['accordion', 'plain', 'exported'] as const)('%s has every word', (entry) => {
    const text = rendered[entry].replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    for (const word of words) expect(text).toContain(word);
  });

  test.each(['accordion', 'plain'] as const)('%s has sections and no script, style or handler', (entry) => {
    expect(rendered[entry]).toMatch(/<section[^>]* data-part="section"/);
    expect(rendered[entry]).toMatch(/data-kind="benefits"/);
    expect(rendered[entry]).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/i);
  });
});

test('its types hold for an app that checks its libraries too, and refuse what is wrong', () => {
  expect(() => runTool('typescript/bin/tsc', ['-p', '.'], app)).not.toThrow();
  // The check can fail: a wrong use without a note that expects it.
  writeFileSync(
    path.join(app, 'wrong.tsx'),
    "import { JobPost } from 'rolecall';\nexport const a = <JobPost post={1} />;",
  );
  expect(() => runTool('typescript/bin/tsc', ['-p', '.'], app)).toThrow(/wrong\.tsx/);
  rmSync(path.join(app, 'wrong.tsx'));
});

test('every example of the README compiles', () => {
  expect(writeExamples(app).length).toBeGreaterThan(5);
  expect(() => runTool('typescript/bin/tsc', ['-p', '.'], app)).not.toThrow();
});

test('an app builds with it, and its page hydrates under a strict policy without an error', async () => {
  runTool('vite/bin/vite.js', ['build', '--outDir', 'site', '--logLevel', 'warn'], app);
  const assets = readdirSync(path.join(app, 'site', 'assets'));
  const styles = assets.filter((file) => file.endsWith('.css'));
  expect(styles).toHaveLength(1);
  expect(readFileSync(path.join(app, 'site', 'assets', styles[0] ?? ''), 'utf8')).toContain('@layer rolecall');

  const page = path.join(app, 'site', 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<!--app-->', rendered.accordion));
  const executablePath = findChromium();
  const server = await preview({
    root: app,
    configFile: false,
    logLevel: 'error',
    build: { outDir: 'site' },
    preview: { port: 0, host: '127.0.0.1', headers: { 'Content-Security-Policy': policy } },
  });
  const browser = await chromium.launch({
    args: chromiumFlags,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const tab = await browser.newPage();
    const errors: string[] = [];
    tab.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
    tab.on('pageerror', (error) => errors.push(error.message));
    await tab.goto(server.resolvedUrls?.local[0] ?? '');
    await tab.waitForSelector('html[data-hydrated]');
    const trigger = tab.getByRole('button', { name: 'Benefits', exact: true });
    await trigger.waitFor();
    await expect.poll(() => trigger.getAttribute('aria-expanded')).toBe('true');
    await trigger.click();
    await expect.poll(() => trigger.getAttribute('aria-expanded')).toBe('false');
    expect(errors).toEqual([]);
    // The policy is in force: what it forbids is reported.
    await tab.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await expect.poll(() => errors.join('\n')).toContain('Content Security Policy');
  } finally {
    await browser.close();
    await server.close();
  }
});
