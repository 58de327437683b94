import type { AdapterOptions } from './adapter.ts';
import { BoardError } from './fetch-board/board-error.ts';
import { type BoardSource, boardAt } from './fetch-board/board-source.ts';
import { isBoard, listJobs } from './fetch-board/boards.ts';
import { type RequestSettings, sleep } from './fetch-board/request.ts';
import { isRecord, own } from './fields.ts';
import { importers } from './from-any.ts';
import type { ImportResult } from './result.ts';

/** How far a board has been read. */
export interface BoardProgress {
  /** Postings that were imported. */
  readonly imported: number;
  /** Parts that could not be read: jobs, or pages of jobs. */
  readonly failed: number;
  /** Jobs of the board, where its system tells before the end. */
  readonly total?: number;
}

/** One step through a board: a posting, or a part of the board that could not be read. */
export type BoardEntry =
  | ({ readonly status: 'imported' } & ImportResult)
  | { readonly status: 'failed'; readonly error: BoardError };

/** Options of `fetchBoard`; those of the importers hold for every job. */
export interface FetchBoardOptions extends AdapterOptions {
  /** @default the `fetch` of the runtime */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Ends the reading: the next step rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Is called after every step. */
  readonly onProgress?: (progress: BoardProgress) => void;
  /**
   * Attempts after the first one, for an address that does not answer or says to come back later.
   *
   * @default 4
   */
  readonly retries?: number;
  /**
   * Milliseconds until an attempt that gets no answer is given up.
   *
   * @default 30000
   */
  readonly timeout?: number;
  /**
   * How it waits before another attempt; in milliseconds.
   *
   * @default a timer
   */
  readonly wait?: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
}

/**
 * Reads the postings of a company's public board, one after the other: `for await (const entry of fetchBoard(url))`. A
 * posting is imported as its job arrives and the answer is not kept, so a board may be as long as it likes.
 *
 * `source` is the address of the board or of its API (Greenhouse, Lever, Ashby, Recruitee, SmartRecruiters, Workable), or
 * names the two; an own domain needs that. Jobs that the company does not list and repeated ones are left out.
 *
 * Throws a {@link BoardError} when the board cannot be read at all, and the signal's reason when it is aborted. A part
 * that fails is an entry with the status `failed`, and reading goes on. Sources: the documents that the importers name.
 */
export async function* fetchBoard(
  source: string | URL | BoardSource,
  options: FetchBoardOptions = {},
): AsyncGenerator<BoardEntry, void> {
  const { fetch: ask, signal, onProgress, retries = 4, timeout = 30_000, wait = sleep, ...adapter } = options;
  const board = typeof source === 'string' || source instanceof URL ? boardAt(String(source)) : source;
  if (!isBoard(board)) {
    const given = isRecord(source) && !(source instanceof URL) ? JSON.stringify(source) : String(source);
    const message = `${given} is no address of a board that Rolecall knows. Name the system and the board instead: { ats, board }.`;
    throw new BoardError('board-unknown', message, given);
  }
  // Looked up late, and called as a function: the runtime's `fetch` refuses any other `this`.
  const settings: RequestSettings = {
    fetch: ask ?? ((url, init) => fetch(url, init)),
    signal,
    retries,
    timeout,
    wait,
  };
  const seen = new Set<unknown>();
  let [imported, failed, total] = [0, 0, undefined as number | undefined];
  const tell = (count: number): void => {
    total = count;
  };
  for await (const item of listJobs(board, settings, tell)) {
    signal?.throwIfAborted();
    if ('error' in item) {
      failed += 1;
      onProgress?.({ imported, failed, ...(total === undefined ? {} : { total }) });
      yield { status: 'failed', error: item.error };
      continue;
    }
    const id = own(item.job, 'id') ?? own(item.job, 'shortcode');
    if (own(item.job, 'isListed') === false || (id !== undefined && seen.has(id))) continue;
    seen.add(id);
    const result = importers[board.ats](item.job, adapter);
    imported += 1;
    onProgress?.({ imported, failed, ...(total === undefined ? {} : { total }) });
    yield { status: 'imported', ...result };
  }
}
