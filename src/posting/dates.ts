const shape = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:Z|[+-](\d{2}):(\d{2}))?)?$/;

/**
 * Tells whether `value` is a calendar date or a date and time in the extended form of ISO 8601 that exists:
 * `2026-03-31`, `2026-03-31T09:00`, `2026-03-31T09:00:00.000+02:00`; not `2026-02-30`, not `31.03.2026`.
 */
export function isIsoDate(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const match = shape.exec(value);
  if (match === null) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offsetHour = 0, offsetMinute = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return false;
  // 24:00 is the end of a day, and 60 is a leap second.
  const endOfDay = hour === 24 && minute === 0 && second === 0;
  return (hour < 24 || endOfDay) && minute < 60 && second <= 60 && offsetHour < 24 && offsetMinute < 60;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
