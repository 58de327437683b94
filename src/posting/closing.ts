import { isIsoDate } from './dates.ts';
import type { Posting } from './posting.ts';

/**
 * Tells whether applications are no longer taken at the moment `now`: the posting is closed, or its `closesOn` has
 * passed. A date without a time lasts until its day has ended, and a date or time without an offset until it has passed
 * everywhere on earth (UTC−12), so that nobody is turned away early. A `closesOn` that is no date, and an invalid `now`,
 * close nothing.
 */
export function isClosed(posting: Pick<Posting, 'closed' | 'closesOn'>, now: Date): boolean {
  const { closed = false, closesOn } = posting;
  return closed || (isIsoDate(closesOn) && lastMoment(closesOn) < now.getTime());
}

/**
 * The posting as it is at the moment `now`: with `closed: true` once {@link isClosed} says so, which withdraws the link
 * to apply and puts a notice in its place; else the same object.
 */
export function asOf(posting: Posting, now: Date): Posting {
  return posting.closed !== true && isClosed(posting, now) ? { ...posting, closed: true } : posting;
}

/** Epoch milliseconds. */
function lastMoment(iso: string): number {
  const [date = '', time] = iso.replace(',', '.').split('T');
  if (time === undefined) return Date.parse(`${date}T24:00:00-12:00`);
  // A leap second is beyond what Date reads; it counts as the second before.
  const moment = `${date}T${time.replace(/:60(?!\d)/, ':59')}`;
  return Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(time) ? moment : `${moment}-12:00`);
}
