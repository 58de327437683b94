import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = fileURLToPath(new URL('app', import.meta.url));

/** Runs a program as in production and returns what it printed; throws with that when it fails. */
export function run(command: string, parameters: readonly string[], folder: string): string {
  const done = spawnSync(command, parameters, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (done.status === 0) return done.stdout;
  throw new Error(`${command} ${parameters.join(' ')} ended with ${done.status}:\n${done.stdout}\n${done.stderr}`);
}

/** The same TypeScript and Vite that this project is developed with, run on an app elsewhere. */
export function runTool(tool: 'typescript/bin/tsc' | 'vite/bin/vite.js', parameters: readonly string[], app: string) {
  return run(process.execPath, [path.join(root, 'node_modules', tool), ...parameters], app);
}

/**
 * Copies the app of this folder out of the project and installs the packed package into it as a stranger would:
 * what the tarball lacks is missing there. Returns the app's folder and a function that removes it.
 */
export function installApp(): { readonly app: string; readonly remove: () => void } {
  const app = mkdtempSync(path.join(tmpdir(), 'rolecall-app-'));
  cpSync(source, app, { recursive: true });
  run('npm', ['pack', '--silent', '--pack-destination', app], root);
  const tarball = readdirSync(app).find((file) => file.endsWith('.tgz')) ?? '';
  const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  const { devDependencies } = read('package.json');
  const versions = Object.fromEntries(
    ['react', 'react-dom', '@types/react', '@types/react-dom'].map((name) => [name, devDependencies[name]]),
  );
  const dependencies = { ...versions, rolecall: `file:${tarball}` };
  const write = (file: string, value: object) => writeFileSync(path.join(app, file), JSON.stringify(value));
  write('package.json', { private: true, type: 'module', dependencies });
  // What this project was installed with lies in npm's cache: with the same versions nothing has to be asked for.
  const { lockfileVersion, packages } = read('package-lock.json');
  write('package-lock.json', { lockfileVersion, requires: true, packages: { ...packages, '': { dependencies } } });
  run('npm', ['install', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], app);
  return { app, remove: () => rmSync(app, { recursive: true, force: true }) };
}
