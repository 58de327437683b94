import type { Marked } from '../../../src/import/draft.ts';
import { markHeadings } from '../../../src/import/headings.ts';
import { judgeKinds, type KindContext } from '../../../src/import/kinds.ts';
import { toDrafts } from '../../../src/import/to-drafts.ts';
import { plainText, type SectionKind } from '../../../src/posting/index.ts';

/** Marked drafts of a post in shorthand: `# ` begins a heading, `- ` an item; other lines are paragraphs. */
export function post(shorthand: string): readonly Marked[] {
  const html = shorthand
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      if (line.startsWith('# ')) return `<h3>${line.slice(2)}</h3>`;
      return line.startsWith('- ') ? `<ul><li>${line.slice(2)}</li></ul>` : `<p>${line}</p>`;
    })
    .join('')
    .replaceAll('</ul><ul>', '');
  return markHeadings(toDrafts(html));
}

/** The kind of every draft in order, each once for a run of the same. */
export function kindsOf(marked: readonly Marked[], context: Partial<KindContext> = {}): readonly SectionKind[] {
  const kinds: SectionKind[] = [];
  for (const { kind } of judgeKinds(marked, { title: 'Lamp keeper', ...context })) {
    if (kind !== kinds.at(-1)) kinds.push(kind);
  }
  return kinds;
}

/** The kind of the draft that holds some words. */
export function kindOf(
  marked: readonly Marked[],
  words: string,
  context: Partial<KindContext> = {},
): SectionKind | undefined {
  const judged = judgeKinds(marked, { title: 'Lamp keeper', ...context });
  return judged.find(({ block }) => plainText(block).includes(words))?.kind;
}
