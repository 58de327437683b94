import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkNode, explainNpmFailure, whatIsStale } from '../../.ci/set-up.mjs';

describe('the version of Node', () => {
  test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.3'])('%s will do', (version) => {
    expect(() => checkNode(version, '>=20.19')).not.toThrow();
  });

  test.each(['18.20.0', '20.18.3', '9.11.2'])('%s is too old, and the message says what to do', (version) => {
    expect(() => checkNode(version, '>=20.19')).toThrow(`Node ${version} is too old: Rolecall needs >=20.19.`);
  });
});

describe('node_modules against the lock file', () => {
  let folder: string;

  function write(name: string, value: unknown): void {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(value));
  }

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'rolecall-set-up-'));
    const packages = {
      '': { name: 'x' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/other-platform': { version: '3.0.0', optional: true },
    };
    write('package-lock.json', { packages });
    write('node_modules/.package-lock.json', { packages: { 'node_modules/a': { version: '1.0.0' } } });
    write('node_modules/a/package.json', {});
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  test('matches, and what is for another platform is not missed', () => {
    expect(whatIsStale(folder)).toBeUndefined();
  });

  test('is missing in a fresh clone', () => {
    rmSync(path.join(folder, 'node_modules'), { recursive: true });
    expect(whatIsStale(folder)).toBe('there is no node_modules');
  });

  test('was made by another program', () => {
    rmSync(path.join(folder, 'node_modules', '.package-lock.json'));
    expect(whatIsStale(folder)).toBe('node_modules was not installed by npm');
  });

  test('holds an older version than the lock file', () => {
    write('package-lock.json', { packages: { 'node_modules/a': { version: '1.0.1' } } });
    expect(whatIsStale(folder)).toBe('node_modules/a is not at 1.0.1');
  });

  test('has lost a package', () => {
    rmSync(path.join(folder, 'node_modules', 'a'), { recursive: true });
    expect(whatIsStale(folder)).toBe('node_modules/a is gone');
  });
});

test.each([
  ['npm error code ENOTFOUND', 'registry cannot be reached'],
  ['npm error code EACCES', 'npm may not write here'],
  ['npm error code ENOSPC', 'The disk is full'],
  ['npm error code EUSAGE', 'npm ci failed; its message stands above.'],
])('a failed install is explained: %s', (printed, explained) => {
  expect(explainNpmFailure(printed)).toContain(explained);
});
