import { describe, expect, test } from 'vitest';
import { asOf, isClosed, type Posting } from '../../src/posting/index.ts';

const closedAt = (closesOn: string, now: string): boolean => isClosed({ closesOn }, new Date(now));

describe('isClosed', () => {
  test.each([
    ['2026-03-31', '2026-04-01T11:59:59Z', false],
    ['2026-03-31', '2026-04-01T12:00:01Z', true],
    ['2026-03-31T09:00', '2026-03-31T20:59:59Z', false],
    ['2026-03-31T09:00', '2026-03-31T21:00:01Z', true],
    ['2026-03-31T09:00:00+02:00', '2026-03-31T07:00:00Z', false],
    ['2026-03-31T09:00:00+02:00', '2026-03-31T07:00:01Z', true],
    ['2026-03-31T09:00:00,5Z', '2026-03-31T09:00:01Z', true],
    ['2026-03-31T24:00', '2026-04-01T11:59:59Z', false],
    ['2026-12-31T23:59:60Z', '2027-01-01T00:00:01Z', true],
  ])('%s at %s', (closesOn, now, expected) => {
    expect(closedAt(closesOn, now)).toBe(expected);
  });

  test('a closed posting is closed whenever, one without a date or with no date never', () => {
    const never = new Date(0);
    expect(isClosed({ closed: true, closesOn: '2999-01-01' }, never)).toBe(true);
    expect(isClosed({}, new Date('2999-01-01'))).toBe(false);
    expect(closedAt('soon', '2999-01-01')).toBe(false);
    expect(isClosed({ closesOn: '2026-03-31' }, new Date(Number.NaN))).toBe(false);
  });
});

test('asOf closes what has passed, and leaves the rest as it is', () => {
  const posting: Posting = { title: 'Baker', sections: [], closesOn: '2026-03-31' };
  expect(asOf(posting, new Date('2026-03-30'))).toBe(posting);
  expect(asOf(posting, new Date('2026-04-02'))).toEqual({ ...posting, closed: true });
  const closed: Posting = { ...posting, closed: true };
  expect(asOf(closed, new Date('2026-04-02'))).toBe(closed);
});
