// `npm run check:package`: what is published is whole, well-formed and small. Reads dist: build first.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { isStarted, root } from './set-up.mjs';
import { measureSizes } from './sizes.mjs';

/** The files that the manifest promises and the build did not make. */
export function missingFiles(manifest, exists) {
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  // A pattern promises its folder.
  const made = (target) => exists(target.replace(/\*.*$/, ''));
  return targets.filter((target) => !made(target)).map((target) => `${target} is exported but was not built.`);
}

/** What publint says about the packed package. */
async function publishingFaults(manifest) {
  const { messages } = await publint({ pkgDir: root, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, manifest)}`);
}

/** Whether the types resolve in every way that an ESM package can be imported. */
function typesFaults() {
  const cli = path.join(root, 'node_modules', '@arethetypeswrong', 'cli', 'dist', 'index.js');
  const parameters = ['--pack', root, '--profile', 'esm-only', '--no-emoji', '--no-color'];
  const themes = readdirSync(path.join(root, 'dist', 'themes')).map((name) => `./themes/${name}`);
  const files = ['./styles.css', './posting.schema.json', './package.json', ...themes];
  const notCode = ['--exclude-entrypoints', ...files];
  const done = spawnSync(process.execPath, [cli, ...parameters, ...notCode], { cwd: root, encoding: 'utf8' });
  return done.status === 0 ? [] : [`attw:\n${done.stdout}${done.stderr}`];
}

async function sizeFaults() {
  const faults = [];
  console.log('entry                 gzip bytes   limit');
  for (const { entry, bytes, limit } of await measureSizes()) {
    console.log(`${entry.padEnd(22)}${String(bytes).padStart(10)}${String(limit ?? '-').padStart(8)}`);
    if (limit !== undefined && bytes > limit)
      faults.push(`${entry} is ${bytes} bytes gzipped, over its limit of ${limit}.`);
  }
  return faults;
}

if (isStarted(import.meta.url)) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const faults = missingFiles(manifest, (file) => existsSync(path.join(root, file)));
  // The other checks would only repeat that a file is missing.
  if (faults.length === 0) {
    faults.push(...(await sizeFaults()), ...(await publishingFaults(manifest)), ...typesFaults());
  }
  for (const fault of faults) console.error(fault);
  console.log(
    faults.length === 0 ? 'The package is whole and well-formed.' : `${faults.length} faults in the package.`,
  );
  if (faults.length > 0) process.exitCode = 1;
}
