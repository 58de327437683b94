import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { BrowserContextOptions } from 'playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { chromiumFlags, findChromium } from '../.ci/browser.mjs';
import CountReporter from '../.ci/count-reporter.mjs';
import { playgroundFile } from '../.storybook/playground-file.ts';
import { clientBoundary } from './set-up/client-boundary.ts';
import { serverHtml } from './set-up/server-html-plugin.ts';

// Vitest 5 prints failures with a function that Node has from 21 on; see docs/decisions.
const groups: { groupBy?: unknown; readonly prototype: unknown } = Map;
groups.groupBy ??= function groupBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key) {
  const grouped = new Map<Key, Item[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = grouped.get(key);
    if (group === undefined) grouped.set(key, [item]);
    else group.push(item);
  }
  return grouped;
};

const root = fileURLToPath(new URL('..', import.meta.url));
const storybook = fileURLToPath(new URL('../.storybook', import.meta.url));
const executablePath = findChromium();

/**
 * A real Chromium for the project that is called `name`. Without one on the machine Playwright's own message says so:
 * nothing is skipped quietly.
 */
function chromium(name: string, contextOptions: BrowserContextOptions = {}) {
  return {
    enabled: true,
    headless: true,
    connectTimeout: 180_000,
    screenshotFailures: false,
    provider: playwright({
      launchOptions: { args: chromiumFlags, ...(executablePath === undefined ? {} : { executablePath }) },
      contextOptions,
    }),
    instances: [{ browser: 'chromium' as const, name }],
  };
}

/** Found before the first test: a dependency that is met later reloads the page, and two Reacts would meet in it. */
const optimizeDeps = {
  include: [
    'react',
    'react-dom',
    'react-dom/client',
    'react-dom/server',
    'react/jsx-runtime',
    'react/jsx-dev-runtime',
    '@radix-ui/react-accordion',
    '@testing-library/dom',
    '@testing-library/react',
    '@testing-library/user-event',
    '@testing-library/jest-dom/vitest',
    'vitest-browser-react',
    'axe-core',
    'colorjs.io/fn',
    'fast-check',
    '@guidepup/virtual-screen-reader',
    'parse5',
  ],
};

/** Reference images are files of the project; what a failed comparison leaves is not. */
const references = {
  resolveScreenshotPath: (
    at: {
      readonly [part in 'root' | 'testFileDirectory' | 'arg' | 'browserName' | 'platform' | 'ext']: string;
    },
  ) => `${at.root}/${at.testFileDirectory}/appearance/${at.arg}-${at.browserName}-${at.platform}${at.ext}`,
};

const suffixes = (...kinds: string[]) => kinds.map((kind) => `test/**/*.${kind}.test.{ts,tsx}`);

const projects: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'unit',
      environment: 'node',
      include: ['test/**/*.test.ts', ...suffixes('server')],
      exclude: [...suffixes('browser', 'rsc'), 'test/package/**'],
    },
  },
  {
    extends: true,
    plugins: [react()],
    test: {
      name: 'component',
      environment: 'jsdom',
      setupFiles: ['test/set-up/component.ts'],
      include: ['test/**/*.test.tsx'],
      exclude: [...suffixes('browser', 'rsc', 'server'), 'test/package/**'],
    },
  },
  {
    // React's server build, in which a hook or a context used while a module loads throws.
    extends: true,
    plugins: [clientBoundary()],
    resolve: { conditions: ['react-server', 'node', 'import', 'default'] },
    ssr: { resolve: { conditions: ['react-server', 'node', 'import', 'default'] } },
    test: { name: 'rsc', environment: 'node', include: suffixes('rsc') },
  },
  {
    // What is published: reads dist, so `npm run build` comes first.
    extends: true,
    test: {
      name: 'package',
      environment: 'node',
      include: ['test/package/**/*.test.{ts,tsx}'],
      testTimeout: 180_000,
      hookTimeout: 180_000,
    },
  },
  {
    extends: true,
    // Some tests render the stories, which may open with a file that was named on the command line: here, with none.
    plugins: [react(), serverHtml(), playgroundFile(undefined)],
    optimizeDeps: { include: [...optimizeDeps.include, '@storybook/react-vite', 'storybook/test'] },
    test: {
      include: suffixes('browser'),
      browser: { ...chromium('browser'), expect: { toMatchScreenshot: references } },
    },
  },
];

// Every story is a test: it must render, pass its play function and hold no accessibility violation. That is looked for
// as soon as the play function is done: nothing may still be on its way then.
if (existsSync(`${storybook}/main.ts`)) {
  projects.push({
    extends: true,
    plugins: [storybookTest({ configDir: storybook })],
    optimizeDeps,
    test: { browser: chromium('stories', { reducedMotion: 'reduce' }) },
  });
}

export default defineConfig({
  root,
  test: {
    root,
    // No assertion on speed: properties and browsers take their while on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    reporters: [
      'default',
      ...(process.env.ROLECALL_TEST_COUNTS === undefined
        ? []
        : [new CountReporter({ file: process.env.ROLECALL_TEST_COUNTS })]),
    ],
    projects,
  },
});
