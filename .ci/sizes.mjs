// What each entry of the built package costs a page: bundled with its dependencies, React external, minified, gzipped.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './set-up.mjs';

/** Most kibibytes that an entry may take, gzipped. An entry without a row is measured and not limited. */
const limits = { '.': 14, './static': 4, './enhance': 1.5, './styles.css': 5 };

/** The code that a bundler makes of `file` for a page that uses everything in it. */
async function bundled(file) {
  const vite = await import('vite');
  const built = await vite.build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      // As an application does it: in library mode Vite keeps the white space.
      rolldownOptions: {
        input: file,
        preserveEntrySignatures: 'strict',
        output: { format: 'es' },
        external: /^react(-dom)?($|\/)/,
      },
    },
  });
  return [built]
    .flat()
    .flatMap(({ output }) => output.map((chunk) => chunk.code ?? ''))
    .join('');
}

/** Every entry of the manifest with its gzipped bytes and its limit, in the manifest's order. */
export async function measureSizes() {
  const { exports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const rows = [];
  for (const [entry, target] of Object.entries(exports)) {
    const file = path.join(root, target.default ?? target);
    if (entry.endsWith('.json') || entry.includes('*')) continue;
    // The script and the stylesheet go to the page as they are.
    const asIs = entry === './enhance' || entry.endsWith('.css');
    const code = asIs ? readFileSync(file) : await bundled(file);
    rows.push({
      entry,
      bytes: gzipSync(code, { level: 9 }).length,
      limit: entry in limits ? limits[entry] * 1024 : undefined,
    });
  }
  return rows;
}
