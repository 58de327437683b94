import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const decisions = readdirSync(path.join(root, 'docs', 'decisions')).map((name) => `docs/decisions/${name}`);
const papers = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...decisions];

/** The files and folders of the project that a paper names, by link or in code, and that are not there. */
function missing(paper: string, text: string): readonly string[] {
  const links = [...text.matchAll(/\]\(([^)#]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => path.posix.join(path.posix.dirname(paper), target));
  const named = [...text.matchAll(/`((?:src|test|stories|docs|bench|\.ci|\.storybook)\/[\w./-]+)`/g)].map(
    ([, target = '']) => target,
  );
  return [...links, ...named].filter((target) => !existsSync(path.join(root, target)));
}

test.each(papers)('%s names only files that are there', (paper) => {
  expect(missing(paper, readFileSync(path.join(root, paper), 'utf8'))).toEqual([]);
});

test('a file that is gone is missed', () => {
  const text = 'See [the guide](docs/gone.md), [this](https://example.com) and `src/gone.ts`, not `src/posting`.';
  expect(missing('README.md', text)).toEqual(['docs/gone.md', 'src/gone.ts']);
});
