// Makes a fresh clone ready: the right Node, the dependencies, and a browser when asked for. Plain Node without any
// dependency, because it runs before there are any. Does nothing, and says nothing, where nothing is missing.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Whether the module at `url` is the program that was started, and not imported by another. */
export function isStarted(url) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(url);
}

/** A failure that is told as one sentence, without a stack: the user can mend it. */
export class SetUpError extends Error {}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Throws when `version` is older than the `engines` range of the manifest, which is always of the form `>=X.Y`. */
export function checkNode(version, range) {
  const parts = (text) =>
    text
      .replace(/^[^\d]*/, '')
      .split('.')
      .map(Number);
  const [major = 0, minor = 0] = parts(version);
  const [wantedMajor = 0, wantedMinor = 0] = parts(range);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new SetUpError(
    `Node ${version} is too old: Rolecall needs ${range}. Install a newer one from https://nodejs.org.`,
  );
}

/**
 * The first reason why node_modules does not match the lock file, or undefined when it does.
 * npm leaves a copy of what it installed in node_modules/.package-lock.json; packages for other platforms are not in it.
 */
export function whatIsStale(folder) {
  if (!existsSync(path.join(folder, 'node_modules'))) return 'there is no node_modules';
  const installed = readJson(path.join(folder, 'node_modules', '.package-lock.json'))?.packages;
  if (installed === undefined) return 'node_modules was not installed by npm';
  const wanted = readJson(path.join(folder, 'package-lock.json'))?.packages ?? {};
  for (const [name, { version, optional }] of Object.entries(wanted)) {
    if (name === '' || optional === true) continue;
    if (installed[name]?.version !== version) return `${name} is not at ${version}`;
    if (!existsSync(path.join(folder, name, 'package.json'))) return `${name} is gone`;
  }
  return undefined;
}

/** What a failed `npm ci` most likely means, from what it printed. */
export function explainNpmFailure(printed) {
  if (/EAI_AGAIN|ENOTFOUND|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT/.test(printed)) {
    return 'The npm registry cannot be reached. Check the network or the proxy (npm config get registry) and run the command again.';
  }
  if (/EACCES|EPERM|EROFS/.test(printed)) {
    return 'npm may not write here. Make this folder and the npm cache yours (not by sudo npm) and run the command again.';
  }
  if (/ENOSPC/.test(printed)) return 'The disk is full: the dependencies need about 400 MB.';
  return 'npm ci failed; its message stands above.';
}

function installDependencies(reason) {
  console.log(`Installing the dependencies, because ${reason}. This takes about a minute.\n> npm ci`);
  const parameters = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error', '--no-update-notifier'];
  const npm = process.env.npm_execpath;
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...parameters], { cwd: root, stdio: ['ignore', 'inherit', 'pipe'] })
    : spawnSync('npm', parameters, {
        cwd: root,
        stdio: ['ignore', 'inherit', 'pipe'],
        shell: process.platform === 'win32',
      });
  if (done.error !== undefined) throw new SetUpError(`npm could not be run (${done.error.message}). Is it installed?`);
  const printed = done.stderr.toString();
  process.stderr.write(printed);
  if (done.status !== 0) throw new SetUpError(explainNpmFailure(printed));
}

/** Sets up what is missing. Returns the path of a Chromium when `browser` is asked for. Throws a SetUpError. */
export async function setUp({ browser = false } = {}) {
  checkNode(process.versions.node, readJson(path.join(root, 'package.json')).engines.node);
  const reason = whatIsStale(root);
  if (reason !== undefined) installDependencies(reason);
  if (!browser) return undefined;
  const { ensureChromium } = await import('./browser.mjs');
  try {
    return ensureChromium();
  } catch (error) {
    throw new SetUpError(error.message);
  }
}

/** Runs `main` and turns a SetUpError into one line and exit code 1. */
export async function runProgram(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}

if (isStarted(import.meta.url)) {
  await runProgram(() => setUp({ browser: process.argv.includes('--browser') }));
}
