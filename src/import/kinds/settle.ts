import { type Block, type Inline, type Paragraph, plainText, sectionKinds } from '../../posting/index.ts';
import type { Marked } from '../draft.ts';
import { type FeatureList, form, sorts } from './features.ts';
import type { Unit } from './units.ts';

const kindCount = sectionKinds.length;
const skills = sectionKinds.indexOf('skills');
const preferred = sectionKinds.indexOf('preferred');
const process = sectionKinds.indexOf('process');

/** Words of a sentence that only invites. */
const longestInvitation = 20;
/** Names in a paragraph that lists them, at least, and words of one of them, at most. */
const fewestNames = 4;
const longestName = 6;

/** The kind of a unit, as its number. */
export interface Settled {
  readonly kind: number;
  /** Why it is not the most probable one, for a person. */
  readonly reason?: string;
}

/**
 * The kind of every unit: the most probable one, but for what no single block can tell. `probabilities` is
 * units × kinds.
 *
 * - What is merely wished for stands beside what is required: under a post's only heading of requirements it is not
 *   `preferred`, unless that heading says nothing else ("Nice to have").
 * - Names listed in a paragraph, and a sentence that invites to apply without telling how, go on with the text above
 *   them: they end no section.
 */
export function settledKinds(
  marked: readonly Marked[],
  units: readonly Unit[],
  evidence: readonly FeatureList[],
  probabilities: Float64Array,
): readonly Settled[] {
  const best = units.map((_, unit) => highest(probabilities, unit));
  const hasSkills = best.includes(skills);
  /** The kind of the heading above as long as nothing has ended its section. */
  let section: number | undefined;
  return units.map((unit, index) => {
    const kind = best[index] ?? 0;
    const block = unit.block === undefined ? undefined : marked[unit.block]?.block;
    const isRequired =
      kind === preferred && !hasSkills && unit.headings.length > 0 && !evidence[index]?.has(sorts.whole + preferred);
    const settled = isRequired ? skills : kind;
    if (unit.headings.length > 0) section = settled;
    else if (settled !== section && section !== undefined && block?.type === 'paragraph') {
      if (kind === process && isInvitation(block, evidence[index])) return { kind: section, reason: 'only invites' };
      if (listsNames(block)) return { kind: section, reason: 'lists names for the text above' };
    }
    if (settled !== section) section = undefined;
    return isRequired ? { kind: skills, reason: 'the only requirements of the post' } : { kind };
  });
}

function highest(probabilities: Float64Array, unit: number): number {
  const row = unit * kindCount;
  let best = 0;
  for (let kind = 1; kind < kindCount; kind += 1) {
    if ((probabilities[row + kind] ?? 0) > (probabilities[row + best] ?? 0)) best = kind;
  }
  return best;
}

/**
 * A short call without a word of applying, a link, an address or a date: nobody learns from it how to apply. It ends with
 * an exclamation, as instructions seldom do.
 */
function isInvitation(block: Block, evidence: FeatureList | undefined): boolean {
  if (!evidence?.has(form.exclamation) || evidence.has(form.links) || evidence.has(form.mail)) return false;
  const text = plainText(block);
  return !evidence.has(sorts.weak + process) && !/\p{N}/u.test(text) && text.split(/\s+/).length <= longestInvitation;
}

/** Names between semicolons: `Payments; Risk and fraud; Ledger; Mobile apps`. */
function listsNames(block: Paragraph): boolean {
  // Nearly all paragraphs are told by this alone.
  if (semicolonsOf(block.children) < fewestNames - 1) return false;
  return plainText(block)
    .split(semicolon)
    .every((name) => name.trim().split(/\s+/).length <= longestName);
}

const semicolon = /[;；]/;

/** Marks are nested no deeper than there are kinds of them. */
function semicolonsOf(inlines: readonly Inline[]): number {
  let count = 0;
  for (const inline of inlines) {
    if ('children' in inline) count += semicolonsOf(inline.children);
    else if ('value' in inline && (inline.value.includes(';') || inline.value.includes('；'))) {
      count += inline.value.split(semicolon).length - 1;
    }
  }
  return count;
}
