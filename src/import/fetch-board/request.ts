import { BoardError } from './board-error.ts';

/** How requests are made. */
export interface RequestSettings {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly signal: AbortSignal | undefined;
  /** Attempts after the first. */
  readonly retries: number;
  /** Milliseconds until an attempt without an answer is given up. */
  readonly timeout: number;
  readonly wait: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
}

/** Answers that say to come back later. */
const later: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);
const firstWait = 500;
const longestWait = 60_000;

/**
 * Asks for JSON. After no answer, or one that says to come back later, it waits as long as the answer asks (`Retry-After`),
 * else twice as long each time, and asks again. Rejects with a {@link BoardError}, or with the signal's reason.
 */
export async function request(url: string, settings: RequestSettings): Promise<Response> {
  const { signal, retries, wait } = settings;
  for (let attempt = 0; ; attempt += 1) {
    signal?.throwIfAborted();
    const answer = await ask(url, settings);
    signal?.throwIfAborted();
    if (answer instanceof Response && answer.ok) return answer;
    const status = answer instanceof Response ? answer.status : undefined;
    if (status === 404 || status === 410) throw new BoardError('not-found', `There is nothing at ${url}.`, url);
    const isFinal = status !== undefined && !later.has(status);
    if (isFinal || attempt >= retries) {
      const said = status === undefined ? 'gave no answer' : `answered with ${status}`;
      throw new BoardError('unavailable', `${url} ${said}.`, url, status === undefined ? answer : undefined);
    }
    const asked = answer instanceof Response ? retryAfter(answer) : undefined;
    if (answer instanceof Response) await answer.body?.cancel();
    await wait(Math.min(asked ?? firstWait * 2 ** attempt, longestWait), signal);
  }
}

/** The answer, or what was thrown instead of one. */
async function ask(url: string, { fetch, signal, timeout }: RequestSettings): Promise<unknown> {
  const controller = new AbortController();
  // The time is for the answer to begin: its body may be long. The signal goes on to hold for the body.
  const timer = setTimeout(() => controller.abort(new Error(`No answer within ${timeout} ms.`)), timeout);
  const both = signal === undefined ? controller.signal : AbortSignal.any([signal, controller.signal]);
  try {
    return await fetch(url, { headers: { accept: 'application/json' }, signal: both });
  } catch (error) {
    return error;
  } finally {
    clearTimeout(timer);
  }
}

/** Seconds or a date. */
function retryAfter(answer: Response): number | undefined {
  const value = answer.headers.get('retry-after');
  if (value === null) return undefined;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(wait) && wait >= 0 ? wait : undefined;
}

/** Waits, or rejects with the signal's reason as soon as that is aborted. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', end);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', end, { once: true });
  });
}
