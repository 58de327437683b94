import { expect, it } from 'vitest';
import { listItems } from '../../../src/import/fetch-board/list-items.ts';

const jobs = [
  { title: 'Bootsbauer „Über" 🚢', quote: 'say \\"ahoy\\" \u2028', list: [[1], { a: ']' }], empty: {} },
  'a text, with ] and }',
  7,
  null,
  [],
  { nested: { jobs: [1, 2] } },
];

/** An answer whose bytes arrive in pieces of this size: letters and escapes are cut, too. */
function inPieces(text: string, size: number): Response {
  const bytes = new TextEncoder().encode(text);
  let position = 0;
  return new Response(
    new ReadableStream({
      pull(controller) {
        if (position >= bytes.length) controller.close();
        else controller.enqueue(bytes.slice(position, position + size));
        position += size;
      },
    }),
  );
}

async function itemsOf(text: string, name: string | undefined, size: number): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  for await (const item of listItems(inPieces(text, size), name, 'https://board.example/jobs')) items.push(item);
  return items;
}

it('gives the elements of the list, wherever the answer is cut', async () => {
  const around = { 'jobs ': [0], meta: { jobs: [9], list: ['jobs', ':', '['] }, jobs, after: [1] };
  for (const text of [JSON.stringify(around), JSON.stringify(around, null, 2)]) {
    for (let size = 1; size < 40; size += 1) expect(await itemsOf(text, 'jobs', size)).toEqual(jobs);
  }
  expect(await itemsOf(JSON.stringify(jobs), undefined, 3)).toEqual(jobs);
  expect(await itemsOf(' [ ] ', undefined, 1)).toEqual([]);
  expect(await itemsOf('{"jobs": [ ] }', 'jobs', 1)).toEqual([]);
});

it.each(['', '{}', '{"jobs": null}', '{"jobs": [1', '[1, 2', '{"x": {"jobs": [1]}}', '{"jobs": [1,, {]}'])(
  'rejects %j',
  async (text) => {
    await expect(itemsOf(text, 'jobs', 2)).rejects.toMatchObject({ code: 'unreadable' });
  },
);
