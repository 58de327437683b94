import { plainText, type SectionKind, sectionKinds } from '../posting/index.ts';
import type { Judged, Marked } from './draft.ts';
import { en } from './lexicon/en.ts';
import type { Classify } from './options.ts';

/** What is known about the post as a whole. */
export interface KindContext {
  readonly title: string;
  /** BCP 47 tag of the post's language; detected when left out. */
  readonly lang?: string;
  readonly company?: string;
  /** A site's own opinion, asked for every block. */
  readonly classify?: Classify;
}

/** Gives every draft a kind: that of the heading above it, read by its words. */
export function judgeKinds(marked: readonly Marked[], context: KindContext): readonly Judged[] {
  let heading = '';
  let kind: SectionKind = 'role';
  let confidence = 0.2;
  let reason = 'nothing above it';
  return marked.map((draft) => {
    const stated = draft.section?.kind;
    if (stated !== undefined) return { ...draft, kind: stated, confidence: 1, reason: 'stated by the source' };
    if (draft.heading !== undefined) {
      heading = draft.heading.text;
      const found = kindOfHeading(heading);
      confidence = found === undefined ? 0.2 : 0.7;
      reason = found === undefined ? 'no word of the heading tells' : `heading "${found.phrase}"`;
      if (found !== undefined) kind = found.kind;
    }
    const text = plainText(draft.block);
    const own = context.classify?.({ heading, text, kind, confidence });
    if (own !== undefined && sectionKinds.includes(own)) return { ...draft, kind: own, confidence: 1, reason: 'classify' };
    return { ...draft, kind, confidence, reason };
  });
}

/** The kind of the longest phrase of a heading that the lexicon knows. */
function kindOfHeading(heading: string): { kind: SectionKind; phrase: string } | undefined {
  const text = ` ${heading.toLowerCase().replace(/[^\p{L}\p{N}']+/gu, ' ').trim()} `;
  let best: { kind: SectionKind; phrase: string } | undefined;
  for (const kind of sectionKinds) {
    for (const phrase of (en.kinds[kind]?.heading ?? '').split(',')) {
      const words = phrase.trim();
      if (words !== '' && text.includes(` ${words} `) && words.length > (best?.phrase.length ?? 0)) {
        best = { kind, phrase: words };
      }
    }
  }
  return best;
}
