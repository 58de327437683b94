/**
 * Something that was repaired, refused or left out on the way to a posting. Issues are data: nothing here throws.
 *
 * - `error`: a value was refused, or the result is not usable.
 * - `warning`: something was left out or changed that a person may miss.
 * - `info`: a harmless repair.
 */
export interface Issue {
  /** Stable, kebab-case, for programs: `url-refused`, `image-removed`, … */
  readonly code: string;
  readonly level: 'error' | 'warning' | 'info';
  /** Where: property names and indices from the value that was read. */
  readonly path: readonly (string | number)[];
  /** What happened, why, and how to fix it: a sentence for a person. */
  readonly message: string;
  /** The URL of what was left out or refused, as the source has it: it is no safe link. */
  readonly url?: string;
}
