import * as React from 'react';
import { describe, expect, test } from 'vitest';
import type { Posting } from '../src/posting/index.ts';
import { postings } from '../stories/postings.ts';
import { renderServerTree } from './set-up/server-tree.ts';

// Everything that the package exports must load where React has no hooks, no context and no classes.
const accordion = await import('../src/accordion/index.ts');
const components = await import('../src/components/index.ts');

const entries: readonly (readonly [string, () => Promise<object>])[] = [
  ['posting', () => import('../src/posting/index.ts')],
  ['import', () => import('../src/import/index.ts')],
  ['import/greenhouse', () => import('../src/import/greenhouse.ts')],
  ['export', () => import('../src/export/index.ts')],
  ['enhance', () => import('../src/enhance/enhance.ts')],
];

const withoutSpaces = (text: string) => text.replace(/\s+/g, '');

/** The text of a node and of everything in it. */
function textOf(node: object): string {
  if ('value' in node) return String(node.value);
  return 'children' in node && Array.isArray(node.children) ? node.children.map(textOf).join('') : '';
}

/** The text of each section without spaces: its heading, then all that is in its blocks. */
function textsOf(posting: Posting): readonly string[] {
  return posting.sections
    .flatMap(({ heading = '', blocks }) => [heading, blocks.map(textOf).join('')])
    .map(withoutSpaces);
}

test('this is the build of React that servers have', () => {
  expect('useState' in React).toBe(false);
  expect('createContext' in React).toBe(false);
});

test.each(entries)('%s loads on a server', async (_, load) => {
  await expect(load()).resolves.toBeTypeOf('object');
});

describe.each(Object.entries(postings))('the posting %s', (_, posting) => {
  test('renders whole as server components, with no client code in the static entry', async () => {
    const { text, clients, refused } = await renderServerTree(<components.JobPost posting={posting} />);
    for (const part of textsOf(posting)) expect(withoutSpaces(text)).toContain(part);
    expect(clients).toEqual([]);
    expect(refused).toEqual([]);
  });

  test('renders whole with the accordion, to which only elements and data cross', async () => {
    const { text, crossed, refused } = await renderServerTree(<accordion.JobPost posting={posting} />);
    // Headings cross as strings: a trigger is made of them in the browser.
    for (const part of textsOf(posting)) expect(withoutSpaces([text, ...crossed].join(' '))).toContain(part);
    expect(refused).toEqual([]);
  });
});

test('the accordion has a client leaf', async () => {
  const { kestrelTide } = postings;
  if (kestrelTide === undefined) throw new Error('The stories have lost a posting that this test reads.');
  const { clients } = await renderServerTree(<accordion.JobPost posting={kestrelTide} />);
  expect(clients.length).toBeGreaterThan(0);
});

test('what may not cross is found', async () => {
  const leaf = Object.assign(() => null, {
    $$typeof: Symbol.for('react.client.reference'),
    $$id: 'leaf.tsx#Leaf',
  });
  const tree = (
    <button type="button" onClick={() => undefined}>
      {React.createElement(leaf, { onOpen: () => undefined, since: new Date(0), title: <b>kept</b> } as object)}
    </button>
  );
  const { text, clients, refused } = await renderServerTree(tree);
  expect(text).toBe('kept');
  expect(clients).toEqual(['Leaf']);
  expect(refused).toEqual(['button.onClick: function', 'Leaf.onOpen: function', 'Leaf.since: Date']);
});
