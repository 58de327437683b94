import { describe, expect, test } from 'vitest';
import { themeReport } from '../../src/cli/report.ts';
import { painter, themeTable } from '../../src/cli/table.ts';
import { createTheme, type Theme } from '../../src/theme/index.ts';

const { theme } = createTheme({ name: 'acme', accent: '#ff7a00' });
if (theme === undefined) throw new Error('The brand of the tests must build.');

/** The theme with a pair that has less than is asked, which the solver never makes. */
const failing: Theme = {
  ...theme,
  contrast: theme.contrast.map((row, index) => (index === 0 ? { ...row, ratio: 4.4999 } : row)),
};

describe('the table', () => {
  const lines = themeTable(theme, painter(false)).split('\n');
  const rows = lines.filter((line) => / on /.test(line) && line.endsWith('passes'));

  test('has a line for every pair, in columns, within 80 characters', () => {
    expect(rows).toHaveLength(theme.contrast.length);
    expect(new Set(rows.map((line) => line.indexOf(':1 '))).size).toBe(1);
    expect(new Set(rows.map((line) => line.length)).size).toBe(1);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('says what moved, by how much and why', () => {
    expect(lines.join('\n')).toMatch(
      / accent +light +#ff7a00 -> #ee7100 by +3\.9\n +accent on background had 2\.61:1, where 3:1 is asked/,
    );
    const { theme: still } = createTheme({ name: 'acme', accent: { light: '#0b5351', dark: '#9adbd6' } });
    expect(still && themeTable(still, painter(false))).toContain('Nothing was moved');
  });

  test('says in words which pair fails, and rounds it down', () => {
    const text = themeTable(failing, painter(false));
    expect(text).toContain('1 of 68 pairs fail');
    expect(text).toMatch(/text on background .* 4\.49:1 .* FAILS/);
    expect(lines.join('\n')).not.toMatch(/FAILS|fail/);
  });
});

describe('the report', () => {
  const html = themeReport(theme, '@layer rolecall;');

  test('shows the post in four schemes, each with ids of its own', () => {
    expect(html.match(/Lighthouse Keeper<\/h3>/g)).toHaveLength(4);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const scheme of ['light', 'dark']) expect(html).toContain(`data-rolecall-scheme="${scheme}"`);
  });

  test('needs neither a script nor the network', () => {
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(|\ssrc=|\son\w+=/i);
    expect(html).toContain("default-src 'none'");
  });

  test('gives each pair its result in words', () => {
    expect(html.match(/>passes</g)).toHaveLength(theme.contrast.length);
    expect(html).toContain('Level AA: all 68 pairs pass');
    expect(html).not.toContain('>fails<');
    const bad = themeReport(failing, '');
    expect(bad.match(/>fails</g)).toHaveLength(1);
    expect(bad).toContain('<p class="verdict bad">Level AA: 1 of 68 pairs fail');
  });
});
