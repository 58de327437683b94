import '../../src/enhance/enhance.ts';
import { virtual } from '@guidepup/virtual-screen-reader';
import { createElement } from 'react';
import type { Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { JobPost, type JobPostProps } from '../../src/accordion/index.ts';
import { JobPost as StaticJobPost } from '../../src/components/index.ts';
import { definePosting, heading, link, list, type Posting, paragraph, table } from '../../src/posting/index.ts';
import { takeOver } from '../set-up/take-over.tsx';
import { settled } from './page.ts';
import '../../src/theme/behaviour.css';

/** What a screen reader says of a post, from what the standards ask of one. No real screen reader is run here. */

const posting: Posting = definePosting({
  title: 'Lock Keeper',
  lang: 'en',
  company: { name: 'Copperfold Canals' },
  locations: [{ name: 'Brindle Basin' }],
  workplace: 'on-site',
  employmentTypes: ['FULL_TIME'],
  pay: [{ kind: 'salary', currency: 'GBP', min: 31000, max: 36500, interval: 'year' }],
  postedOn: '2026-03-02',
  applyUrl: 'https://copperfold.example/apply',
  sections: [
    { kind: 'intro', heading: 'About us', blocks: ['Copperfold keeps eleven locks.'] },
    {
      kind: 'role',
      heading: 'Your day',
      blocks: [
        list(['Open the gates', ['Keep the log', list(['in ink'])]]),
        heading('On call'),
        paragraph(['See ', link('https://copperfold.example/rota', 'the rota'), '.']),
        paragraph('Sur appel le dimanche.', { lang: 'fr' }),
      ],
    },
    {
      kind: 'benefits',
      heading: 'What you get',
      blocks: [
        table([
          ['Thing', 'Days'],
          ['Leave', '31'],
        ]),
      ],
    },
    { kind: 'eeo', heading: 'Equal opportunity', blocks: ['Everybody may apply.'] },
  ],
});

const entries = { static: StaticJobPost, accordion: JobPost } as const;
let main: HTMLElement;
let root: Root | undefined;

beforeEach(() => sessionStorage.clear());
afterEach(async () => {
  await virtual.stop();
  root?.unmount();
  root = undefined;
  main.remove();
});

async function visit(entry: keyof typeof entries, props: Partial<JobPostProps>): Promise<void> {
  const post = createElement(entries[entry], { posting, ...props });
  main = document.body.appendChild(document.createElement('main'));
  main.innerHTML = renderToString(post);
  if (entry === 'accordion') root = await takeOver(main, post);
  await settled();
}

/** Everything that is said from the start of the post to its end. */
async function readOn(): Promise<readonly string[]> {
  await virtual.start({ container: main });
  for (let step = 0; step < 500 && (await virtual.lastSpokenPhrase()) !== 'end of main'; step += 1)
    await virtual.next();
  return virtual.spokenPhraseLog();
}

/** Moves on to the phrase that starts so, and returns it. */
async function moveTo(start: string): Promise<string> {
  for (let step = 0; step < 500; step += 1) {
    const said = await virtual.lastSpokenPhrase();
    if (said.startsWith(start)) return said;
    await virtual.next();
  }
  throw new Error(`Nothing says "${start}".`);
}

describe.each(Object.keys(entries) as (keyof typeof entries)[])('%s', (entry) => {
  // One file for both entries: they are to sound the same.
  test.each([
    ['open', {}],
    ['closed', { defaultOpen: [] }],
  ])('reads %s as it was reviewed', async (state, props) => {
    await visit(entry, props);
    await expect(`${(await readOn()).join('\n')}\n`).toMatchFileSnapshot(`transcripts/${state}.txt`);
  });

  // What the test plan for accordions of https://aria-at.w3.org asks of a screen reader to say.
  test('says role, level, name and state of a trigger, and the change', async () => {
    await visit(entry, { defaultOpen: [] });
    await virtual.start({ container: main });
    expect(await moveTo('heading, Your day')).toBe('heading, Your day, level 2');
    expect(await moveTo('button, Your day')).toMatch(/^button, Your day,.* not expanded$/);
    await virtual.act();
    await settled();
    await virtual.previous();
    await virtual.next();
    expect(await virtual.lastSpokenPhrase()).toMatch(/^button, Your day,(?!.* not).* expanded$/);
    expect(await moveTo('list')).toBe('list');
  });

  test('says what the control does next', async () => {
    await visit(entry, { defaultOpen: [] });
    await virtual.start({ container: main });
    await moveTo('button, Show all sections');
    await virtual.act();
    await settled();
    expect(await moveTo('button, Hide all')).toBe('button, Hide all sections');
  });

  test('a closed section says nothing of its text', async () => {
    await visit(entry, { defaultOpen: ['intro'] });
    const said = (await readOn()).join('\n');
    expect(said).toContain('eleven locks');
    expect(said).not.toContain('rota');
    expect(said).toContain('Everybody may apply');
  });
});
