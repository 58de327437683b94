import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Tree } from './imports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The modules and stylesheets of src as they are on disk. */
export function sourceTree(): Tree {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.split(path.sep).join('/')}`)
    .filter((file) => /\.(tsx?|css)$/.test(file))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
}
