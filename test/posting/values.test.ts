import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIsoDate, isSectionKind, languageTag, repairText, sectionKinds } from '../../src/posting/index.ts';
import { fixed } from './arbitraries.ts';

describe('repairText', () => {
  it.each([
    ['plain', 'plain'],
    ['a\0b', 'ab'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\u000bb\u000cc\u2028d\u2029e', 'a\nb\nc\nd\ne'],
    ['a\u0001\u0007\u001b[0m\u007fb', 'a[0mb'],
    ['it\u00e2\u0080\u0099s\u0085', 'it\u00e2\u0080\u0099s\u0085'],
    ['tab\tand\nline', 'tab\tand\nline'],
    ['\ud800x\udc00', '\ufffdx\ufffd'],
    ['🎉', '🎉'],
    ['\ufffe\uffff', ''],
    ['\u00a0\u200d\u202e\ufeff', '\u00a0\u200d\u202e\ufeff'],
  ])('turns %j into %j', (text, repaired) => {
    expect(repairText(text)).toBe(repaired);
  });

  it('changes nothing more the second time, and is what a browser would hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const repaired = repairText(text);
        const decoded = new TextDecoder().decode(new TextEncoder().encode(`x${repaired}`));
        return repairText(repaired) === repaired && decoded === `x${repaired}`;
      }),
      fixed(600),
    );
  });
});

describe('isIsoDate', () => {
  it.each([
    '2026-01-31',
    '2024-02-29',
    '2000-02-29',
    '2026-03-31T09:00',
    '2026-03-31T09:00:00Z',
    '2026-03-31T23:59:60Z',
  ])('takes %s', (date) => {
    expect(isIsoDate(date)).toBe(true);
  });

  it.each(['2026-03-31T24:00', '2026-03-31T09:00:00.123456789+05:30', '2026-03-31T09:00:00,5-00:00'])(
    'takes %s',
    (date) => {
      expect(isIsoDate(date)).toBe(true);
    },
  );

  it.each([
    ...['2026-02-29', '1900-02-29', '2026-04-31', '2026-00-10', '2026-13-01', '2026-01-00', '26-01-01', '2026-1-1'],
    ...['31.01.2026', '2026-01-31 09:00', '2026-01-31T24:01', '2026-01-31T25:00', '2026-01-31T09:60', '2026-01-31T09'],
    ...['2026-01-31T09:00+2', '2026-01-31T09:00+24:00', ' 2026-01-31', '2026-01-31\n', 'today', '', '٢٠٢٦-٠١-٠١'],
  ])('refuses %j', (date) => {
    expect(isIsoDate(date)).toBe(false);
  });

  it('refuses what is no string', () => {
    for (const value of [undefined, null, 20260131, new Date(0), ['2026-01-31']]) expect(isIsoDate(value)).toBe(false);
  });
});

describe('languageTag', () => {
  it.each([
    ['de', 'de'],
    ['pt_BR', 'pt-BR'],
    [' zh-Hant-TW ', 'zh-Hant-TW'],
    ['x-pirate', 'x-pirate'],
    ['', undefined],
    ['x', undefined],
    ['d"e', undefined],
    ['de-', undefined],
    ['abcdefghi', undefined],
    ['1a', undefined],
    ['en'.repeat(100), undefined],
    [1, undefined],
    [null, undefined],
  ])('turns %j into %j', (value, tag) => {
    expect(languageTag(value)).toBe(tag);
  });
});

describe('isSectionKind', () => {
  it('takes the kinds alone', () => {
    expect(sectionKinds.every(isSectionKind)).toBe(true);
    for (const value of ['Role', '', 'toString', '__proto__', 0, null, undefined, ['role']]) {
      expect(isSectionKind(value)).toBe(false);
    }
    expect(new Set(sectionKinds).size).toBe(14);
  });
});
