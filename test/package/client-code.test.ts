import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { measureClient } from '../../.ci/sizes.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The files below `folder` whose first statement is the directive that `pattern` matches. */
function marked(folder: string, pattern: RegExp): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|tsx?)$/.test(name) && !name.endsWith('.d.ts'))
    .filter((name) => pattern.test(readFileSync(path.join(root, folder, name), 'utf8')))
    .map((name) =>
      name
        .replace(/\.(js|tsx?)$/, '')
        .split(path.sep)
        .join('/'),
    )
    .sort();
}

test("what src marks 'use client' is marked in dist too, as the first thing in the file, and nothing else is", () => {
  const inSource = marked('src', /^\s*['"]use client['"];/m);
  expect(inSource.length).toBeGreaterThan(0);
  expect(marked('dist', /^['"]use client['"];/)).toEqual(inSource);
});

test('where the post is rendered on the server, a browser gets at most 11 kB of the accordion, Radix included', async () => {
  const { bytes, limit } = await measureClient();
  expect(limit).toBe(11 * 1024);
  expect(bytes).toBeLessThanOrEqual(11 * 1024);
  // Radix is in it, and more than that is seen.
  expect(bytes).toBeGreaterThan(4 * 1024);
  const importer = path.join(root, 'dist', 'import', 'index.js');
  expect((await measureClient([importer])).bytes).toBeGreaterThan(11 * 1024);
});
