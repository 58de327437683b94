import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, firefox } from 'playwright';
import { vi } from 'vitest';
import { chromiumFlags, findChromium } from '../../.ci/browser.mjs';
import { findEngines } from '../../.ci/engines.mjs';
import { startWebKit } from './web-driver.ts';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** A key by its name in a KeyboardEvent. */
export type Key = 'Tab' | 'Enter' | ' ' | 'ArrowDown' | 'ArrowUp' | 'Home' | 'End';

/** One tab of a real browser: as much as every engine can be asked for. */
export interface Tab {
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function in the page; it may use nothing from around it. */
  run<Given, Result>(script: (given: Given) => Result, given?: Given): Promise<Result>;
  press(key: Key): Promise<void>;
  close(): Promise<void>;
}

const found = findEngines();

/** Whether an engine is on this machine. */
export function has(engine: Engine): boolean {
  return engine === 'chromium' || found[engine] !== undefined;
}

/** Whether windows can be shown and keys sent to them, so that the browser's own search can be used. */
export const canSearch: boolean = found.display !== undefined && found.keyboard !== undefined;

/** A screen that nobody sees. */
export interface Display {
  readonly name: string;
  /** What it shows, pixel by pixel. */
  picture(): Buffer;
  close(): Promise<void>;
}

/** Starts a screen, or returns nothing where there is no Xvfb. */
export async function startDisplay(): Promise<Display | undefined> {
  if (found.display === undefined) return undefined;
  const folder = mkdtempSync(path.join(tmpdir(), 'rolecall-screen-'));
  const screen = ['-screen', '0', '1280x900x24', '-fbdir', folder];
  const server = spawn(found.display, ['-displayfd', '1', ...screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((resolve) => {
    server.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
  return {
    name: `:${number}`,
    picture: () => readFileSync(path.join(folder, 'Xvfb_screen0')),
    async close() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Opens a browser: in a window where there is a screen for it. */
export async function openTab(engine: Engine, display: Display | undefined): Promise<Tab> {
  if (engine === 'webkit') return webKitTab(display?.name ?? '');
  const window = {
    headless: display === undefined,
    env: { ...(process.env as Record<string, string>), ...(display && { DISPLAY: display.name }) },
  };
  const executablePath = engine === 'firefox' ? found.firefox : findChromium();
  const program = executablePath === undefined ? {} : { executablePath };
  const browser =
    engine === 'firefox'
      ? // The system's own Firefox over WebDriver BiDi; Playwright's patched one need not be installed.
        await firefox.launch({ ...window, ...program, channel: 'moz-firefox' } as Parameters<typeof firefox.launch>[0])
      : await chromium.launch({ ...window, ...program, args: [...chromiumFlags, '--window-position=0,0'] });
  const context = await browser.newContext({ viewport: null, reducedMotion: 'reduce' });
  const page = await context.newPage();
  return {
    open: (url) => page.goto(url).then(() => undefined),
    reload: () => page.reload().then(() => undefined),
    run: (script, given) => page.evaluate(script as never, given as never) as never,
    press: (key) => page.keyboard.press(key === ' ' ? 'Space' : key),
    close: () => browser.close(),
  };
}

/** Keys that have no character: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keyCodes: Readonly<Record<Key, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  ' ': ' ',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  Home: '\uE011',
  End: '\uE010',
};

async function webKitTab(display: string): Promise<Tab> {
  const session = await startWebKit(found.webkit ?? '', found.miniBrowser ?? '', display);
  return {
    open: (url) => session.command('POST', '/url', { url }),
    reload: () => session.command('POST', '/refresh', {}),
    run: (script, given) =>
      session.command('POST', '/execute/sync', { script: `return (${script})(arguments[0])`, args: [given ?? null] }),
    press: (key) => {
      const value = keyCodes[key];
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      return session.command('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    close: () => session.close(),
  };
}

const windowClasses: Readonly<Record<Engine, string>> = {
  chromium: 'chromium',
  firefox: 'firefox',
  webkit: 'MiniBrowser',
};

/** Waits until the screen stands still. */
async function still(display: Display): Promise<void> {
  let last = display.picture();
  await vi.waitUntil(
    () => {
      const before = last;
      last = display.picture();
      return last.equals(before);
    },
    { timeout: 20_000, interval: 100 },
  );
}

/** Does something that shows, and waits until it does. */
async function seen(display: Display, deed: () => void): Promise<void> {
  await still(display);
  const before = display.picture();
  deed();
  await vi.waitUntil(() => !display.picture().equals(before), { timeout: 20_000, interval: 50 });
  await still(display);
}

/** Uses the browser's own search as a reader does: Ctrl-F, the words, Enter. */
export async function searchFor(words: string, engine: Engine, display: Display): Promise<void> {
  const type = (...parameters: readonly string[]): string =>
    execFileSync(found.keyboard ?? '', parameters, {
      env: { ...process.env, DISPLAY: display.name },
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    }).toString();
  const windows = type('search', '--sync', '--onlyvisible', '--class', windowClasses[engine]).trim().split('\n');
  for (const window of windows.reverse()) {
    try {
      type('windowfocus', window);
      break;
    } catch {
      // Some windows of a browser take no focus.
    }
  }
  type('mousemove', '640', '700');
  await seen(display, () => type('key', '--clearmodifiers', 'ctrl+f'));
  await seen(display, () => type('type', '--delay', '25', words));
  type('key', 'Return');
}
