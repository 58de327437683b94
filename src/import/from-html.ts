import { createIssueLog } from './issues.ts';
import type { ImportOptions } from './options.ts';
import { importParts } from './parts.ts';
import type { ImportResult } from './result.ts';

/**
 * Turns the HTML of a job post into a posting. Every visible word of the source stands in it once and in order; what is
 * hidden, runs or loads something stays out, and `issues` says so.
 *
 * Pure, synchronous and deterministic; needs no DOM. Total: it never throws, and a value that is no string is an issue
 * and a posting without sections. HTML that `toHtml` wrote gives the sections, headings and blocks it was written from.
 */
export function fromHtml(html: string, options: ImportOptions): ImportResult {
  return importParts([{ html, path: [] }], options, {}, createIssueLog());
}
