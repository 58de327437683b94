import { type Issue, languageTag, parsePosting } from '../posting/index.ts';
import { isRecord, own, tidy } from './fields.ts';
import type { IssueLog } from './issues.ts';
import type { ContentOptions } from './options.ts';
import { type Facts, importParts, type Part } from './parts.ts';
import { payInBody } from './pay-in-body.ts';
import type { ImportResult } from './result.ts';

/** Options of every importer that reads a payload. */
export interface AdapterOptions extends ContentOptions {
  /** Name of the employer; where it is left out, the payload's. Some payloads have none. */
  readonly company?: string;
  /**
   * Supplies what the hiring system does not know, a place's country for example. It is called once with the facts that
   * were read and the payload as it was given; what it returns is checked as `parsePosting` checks it and laid over them.
   * Where it throws, the facts stay as they were read, with an issue.
   */
  readonly resolve?: (facts: Facts, payload: unknown) => Partial<Facts> | undefined;
}

/** What an adapter read from a payload. */
export interface ReadJob {
  readonly title: string | undefined;
  readonly lang?: string | undefined;
  /** The body, field by field, in reading order. A part without HTML is left out. */
  readonly parts: readonly Part[];
  readonly facts: Facts;
}

/** Makes the posting of what an adapter read: the last step that all of them share. */
export function importJob(job: ReadJob, payload: unknown, options: AdapterOptions, log: IssueLog): ImportResult {
  const { company: name, resolve, ...content } = options;
  if (job.title === undefined) {
    log.note({
      code: 'title-missing',
      level: 'error',
      path: [],
      message: `The job has no title. ${adviceOn(payload)}`,
    });
  }
  const stated = name === undefined ? undefined : tidy(name);
  const company = stated === undefined ? job.facts.company : { ...job.facts.company, name: stated };
  const facts = resolved({ ...job.facts, ...(company === undefined ? {} : { company }) }, payload, resolve, log);
  const lang = options.lang ?? languageTag(job.lang);
  const result = importParts(
    job.parts.filter(({ html }) => html !== undefined && html !== null),
    {
      ...content,
      title: job.title ?? '',
      ...(lang === undefined ? {} : { lang }),
      ...(facts.company === undefined ? {} : { company: facts.company.name }),
    },
    facts,
    log,
  );
  return facts.pay === undefined ? withPayOfBody(result) : result;
}

/** What to pass instead of what is no job, as far as its shape tells. */
function adviceOn(payload: unknown): string {
  if (Array.isArray(payload)) return 'This is a list: pass one of its jobs, or split it with jobsIn.';
  if (typeof payload === 'string') return 'This is a string: parse JSON first, and give HTML to fromHtml.';
  if (!isRecord(payload))
    return `A job is an object as the hiring system sends it, not ${payload === null ? 'null' : typeof payload}.`;
  if (payload instanceof Promise) return 'This is a promise: await it first.';
  if (typeof Response === 'function' && payload instanceof Response) {
    return 'This is the answer of a server: pass what is in it, await answer.json().';
  }
  return 'Pass a single job as the hiring system sends it; a list, or what stands around it, is split with jobsIn.';
}

/** A dollar sign means the dollar of the one country that the job is in. */
function withPayOfBody(result: ImportResult): ImportResult {
  const { posting } = result;
  const countries = new Set(posting.locations?.map(({ country }) => country));
  const [country] = countries;
  const pay = payInBody(posting.sections, countries.size === 1 ? country : undefined);
  return pay.length === 0 ? result : { ...result, posting: { ...posting, pay } };
}

function resolved(facts: Facts, payload: unknown, resolve: AdapterOptions['resolve'], log: IssueLog): Facts {
  const added = askedOf(resolve, facts, payload, log);
  if (added === undefined) return facts;
  const checked = parsePosting({ ...added, title: 'facts', sections: [] });
  for (const issue of checked.issues) log.note({ ...issue, path: ['resolve', ...issue.path] });
  const { title: _, sections: __, lang: ___, ...checkedFacts } = checked.posting ?? { title: '', sections: [] };
  return { ...facts, ...checkedFacts };
}

function askedOf(
  resolve: AdapterOptions['resolve'],
  facts: Facts,
  payload: unknown,
  log: IssueLog,
): Partial<Facts> | undefined {
  try {
    return resolve?.(facts, payload);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'it threw what is no error';
    const message = `The resolver failed (${why}): the facts are as they were read. Mend it, or return undefined for this job.`;
    log.note({ code: 'resolve-failed', level: 'error', path: ['resolve'], message });
    return undefined;
  }
}

/** Notes that a feed holds more than the one job that is read. */
export function noteMoreJobs(count: number, log: IssueLog): void {
  if (count === 0) return;
  const message = `The feed has ${count} more jobs, which were not read. Split it with jobsIn.`;
  log.note({ code: 'more-jobs', level: 'warning', path: [], message });
}

/** A body field: its HTML, or nothing where the payload has none. */
export function part(payload: unknown, name: string, path: Issue['path'] = []): Part {
  return { html: own(payload, name), path: [...path, name] };
}

/** Plain text as HTML that reads the same, for payloads that have no other. */
export function escaped(text: unknown): unknown {
  return typeof text === 'string' ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text;
}

/** A text that is there and not empty. */
export function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
