import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { stringifyJsonLd, toJsonLd, toMarkdown } from '../../src/export/index.ts';
import { fromAny, fromJsonLd } from '../../src/import/index.ts';
import { plainText } from '../../src/posting/index.ts';
import { googleFaults, googleLines } from './google-job-posting.ts';
import { markdownLines } from './markdown-text.ts';

/** Real payloads cannot stand in the repository; where they lie beside it, they are read. */
const payloads = new URL('../../../shared/corpus/dev.payloads.jsonl', import.meta.url);
const now = new Date('2026-11-25T00:00:00Z');

/** Lines as they are read: white space in them and around them does not count. */
function linesOf(text: string): string[] {
  return text
    .split(/[\n\t]+/)
    .map((line) => line.replace(/^ | $/g, ''))
    .filter((line) => line !== '');
}

describe('real payloads', () => {
  it.skipIf(!existsSync(payloads))(
    'become JSON-LD that Google accepts or refusals with a reason, come back from it, and read the same as Markdown (skipped without the payloads)',
    () => {
      const faults: string[] = [];
      const counts = { read: 0, accepted: 0, refused: 0 };
      for (const line of readFileSync(payloads, 'utf8').trim().split('\n')) {
        const { id, company, payload } = JSON.parse(line) as { id: string; company: string; payload: unknown };
        const { ats, posting } = fromAny(payload, { company });
        if (ats === undefined) continue;
        counts.read += 1;
        const { jsonLd, refusals } = toJsonLd(posting, { now });
        if (!isDeepStrictEqual(markdownLines(toMarkdown(posting)), linesOf(plainText(posting)))) {
          faults.push(`${id} reads differently as Markdown`);
        }
        if (jsonLd === undefined) {
          counts.refused += 1;
          if (refusals.every(({ refused }) => refused !== 'posting')) faults.push(`${id} is refused without a reason`);
          continue;
        }
        counts.accepted += 1;
        for (const fault of googleFaults(JSON.parse(stringifyJsonLd(jsonLd)), now)) faults.push(`${id}: ${fault}`);
        const words = posting.sections.flatMap((section) => linesOf(plainText(section)));
        if (!isDeepStrictEqual(googleLines(jsonLd.description), words))
          faults.push(`${id} reads differently to Google`);
        const back = fromJsonLd(JSON.parse(stringifyJsonLd(jsonLd)), { trustKinds: true }).posting;
        if (!isDeepStrictEqual(back.sections, posting.sections)) faults.push(`${id} does not come back`);
      }
      expect(faults).toEqual([]);
      expect(counts.read).toBeGreaterThan(200);
      expect(counts.accepted).toBeGreaterThan(200);
    },
    120_000,
  );
});
