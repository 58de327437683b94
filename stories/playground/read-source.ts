import { fromGreenhouse, fromHtml, type ImportResult } from '../../src/import/index.ts';
import { parsePosting } from '../../src/posting/index.ts';

/** What was pasted, dropped or opened, and what the person added to it. */
export interface Source {
  readonly text: string;
  readonly title: string;
  readonly lang: string;
  /** Which job, where the text holds several. */
  readonly job: number;
}

/** What kind of text it turned out to be. */
export type SourceForm = 'HTML' | 'Greenhouse JSON' | 'Rolecall posting';

/** What came of it. Every state has something to show. */
export type Reading =
  | { readonly state: 'empty' }
  | { readonly state: 'broken'; readonly message: string; readonly hint: string }
  | {
      readonly state: 'read';
      readonly form: SourceForm;
      readonly result: ImportResult;
      /** HTML of the post before it was read; empty where there is none. */
      readonly html: string;
      /** Titles of the jobs that the text holds. */
      readonly jobs: readonly string[];
    };

/** Reads HTML, an answer of Greenhouse's job board API (one job or a list), or a stored posting. Never throws. */
export function readSource(source: Source): Reading {
  const text = source.text.trim();
  if (text === '') return { state: 'empty' };
  if (text.startsWith('{') || text.startsWith('[')) return readJson(text, source);
  if (text.includes('\0')) {
    return {
      state: 'broken',
      message: 'This is no text.',
      hint: 'The Playground reads HTML and JSON. Save a document as HTML first, or paste its text.',
    };
  }
  return { state: 'read', form: 'HTML', jobs: [], html: text, result: readHtml(text, source) };
}

function readHtml(html: string, { title, lang }: Source): ImportResult {
  return fromHtml(html, { title: title.trim() || 'Untitled job', explain: true, ...(lang === '' ? {} : { lang }) });
}

function readJson(text: string, source: Source): Reading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return {
      state: 'broken',
      message: `This starts like JSON, but it is none: ${error instanceof Error ? error.message : String(error)}`,
      hint: 'Was it cut off while copying? A whole answer of the API ends with } or ].',
    };
  }
  if (isRecord(value) && Array.isArray(value.sections)) {
    const { posting, issues } = parsePosting(value);
    if (posting === undefined) {
      return { state: 'broken', message: 'This is no posting.', hint: issues.map(({ message }) => message).join(' ') };
    }
    return { state: 'read', form: 'Rolecall posting', jobs: [], html: '', result: { posting, issues } };
  }
  const jobs = jobsOf(value);
  if (jobs.length === 0) {
    return {
      state: 'broken',
      message: 'This JSON holds no job.',
      hint: 'Expected is a job of Greenhouse’s job board API with “title” and “content”, or the list of them under “jobs”.',
    };
  }
  const job = jobs[Math.min(source.job, jobs.length - 1)];
  const result = fromGreenhouse(job, { explain: true, ...(source.lang === '' ? {} : { lang: source.lang }) });
  return { state: 'read', form: 'Greenhouse JSON', jobs: jobs.map(titleOf), html: contentOf(job), result };
}

function jobsOf(value: unknown): readonly unknown[] {
  const list = isRecord(value) && Array.isArray(value.jobs) ? value.jobs : value;
  return (Array.isArray(list) ? list : [list]).filter((job) => isRecord(job) && ('title' in job || 'content' in job));
}

function titleOf(job: unknown): string {
  const title = isRecord(job) ? job.title : undefined;
  return typeof title === 'string' ? title : 'Untitled job';
}

/** Greenhouse escapes the tags of its content once. */
function contentOf(job: unknown): string {
  const content = isRecord(job) ? job.content : undefined;
  if (typeof content !== 'string') return '';
  if (content.includes('<')) return content;
  return new DOMParser().parseFromString(content, 'text/html').documentElement.textContent ?? '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
