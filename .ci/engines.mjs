// The engines beside Chromium in which behaviour is tested: Firefox, and WebKit with what it is driven by. `node
// .ci/engines.mjs` installs what is missing where it can (Debian's packages, as root) and says what it could not; a
// missing engine is no failure, its tests are skipped and say so. Everything asked of the machine can be passed in.
import { onPath, thisMachine } from './browser.mjs';
import { isStarted } from './set-up.mjs';

/** Debian's package for each program. */
const packages = {
  firefox: 'firefox-esr',
  webkit: 'webkit2gtk-driver',
  display: 'xvfb',
  keyboard: 'xdotool',
};

/** Where Debian keeps the browser that WebKitWebDriver drives; the folder is named after the machine's architecture. */
const miniBrowsers = ['x86_64', 'aarch64'].flatMap((architecture) =>
  ['4.1', '4.0'].map((version) => `/usr/lib/${architecture}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);

/**
 * Paths of the programs that are there: `firefox` (or what ROLECALL_FIREFOX names), `webkit` (the driver) with
 * `miniBrowser`, `display` (Xvfb), and `keyboard` (xdotool).
 */
export function findEngines(machine = thisMachine) {
  const wanted = machine.env.ROLECALL_FIREFOX;
  const miniBrowser = miniBrowsers.find(machine.isProgram);
  const display = onPath('Xvfb', machine);
  return {
    firefox: wanted || (onPath('firefox', machine) ?? onPath('firefox-esr', machine)),
    webkit: miniBrowser && display && onPath('WebKitWebDriver', machine),
    miniBrowser,
    display,
    keyboard: onPath('xdotool', machine),
  };
}

/** Names of what is missing. */
export function missingEngines(machine = thisMachine) {
  const found = findEngines(machine);
  return Object.keys(packages).filter((name) => found[name] === undefined);
}

/** Installs what is missing where that can be done. Returns the names of what is missing still. */
export function ensureEngines(machine = thisMachine) {
  const missing = missingEngines(machine);
  if (missing.length === 0) return missing;
  if (machine.root && onPath('apt-get', machine) !== undefined) {
    const names = missing.map((name) => packages[name]);
    machine.say(`> apt-get install ${names.join(' ')}`);
    if (machine.run('apt-get', ['update', '-q'])) {
      machine.run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names]);
    }
  }
  const left = missingEngines(machine);
  if (left.length > 0) machine.say(`Not here, and not installed: ${left.join(', ')}. Their tests will be skipped.`);
  return left;
}

if (isStarted(import.meta.url)) ensureEngines();
