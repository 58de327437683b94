import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type BoardAts,
  type BoardEntry,
  BoardError,
  type BoardProgress,
  type FetchBoardOptions,
  fetchBoard,
} from '../../src/import/index.ts';
import { ashby, lever, recruitee, smartrecruiters, workable } from '../../stories/samples/payloads.ts';
import { type BoardServer, type Routes, serveBoard } from './board-server.ts';

const servers: BoardServer[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serve(routes: Routes): Promise<BoardServer> {
  const server = await serveBoard(routes);
  servers.push(server);
  return server;
}

interface Reading {
  readonly entries: readonly BoardEntry[];
  readonly titles: readonly string[];
  readonly failures: readonly string[];
  readonly waits: readonly number[];
  readonly progress: readonly BoardProgress[];
  readonly thrown: unknown;
}

/** Reads a whole board without waiting between attempts. */
async function read(ats: BoardAts, { origin }: BoardServer, options: FetchBoardOptions = {}): Promise<Reading> {
  const entries: BoardEntry[] = [];
  const waits: number[] = [];
  const progress: BoardProgress[] = [];
  let thrown: unknown;
  const settings: FetchBoardOptions = {
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
    onProgress: (each) => progress.push(each),
    ...options,
  };
  try {
    for await (const entry of fetchBoard({ ats, board: 'nordlicht', origin }, settings)) entries.push(entry);
  } catch (error) {
    thrown = error;
  }
  const titles = entries.flatMap((entry) => (entry.status === 'imported' ? entry.posting.title : []));
  const failures = entries.flatMap((entry) => (entry.status === 'failed' ? entry.error.code : []));
  return { entries, titles, failures, waits, progress, thrown };
}

const greenhousePath = '/v1/boards/nordlicht/jobs?content=true&pay_transparency=true';
const boats = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => ({
    id: from + index,
    title: `Boat ${from + index}`,
    absolute_url: `https://boards.example/${from + index}`,
    content: '&lt;p&gt;We say &quot;ahoy&quot; [and] {more}, \\ &amp;amp; sail.&lt;/p&gt;',
  }));

