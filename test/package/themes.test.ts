import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { createTheme } from '../../src/theme/index.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const sheets = readdirSync(path.join(dist, 'themes')).filter((name) => name.endsWith('.css'));

describe('the shipped themes', () => {
  test('are these six', () => {
    expect(sheets.map((name) => name.replace('.css', ''))).toEqual([
      'atelier',
      'bank',
      'civic',
      'hospital',
      'playful',
      'terminal',
    ]);
  });

  test.each(sheets)('%s takes at most 1 kB, loads nothing, and is what its token file makes at AAA', (name) => {
    const css = readFileSync(path.join(dist, 'themes', name), 'utf8');
    expect(gzipSync(css, { level: 9 }).length).toBeLessThanOrEqual(1024);
    expect(css).toMatch(/^@layer rolecall/);
    expect(css).not.toMatch(/url\(|@import|@font-face/);
    const file = JSON.parse(readFileSync(path.join(dist, 'themes', name.replace('.css', '.tokens.json')), 'utf8'));
    const { theme, issues } = createTheme(file);
    expect(issues).toEqual([]);
    expect(theme?.level).toBe('AAA');
    const weak = theme?.contrast.filter(
      ({ ratio, lightness, needed }) => ratio < needed.ratio || lightness < needed.lightness,
    );
    expect(weak).toEqual([]);
    // What a designer chose for the brand is what is shown.
    expect(theme?.moved.filter(({ distance }) => distance > 8)).toEqual([]);
  });
});

describe('the command', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rolecall-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const program = path.join(dist, 'cli', 'rolecall.js');
  const run = (...args: string[]) => spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
  const put = (name: string, value: unknown) => writeFileSync(path.join(folder, name), JSON.stringify(value));
  put('brand.tokens.json', { rolecall: { accent: { $type: 'color', $value: '#ff7a00' } } });
  put('bad.tokens.json', { rolecall: { acent: { $type: 'color', $value: '#ff7a00' } } });

  test('writes a style sheet, the tokens and a report, and prints every pair', () => {
    const args = ['--out', 'brand.css', '--tokens', 'resolved.json', '--report', 'report.html'];
    const { status, stdout, stderr } = run('theme', 'brand.tokens.json', ...args);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/on-accent on accent {2,}#\w+ +#\w+ +[\d.]+:1 +\d+ +4\.5:1 +passes/);
    expect(stdout).toMatch(/Moved .*\n {2}accent +light +#ff7a00 -> #/);
    expect(stdout).not.toContain('\u001b');
    const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
    expect(read('brand.css')).toContain('[data-rolecall-theme="brand"]');
    expect(JSON.parse(read('resolved.json')).rolecall.accent.$value.hex).toMatch(/^#/);
    const report = read('report.html');
    expect(report.match(/Lighthouse Keeper/g)?.length).toBeGreaterThanOrEqual(4);
    expect(report).not.toMatch(/<script|https?:\/\/(?!harbour-lights)/);
  });

  test('sends the style sheet alone to standard output without --out', () => {
    const css = execFileSync(process.execPath, [program, 'theme', 'brand.tokens.json', '--quiet'], { cwd: folder });
    expect(String(css)).toMatch(/^@layer rolecall/);
  });

  test('reads standard input, and stops quietly when nobody reads on', () => {
    const input = readFileSync(path.join(folder, 'brand.tokens.json'));
    const shell = `"${process.execPath}" "${program}" theme - --quiet | head -c 9`;
    const { stdout, stderr } = spawnSync('sh', ['-c', shell], { input, encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['@layer ro', '']);
  });

  test.each([
    [['--help'], 0, ''],
    [['--version'], 0, ''],
    [[], 2, 'No command was given'],
    [['theme', 'none.json'], 2, 'none.json cannot be read: there is no such file'],
    [['theme', 'bad.tokens.json'], 2, 'There is no token acent (did you mean accent?)'],
    [['theme', 'brand.tokens.json', '--no-move'], 1, 'the nearest colour that passes is #'],
  ])('%j ends with %i', (args, status, says) => {
    const done = run(...args);
    expect(done.status).toBe(status);
    expect(done.stderr).toContain(says);
  });
});
