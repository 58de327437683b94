// Where the tests find a Chromium, in this order: ROLECALL_CHROMIUM, the browser that Playwright installed, one on the
// system's PATH; and how to install one where there is none. Everything it asks of the machine can be passed in, so
// that every branch is tested without changing the machine.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Names under which Chromium and Chrome stand on a PATH. */
const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** Places outside a PATH where Chrome installs itself. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags for a headless test browser that asks nothing of the network; root needs `--no-sandbox`. */
export const chromiumFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Whether `file` is there and may be run. */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Where Playwright keeps, or would keep, its own Chromium; undefined without Playwright. */
function playwrightPath() {
  try {
    return createRequire(import.meta.url)('playwright').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** Runs a command in sight of the user; true when it succeeded. */
function runInSight(command, parameters) {
  return spawnSync(command, parameters, { stdio: 'inherit', cwd: root }).status === 0;
}

/** The machine as the functions below see it. */
export const thisMachine = {
  env: process.env,
  platform: process.platform,
  root: process.getuid?.() === 0,
  isProgram,
  playwrightPath,
  run: runInSight,
  say: console.log,
};

/** The path of `command` on the PATH of `machine`, or undefined. */
export function onPath(command, { env, platform, isProgram }) {
  const delimiter = platform === 'win32' ? ';' : ':';
  return (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => path.join(folder, platform === 'win32' ? `${command}.exe` : command))
    .find(isProgram);
}

/**
 * The path of a Chromium, or undefined where there is none.
 * Throws when ROLECALL_CHROMIUM names something that cannot be run: a wish is not quietly overruled.
 */
export function findChromium(machine = thisMachine) {
  const wanted = machine.env.ROLECALL_CHROMIUM;
  if (wanted !== undefined && wanted !== '') {
    if (machine.isProgram(wanted)) return wanted;
    throw new Error(
      `ROLECALL_CHROMIUM is ${wanted}, which is no program. Set it to the path of a Chromium or Chrome, or unset it to have one found.`,
    );
  }
  const own = machine.playwrightPath();
  if (own !== undefined && machine.isProgram(own)) return own;
  for (const command of commands) {
    const found = onPath(command, machine);
    if (found !== undefined) return found;
  }
  return places.find(machine.isProgram);
}

/** Debian's own package, as root or through sudo: it brings its libraries along. Returns whether it was tried and worked. */
function installByApt(machine) {
  if (onPath('apt-get', machine) === undefined) return false;
  const sudo = machine.root ? [] : onPath('sudo', machine) === undefined ? undefined : ['sudo', '-n'];
  if (sudo === undefined) return false;
  const apt = (...parameters) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...parameters];
    machine.say(`> ${command} ${rest.join(' ')}`);
    return machine.run(command, rest);
  };
  return apt('update', '-q') && apt('install', '-y', '-q', '--no-install-recommends', 'chromium');
}

/** The browser of Playwright, into the user's own cache. Returns whether it worked. */
function installByPlaywright(machine) {
  machine.say('> npx playwright install chromium');
  const cli = path.join(root, 'node_modules', 'playwright', 'cli.js');
  return machine.run(process.execPath, [cli, 'install', 'chromium']);
}

/** The path of a Chromium, installed first where there is none. Throws with what to do when that fails. */
export function ensureChromium(machine = thisMachine) {
  const found = findChromium(machine);
  if (found !== undefined) return found;
  machine.say('The tests run in a real Chromium and none is here: installing one.');
  for (const install of [installByApt, installByPlaywright]) {
    if (!install(machine)) continue;
    const installed = findChromium(machine);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'No Chromium was found and none could be installed (no network, or no right to install?). ' +
      'Install Chromium or Chrome yourself, or set ROLECALL_CHROMIUM to the path of one.',
  );
}
