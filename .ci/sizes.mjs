// What each entry of the built package costs a page: bundled with its dependencies, React external, minified, gzipped.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './set-up.mjs';

/** Names the row for what a browser gets of the accordion where the post itself is rendered on the server. */
const client = '. (client code)';

/** Most kibibytes that an entry may take, gzipped. An entry without a row is measured and not limited. */
const limits = { '.': 14, [client]: 11, './static': 4, './enhance': 1.5, './styles.css': 5 };

/** The code that a bundler makes of `files` for a page that uses everything in them. */
async function bundled(files) {
  const vite = await import('vite');
  const entry = '\0entry';
  const built = await vite.build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) =>
          id === entry ? files.map((file) => `export * from ${JSON.stringify(file)};`).join('\n') : undefined,
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      // As an application does it: in library mode Vite keeps the white space.
      rolldownOptions: {
        input: entry,
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

/** The modules of the built package that are marked as client code: all that crosses from a server's render. */
function clientModules() {
  const folder = path.join(root, 'dist');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => path.join(folder, name))
    .filter((file) => /^['"]use client['"]/.test(readFileSync(file, 'utf8')));
}

/** One row: a name, gzipped bytes, and the limit of that name in bytes, where it has one. */
function row(entry, code) {
  const limit = entry in limits ? limits[entry] * 1024 : undefined;
  return { entry, bytes: gzipSync(code, { level: 9 }).length, limit };
}

/** What a browser gets of the accordion, Radix included, where the post itself is rendered on the server. */
export async function measureClient(modules = clientModules()) {
  return row(client, await bundled(modules));
}

/** Every entry of the manifest with its gzipped bytes and its limit, in the manifest's order; the client code first. */
export async function measureSizes() {
  const { exports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const rows = [await measureClient()];
  for (const [entry, target] of Object.entries(exports)) {
    const file = path.join(root, target.default ?? target);
    if (entry.endsWith('.json') || entry.includes('*')) continue;
    // The script and the stylesheet go to the page as they are.
    const asIs = entry === './enhance' || entry.endsWith('.css');
    rows.push(row(entry, asIs ? readFileSync(file) : await bundled([file])));
  }
  return rows;
}
