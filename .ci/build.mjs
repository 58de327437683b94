// Builds the package into dist: one .js and .d.ts a source file by tsc, the enhance script as one file, the stylesheets,
// the JSON Schema. Everything is written beside dist first and moved into place at the end, so that a reader of dist
// never meets a half-written one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { isStarted, root } from './set-up.mjs';

/** Compiles src into `out`; returns whether the types hold. tsc emits in spite of type errors. */
function compile(out) {
  const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const done = spawnSync(process.execPath, [tsc, '-p', path.join(root, 'src'), '--outDir', out], { stdio: 'inherit' });
  return done.status === 0;
}

/**
 * Makes the enhance script one minified file without import and export, valid as a classic script and as a module.
 * What tsc wrote for the other files of its folder is of no use to anybody and is removed.
 */
async function bundleEnhance(vite, out) {
  const entry = path.join(root, 'src', 'enhance', 'enhance.ts');
  if (!existsSync(entry)) return;
  const folder = path.join(out, 'enhance');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await vite.build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2020',
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: 'enhance.js' } },
    },
  });
  const file = path.join(folder, 'enhance.js');
  const code = await readFile(file, 'utf8');
  new Script(code, { filename: file }); // A classic script may hold neither import nor export: this throws if it does.
  await writeFile(
    path.join(folder, 'enhance.d.ts'),
    '// A script that is run for what it does: it exports nothing.\nexport {};\n',
  );
}

/**
 * Joins a stylesheet with all that it imports and minifies it. `esnext` keeps every feature as written:
 * relative colours, container queries and the like are meant for the browser, not for a compiler that lowers them.
 */
async function bundleStyles(vite, entry, file) {
  if (!existsSync(entry)) return;
  const folder = path.dirname(file);
  const result = await vite.build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, cssTarget: 'esnext', cssMinify: 'lightningcss', rolldownOptions: { input: entry } },
  });
  const css = result.output.find((item) => item.fileName.endsWith('.css'));
  if (css === undefined) throw new Error(`${entry} made no stylesheet: is it empty?`);
  await mkdir(folder, { recursive: true });
  await writeFile(file, css.source);
}

async function copySchema(out) {
  const schema = path.join(root, 'src', 'posting', 'posting.schema.json');
  if (existsSync(schema)) await copyFile(schema, path.join(out, 'posting', 'posting.schema.json'));
}

/** The shipped themes: solved from their token files, which are published beside them. */
async function buildThemes(vite, out) {
  const folder = path.join(root, 'src', 'theme', 'themes');
  const { createTheme } = await import(pathToFileURL(path.join(out, 'theme', 'index.js')).href);
  await mkdir(path.join(out, 'themes'), { recursive: true });
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.tokens.json'))) {
    const { theme, issues } = createTheme(JSON.parse(await readFile(path.join(folder, file), 'utf8')), {
      level: 'AAA',
    });
    if (theme === undefined) throw new Error(`${file}: ${issues.map(({ message }) => message).join(' ')}`);
    const sheet = path.join(out, 'themes', file.replace('.tokens.json', '.css'));
    await writeFile(sheet, theme.css);
    await bundleStyles(vite, sheet, sheet);
    await copyFile(path.join(folder, file), path.join(out, 'themes', file));
  }
}

/** Builds into `dist`; returns whether everything held. */
export async function build(dist = path.join(root, 'dist')) {
  const vite = await import('vite');
  const out = `${dist}.${process.pid}.partial`;
  const old = `${dist}.${process.pid}.old`;
  try {
    const typed = compile(out);
    await bundleEnhance(vite, out);
    await bundleStyles(vite, path.join(root, 'src', 'theme', 'styles.css'), path.join(out, 'styles.css'));
    await copySchema(out);
    await buildThemes(vite, out);
    if (existsSync(dist)) await rename(dist, old);
    await rename(out, dist);
    return typed;
  } finally {
    await rm(out, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

if (isStarted(import.meta.url)) {
  const started = performance.now();
  const typed = await build(process.argv[2] === undefined ? undefined : path.resolve(process.argv[2]));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(typed ? `built in ${seconds} s` : `built in ${seconds} s, but the types do not hold (see above)`);
  if (!typed) process.exitCode = 1;
}
