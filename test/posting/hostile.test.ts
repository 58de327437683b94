import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePosting, plainText, postingSchema } from '../../src/posting/index.ts';
import { faultsOf } from './invariants.ts';
import { schemaFaults } from './json-schema.ts';

interface Vector {
  readonly why: string;
  readonly value: unknown;
  /** Codes of issues that have to be among those that are reported. */
  readonly codes: readonly string[];
  /** The words of the posting, white space collapsed. */
  readonly words?: string;
  /** There is no posting. */
  readonly refused?: true;
}

const vectors: Vector[] = JSON.parse(readFileSync(new URL('hostile.json', import.meta.url), 'utf8'));

describe('parsePosting on hostile JSON', () => {
  it.each(vectors.map((vector) => [vector.why, vector] as const))('%s', (_, { value, codes, words, refused }) => {
    const { posting, issues } = parsePosting(value);
    expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
    expect(posting === undefined).toBe(refused === true);
    if (posting === undefined) return;
    expect(faultsOf(posting)).toEqual([]);
    expect(schemaFaults(posting)).toEqual([]);
    expect(plainText(posting).replace(/\s+/g, ' ')).toBe(words);
    expect(parsePosting(posting)).toEqual({ posting, issues: [] });
    // Words and ids may hold anything that was written; they are checked above.
    const written = ['value', 'title', 'heading', 'id'];
    const serialised = JSON.stringify(posting, (key, inner: unknown) => (written.includes(key) ? '' : inner));
    expect(serialised).not.toMatch(/script|onclick|typeof|__proto__|style|dangerously|evil|track/i);
  });

  it('is hostile: most vectors would do harm, or break a page, if they were taken as they are', () => {
    const harmless = vectors.filter(({ value }) => postingSchema['~standard'].validate(value).issues === undefined);
    expect(harmless.length).toBeLessThan(vectors.length / 4);
    const whole = JSON.stringify(vectors.map(({ value }) => value));
    for (const word of ['javascript:', '$$typeof', '__proto__', 'dangerouslySetInnerHTML', '\\ud800']) {
      expect(whole).toContain(word);
    }
  });
});
