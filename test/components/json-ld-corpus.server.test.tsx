import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toJsonLd } from '../../src/export/index.ts';
import { fromAny } from '../../src/import/index.ts';
import { unsaid } from './statements.tsx';

/** Real payloads cannot stand in the repository; where they lie beside it, they are read. */
const payloads = new URL('../../../shared/corpus/dev.payloads.jsonl', import.meta.url);

test.skipIf(!existsSync(payloads))(
  'what JSON-LD says of real jobs is on their pages (skipped without the payloads)',
  () => {
    const faults: string[] = [];
    let read = 0;
    for (const line of readFileSync(payloads, 'utf8').trim().split('\n')) {
      const { id, company, payload } = JSON.parse(line) as { id: string; company: string; payload: unknown };
      const { posting } = fromAny(payload, { company });
      const { jsonLd } = toJsonLd(posting);
      if (jsonLd === undefined) continue;
      read += 1;
      for (const statement of unsaid(jsonLd, posting)) faults.push(`${id}: ${statement.slice(0, 80)}`);
    }
    expect(faults).toEqual([]);
    expect(read).toBeGreaterThan(200);
  },
  120_000,
);