describe('fetchBoard', () => {
  it('reads Greenhouse in one answer, without the repeated job', async () => {
    const server = await serve({ [greenhousePath]: { jobs: [...boats(3), ...boats(1)], meta: { total: 4 } } });
    const { titles, progress, thrown } = await read('greenhouse', server);
    expect(titles).toEqual(['Boat 0', 'Boat 1', 'Boat 2']);
    expect(progress.at(-1)).toEqual({ imported: 3, failed: 0 });
    expect(thrown).toBeUndefined();
  });

  it('reads Ashby without the jobs that are not listed', async () => {
    const server = await serve({
      '/posting-api/job-board/nordlicht?includeCompensation=true': {
        jobs: [ashby, { ...ashby, id: '2', title: 'Hidden', isListed: false }],
        apiVersion: '1',
      },
    });
    const { entries, titles } = await read('ashby', server, { company: 'Lodestar' });
    expect(titles).toEqual(['Compass Engineer']);
    expect(entries[0]).toMatchObject({ posting: { company: { name: 'Lodestar' }, workplace: 'hybrid' } });
  });

  it('reads Recruitee', async () => {
    const server = await serve({ '/api/offers/': { offers: [recruitee] } });
    expect((await read('recruitee', server)).titles).toEqual(['Net Mender']);
  });

  it('reads Lever page by page until one is short', async () => {
    const page = (skip: number) => `/v0/postings/nordlicht?mode=json&skip=${skip}&limit=100`;
    const postings = (count: number, from: number) =>
      Array.from({ length: count }, (_, index) => ({ ...lever, id: `${from + index}`, text: `Sail ${from + index}` }));
    const server = await serve({ [page(0)]: postings(100, 0), [page(100)]: postings(7, 100) });
    const { titles } = await read('lever', server);
    expect(titles).toHaveLength(107);
    expect(titles.at(-1)).toBe('Sail 106');
    expect(server.asked).toEqual([page(0), page(100)]);
  });

  it('reads SmartRecruiters: pages of a list, and an answer for each job', async () => {
    const base = '/v1/companies/nordlicht/postings';
    const ids = Array.from({ length: 103 }, (_, index) => `${index}`);
    const routes: Routes = {
      [`${base}?limit=100&offset=0`]: { totalFound: 103, content: ids.slice(0, 100).map((id) => ({ id })) },
      [`${base}?limit=100&offset=100`]: { totalFound: 103, content: ids.slice(100).map((id) => ({ id })) },
    };
    for (const id of ids) if (id !== '5') routes[`${base}/${id}`] = { ...smartrecruiters, id, name: `Lock ${id}` };
    const { titles, failures, progress } = await read('smartrecruiters', await serve(routes));
    expect(titles).toEqual(ids.filter((id) => id !== '5').map((id) => `Lock ${id}`));
    expect(failures).toEqual(['not-found']);
    expect(progress.at(-1)).toEqual({ imported: 102, failed: 1, total: 103 });
  });

  it("reads Workable's widget, and the public job where that has no text", async () => {
    const server = await serve({
      '/api/v1/widget/accounts/nordlicht?details=true': {
        name: 'Nordlicht',
        description: 'has "jobs": [1, 2] in its words',
        jobs: [workable, { ...workable, shortcode: 'B', description: null }, { shortcode: 'C' }],
      },
      '/api/v2/accounts/nordlicht/jobs/B': { title: 'Second', shortcode: 'B', description: '<p>Text</p>' },
    });
    const { titles, failures } = await read('workable', server);
    expect(titles).toEqual(['Buoy Painter', 'Second']);
    expect(failures).toEqual(['not-found']);
  });

  it('imports a posting as soon as it has arrived, however long the rest takes: 2,000 are never held at once', async () => {
    let importedBeforeRest = 0;
    let importMore: (() => void) | undefined;
    const firstAreRead = new Promise<void>((resolve) => {
      importMore = resolve;
    });
    const server = await serve({
      [greenhousePath]: async (response: ServerResponse) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const [first, rest] = [boats(10), boats(1990, 10)].map((jobs) => JSON.stringify(jobs).slice(1, -1));
        // Cut inside of an escape, to be put together again.
        response.write(`{"meta": {"jobs": "[]"}, "jobs" : [${first}, ${rest?.slice(0, 140)}`);
        await firstAreRead;
        response.end(`${rest?.slice(140)}], "more": 1}`);
      },
    });
    let imported = 0;
    for await (const entry of fetchBoard({ ats: 'greenhouse', board: 'nordlicht', origin: server.origin })) {
      expect(entry.status).toBe('imported');
      imported += 1;
      if (imported === 10) {
        importedBeforeRest = imported;
        importMore?.();
      }
    }
    expect([importedBeforeRest, imported]).toEqual([10, 2000]);
  });

  it('asks again after a while, as long as the answer says, and twice as long each time where it says nothing', async () => {
    const codes = [503, 429, 500];
    const server = await serve({
      [greenhousePath]: (response: ServerResponse) => {
        const code = codes.shift();
        if (code === undefined) response.end(JSON.stringify({ jobs: boats(1) }));
        else response.writeHead(code, code === 429 ? { 'retry-after': '7' } : {}).end();
      },
    });
    const { titles, waits } = await read('greenhouse', server);
    expect(titles).toEqual(['Boat 0']);
    expect(waits).toEqual([500, 7000, 2000]);
  });

  it('gives up in the end, and at once where asking again is no use', async () => {
    const gone = await serve({});
    const missing = await read('greenhouse', gone);
    expect(missing.thrown).toBeInstanceOf(BoardError);
    expect(missing.thrown).toMatchObject({ code: 'not-found', url: `${gone.origin}${greenhousePath}` });
    expect(missing.waits).toEqual([]);

    const refusing = await serve({ [greenhousePath]: (response: ServerResponse) => response.writeHead(403).end() });
    expect(await read('greenhouse', refusing)).toMatchObject({ thrown: { code: 'unavailable' }, waits: [] });

    const busy = await serve({ [greenhousePath]: (response: ServerResponse) => response.writeHead(503).end() });
    expect(await read('greenhouse', busy, { retries: 2 })).toMatchObject({
      thrown: { code: 'unavailable' },
      waits: [500, 1000],
    });

    await gone.close();
    expect(await read('greenhouse', gone, { retries: 1 })).toMatchObject({ thrown: { code: 'unavailable' } });
  });

  it('gives up an attempt that gets no answer in time', async () => {
    const silent = await serve({ [greenhousePath]: () => undefined });
    const { thrown } = await read('greenhouse', silent, { retries: 0, timeout: 30 });
    expect(thrown).toMatchObject({ code: 'unavailable' });
  });

  it.each([
    ['no JSON', '<html>Sorry</html>'],
    ['another JSON', '{"postings": []}'],
    ['a broken job', '{"jobs": [{"title": }]}'],
    ['nothing', ''],
  ])('says that %s is no answer', async (_, text) => {
    const server = await serve({ [greenhousePath]: (response: ServerResponse) => response.end(text) });
    expect(await read('greenhouse', server)).toMatchObject({ thrown: { code: 'unreadable' }, titles: [] });
  });

  it('tells an empty board from one that cannot be read', async () => {
    const server = await serve({ [greenhousePath]: { jobs: [] } });
    expect(await read('greenhouse', server)).toMatchObject({ thrown: undefined, titles: [], failures: [] });
  });

  it('keeps what came before an answer broke off, and reports the rest', async () => {
    const server = await serve({
      [greenhousePath]: (response: ServerResponse) => {
        response.writeHead(200, { 'content-length': '100000' });
        response.write(`{"jobs":[${JSON.stringify(boats(3)).slice(1, -1)}, {"tit`, () => response.destroy());
      },
    });
    const { titles, failures, thrown, progress } = await read('greenhouse', server);
    expect(titles).toEqual(['Boat 0', 'Boat 1', 'Boat 2']);
    expect(failures).toEqual(['unreadable']);
    expect(thrown).toBeUndefined();
    expect(progress.at(-1)).toEqual({ imported: 3, failed: 1 });
  });

  it('reports a page that fails and goes on with the next, where the system tells how many there are', async () => {
    const base = '/v1/companies/nordlicht/postings';
    const server = await serve({
      [`${base}?limit=100&offset=0`]: { totalFound: 250, content: [{ id: 'a' }] },
      [`${base}?limit=100&offset=200`]: { totalFound: 250, content: [{ id: 'b' }] },
      [`${base}/a`]: { ...smartrecruiters, id: 'a' },
      [`${base}/b`]: { ...smartrecruiters, id: 'b' },
    });
    const { titles, failures } = await read('smartrecruiters', server);
    expect([titles.length, failures]).toEqual([2, ['not-found']]);
  });

  it('misses no posting in silence: ids that are numbers, none, or half a character; a list that is none', async () => {
    const base = '/v1/companies/nordlicht/postings';
    const server = await serve({
      [`${base}?limit=100&offset=0`]: { totalFound: 3, content: [{ id: 7 }, {}, { id: '\ud800' }] },
      [`${base}/7`]: { ...smartrecruiters, id: 7 },
    });
    const { titles, failures } = await read('smartrecruiters', server);
    expect([titles, failures]).toEqual([['Lock Keeper'], ['not-found', 'not-found']]);
    const other = await serve({ [`${base}?limit=100&offset=0`]: { postings: [] } });
    expect(await read('smartrecruiters', other)).toMatchObject({ thrown: { code: 'unreadable' } });
  });

  it('ends when it is aborted: before, while it waits, and between two postings', async () => {
    const server = await serve({ [greenhousePath]: { jobs: boats(5) } });
    const reason = new Error('enough');
    expect(await read('greenhouse', server, { signal: AbortSignal.abort(reason) })).toMatchObject({ thrown: reason });
    expect(server.asked).toEqual([]);

    const busy = await serve({ [greenhousePath]: (response: ServerResponse) => response.writeHead(503).end() });
    const waiting = new AbortController();
    const slow = fetchBoard(
      { ats: 'greenhouse', board: 'nordlicht', origin: busy.origin },
      {
        signal: waiting.signal,
        fetch: (url, init) => fetch(url, init).finally(() => setTimeout(() => waiting.abort(reason))),
      },
    );
    await expect(slow.next()).rejects.toBe(reason);

    const between = new AbortController();
    const { titles, thrown } = await read('greenhouse', server, {
      signal: between.signal,
      onProgress: ({ imported }) => {
        if (imported === 2) between.abort(reason);
      },
    });
    expect([titles, thrown]).toEqual([['Boat 0', 'Boat 1'], reason]);
  });

  it.each([
    ['https://boards.greenhouse.io/acme/jobs/1', 'https://boards-api.greenhouse.io/v1/boards/acme/jobs?'],
    ['https://job-boards.eu.greenhouse.io/acme', 'https://boards-api.greenhouse.io/v1/boards/acme/jobs?'],
    ['https://boards.greenhouse.io/embed/job_board?for=acme', 'https://boards-api.greenhouse.io/v1/boards/acme/jobs?'],
    ['jobs.lever.co/acme', 'https://api.lever.co/v0/postings/acme?'],
    ['https://jobs.eu.lever.co/acme/1', 'https://api.eu.lever.co/v0/postings/acme?'],
    ['https://jobs.ashbyhq.com/Acme%20Inc', 'https://api.ashbyhq.com/posting-api/job-board/Acme%20Inc?'],
    ['https://acme.recruitee.com/o/x', 'https://acme.recruitee.com/api/offers/'],
    ['https://careers.smartrecruiters.com/Acme', 'https://api.smartrecruiters.com/v1/companies/Acme/postings?'],
    ['https://apply.workable.com/acme/j/1/', 'https://apply.workable.com/api/v1/widget/accounts/acme?'],
    [
      'https://apply.workable.com/api/v1/widget/accounts/acme',
      'https://apply.workable.com/api/v1/widget/accounts/acme?',
    ],
  ])('knows the board at %s', async (address, start) => {
    const asked: string[] = [];
    const answer = async (url: string) => {
      asked.push(url);
      return Response.json(
        url.includes('smartrecruiters') ? { content: [] } : url.includes('lever') ? [] : { jobs: [], offers: [] },
      );
    };
    for await (const entry of fetchBoard(address, { fetch: answer })) expect(entry).toBeUndefined();
    expect(asked).toHaveLength(1);
    expect(asked[0]?.startsWith(start)).toBe(true);
  });

  it.each(['https://example.com/jobs', 'acme', '', 'https://jobs.lever.co/', 'https://jobs.lever.co.example/acme'])(
    'knows no board at %j',
    async (address) => {
      const never = async () => {
        throw new Error('must not be asked');
      };
      await expect(fetchBoard(address, { fetch: never }).next()).rejects.toMatchObject({ code: 'board-unknown' });
    },
  );

  it.each([
    undefined,
    null,
    7,
    {},
    { ats: 'lever' },
    { ats: 'anchor', board: 'acme' },
    new URL('https://board.example/'),
  ])('knows no board in %j, and says so with an error of its own', async (source) => {
    const reading = fetchBoard(source as string, { fetch: async () => Response.json([]) });
    await expect(reading.next()).rejects.toMatchObject({ name: 'BoardError', code: 'board-unknown' });
  });

  it('takes an address that has been parsed, and names the one that it asked in what it says', async () => {
    const asked: string[] = [];
    const answer = async (url: string) => {
      asked.push(url);
      return new Response('<p>Not here</p>');
    };
    const error = await fetchBoard(new URL('https://jobs.lever.co/acme'), { fetch: answer })
      .next()
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'unreadable', url: asked[0] });
    expect(String(error)).toContain('https://api.lever.co/v0/postings/acme');
  });
});
