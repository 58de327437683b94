import { type Ats, type FoundJob, fromAny, fromHtml, type ImportResult, jobsIn } from '../../src/import/index.ts';
import { parsePosting } from '../../src/posting/index.ts';

/** What was pasted, dropped or opened, and what the person added to it. */
export interface Source {
  readonly text: string;
  readonly title: string;
  readonly lang: string;
  /** Which job, where the text holds several. */
  readonly job: number;
}

const systems: Readonly<Record<Ats, string>> = {
  greenhouse: 'Greenhouse',
  lever: 'Lever',
  ashby: 'Ashby',
  smartrecruiters: 'SmartRecruiters',
  workable: 'Workable',
  recruitee: 'Recruitee',
  teamtailor: 'Teamtailor',
  personio: 'Personio',
  bamboohr: 'BambooHR',
  workday: 'Workday',
  'json-ld': 'JSON-LD',
};

/** What kind of text it turned out to be: the name of a hiring system, or one of the others. */
export type SourceForm = string;

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

/** Reads HTML, an answer of any hiring system that Rolecall knows (a job, a list, a feed), or a stored posting. Never throws. */
export function readSource(source: Source): Reading {
  const text = source.text.trim();
  if (text === '') return { state: 'empty' };
  if (text.startsWith('{') || text.startsWith('[')) return readJson(text, source);
  if (text.includes('\0')) {
    return {
      state: 'broken',
      message: 'This is no text.',
      hint: 'The Playground reads HTML, XML and JSON. Save a document as HTML first, or paste its text.',
    };
  }
  const jobs = jobsIn(text);
  return jobs.length > 0
    ? readJobs(jobs, source)
    : { state: 'read', form: 'HTML', jobs: [], html: text, result: readHtml(text, source) };
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
  const jobs = jobsIn(value);
  if (jobs.length > 0) return readJobs(jobs, source);
  return {
    state: 'broken',
    message: 'This JSON holds no job.',
    hint: `Expected is a job of ${Object.values(systems).join(', ')}, or the list of them that a board answers with.`,
  };
}

function readJobs(jobs: readonly FoundJob[], source: Source): Reading {
  const options = { explain: true, ...(source.lang === '' ? {} : { lang: source.lang }) };
  const found = jobs[Math.min(source.job, jobs.length - 1)];
  const result = fromAny(found?.job, found === undefined ? options : { ...options, ats: found.ats });
  const form = found === undefined ? 'JSON' : systems[found.ats];
  // The titles are for choosing: that of a single job stands in the result.
  const titles = jobs.length === 1 ? [] : jobs.map(({ job }) => titleOf(job));
  return { state: 'read', form, jobs: titles, html: markupIn(found?.job), result };
}

/** Where the systems have the title of a job. */
const titles = [
  'title',
  'text',
  'name',
  'jobOpeningName',
  'jobPostingInfo',
  'data',
  'attributes',
  'jobOpening',
  'result',
];

function titleOf(job: unknown, depth = 0): string {
  if (typeof job === 'string') return job;
  const inner = isRecord(job) ? titles.map((name) => job[name]).find((value) => value !== undefined) : undefined;
  return inner === undefined || depth > deepest ? 'Untitled job' : titleOf(inner, depth + 1);
}

/** Payloads are not nested deeper; a paste may be. */
const deepest = 8;

/** All markup of a payload, for showing it beside what it became. Some systems escape its tags once. */
function markupIn(job: unknown, depth = 0): string {
  if (typeof job === 'string') {
    if (/<\w/.test(job)) return job;
    if (!/&lt;\w/.test(job)) return '';
    return new DOMParser().parseFromString(job, 'text/html').documentElement.textContent ?? '';
  }
  if (typeof job !== 'object' || job === null || depth > deepest) return '';
  return Object.values(job)
    .map((value) => markupIn(value, depth + 1))
    .join('\n')
    .trim();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
