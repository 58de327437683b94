import { describe, expect, test } from 'vitest';
import { fromHtml } from '../../src/import/index.ts';
import { type Deeds, deedsOf } from './frame.ts';
import { vectors } from './html-vectors.ts';
import { renderings } from './renderings.tsx';

const title = 'Title <script>alert(1)</script>';

describe.each(Object.entries(renderings))('hostile posts as %s in a real page', (_, render) => {
  const post = (html: string): string => render(fromHtml(html, { title, baseUrl: 'https://jobs.example/' }).posting);

  test('run nothing, ask for nothing and shadow nothing, whatever happens to them', async () => {
    const html = vectors.map((vector) => `<div data-vector="${vector.name}">${post(vector.html)}</div>`).join('');
    const ids: string[] = [];
    const deeds = await deedsOf(html, (page) => {
      expect(page.querySelectorAll('[data-vector]')).toHaveLength(vectors.length);
      for (const { id } of page.querySelectorAll('[id]')) ids.push(id);
    });
    expect(deeds).toEqual({ ran: [], stopped: [] });
    expect(ids.length).toBeGreaterThan(vectors.length / 2);
    for (const id of ids) expect(id in window, id).toBe(false);
  });
});

describe('the same posts without Rolecall', () => {
  test('are caught: the page sees scripts, requests and styles', async () => {
    const all = vectors.map(async ({ name, html }) => [name, await deedsOf(html)] as const);
    const caught: Record<string, Deeds> = Object.fromEntries(await Promise.all(all));
    const count = (what: keyof Deeds): number => Object.values(caught).filter((deeds) => deeds[what].length > 0).length;
    expect(count('ran')).toBeGreaterThan(20);
    expect(count('stopped')).toBeGreaterThan(15);
    const stopped = new Set(Object.values(caught).flatMap((deeds) => deeds.stopped));
    expect([...stopped]).toEqual(expect.arrayContaining(['img-src', 'media-src', 'style-src-attr', 'style-src-elem']));
    expect(caught['link to script']?.ran).not.toEqual([]);
    expect(caught['image that fails']?.ran).not.toEqual([]);
  });
});
