import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/index.ts';

/** What the guides of theming tell a reader to write, tried. */

const guide = (name: string) => readFileSync(new URL(`../../stories/docs/${name}.mdx`, import.meta.url), 'utf8');
const blocks = (text: string, language: string) =>
  [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, named]) => named === language)
    .map(([, , code = '']) => code);

/** Runs `rolecall theme - …` on a token file, and returns all that was said. */
function theme(file: string, ...options: readonly string[]) {
  const said: string[] = [];
  const write = (text: string) => void said.push(text);
  const terminal = { input: () => file, out: write, error: write, outShowsColours: false, errorShowsColours: false };
  return { status: run(['theme', '-', ...options], terminal), said: said.join('') };
}

describe('Theme a brand', () => {
  const text = guide('theme-a-brand');
  const [brand = ''] = blocks(text, 'json');

  test('its token file makes what the guide shows of the terminal', () => {
    const { status, said } = theme(brand);
    expect(status).toBe(0);
    const shown = (blocks(text, '')[0] ?? '').split('\n').filter((line) => line.trim() !== '' && !line.includes('…'));
    expect(shown.length).toBeGreaterThan(4);
    for (const line of shown) expect(said).toContain(`${line}\n`);
  });

  test('its orange is refused where it may not be moved', () => {
    expect(theme(brand, '--no-move').status).toBe(1);
    expect(theme(brand, '--keep', 'accent').status).toBe(1);
  });
});

describe('Use it with', () => {
  const [system = ''] = blocks(guide('use-it-with'), 'json');

  test('the token file of a design system meets its contrast as it is', () => {
    const { status, said } = theme(system, '--no-move');
    expect(status).toBe(0);
    expect(said).toContain('Nothing was moved');
    // One that does not is refused.
    expect(theme(system.replace('#a3b3ff', '#14213d'), '--no-move').status).toBe(1);
  });
});
