import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext, Script } from 'node:vm';
import { expect, test } from 'vitest';

const file = fileURLToPath(new URL('../../dist/enhance/enhance.js', import.meta.url));
const code = readFileSync(file, 'utf8');

test('is one classic script: a parser-blocking <script> can run it', () => {
  expect(() => new Script(code)).not.toThrow();
  expect(() => new Script(`${code}\nexport {};`)).toThrow(SyntaxError);
});

test('does nothing and leaves nothing behind where there is no document', () => {
  const world: Record<string, unknown> = {};
  expect(() => runInNewContext(code, world)).not.toThrow();
  expect(Object.keys(world)).toEqual([]);
});

test('is a module that exports nothing', async () => {
  const module = await import(/* @vite-ignore */ file);
  expect(Object.keys(module)).toEqual([]);
});
