import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

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
