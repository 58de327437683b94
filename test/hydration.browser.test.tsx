import { html } from 'virtual:server-html';
import { describe, expect, test } from 'vitest';
import { JobPost } from '../src/accordion/index.ts';
import { JobPost as StaticJobPost } from '../src/components/index.ts';
import { postings } from '../stories/postings.ts';
import { hydrate, receive, textOf, watchHydration } from './set-up/hydrate.tsx';

watchHydration();

describe.each(Object.entries(postings))('the posting %s hydrates without a complaint', (name, posting) => {
  test('with the accordion', async () => {
    const page = await receive(html.accordion[name] ?? '');
    const sent = textOf(page);
    expect(await hydrate(<JobPost posting={posting} defaultOpen={['role']} />)).toEqual([]);
    expect(textOf(page)).toBe(sent);
  });

  test('with the static entry', async () => {
    const page = await receive(html.static[name] ?? '');
    const sent = textOf(page);
    expect(await hydrate(<StaticJobPost posting={posting} />)).toEqual([]);
    expect(textOf(page)).toBe(sent);
  });
});

test('a page that is not what the server sent is found', async () => {
  const { minimal } = postings;
  if (minimal === undefined) throw new Error('The stories have lost a posting that this test reads.');
  await receive((html.static.minimal ?? '').replace('</h1>', ' changed</h1>'));
  expect((await hydrate(<StaticJobPost posting={minimal} />)).join('\n')).toMatch(/hydrat/i);
});
