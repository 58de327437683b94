import { isSectionKind, plainText, type SectionKind, sectionKinds } from '../posting/index.ts';
import type { Judged, Marked } from './draft.ts';
import { probabilitiesOf } from './kinds/chain.ts';
import { edgesOf } from './kinds/edges.ts';
import { evidenceOf } from './kinds/evidence.ts';
import { kindModel, scoresOf } from './kinds/model.ts';
import { reasonFor } from './kinds/reason.ts';
import { settledKinds } from './kinds/settle.ts';
import { type Unit, unitsOf } from './kinds/units.ts';
import type { Classify } from './options.ts';

/** What is known about the post as a whole. */
export interface KindContext {
  readonly title: string;
  /** BCP 47 tag of the post's language. Its words are looked at in any case: a wrong tag does little harm. */
  readonly lang?: string;
  readonly company?: string;
  /** A site's own opinion, asked for every block that the source does not state the kind of. */
  readonly classify?: Classify;
  /** Words the reasons, too: they cost a little. */
  readonly explain?: boolean;
}

interface Judgement {
  readonly kind: SectionKind;
  readonly confidence: number;
  readonly reason: string;
}

/**
 * Gives every draft a kind, with the confidence in it and, when asked to explain, the reasons. Headings have the kind of
 * the block below them. All blocks of the post are judged together, by the phrases in them, their form and their place.
 */
export function judgeKinds(marked: readonly Marked[], context: KindContext): readonly Judged[] {
  const units = unitsOf(marked);
  const evidence = evidenceOf(marked, units, context);
  const probabilities = probabilitiesOf(scoresOf(evidence), kindModel().edges, edgesOf(marked, units));
  const kinds = settledKinds(marked, units, evidence, probabilities);
  const judged: Judged[] = [];
  let heading = '';
  units.forEach((unit, index) => {
    const row = probabilities.subarray(index * sectionKinds.length, (index + 1) * sectionKinds.length);
    const { kind: best, reason: settledBy } = kinds[index] ?? { kind: 0 };
    const features = evidence[index];
    const own: Judgement = {
      kind: sectionKinds[best] ?? 'other',
      confidence: row[best] ?? 0,
      reason: context.explain && features !== undefined ? (settledBy ?? reasonFor(best, row, features)) : '',
    };
    const above = unit.headings.at(-1);
    if (above !== undefined) heading = marked[above]?.heading?.text ?? '';
    const judgement = overrule(unit, marked, heading, own, context.classify);
    for (let place = unit.from; place < unit.to; place += 1) {
      const draft = marked[place];
      if (draft === undefined) break;
      const stated = draft.section?.kind;
      judged.push(
        stated === undefined
          ? { ...draft, ...judgement }
          : { ...draft, kind: stated, confidence: 1, reason: 'the source states the kind' },
      );
    }
  });
  for (const draft of marked.slice(judged.length)) {
    judged.push({ ...draft, kind: judged.at(-1)?.kind ?? 'other', confidence: 0, reason: '' });
  }
  return judged;
}

/** What the site's classifier makes of it; anything that is no kind, an exception too, leaves Rolecall's. */
function overrule(
  unit: Unit,
  marked: readonly Marked[],
  heading: string,
  own: Judgement,
  classify: Classify | undefined,
): Judgement {
  if (classify === undefined) return own;
  const draft = marked[unit.block ?? unit.to - 1];
  if (draft === undefined || draft.section?.kind !== undefined) return own;
  let kind: unknown;
  try {
    kind = classify({ heading, text: plainText(draft.block), kind: own.kind, confidence: own.confidence });
  } catch {
    kind = undefined;
  }
  return isSectionKind(kind) ? { kind, confidence: 1, reason: 'the site\u2019s classifier' } : own;
}
