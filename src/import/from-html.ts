import { createIssueLog } from './issues.ts';
import type { ImportOptions } from './options.ts';
import { importParts } from './parts.ts';
import type { ImportResult } from './result.ts';

/**
 * Turns the HTML of a job post into a posting. Every visible word of the source stands in it once and in order; what is
 * hidden, runs or loads something stays out, and `issues` says so.
 *
 * Pure, synchronous and deterministic; needs no DOM. Total: it never throws, and a value that is no string is an issue
 * and a posting without sections; a missing title is an issue, too. HTML that `toHtml` wrote gives the sections, headings
 * and blocks it was written from.
 */
export function fromHtml(html: string, options: ImportOptions): ImportResult {
  const log = createIssueLog();
  // From JavaScript anything may come, nothing too.
  const given: Partial<ImportOptions> = options ?? {};
  const { title = '' } = given;
  if (typeof title !== 'string' || title.trim() === '') {
    const message = 'The post has no title, and its HTML is not searched for one. Pass it as `title`.';
    log.note({ code: 'title-missing', level: 'error', path: ['title'], message });
  }
  return importParts([{ html, path: [] }], { ...given, title }, {}, log);
}
