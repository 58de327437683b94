import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import { type ComponentType, createElement, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import preview from '../../.storybook/preview.tsx';
import { settled } from '../browser/page.ts';
import { emulate } from '../set-up/emulate.ts';
import { renderAnew } from '../set-up/take-over.tsx';
import { findings } from './axe-states.ts';

interface StoryFile {
  readonly default: { readonly title?: string };
}

setProjectAnnotations([preview as never]);

const files = import.meta.glob<StoryFile>('../../stories/**/*.stories.tsx', { eager: true });

const stories = Object.values(files).flatMap((file) =>
  Object.entries(composeStories(file as never) as Record<string, ComponentType>).map(
    ([name, story]) => [`${file.default.title}: ${name}`, story] as const,
  ),
);

let root: Root | undefined;
let place: HTMLElement | undefined;

async function show(story: ComponentType): Promise<void> {
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
  await renderAnew(root, createElement(story));
  await settled();
}

afterEach(async () => {
  root?.unmount();
  place?.remove();
  await emulate('');
});

test.each(stories)('no violation in any state of %s', async (_name, story) => {
  await show(story);
  expect(document.querySelector('.stage')).not.toBeNull();
  expect(await findings()).toEqual([]);
});

const faults = `
.small button { min-block-size: 30px; min-inline-size: 30px; }
.a, .b, .c { color: black; background: white; }
.stage[style*=dark] .a { background: #222; }
@media (prefers-contrast: more) { .b { background: #333; } }
@media (forced-colors: active) { .c { forced-color-adjust: none; background: #222; } }
@media (max-width: 400px) { .small button { font-size: 6px; padding: 0; border: 0; min-inline-size: 9px; inline-size: 9px; } }
[dir=rtl] .small button { min-block-size: 8px; block-size: 8px; }`;

/** Something is wrong in each state. */
function Faulty() {
  const [used, use] = useState(false);
  return (
    <div className="stage">
      <style>{faults}</style>
      <button type="button" data-part="trigger" style={{ height: 30, minBlockSize: 0 }}>
        Low
      </button>
      <div data-part="controls">
        <button type="button" style={{ height: 44 }} onClick={() => use(true)}>
          Show
        </button>
      </div>
      {used && <span role="img" />}
      {['a', 'b', 'c'].map((name) => (
        <p key={name} className={name}>
          Words
        </p>
      ))}
      <div className="small">
        <button type="button">a</button>
        <button type="button">b</button>
      </div>
      <p style={{ color: '#767676', background: 'white' }}>Enough for AA alone</p>
    </div>
  );
}

test('what is wrong in a state is found in it', async () => {
  await show(Faulty);
  const found = (await findings()).map((finding) => finding.split(': ').slice(0, 2).join(': '));
  for (const expected of [
    'as it starts: color-contrast-enhanced',
    'as it starts: lower than 44 px',
    'the other way: role-img-alt',
    'dark: color-contrast',
    'light, more contrast: color-contrast',
    'forced colours: color-contrast',
    '320 px: target-size',
    'right to left: target-size',
  ]) {
    expect(found).toContain(expected);
  }
  expect(found).not.toContain('as it starts: color-contrast');
  expect(found).not.toContain('as it starts: target-size');
});
