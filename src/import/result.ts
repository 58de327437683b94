import type { Issue, Posting } from '../posting/index.ts';
import type { TraceEntry } from './trace.ts';

/** What every importer gives. */
export interface ImportResult {
  /** Always a posting; one without sections when the source has no text. */
  readonly posting: Posting;
  /** What was repaired, refused or left out, in the order in which it was found. */
  readonly issues: readonly Issue[];
  /** The reason and confidence behind every block's kind, when `explain` asks for it. */
  readonly trace?: readonly TraceEntry[];
}
