import type { EmploymentType, Workplace } from '../posting/index.ts';
import { type AdapterOptions, importJob } from './adapter.ts';
import { decodeOnce } from './decode.ts';
import { employmentTypes, known, workplaceOf } from './facts.ts';
import { type FieldReader, readFields } from './fields.ts';
import { payRanges } from './greenhouse/pay.ts';
import { locationsOf } from './greenhouse/places.ts';
import { createIssueLog, type IssueLog } from './issues.ts';
import type { Facts, Part } from './parts.ts';
import { remoteOf } from './places.ts';
import type { ImportResult } from './result.ts';

/**
 * A job of Greenhouse's Job Board API, as `/v1/boards/{board}/jobs/{id}` and `/jobs?content=true` answer. Every field
 * may be missing and none is trusted.
 *
 * Source: https://developers.greenhouse.io/job-board.html#retrieve-a-job
 */
export interface GreenhouseJob {
  readonly id?: number | string | null;
  readonly title?: string | null;
  /** HTML with its tags escaped once; the tags themselves are accepted, too. */
  readonly content?: string | null;
  readonly requisition_id?: string | null;
  /** BCP 47 tag. */
  readonly language?: string | null;
  readonly company_name?: string | null;
  readonly location?: { readonly name?: string | null } | null;
  readonly offices?: readonly { readonly name?: string | null; readonly location?: string | null }[] | null;
  readonly departments?: readonly { readonly name?: string | null }[] | null;
  readonly absolute_url?: string | null;
  readonly first_published?: string | null;
  readonly updated_at?: string | null;
  readonly application_deadline?: string | null;
  /** With `?pay_transparency=true`; amounts in hundredths of the currency. */
  readonly pay_input_ranges?:
    | readonly {
        readonly min_cents?: number | null;
        readonly max_cents?: number | null;
        readonly currency_type?: string | null;
        readonly title?: string | null;
        readonly blurb?: string | null;
      }[]
    | null;
  /** Fields that the company defined; read are those for pay, employment type and workplace. */
  readonly metadata?:
    | readonly { readonly name?: string | null; readonly value_type?: string | null; readonly value?: unknown }[]
    | null;
  /** A notice about automated decisions, and whether the board shows it. */
  readonly ai_disclaimer?: string | null;
  readonly include_ai_disclaimer?: boolean | null;
}

/** Options of `fromGreenhouse`. */
export interface GreenhouseOptions extends AdapterOptions {
  /**
   * The notice about automated decisions (`ai_disclaimer`) that the board shows beside the post: `report` (the default)
   * names it in an issue, `section` makes it the last section, of the kind `legal`.
   */
  readonly aiNotice?: 'report' | 'section';
}

/**
 * Turns a job of Greenhouse's Job Board API into a posting: the text of `content`, decoded once, and the facts of the
 * other fields. What a field does not say stays unknown.
 *
 * Total: `job` may be anything ({@link GreenhouseJob} says what is read). A value that is no job gives a posting
 * without sections and issues that say why. Sources:
 * https://developers.greenhouse.io/job-board.html and what boards answer beyond it.
 */
export function fromGreenhouse(job: unknown, options: GreenhouseOptions = {}): ImportResult {
  const { aiNotice, ...shared } = options;
  const log = createIssueLog();
  const fields = readFields(job, log);
  const found = fields.raw('content');
  const content = typeof found === 'string' ? decodeOnce(found) : found;
  const notice = noticeOf(fields, aiNotice === 'section', log);
  return importJob(
    {
      title: fields.title('title'),
      lang: fields.text('language'),
      parts: [{ html: content, path: ['content'] }, ...notice],
      facts: factsOf(fields, content),
    },
    job,
    shared,
    log,
  );
}

function factsOf(fields: FieldReader, content: unknown): Facts {
  const company = fields.text('company_name');
  const requisition = fields.key('requisition_id');
  const place = fields.record('location').lines('name');
  const metadata = fields.list('metadata');
  const stated = metadata.map(workplaceField).find((workplace) => workplace !== undefined);
  const remote = remoteOf(place);
  const workplace = stated ?? remote.workplace;
  const url = fields.url('absolute_url');
  return known<Facts>({
    id: fields.key('id'),
    requisition: requisition === undefined || placeholder.test(requisition) ? undefined : requisition,
    closed: undefined,
    company: company === undefined ? undefined : { name: company },
    department: fields.list('departments')[0]?.text('name'),
    team: undefined,
    locations: locationsOf(place, fields.list('offices')),
    workplace,
    remoteFrom: workplace === 'remote' ? remote.from : undefined,
    employmentTypes: [...new Set(metadata.flatMap(employmentField))],
    pay: payRanges(fields, content),
    postedOn: fields.date('first_published'),
    updatedOn: fields.date('updated_at'),
    closesOn: fields.date('application_deadline'),
    applyUrl: url,
    url,
  });
}

/** What Greenhouse writes when the requisition is numbered elsewhere. */
const placeholder = /^see opening id$/i;

/** Companies name their own fields. */
const workplaceName =
  /^(?:work ?place|work|location|job location|remote)(?: ?(?:type|model|arrangement|policy|status))$/i;
const employmentName =
  /^(?:employment|job|time|position|worker|contract|schedule) ?type$|^(?:commitment|time commitment)$/i;

function workplaceField(field: FieldReader): Workplace | undefined {
  const value = workplaceName.test(field.text('name') ?? '') ? field.raw('value') : undefined;
  return typeof value === 'string' ? workplaceOf(value) : undefined;
}

function employmentField(field: FieldReader): readonly EmploymentType[] {
  if (!employmentName.test(field.text('name') ?? '')) return [];
  const value = field.raw('value');
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((item) => (typeof item === 'string' ? employmentTypes(item) : []));
}

function noticeOf(fields: FieldReader, isSection: boolean, log: IssueLog): readonly Part[] {
  const html = fields.raw('ai_disclaimer');
  if (fields.raw('include_ai_disclaimer') !== true || typeof html !== 'string') return [];
  if (isSection) return [{ html, path: ['ai_disclaimer'], kind: 'legal' }];
  log.note({
    code: 'field-not-imported',
    level: 'warning',
    path: ['ai_disclaimer'],
    message:
      "The board shows a notice about automated decisions (ai_disclaimer) beside the post. It is no part of the post: show it where candidates apply, or import it with aiNotice: 'section'.",
  });
  return [];
}
