import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPermittedUrl, safeUrl } from '../../src/posting/index.ts';
import { fixed } from './arbitraries.ts';

interface Vector {
  readonly url: string;
  /** What the policy gives without a base. `null` is a refusal. */
  readonly alone: string | null;
  /** What it gives with the base below. As `alone` when it is left out. */
  readonly based?: string | null;
  readonly why: string;
}

const base = 'https://jobs.example/post/1';
const vectors: Vector[] = JSON.parse(readFileSync(new URL('urls.json', import.meta.url), 'utf8'));

describe('safeUrl', () => {
  it.each(vectors.map((vector) => [vector.why, vector] as const))('%s', (_, { url, alone, based = alone }) => {
    expect(safeUrl(url) ?? null).toBe(alone);
    expect(safeUrl(url, base) ?? null).toBe(based);
  });

  it('has vectors that a check of the raw string would get wrong', () => {
    const naive = (url: string) => (/^\s*(?:javascript|data|vbscript):/i.test(url) ? null : url);
    const missed = vectors.filter(({ url, based, alone }) => (based ?? alone) === null && naive(url) !== null);
    expect(missed.length).toBeGreaterThan(15);
  });

  it('takes no base that is no web address, and no user name from one', () => {
    for (const bad of ['', 'x', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/', 'mailto:a@b.example']) {
      expect(safeUrl('a', bad)).toBeUndefined();
      expect(safeUrl('https://a.example/', bad)).toBe('https://a.example/');
    }
    expect(safeUrl('a', 'https://user:secret@jobs.example/b/')).toBe('https://jobs.example/b/a');
  });

  it('refuses what is no string', () => {
    for (const value of [undefined, null, 1, {}, [], { toString: () => 'https://a.example/' }, new URL(base)]) {
      expect(safeUrl(value as never)).toBeUndefined();
    }
  });

  const pieces = fc.constantFrom(
    ...['java', 'script', 'data', 'vbscript', 'http', 'https', 'mailto', 'tel', ':', '/', '//', '\\', '@', '?', '#'],
    ...['\0', '\t', '\n', ' ', '\u00a0', '\u200b', '\u202e', '\ufeff', '\ud800', '%', '%00', '[', ']', ':99999', '.'],
    ...[
      'jobs.example',
      'alert(1)',
      'ı',
      'ſ',
      '％',
      '：',
      'xn--',
      '0x7f.1',
      '..',
      'a',
      '1',
      'é',
      '🎉',
      '"',
      '<',
      "'",
      '&',
    ],
  );
  const urls = fc.oneof(
    fc.array(pieces, { maxLength: 10 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.webUrl(),
  );

  it('gives an allowed URL or none, which a browser reads the same way, whatever it is given', () => {
    let allowed = 0;
    let refused = 0;
    fc.assert(
      fc.property(urls, fc.option(urls, { nil: undefined }), (value, from) => {
        const url = safeUrl(value, from);
        if (url === undefined) {
          refused += 1;
          return true;
        }
        allowed += 1;
        const { protocol, username, password } = new URL(url);
        return (
          ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol) &&
          username + password === '' &&
          /^[!-~]+$/.test(url) &&
          safeUrl(url) === url &&
          safeUrl(url, base) === url
        );
      }),
      fixed(3000),
    );
    expect(allowed).toBeGreaterThan(500);
    expect(refused).toBeGreaterThan(500);
  });

  it('is asked again, in short, where a link is written: what it gave passes, what a browser reads otherwise does not', () => {
    const asBrowserReads = (url: string) => {
      try {
        return new URL(url, base);
      } catch {
        return undefined; // A link that leads nowhere.
      }
    };
    let permitted = 0;
    fc.assert(
      fc.property(urls, fc.option(urls, { nil: undefined }), (value, from) => {
        const url = safeUrl(value, from);
        if (url !== undefined && !isPermittedUrl(url)) return false;
        if (!isPermittedUrl(value)) return true;
        permitted += 1;
        const read = asBrowserReads(value);
        return (
          read === undefined || (/^(https?|mailto|tel):$/.test(read.protocol) && read.username + read.password === '')
        );
      }),
      fixed(3000),
    );
    expect(permitted).toBeGreaterThan(300);
    for (const { url, alone } of vectors) {
      if (alone === null) expect(isPermittedUrl(url) && asBrowserReads(url) !== undefined, url).toBe(false);
    }
    expect(isPermittedUrl(undefined)).toBe(false);
  });

  it('reads a million blanks in one go', () => {
    expect(safeUrl(`x${' '.repeat(500_000)}${'\u200b'.repeat(500_000)}x`)).toBeUndefined();
  });
});
