import { type ReactElement, StrictMode } from 'react';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, vi } from 'vitest';
import { takeOver } from './take-over.tsx';

let container: HTMLElement;
let root: Root | undefined;
let complaints: string[];

/** Gives each test of the file a page of its own and listens to what React complains about. */
export function watchHydration(): void {
  beforeEach(() => {
    complaints = [];
    sessionStorage.clear();
    vi.spyOn(console, 'error').mockImplementation((...words) => void complaints.push(words.map(String).join(' ')));
    container = document.createElement('main');
    document.body.append(container);
  });

  afterEach(() => {
    root?.unmount();
    root = undefined;
    container.remove();
    vi.restoreAllMocks();
  });
}

/** Puts what a server sent into the page, and lets scripts that watch the page act on it. */
export async function receive(html: string): Promise<HTMLElement> {
  container.innerHTML = html;
  await new Promise((resolve) => setTimeout(resolve));
  return container;
}

/** Hydrates the page and waits until effects have run. Returns what React complained about. */
export async function hydrate(page: ReactElement): Promise<readonly string[]> {
  root = await takeOver(container, <StrictMode>{page}</StrictMode>, {
    onRecoverableError: (error) => void complaints.push(`recovered: ${String(error)}`),
  });
  return complaints;
}

/** The text without spaces and without the words of the control, which only a script puts there. */
export function textOf(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const controls of copy.querySelectorAll('[data-part=controls]')) controls.textContent = '';
  return (copy.textContent ?? '').replace(/\s+/g, '');
}
