import type { Page } from 'playwright';
import { expect } from 'vitest';

/**
 * What a page hears of itself: how far it moved, and what broke its policy or a script. A browser reports that some time
 * after it happened, so that "nothing so far" says little. Here the page is made to do the same once more at the end:
 * once that is reported, so is all that came before.
 */

interface Traced {
  readonly moves: { readonly at: number; readonly by: number }[];
  readonly faults: string[];
}

/** Before the page is opened: listens. */
export async function trace(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const traced: Traced = { moves: [], faults: [] };
    Object.assign(window, { traced });
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries()) {
        traced.moves.push({ at: entry.startTime, by: (entry as unknown as { value: number }).value });
      }
    }).observe({ type: 'layout-shift', buffered: true });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      traced.faults.push(`${violatedDirective} ${blockedURI}`);
    });
    window.addEventListener('error', ({ message }) => void traced.faults.push(message));
  });
}

/** How far the page has moved: https://wicg.github.io/layout-instability/. It is left with everything moved down. */
export async function movedBy(page: Page): Promise<number> {
  const until = await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    // Two frames, so that the move of the test is not reported as one with the last of the page.
    await frame();
    await frame();
    const now = performance.now();
    document.body.style.paddingBlockStart = '200px';
    return now;
  });
  const moves = () => page.evaluate(() => (window as unknown as { traced: Traced }).traced.moves);
  await expect.poll(async () => (await moves()).some(({ at }) => at >= until)).toBe(true);
  return (await moves()).reduce((sum, { at, by }) => (at < until ? sum + by : sum), 0);
}

/** What the test itself asks for at the end; the policy stops it. */
export const lastRequest = 'https://that-was-all.example/';

/** What broke the policy of the page, as a directive and what was stopped, and what its scripts threw. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate((source) => {
    new Image().src = source;
  }, lastRequest);
  const heard = () => page.evaluate(() => (window as unknown as { traced: Traced }).traced.faults);
  const isLast = (fault: string) => fault.includes(lastRequest);
  await expect.poll(async () => (await heard()).some(isLast)).toBe(true);
  return (await heard()).filter((fault) => !isLast(fault));
}

/** Waits until something of the page has been painted: a script that comes earlier moves nothing. */
export async function painted(page: Page): Promise<void> {
  const paints = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
  await expect.poll(paints).toBe(1);
}
