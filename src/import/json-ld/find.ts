import { isRecord, own } from '../fields.ts';
import type { IssueLog } from '../issues.ts';

/** Where a job posting may lie inside other things. */
const wrappers = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'hasPart'];

/** The job postings in JSON-LD of any shape, and in the scripts of a page's HTML, in order. */
export function jobPostingsIn(value: unknown, log: IssueLog): readonly unknown[] {
  return typeof value === 'string' ? inText(value, log) : inData(value);
}

function inText(text: string, log: IssueLog): readonly unknown[] {
  const start = text.trimStart().charAt(0);
  const scripts = start === '{' || start === '[' ? [text] : scriptsOf(text);
  return scripts.flatMap((script) => inData(parse(script, log)));
}

/** The content of every `<script type="application/ld+json">`; scripts hold no markup, so their text is cut out of it. */
function scriptsOf(html: string): readonly string[] {
  const scripts: string[] = [];
  const lower = html.toLowerCase();
  for (let start = lower.indexOf('<script'); start >= 0; start = lower.indexOf('<script', start)) {
    const content = lower.indexOf('>', start) + 1;
    if (content === 0) break;
    const isData = /\btype\s*=\s*["']?application\/ld\+json\b/.test(lower.slice(start, Math.min(content, start + 500)));
    const end = lower.indexOf('</script', content);
    const stop = end < 0 ? html.length : end;
    if (isData) scripts.push(html.slice(content, stop));
    start = stop;
  }
  return scripts;
}

/** Line feeds inside strings are the usual fault of hand-made JSON-LD. */
function parse(text: string, log: IssueLog): unknown {
  for (const attempt of [text, text.replace(/[\r\n\t]+/g, ' ')]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // The next attempt, or the issue below.
    }
  }
  log.note({
    code: 'json-invalid',
    level: 'error',
    path: [],
    message: 'The JSON-LD is no valid JSON, so it was not read. Check its quotes and commas.',
  });
  return undefined;
}

function inData(value: unknown): readonly unknown[] {
  const found: unknown[] = [];
  const seen = new Set<unknown>();
  const stack: unknown[] = [value];
  while (stack.length > 0) {
    const item = stack.pop();
    if (typeof item !== 'object' || item === null || seen.has(item)) continue;
    seen.add(item);
    if (isJobPosting(item)) found.push(item);
    else {
      const inner = Array.isArray(item) ? item : wrappers.map((name) => own(item, name));
      for (let index = inner.length - 1; index >= 0; index -= 1) stack.push(inner[index]);
    }
  }
  return found;
}

/** By its type, or, where it has none, by its fields. */
function isJobPosting(value: object): boolean {
  const type = own(value, '@type');
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  if (types.some((name) => typeof name === 'string' && /(?:^|[/#:])JobPosting$/.test(name))) return true;
  const isUntyped = type === undefined && isRecord(value);
  return isUntyped && typeof own(value, 'title') === 'string' && own(value, 'hiringOrganization') !== undefined;
}
