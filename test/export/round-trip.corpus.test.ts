import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/export/index.ts';
import { fromHtml } from '../../src/import/index.ts';
import { parsePosting } from '../../src/posting/index.ts';

/** Real posts cannot stand in the repository; where they lie beside it, they are read. */
const posts = new URL('../../../shared/corpus/dev.jsonl', import.meta.url);

describe('real posts', () => {
  it.skipIf(!existsSync(posts))(
    'come back from HTML node by node, and are valid as they are (skipped without the posts)',
    () => {
      const changed: string[] = [];
      let read = 0;
      for (const line of readFileSync(posts, 'utf8').trim().split('\n')) {
        const { id, html } = JSON.parse(line) as { id: string; html: string };
        const { posting } = fromHtml(html, { title: 'Title' });
        const again = fromHtml(toHtml(posting), { title: 'Title', trustKinds: true }).posting;
        const valid = parsePosting(posting);
        read += 1;
        if (!isDeepStrictEqual(again.sections, posting.sections)) changed.push(`${id} changed in HTML`);
        if (valid.issues.length > 0) changed.push(`${id}: ${valid.issues[0]?.message}`);
      }
      expect(changed).toEqual([]);
      expect(read).toBeGreaterThan(400);
    },
    180_000,
  );
});
