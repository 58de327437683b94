import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdapterOptions, ImportResult } from '../../src/import/index.ts';
import { parsePosting } from '../../src/posting/index.ts';

type Importer = (job: unknown, options?: AdapterOptions) => ImportResult;

/** What holds of every importer, whatever it is given. `job` is a good payload whose fields are then spoilt. */
export function describeDistrust(importer: Importer, job: object): void {
  describe('whatever it is given', () => {
    it('makes a posting that parsePosting takes as it is', () => {
      const { posting } = importer(job);
      const { posting: parsed, issues } = parsePosting(JSON.parse(JSON.stringify(posting)));
      expect(parsed).toEqual(posting);
      expect(issues).toEqual([]);
    });

    it('gives a posting and an issue for a value that is no job', () => {
      for (const value of [undefined, null, 0, '', 'job', [], () => job, Object.create(job)]) {
        const { posting, issues } = importer(value);
        expect(posting).toEqual({ title: '', sections: [] });
        expect(issues.some(({ code, level }) => code === 'title-missing' && level === 'error')).toBe(true);
      }
    });

    it('never throws, and gives plain data that parsePosting accepts', { timeout: 60_000 }, () => {
      const odd = fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true, withDate: true });
      const spoilt = fc.tuple(fc.nat(), odd).map(([at, value]) => spoil(job, at, value));
      fc.assert(
        fc.property(fc.oneof(odd, spoilt, spoilt), (value) => {
          const { posting, issues } = importer(value);
          expect(JSON.parse(JSON.stringify({ posting, issues }))).toEqual({ posting, issues });
          const errors = parsePosting(posting).issues.filter(({ path }) => path[0] !== 'title');
          expect(errors).toEqual([]);
        }),
        { seed: 20261125, numRuns: 150 },
      );
    });
  });
}

/** A copy of the payload in which the value number `at`, counted through all levels, is another one. */
function spoil(job: object, at: number, value: unknown): unknown {
  const places: [object, string][] = [];
  const copy = structuredClone(job);
  const queue: object[] = [copy];
  for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
    for (const [key, inner] of Object.entries(item)) {
      places.push([item, key]);
      if (typeof inner === 'object' && inner !== null) queue.push(inner);
    }
  }
  const [owner, key] = places[at % places.length] ?? [copy, 'title'];
  Object.assign(owner, { [key]: value });
  return copy;
}
