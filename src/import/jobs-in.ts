import { isRecord, own } from './fields.ts';
import { createIssueLog } from './issues.ts';
import { jobPostingsIn } from './json-ld/find.ts';
import { personioPositions } from './personio/feed.ts';
import { teamtailorItems } from './teamtailor/rss-feed.ts';

/** A hiring system whose payloads can be told apart, or `json-ld` for what any site may publish. */
export type Ats =
  | 'greenhouse'
  | 'lever'
  | 'ashby'
  | 'smartrecruiters'
  | 'workable'
  | 'recruitee'
  | 'teamtailor'
  | 'personio'
  | 'bamboohr'
  | 'workday'
  | 'json-ld';

/** A job in an answer or a feed, and the system that sent it. */
export interface FoundJob {
  readonly ats: Ats;
  readonly job: unknown;
}

/**
 * The jobs that a payload holds: a single job, the list that a board answers with, a feed as XML, or a page that carries
 * JSON-LD. Nothing when no job is recognised. Total: `payload` may be anything; a text that is JSON is read as such.
 */
export function jobsIn(payload: unknown): readonly FoundJob[] {
  return typeof payload === 'string' ? inText(payload) : inData(payload);
}

function inText(text: string): readonly FoundJob[] {
  const start = text.trimStart();
  if (/^[{[]/.test(start)) {
    try {
      return inData(JSON.parse(text));
    } catch {
      return [];
    }
  }
  const head = start.slice(0, 2000);
  if (/<(?:workzag-jobs|position)[\s>]/.test(head)) return each('personio', personioPositions(text));
  if (/<(?:rss|item)[\s>]/.test(head) && !/<html[\s>]/i.test(head)) return each('teamtailor', teamtailorItems(text));
  return each('json-ld', jobPostingsIn(text, createIssueLog()));
}

function each(ats: Ats, jobs: readonly unknown[]): readonly FoundJob[] {
  return jobs.filter((job) => job !== undefined).map((job) => ({ ats, job }));
}

/** Where lists of jobs lie in what boards answer. */
const lists = ['jobs', 'offers', 'items', 'content', 'positions', 'data', 'result'];

function inData(payload: unknown): readonly FoundJob[] {
  const single = atsOf(payload);
  if (single !== undefined) return [{ ats: single, job: payload }];
  if (Array.isArray(payload)) return payload.flatMap(inElement);
  const postings = jobPostingsIn(payload, createIssueLog());
  if (postings.length > 0) return each('json-ld', postings);
  const name = lists.find((key) => Array.isArray(own(payload, key)));
  const list = name === undefined ? undefined : own(payload, name);
  if (!Array.isArray(list)) return [];
  // A document of JSON:API has what its resources relate to beside them.
  const included = own(payload, 'included');
  return list.flatMap((item) => inElement(name === 'data' ? { data: item, included } : item));
}

/** An element of a list; Lever groups its postings on request. */
function inElement(item: unknown): readonly FoundJob[] {
  const ats = atsOf(item);
  if (ats !== undefined) return [{ ats, job: item }];
  const group = own(item, 'postings');
  return Array.isArray(group) ? group.flatMap((posting) => (atsOf(posting) ? inElement(posting) : [])) : [];
}

/** Fields that only one system sends, the surest first. `x+y` asks for both. */
const marks: readonly (readonly [Ats, readonly string[]])[] = [
  ['workday', ['jobPostingInfo']],
  ['bamboohr', ['jobOpening', 'jobOpeningName']],
  ['personio', ['jobDescriptions']],
  ['smartrecruiters', ['jobAd', 'name+releasedDate']],
  ['ashby', ['descriptionHtml', 'descriptionPlain+jobUrl', 'isListed+jobUrl']],
  ['lever', ['descriptionBody', 'text+categories', 'text+hostedUrl', 'text+lists', 'text+descriptionPlain']],
  ['workable', ['shortcode', 'full_description']],
  ['recruitee', ['careers_url', 'careers_apply_url', 'title+requirements', 'title+employment_type_code']],
  ['teamtailor', ['_jobposting', 'remoteStatus', 'tt:department', 'tt:locations', 'title+content_html']],
  ['greenhouse', ['internal_job_id', 'title+absolute_url', 'title+content', 'pay_input_ranges']],
];

/** The system that a single job comes from. */
function atsOf(job: unknown): Ats | undefined {
  if (!isRecord(job)) return undefined;
  const has = (name: string): boolean => own(job, name) !== undefined;
  const found = marks.find(([, fields]) => fields.some((names) => names.split('+').every(has)));
  if (found !== undefined) return found[0];
  if (isRecord(own(own(job, 'result'), 'jobOpening'))) return 'bamboohr';
  const attributes = own(own(job, 'data'), 'attributes') ?? own(job, 'attributes');
  return own(attributes, 'title') !== undefined ? 'teamtailor' : undefined;
}
