import { describe, expect, test } from 'vitest';
import { importsOf } from './architecture/imports.ts';
import * as rules from './architecture/rules.ts';
import { sourceTree } from './architecture/tree.ts';

/** For each rule a tree that breaks it, and what is said about that: a rule that cannot fail holds nothing. */
const broken: Record<keyof typeof rules, Record<string, readonly [Record<string, string>, readonly string[]]>> = {
  layersHold: {
    'an import that goes up': [
      { 'src/posting/a.ts': "import { b } from '../components/index.ts';" },
      ['src/posting/a.ts imports src/components/index.ts, which lies above it.'],
    ],
    'siblings, by type only': [
      { 'src/import/a.ts': "import type { B } from '../export/index.ts';" },
      ['src/import/a.ts imports its sibling src/export/index.ts.'],
    ],
    'siblings at the top': [
      { 'src/accordion/a.tsx': "import '../enhance/index.ts';" },
      ['src/accordion/a.tsx imports its sibling src/enhance/index.ts.'],
    ],
    'React below the plain script': [
      { 'src/enhance/a.ts': "import { b } from '../components/index.ts';" },
      ['src/enhance/a.ts imports src/components/index.ts, which needs React.'],
    ],
    'a way out of src': [
      { 'src/posting/a.ts': "export { b } from '../../stories/postings.ts';" },
      ['src/posting/a.ts imports stories/postings.ts, which is outside of src.'],
    ],
    'an unknown folder': [{ 'src/widgets/a.ts': '' }, ['src/widgets stands in no layer.']],
  },
  onlyIndexIsImported: {
    'a reach into a folder': [
      { 'src/import/a.ts': "import { b } from '../posting/kinds.ts';" },
      ["src/import/a.ts reaches into src/posting/kinds.ts: import the folder's index.ts."],
    ],
  },
  packagesStayInPlace: {
    'Radix outside of the accordion': [
      { 'src/components/a.tsx': "import { Root } from '@radix-ui/react-accordion';" },
      ['src/components/a.tsx may not import @radix-ui/react-accordion.'],
    ],
    'a second user of the parser': [
      { 'src/import/clean.ts': "import type { Token } from 'parse5';" },
      ['src/import/clean.ts may not import parse5.'],
    ],
    'React on the ground': [
      { 'src/posting/a.ts': "import type { ReactNode } from 'react';" },
      ['src/posting/a.ts may not import react.'],
    ],
    'Node in the library': [
      { 'src/export/a.ts': "const { readFile } = await import('node:fs/promises');" },
      ['src/export/a.ts may not import node:fs/promises.'],
    ],
    'any other package': [{ 'src/import/a.ts': "import 'left-pad';" }, ['src/import/a.ts may not import left-pad.']],
  },
  noCycles: {
    'a cycle of three': [
      {
        'src/import/a.ts': "import { b } from './b.ts';",
        'src/import/b.ts': "import { c } from './c.ts';",
        'src/import/c.ts': "import type { A } from './a.ts';",
      },
      ['src/import/a.ts -> src/import/b.ts -> src/import/c.ts -> src/import/a.ts is a cycle.'],
    ],
  },
  filesStaySmall: {
    'a long file': [
      { 'src/import/a.ts': '\n'.repeat(261) },
      ['src/import/a.ts has 261 lines: split it by subject (at most 260).'],
    ],
  },
  namesSayTheSubject: {
    'a drawer': [
      { 'src/import/utils/text.ts': '' },
      ['src/import/utils/text.ts is named after nothing: name the subject.'],
    ],
    'a drawer in a file': [
      { 'src/import/helpers.ts': '' },
      ['src/import/helpers.ts is named after nothing: name the subject.'],
    ],
    'another case': [{ 'src/components/JobPost.tsx': '' }, ['src/components/JobPost.tsx is not in kebab case.']],
  },
  onlyIndexIsBarrel: {
    'a second barrel': [
      { 'src/import/all.ts': "// Everything.\nexport * from './a.ts';\nexport { b } from './b.ts';\n" },
      ['src/import/all.ts only re-exports: import from where the things are.'],
    ],
  },
  exportsAreNamed: {
    'a default export': [
      { 'src/import/a.ts': 'export default function a() {}' },
      ['src/import/a.ts has a default export.'],
    ],
  },
  clientCodeStaysInTheLeaf: {
    'a client component below': [
      { 'src/components/a.tsx': "'use client';\nexport const a = 1;" },
      ["src/components/a.tsx is marked 'use client'."],
    ],
  },
  nothingParsesMarkupAgain: {
    'raw HTML': [
      { 'src/components/a.tsx': 'const a = <p dangerouslySetInnerHTML={{ __html: html }} />;' },
      ['src/components/a.tsx turns a string into markup or code.'],
    ],
    'markup through the DOM': [
      { 'src/enhance/a.ts': 'panel.innerHTML = html;' },
      ['src/enhance/a.ts turns a string into markup or code.'],
    ],
  },
  publicExportsAreExplained: {
    'a bare export behind a chain of re-exports': [
      {
        'src/posting/index.ts': "export { type A, b as c } from './a.ts';\nexport * from './d.ts';",
        'src/posting/a.ts':
          '/** Explained. */\nexport interface A {}\nexport function b(): void {}\nexport const hidden = 1;',
        'src/posting/d.ts': 'export type D = 1;\n/** Explained. */\nexport const e = 2;',
      },
      ['src/posting/d.ts exports D without a docstring.', 'src/posting/a.ts exports b without a docstring.'],
    ],
  },
};

describe.each(Object.entries(rules))('%s', (name, rule) => {
  test('in src', () => {
    expect(rule(sourceTree())).toEqual([]);
  });

  test.each(Object.entries(broken[name as keyof typeof rules]))('finds %s', (_, [files, findings]) => {
    expect(rule(new Map(Object.entries(files)))).toEqual(findings);
  });
});

test('an import in a comment is none, and every form of import is one', () => {
  const text = [
    "/** import { no } from './no.ts'; */ // import './no.ts';",
    'import {',
    '  a,',
    "} from './a.ts';",
    "import './b.ts';",
    "export * from '../c.ts';",
    "const d = await import('d');",
    "const sentence = 'from here';",
  ].join('\n');
  expect(
    importsOf('src/x/y.ts', text)
      .map(({ target }) => target)
      .sort(),
  ).toEqual(['d', 'src/c.ts', 'src/x/a.ts', 'src/x/b.ts'].sort());
});
