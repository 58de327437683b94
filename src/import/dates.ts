import { isIsoDate } from '../posting/index.ts';

/** ISO 8601, and the form that databases print: `2026-02-03 10:00:00 UTC`. */
const calendar = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
/** RFC 822, as RSS dates its items: `Fri, 02 Oct 2026 09:22:59 +0100`. */
const mail = /^(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d{2}:\d{2})(:\d{2})? (Z|UTC|GMT|[+-]\d{2}:?\d{2})$/i;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date, or a date and time, in the extended form of ISO 8601; `undefined` for anything else: `Posted 3 Days Ago` and
 * `03/04/2026` are no dates that could be read without a guess. The zone of the source is kept.
 */
export function readDate(value: string): string | undefined {
  const date = fromCalendar(value) ?? fromMail(value);
  return isIsoDate(date) ? date : undefined;
}

/** The time of a count of milliseconds since 1970, in UTC. */
export function readMilliseconds(value: number): string | undefined {
  const date = new Date(value);
  const text = Number.isNaN(date.getTime()) ? undefined : date.toISOString();
  return isIsoDate(text) ? text : undefined;
}

function fromCalendar(value: string): string | undefined {
  const [, day, minutes, seconds = '', zone = ''] = calendar.exec(value) ?? [];
  return day === undefined || minutes === undefined ? day : `${day}T${minutes}${seconds}${offsetOf(zone)}`;
}

function fromMail(value: string): string | undefined {
  const [, day = '', name = '', year, minutes, seconds = '', zone = ''] = mail.exec(value) ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  if (year === undefined || month === 0) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}T${minutes}${seconds}${offsetOf(zone)}`;
}

function offsetOf(zone: string): string {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  return zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
}
