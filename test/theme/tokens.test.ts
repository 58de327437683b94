import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tokens } from '../../src/theme/tokens.ts';

const folder = join(import.meta.dirname, '../../src/theme');
const sheets = readdirSync(folder)
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, css: readFileSync(join(folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '') }));

function tokensRead(css: string): string[] {
  return css.match(/--rolecall-[a-z-]+/g) ?? [];
}

/** What stands outside every block, as a list of the preludes there. */
function topLevel(css: string): string[] {
  let depth = 0;
  let outside = '';
  for (const character of css) {
    if (character === '{') depth += 1;
    if (depth === 0) outside += character;
    if (character === '}') {
      depth -= 1;
      if (depth === 0) outside += ';';
    }
  }
  return outside
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

describe('the tokens', () => {
  test('are those that the stylesheet reads, each documented once', () => {
    const read = new Set(sheets.flatMap(({ css }) => tokensRead(css)));
    expect(tokens.map(({ name }) => name).sort()).toEqual([...read].sort());
  });

  test('are at most thirty-four', () => {
    expect(tokens.length).toBeLessThanOrEqual(34);
  });

  test.each(sheets)('$name reads tokens and never sets one', ({ css }) => {
    expect(css).not.toMatch(/--rolecall-[a-z-]+\s*:/);
  });
});

describe('the stylesheet', () => {
  test('imports every file of its folder', () => {
    const entry = sheets.find(({ name }) => name === 'styles.css');
    const imported = [...(entry?.css.matchAll(/@import '\.\/([a-z-]+\.css)'/g) ?? [])].map((match) => match[1]);
    expect(imported.sort()).toEqual(sheets.map(({ name }) => name).filter((name) => name !== 'styles.css'));
  });

  test.each(sheets)('$name keeps every rule in the layer', ({ css }) => {
    expect(topLevel(css).filter((part) => !part.startsWith('@import') && part !== '@layer rolecall')).toEqual([]);
  });

  test('would be caught with a rule outside the layer', () => {
    expect(topLevel('@layer rolecall { a { color: red } } .outside { color: red }')).toEqual([
      '@layer rolecall',
      '.outside',
    ]);
  });

  // Vite's minifier rewrites it so that both colours are lost where the page's scheme stands in another file.
  test.each(sheets)('$name does without light-dark()', ({ css }) => {
    expect(css).not.toContain('light-dark(');
  });

  test.each(sheets)('$name has no physical sides, which right-to-left text would not mirror', ({ css }) => {
    expect(css).not.toMatch(
      /(?:margin|padding|border|inset)-(?:left|right)|(?:^|[;{\s])(?:left|right)\s*:|text-align:\s*(?:left|right)/,
    );
  });
});
