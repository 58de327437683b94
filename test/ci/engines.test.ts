import { describe, expect, test } from 'vitest';
import { ensureEngines, findEngines } from '../../.ci/engines.mjs';

const webkit = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const everything = ['firefox-esr', 'WebKitWebDriver', 'Xvfb', 'xdotool'].map((name) => `/usr/bin/${name}`);

/** A made-up machine: which programs are on it, and which come with a package. */
function machineWith(
  programs: readonly string[],
  {
    root = true,
    installs = false,
    env = {},
  }: { root?: boolean; installs?: boolean; env?: Record<string, string> } = {},
) {
  const there = new Set(programs);
  const ran: string[] = [];
  const said: string[] = [];
  const machine = {
    env: { PATH: '/usr/bin', ...env },
    platform: 'linux',
    root,
    isProgram: (file: string) => there.has(file),
    run(command: string, parameters: readonly string[]): boolean {
      ran.push([command, ...parameters].join(' '));
      if (installs) for (const program of [...everything, webkit]) there.add(program);
      return installs;
    },
    say: (line: string) => said.push(line),
  } as unknown as Parameters<typeof findEngines>[0];
  return { machine, ran, said };
}

describe('the engines beside Chromium', () => {
  test('are found where Debian puts them', () => {
    expect(findEngines(machineWith([...everything, webkit]).machine)).toEqual({
      firefox: '/usr/bin/firefox-esr',
      webkit: '/usr/bin/WebKitWebDriver',
      miniBrowser: webkit,
      display: '/usr/bin/Xvfb',
      keyboard: '/usr/bin/xdotool',
    });
  });

  test('a Firefox can be named', () => {
    const { machine } = machineWith(everything, { env: { ROLECALL_FIREFOX: '/own/firefox' } });
    expect(findEngines(machine).firefox).toBe('/own/firefox');
  });

  test('a driver without its browser, or without a display, is no WebKit', () => {
    expect(findEngines(machineWith(everything).machine).webkit).toBeUndefined();
    const blind = machineWith(['/usr/bin/WebKitWebDriver', webkit]);
    expect(findEngines(blind.machine).webkit).toBeUndefined();
  });

  test('nothing is run where nothing is missing', () => {
    const { machine, ran, said } = machineWith([...everything, webkit, '/usr/bin/apt-get']);
    expect(ensureEngines(machine)).toEqual([]);
    expect([...ran, ...said]).toEqual([]);
  });

  test('root installs the packages of what is missing, and of nothing else', () => {
    const { machine, ran } = machineWith(['/usr/bin/firefox-esr', '/usr/bin/apt-get'], { installs: true });
    expect(ensureEngines(machine)).toEqual([]);
    expect(ran.at(-1)).toBe('apt-get install -y -q --no-install-recommends webkit2gtk-driver xvfb xdotool');
  });

  test.each([
    ['nobody may install', { root: false }],
    ['it cannot be fetched', { root: true }],
  ])('where %s, it says what is missing', (_reason, options) => {
    const { machine, said } = machineWith(['/usr/bin/apt-get', '/usr/bin/firefox-esr'], options);
    expect(ensureEngines(machine)).toEqual(['webkit', 'display', 'keyboard']);
    expect(said.join('\n')).toMatch(/not installed: webkit, display, keyboard.*skipped/s);
  });
});
