/** Why a board, or a part of it, could not be read. */
export type BoardErrorCode =
  /** The address belongs to no board that is known. */
  | 'board-unknown'
  /** The system answers that there is no such board or job. */
  | 'not-found'
  /** No answer, or one that says to come back later, after every attempt. */
  | 'unavailable'
  /** The answer is not what the API documents, or it was cut off. */
  | 'unreadable';

/** What `fetchBoard` throws when a board cannot be read at all. */
export class BoardError extends Error {
  readonly code: BoardErrorCode;
  /** The address that was asked. */
  readonly url: string;

  constructor(code: BoardErrorCode, message: string, url: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'BoardError';
    this.code = code;
    this.url = url;
  }
}
