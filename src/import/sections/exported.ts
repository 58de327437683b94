import { type Block, plainText, type SectionKind } from '../../posting/index.ts';
import type { Judged, SourceSection } from '../draft.ts';
import type { SectionDraft } from './open-section.ts';

/** Level of a section's own heading in what `toHtml` writes: h2 under the post's h1. */
const sectionLevel = 2;

/** The section that one `<section data-kind>` of an exported posting holds: its boundaries are known, not guessed. */
export function exportedSection(source: SourceSection, drafts: readonly Judged[]): SectionDraft {
  const first = drafts[0];
  const heading = first?.level === sectionLevel ? first.heading : undefined;
  const rest = heading === undefined ? drafts : drafts.slice(1);
  return {
    kind: source.kind ?? majority(drafts),
    ...(heading === undefined ? {} : { heading: heading.text }),
    blocks: withoutSkips(rest.map((draft) => draft.block)),
    ...(source.lang === undefined ? {} : { lang: source.lang }),
    ...(source.dir === undefined ? {} : { dir: source.dir }),
    lostLinks: [],
  };
}

/** Sub-headings one below the other: a posting has no level that is skipped, and another author's wrapper may have. */
function withoutSkips(blocks: readonly Block[]): readonly Block[] {
  let deepest: 0 | 1 | 2 | 3 = 0;
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    const allowed = deepest === 0 ? 1 : deepest === 1 ? 2 : 3;
    deepest = block.depth > allowed ? allowed : block.depth;
    return deepest === block.depth ? block : { ...block, depth: deepest };
  });
}

/** The kind that most of the text has; on a tie the first one's. */
function majority(drafts: readonly Judged[]): SectionKind {
  const lengths = new Map<SectionKind, number>();
  let best: SectionKind = drafts[0]?.kind ?? 'other';
  for (const { block, kind } of drafts) lengths.set(kind, (lengths.get(kind) ?? 0) + plainText(block).length);
  for (const [kind, length] of lengths) if (length > (lengths.get(best) ?? 0)) best = kind;
  return best;
}
