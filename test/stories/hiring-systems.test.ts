import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = path.join(root, 'stories/docs/ats');
const manifest: { readonly exports: Record<string, string | { readonly default: string }> } = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8'),
);
const entries = Object.keys(manifest.exports).filter((entry) => entry.startsWith('./import/'));

/** The imports of the code of a page that no entry of the package gives. */
async function wrongImports(text: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [, names = '', entry = ''] of text.matchAll(/^import \{ (.+) \} from 'rolecall(.*)';$/gm)) {
    const target = manifest.exports[`.${entry}`];
    if (target === undefined || typeof target === 'string') {
      wrong.push(`rolecall${entry}`);
      continue;
    }
    const source = path.join(root, target.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts'));
    const module: object = await import(/* @vite-ignore */ source);
    wrong.push(...names.split(', ').filter((name) => !Object.hasOwn(module, name)));
  }
  return wrong;
}

test('every hiring system has a page, and every page a system', () => {
  expect(readdirSync(pages).sort()).toEqual(entries.map((entry) => `${entry.slice('./import/'.length)}.mdx`).sort());
});

test.each(readdirSync(pages))('%s imports what there is', async (name) => {
  const text = readFileSync(path.join(pages, name), 'utf8');
  expect(text).toContain(`from 'rolecall/import/${name.replace('.mdx', '')}'`);
  expect(await wrongImports(text)).toEqual([]);
});

test('an import of what is not there is found', async () => {
  const text = "import { fromLever, fromPaper } from 'rolecall/import/lever';\nimport { x } from 'rolecall/paper';";
  expect(await wrongImports(text)).toEqual(['fromPaper', 'rolecall/paper']);
});

test('the document of the fields names every system', () => {
  const document = readFileSync(path.join(root, 'docs/hiring-systems.md'), 'utf8');
  for (const entry of entries) expect(document).toContain(`rolecall${entry.slice(1)}`);
});
