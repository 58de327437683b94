import { describe, expect, test } from 'vitest';
import { ensureChromium, findChromium } from '../../.ci/browser.mjs';

interface Wishes {
  readonly env?: Record<string, string>;
  readonly programs?: readonly string[];
  readonly root?: boolean;
  readonly playwright?: string;
  /** What a command leaves on the machine when it runs; a command that is not listed fails. */
  readonly installs?: Record<string, string>;
}

/** A made-up machine that remembers which commands were run on it. */
function machineWith({ env = {}, programs = [], root = false, playwright, installs = {} }: Wishes) {
  const there = new Set(programs);
  const ran: string[] = [];
  const said: string[] = [];
  const machine = {
    env: { PATH: '/usr/bin:/opt/bin', ...env },
    platform: 'linux',
    root,
    isProgram: (file: string) => there.has(file),
    playwrightPath: () => playwright,
    run(command: string, parameters: readonly string[]): boolean {
      const line = [command, ...parameters].join(' ');
      ran.push(line);
      const made = Object.entries(installs).find(([part]) => line.includes(part))?.[1];
      if (made !== undefined) there.add(made);
      return made !== undefined;
    },
    say: (line: string) => said.push(line),
  } as unknown as Parameters<typeof findChromium>[0];
  return { machine, ran, said };
}

describe('a Chromium is found', () => {
  test('by the environment variable before anything else', () => {
    const { machine } = machineWith({
      env: { ROLECALL_CHROMIUM: '/own/chrome' },
      programs: ['/own/chrome', '/usr/bin/chromium', '/cache/chrome'],
      playwright: '/cache/chrome',
    });
    expect(findChromium(machine)).toBe('/own/chrome');
  });

  test('a variable that names no program is an error, not a fallback', () => {
    const { machine } = machineWith({ env: { ROLECALL_CHROMIUM: '/gone' }, programs: ['/usr/bin/chromium'] });
    expect(() => findChromium(machine)).toThrow(/ROLECALL_CHROMIUM is \/gone/);
  });

  test('then where Playwright keeps its own', () => {
    const { machine } = machineWith({
      programs: ['/usr/bin/chromium', '/cache/chrome'],
      playwright: '/cache/chrome',
    });
    expect(findChromium(machine)).toBe('/cache/chrome');
  });

  test('a Playwright path without a browser is passed over', () => {
    const { machine } = machineWith({ programs: ['/opt/bin/google-chrome'], playwright: '/cache/chrome' });
    expect(findChromium(machine)).toBe('/opt/bin/google-chrome');
  });

  test('nothing is found on a machine without one', () => {
    expect(findChromium(machineWith({}).machine)).toBeUndefined();
  });
});

describe('a missing Chromium is installed', () => {
  test('nothing is run when one is there', () => {
    const { machine, ran } = machineWith({ programs: ['/usr/bin/chromium'] });
    expect(ensureChromium(machine)).toBe('/usr/bin/chromium');
    expect(ran).toEqual([]);
  });

  test('by apt as root, and says so', () => {
    const { machine, ran, said } = machineWith({
      programs: ['/usr/bin/apt-get'],
      root: true,
      installs: { 'apt-get update': '/var/lists', 'install -y': '/usr/bin/chromium' },
    });
    expect(ensureChromium(machine)).toBe('/usr/bin/chromium');
    expect(ran).toEqual(['apt-get update -q', 'apt-get install -y -q --no-install-recommends chromium']);
    expect(said.join('\n')).toContain('> apt-get install');
  });

  test('by apt through sudo for anybody else', () => {
    const { machine, ran } = machineWith({
      programs: ['/usr/bin/apt-get', '/usr/bin/sudo'],
      installs: { 'apt-get update': '/var/lists', 'install -y': '/usr/bin/chromium' },
    });
    expect(ensureChromium(machine)).toBe('/usr/bin/chromium');
    expect(ran.every((line) => line.startsWith('sudo -n apt-get'))).toBe(true);
  });

  test('by Playwright where apt is absent or refuses', () => {
    for (const programs of [[], ['/usr/bin/apt-get'], ['/usr/bin/apt-get', '/usr/bin/sudo']]) {
      const { machine, ran } = machineWith({
        programs,
        playwright: '/cache/chrome',
        installs: { 'install chromium': '/cache/chrome' },
      });
      expect(ensureChromium(machine)).toBe('/cache/chrome');
      expect(ran.at(-1)).toMatch(/cli\.js install chromium$/);
    }
  });

  test('or the error says what to do', () => {
    const { machine } = machineWith({ programs: ['/usr/bin/apt-get'], root: true });
    expect(() => ensureChromium(machine)).toThrow(/set ROLECALL_CHROMIUM/);
  });
});
