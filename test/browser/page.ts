import { createElement } from 'react';
import type { Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { vi } from 'vitest';
import { JobPost, type JobPostProps } from '../../src/accordion/index.ts';
import { JobPost as StaticJobPost } from '../../src/components/index.ts';
import { definePosting, heading, type Posting } from '../../src/posting/index.ts';
import { renderAnew, takeOver } from '../set-up/take-over.tsx';
import '../../src/theme/behaviour.css';

const filler = 'Words that fill a line or two of the page, so that what is closed takes room when it opens.';

/** Three sections that collapse, one of them with sub-headings, and one of each that never does. */
export const posting: Posting = definePosting({
  title: 'Engineer',
  lang: 'en',
  applyUrl: 'https://jobs.example/apply',
  sections: [
    { kind: 'intro', heading: 'About us', blocks: [`Alpha. ${filler}`] },
    { kind: 'workplace', blocks: ['Notice without a heading.'] },
    { kind: 'role', heading: 'The role', blocks: [`Beta. ${filler}`] },
    { kind: 'benefits', heading: 'Über uns', blocks: [filler, heading('Time off'), `Gamma. ${filler}`] },
    { kind: 'eeo', heading: 'Equal opportunity', blocks: ['Delta.'] },
  ],
});

/** How a page collapses its sections: who renders it, and whether React hydrates it. */
export interface Mode {
  readonly name: string;
  readonly entry: 'static' | 'accordion';
  readonly hydrates: boolean;
  /** Whether `rolecall/enhance` runs in the page: the test file imports it. */
  readonly enhanced: boolean;
}

export interface Page {
  readonly main: HTMLElement;
  /** What the console and React complained about. */
  readonly complaints: readonly string[];
  section(id: string): HTMLElement;
  trigger(id: string): HTMLButtonElement;
  panel(id: string): HTMLElement;
  control(): HTMLButtonElement;
  /** Ids of the sections whose panel has no height, says that it is hidden, and whose trigger says so too. */
  closed(): string[];
}

let root: Root | undefined;
const complaints: string[] = [];

/** Waits for frames, effects and events that the browser queues. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Takes the last page away, with everything that it left behind. */
export function leave(): void {
  root?.unmount();
  root = undefined;
  document.querySelector('main')?.remove();
  window.scrollTo(0, 0);
  vi.restoreAllMocks();
}

/** Puts the server's HTML in the page, then hydrates it where the mode does. */
export async function visit(mode: Mode, props: Partial<JobPostProps> = {}, hash = ''): Promise<Page> {
  leave();
  // A scroll that a key of the last test began goes on for some frames; with nothing to scroll it ends.
  await settled();
  complaints.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...words) => void complaints.push(words.map(String).join(' ')));
  if (location.hash !== hash) history.replaceState(null, '', hash === '' ? location.pathname + location.search : hash);
  const main = document.createElement('main');
  document.body.append(main);
  const post = createElement(mode.entry === 'static' ? StaticJobPost : JobPost, { posting, ...props });
  main.innerHTML = renderToString(post);
  if (mode.hydrates) {
    root = await takeOver(main, post, { onRecoverableError: (error) => void complaints.push(`recovered: ${error}`) });
  }
  await settled();
  return pageOf(main);
}

/** Renders anew into the page that is there, as a parent does whose state has changed. */
export async function renderAgain(props: Partial<JobPostProps>): Promise<void> {
  if (root !== undefined) await renderAnew(root, createElement(JobPost, { posting, ...props }));
  await settled();
}

function pageOf(main: HTMLElement): Page {
  const find = <Found extends HTMLElement>(selector: string): Found => {
    const found = main.querySelector<Found>(selector);
    if (found === null) throw new Error(`The page has no ${selector}:\n${main.innerHTML}`);
    return found;
  };
  const page: Page = {
    main,
    complaints,
    section: (id) => find(`#job-${CSS.escape(id)}`),
    trigger: (id) => find(`#job-${CSS.escape(id)} > [data-part=heading] > [data-part=trigger]`),
    panel: (id) => find(`#job-${CSS.escape(id)} > [data-part=panel]`),
    control: () => find('[data-part=controls] > button'),
    closed: () => {
      const closed: string[] = [];
      for (const panel of main.querySelectorAll<HTMLElement>('[data-part=panel]')) {
        const section = panel.parentElement;
        const trigger = section?.querySelector('[data-part=trigger]');
        // Real geometry: an attribute says nothing about what is seen.
        const hidden = panel.getBoundingClientRect().height === 0;
        const said = [
          panel.getAttribute('hidden') === 'until-found',
          panel.getAttribute('aria-hidden') === 'true',
          trigger === null ? hidden : trigger?.getAttribute('aria-expanded') === 'false',
          trigger === null ? hidden : panel.dataset.state === 'closed' && section?.dataset.state === 'closed',
        ];
        if (said.some((each) => each !== hidden)) throw new Error(`Out of step (${hidden}): ${section?.outerHTML}`);
        if (hidden) closed.push((section?.id ?? '').replace(/^job-/, ''));
      }
      return closed;
    },
  };
  return page;
}
