import { vi } from 'vitest';
import { cdp } from 'vitest/browser';

/** What of Chromium's protocol is used: https://chromedevtools.github.io/devtools-protocol/tot/Emulation/ */
interface Protocol {
  send(
    method: 'Emulation.setEmulatedMedia',
    parameters: { readonly media: string; readonly features: readonly object[] },
  ): Promise<unknown>;
}

/** What was asked for so far, and whether it holds when nobody asks. */
const usual = new Map<string, boolean>();

const holds = (query: string): boolean => matchMedia(query).matches;

/**
 * Makes the browser look as if the reader's system asked for these features and for no other, and as if it showed the
 * page on paper where `media` says so. Waits until that holds in the page.
 */
export async function emulate(media: '' | 'print', features: Readonly<Record<string, string>> = {}): Promise<void> {
  const asked = Object.entries(features).map(([name, value]) => ({ name, value }));
  const queries = [...asked.map(({ name, value }) => `(${name}: ${value})`), ...(media === '' ? [] : [media])];
  for (const query of queries) if (!usual.has(query)) usual.set(query, holds(query));
  await (cdp() as unknown as Protocol).send('Emulation.setEmulatedMedia', { media, features: asked });
  const isSettled = ([query, before]: readonly [string, boolean]): boolean => {
    if (queries.includes(query)) return holds(query);
    return holds(query) === before || asked.some(({ name }) => query.startsWith(`(${name}:`));
  };
  await vi.waitUntil(() => [...usual].every(isSettled), { timeout: 20_000 });
}
