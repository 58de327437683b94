import { html } from 'virtual:server-html';
import { describe, expect, test } from 'vitest';
import { JobPost } from '../src/accordion/index.ts';
import { postings } from '../stories/postings.ts';
import '../src/enhance/enhance.ts';
import { hydrate, receive, textOf, watchHydration } from './set-up/hydrate.tsx';

watchHydration();

describe.each(Object.entries(postings))('the posting %s', (name, posting) => {
  test('hydrates without a complaint after enhance has closed what starts closed', async () => {
    const page = await receive(html.accordion[name] ?? '');
    const closed = page.querySelectorAll('[data-part=panel][hidden=until-found]').length;
    const sent = textOf(page);
    expect(await hydrate(<JobPost posting={posting} defaultOpen={['role']} />)).toEqual([]);
    expect(textOf(page)).toBe(sent);
    expect(page.querySelectorAll('[data-part=panel][hidden=until-found]')).toHaveLength(closed);
  });
});

test('enhance does close sections of these pages before React starts', async () => {
  const page = await receive(html.accordion.kestrelTide ?? '');
  expect(page.querySelectorAll('[data-part=panel][hidden=until-found]').length).toBeGreaterThan(3);
});
