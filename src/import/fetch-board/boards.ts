import { isFilled } from '../adapter.ts';
import { isRecord, own } from '../fields.ts';
import { BoardError } from './board-error.ts';
import type { BoardAts, BoardSource } from './board-source.ts';
import { listItems } from './list-items.ts';
import { type RequestSettings, request } from './request.ts';

/** A job as the system sends it, or a part of the board that could not be read. */
export type BoardItem = { readonly job: unknown } | { readonly error: BoardError };

/** What a board needs to list its jobs. */
interface Board {
  readonly name: string;
  readonly origin: string;
  readonly settings: RequestSettings;
  /** Takes the number of jobs where the system tells it. */
  readonly tell: (total: number) => void;
}

/** The jobs of a board, one after the other. Rejects with a {@link BoardError} when not even the first could be asked for. */
export function listJobs(
  source: BoardSource,
  settings: RequestSettings,
  tell: (total: number) => void,
): AsyncGenerator<BoardItem, unknown> {
  const name = segment(source.board);
  const origin = (source.origin ?? origins[source.ats](name)).replace(/\/$/, '');
  return boards[source.ats]({ name, origin, settings, tell });
}

const origins: Readonly<Record<BoardAts, (name: string) => string>> = {
  greenhouse: () => 'https://boards-api.greenhouse.io',
  lever: () => 'https://api.lever.co',
  ashby: () => 'https://api.ashbyhq.com',
  recruitee: (name) => `https://${name}.recruitee.com`,
  smartrecruiters: () => 'https://api.smartrecruiters.com',
  workable: () => 'https://apply.workable.com',
};

/** Whether this names a board of a system that can be listed: from JavaScript anything may come. */
export function isBoard(source: unknown): source is BoardSource {
  return Object.hasOwn(boards, String(own(source, 'ats'))) && isFilled(own(source, 'board'));
}

const boards: Readonly<Record<BoardAts, (board: Board) => AsyncGenerator<BoardItem, unknown>>> = {
  greenhouse: (board) => single(board, `/v1/boards/${board.name}/jobs?content=true&pay_transparency=true`, 'jobs'),
  lever: paged,
  ashby: (board) => single(board, `/posting-api/job-board/${board.name}?includeCompensation=true`, 'jobs'),
  recruitee: (board) => single(board, '/api/offers/', 'offers'),
  smartrecruiters: detailed,
  workable: described,
};

/** A board that answers with all of its jobs at once. When that breaks off, the jobs before stay. */
async function* single(board: Board, path: string, list: string | undefined): AsyncGenerator<BoardItem, number> {
  const url = `${board.origin}${path}`;
  const answer = await request(url, board.settings);
  let count = 0;
  try {
    for await (const job of listItems(answer, list, url)) {
      count += 1;
      yield { job };
    }
  } catch (error) {
    board.settings.signal?.throwIfAborted();
    // An answer without a single job is no answer of this API.
    if (count === 0 || !(error instanceof BoardError)) throw error;
    yield { error };
  }
  return count;
}

const leverPage = 100;

/** Lever answers in pages of a size that is asked for; the last one is shorter. */
async function* paged(board: Board): AsyncGenerator<BoardItem, void> {
  for (let skip = 0; ; skip += leverPage) {
    const path = `/v0/postings/${board.name}?mode=json&skip=${skip}&limit=${leverPage}`;
    try {
      const count = yield* single(board, path, undefined);
      if (count < leverPage) return;
    } catch (error) {
      if (skip === 0 || !(error instanceof BoardError)) throw error;
      yield { error };
      return;
    }
  }
}

const smartRecruitersPage = 100;
/** Details that are asked for at the same time. */
const atOnce = 4;

/** SmartRecruiters lists jobs without their texts, in pages; each job has an answer of its own. */
async function* detailed(board: Board): AsyncGenerator<BoardItem, void> {
  const base = `${board.origin}/v1/companies/${board.name}/postings`;
  let total = smartRecruitersPage;
  for (let offset = 0; offset < total; offset += smartRecruitersPage) {
    let page: Page;
    try {
      page = await readPage(`${base}?limit=${smartRecruitersPage}&offset=${offset}`, board.settings);
    } catch (error) {
      if (offset === 0 || !(error instanceof BoardError)) throw error;
      yield { error };
      continue;
    }
    total = page.total ?? total;
    board.tell(total);
    for (let index = 0; index < page.ids.length; index += atOnce) {
      const urls = page.ids.slice(index, index + atOnce).map((id) => `${base}/${segment(id)}`);
      yield* await Promise.all(urls.map((url) => readJob(url, board.settings)));
    }
    if (page.ids.length === 0) return;
  }
}

/** A page of SmartRecruiters' list. */
interface Page {
  readonly total: number | undefined;
  readonly ids: readonly string[];
}

async function readPage(url: string, settings: RequestSettings): Promise<Page> {
  const page = await readJson(url, settings);
  const [total, content] = [own(page, 'totalFound'), own(page, 'content')];
  if (!Array.isArray(content)) throw new BoardError('unreadable', `The answer of ${url} has no list of postings.`, url);
  return {
    total: typeof total === 'number' && total >= 0 ? total : undefined,
    // One without an id is asked for all the same, so that it is not missed in silence.
    ids: content.map((job) => String(own(job, 'id') ?? 'unknown')),
  };
}

/** A name as a part of a path: a lone half of a surrogate pair is no character, and encoding it would throw. */
function segment(name: string): string {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

/** Workable's widget has the texts of most boards; those of the others are in the public jobs. */
async function* described(board: Board): AsyncGenerator<BoardItem, void> {
  const widget = `/api/v1/widget/accounts/${board.name}?details=true`;
  for await (const item of single(board, widget, 'jobs')) {
    const job = 'job' in item ? item.job : undefined;
    const code = own(job, 'shortcode');
    if (!isRecord(job) || isFilled(own(job, 'description')) || !isFilled(code)) {
      yield item;
      continue;
    }
    const url = `${board.origin}/api/v2/accounts/${board.name}/jobs/${segment(code)}`;
    const detail = await readJob(url, board.settings);
    yield 'job' in detail && isRecord(detail.job) ? { job: { ...job, ...detail.job } } : detail;
  }
}

async function readJob(url: string, settings: RequestSettings): Promise<BoardItem> {
  try {
    return { job: await readJson(url, settings) };
  } catch (error) {
    if (error instanceof BoardError) return { error };
    throw error;
  }
}

async function readJson(url: string, settings: RequestSettings): Promise<unknown> {
  const answer = await request(url, settings);
  try {
    return (await answer.json()) as unknown;
  } catch (error) {
    settings.signal?.throwIfAborted();
    throw new BoardError('unreadable', `The answer of ${url} is no valid JSON.`, url, error);
  }
}
