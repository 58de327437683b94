import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** A test that sleeps until something is likely done, or is run again until it passes, fails some day. */

const root = path.join(import.meta.dirname, '..');

/** The tests, the stories and what runs them, by path. */
const files = ['test', 'stories', '.ci'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|mjs)$/.test(name) && !name.endsWith(path.basename(import.meta.filename)))
    .map((name) => [path.join(folder, name), readFileSync(path.join(root, folder, name), 'utf8')] as const),
);

/** What sleeps, or runs again, in some code. */
function impatience(code: string): readonly string[] {
  return code.match(/\bwaitForTimeout\(|\bretry:|--retry\b/g) ?? [];
}

test('no test sleeps, and none is run again when it fails', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(([name, code]) => impatience(code).map((found) => `${name}: ${found}`))).toEqual([]);
});

test('one that does is found', () => {
  expect(impatience("test('x', { retry: 2 }, async () => { await page.waitForTimeout(300); });")).toHaveLength(2);
});
