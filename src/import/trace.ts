import { plainText, type SectionKind } from '../posting/index.ts';
import type { Judged } from './draft.ts';

/** Why one block of the source landed where it did. */
export interface TraceEntry {
  /** Plain text of the block, shortened to {@link excerptLength} characters. */
  readonly text: string;
  /** Whether it was taken for a heading or a sub-heading. */
  readonly heading: boolean;
  readonly kind: SectionKind;
  /** From 0 to 1: how sure the kind is. */
  readonly confidence: number;
  /** What spoke for it, for a person. */
  readonly reason: string;
}

/** Characters of a block's text that a trace repeats. */
const excerptLength = 160;

/** The trace of a post: one entry for each block that has words, in order. */
export function traceOf(judged: readonly Judged[]): readonly TraceEntry[] {
  const trace: TraceEntry[] = [];
  for (const { block, heading, kind, confidence, reason } of judged) {
    if (block.type === 'thematicBreak') continue;
    trace.push({ text: excerpt(plainText(block)), heading: heading !== undefined, kind, confidence, reason });
  }
  return trace;
}

function excerpt(text: string): string {
  const start = text.slice(0, 4 * excerptLength);
  const characters = Array.from(start.replace(/\s+/g, ' ').trim());
  if (characters.length <= excerptLength && start.length === text.length) return characters.join('');
  const kept = characters.slice(0, excerptLength - 1).join('');
  return `${kept.trimEnd()}…`;
}
