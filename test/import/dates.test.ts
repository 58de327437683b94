import { expect, it } from 'vitest';
import { readDate, readMilliseconds } from '../../src/import/dates.ts';

it.each([
  ['2026-02-03', '2026-02-03'],
  ['2026-02-03T10:00:00.123+01:00', '2026-02-03T10:00:00.123+01:00'],
  ['2026-02-03T10:00:00+0100', '2026-02-03T10:00:00+01:00'],
  ['2026-02-03 10:00:00 UTC', '2026-02-03T10:00:00Z'],
  ['2026-02-03 10:00:00', '2026-02-03T10:00:00'],
  ['Fri, 02 Oct 2026 09:22:59 +0100', '2026-10-02T09:22:59+01:00'],
  ['2 Oct 2026 09:22 GMT', '2026-10-02T09:22Z'],
  ['2026-02-30', undefined],
  ['2026-02-03T25:00:00Z', undefined],
  ['2 Foo 2026 09:22 GMT', undefined],
  ['Posted 3 Days Ago', undefined],
  ['03/04/2026', undefined],
  ['', undefined],
])('reads %j as %s', (value, date) => {
  expect(readDate(value)).toBe(date);
});

it('reads milliseconds that are a date', () => {
  expect(readMilliseconds(0)).toBe('1970-01-01T00:00:00.000Z');
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 9e15, -9e15])
    expect(readMilliseconds(value)).toBeUndefined();
});
