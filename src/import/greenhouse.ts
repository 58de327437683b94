import type { EmploymentType, Location, PayRange, Workplace } from '../posting/index.ts';
import { decodeOnce } from './decode.ts';
import { employmentType, workplaceOf } from './facts.ts';
import { type FieldReader, readFields } from './fields.ts';
import { payRanges } from './greenhouse/pay.ts';
import { locationsOf, remoteOf } from './greenhouse/places.ts';
import { createIssueLog, type IssueLog } from './issues.ts';
import type { ContentOptions } from './options.ts';
import { type Facts, importParts } from './parts.ts';
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

/**
 * Turns a job of Greenhouse's Job Board API into a posting: the text of `content`, decoded once, and the facts of the
 * other fields. What a field does not say stays unknown.
 *
 * Total: `job` may be anything ({@link GreenhouseJob} says what is read). A value that is no job gives a posting
 * without sections and issues that say why. Sources:
 * https://developers.greenhouse.io/job-board.html and what boards answer beyond it.
 */
export function fromGreenhouse(job: unknown, options: ContentOptions = {}): ImportResult {
  const log = createIssueLog();
  const fields = readFields(job, log);
  const title = fields.text('title');
  if (title === undefined) {
    log.note({
      code: 'title-missing',
      level: 'error',
      path: ['title'],
      message: 'The job has no title. Pass one job of the Job Board API, not the list around it.',
    });
  }
  const company = fields.text('company_name');
  const lang = options.lang ?? languageOf(fields);
  const content = fields.raw('content');
  noteDisclaimer(fields, log);
  return importParts(
    [{ html: typeof content === 'string' ? decodeOnce(content) : (content ?? undefined), path: ['content'] }],
    {
      ...options,
      title: title ?? '',
      ...(lang === undefined ? {} : { lang }),
      ...(company === undefined ? {} : { company }),
    },
    factsOf(fields, company),
    log,
  );
}

const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i;

function languageOf(fields: FieldReader): string | undefined {
  const language = fields.text('language')?.replace('_', '-');
  return language !== undefined && languageTag.test(language) ? language : undefined;
}

function factsOf(fields: FieldReader, company: string | undefined): Facts {
  const id = fields.key('id');
  const requisition = fields.key('requisition_id');
  const department = fields.list('departments')[0]?.text('name');
  const place = fields.record('location').lines('name');
  const metadata = fields.list('metadata');
  const locations: readonly Location[] = locationsOf(place, fields.list('offices'));
  const stated = metadata.map(workplaceField).find((workplace) => workplace !== undefined);
  const remote = remoteOf(place);
  const workplace: Workplace | undefined = stated ?? remote.workplace;
  const employmentTypes: EmploymentType[] = [...new Set(metadata.flatMap(employmentField))];
  const pay: readonly PayRange[] = payRanges(fields);
  const url = fields.url('absolute_url');
  const postedOn = fields.date('first_published');
  const updatedOn = fields.date('updated_at');
  const closesOn = fields.date('application_deadline');
  return {
    ...(id === undefined ? {} : { id }),
    ...(requisition === undefined || placeholder.test(requisition) ? {} : { requisition }),
    ...(company === undefined ? {} : { company: { name: company } }),
    ...(department === undefined ? {} : { department }),
    ...(locations.length === 0 ? {} : { locations }),
    ...(workplace === undefined ? {} : { workplace }),
    ...(workplace === 'remote' && remote.from.length > 0 ? { remoteFrom: remote.from } : {}),
    ...(employmentTypes.length === 0 ? {} : { employmentTypes }),
    ...(pay.length === 0 ? {} : { pay }),
    ...(postedOn === undefined ? {} : { postedOn }),
    ...(updatedOn === undefined ? {} : { updatedOn }),
    ...(closesOn === undefined ? {} : { closesOn }),
    ...(url === undefined ? {} : { url, applyUrl: url }),
  };
}

/** What Greenhouse writes when the requisition is numbered elsewhere. */
const placeholder = /^see opening id$/i;

/** Companies name their own fields. */
const workplaceName =
  /^(?:work ?place|work|location|job location|remote)(?: ?(?:type|model|arrangement|policy|status))$/i;
const employmentName =
  /^(?:employment|job|time|position|worker|contract|schedule) ?type$|^(?:commitment|time commitment)$/i;

function workplaceField(field: FieldReader): Workplace | undefined {
  if (!workplaceName.test(field.text('name') ?? '')) return undefined;
  const value = field.raw('value');
  return typeof value === 'string' ? workplaceOf(value) : undefined;
}

function employmentField(field: FieldReader): EmploymentType[] {
  if (!employmentName.test(field.text('name') ?? '')) return [];
  const value = field.raw('value');
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((item) => (typeof item === 'string' ? (employmentType(item) ?? []) : []));
}

function noteDisclaimer(fields: FieldReader, log: IssueLog): void {
  if (fields.raw('include_ai_disclaimer') !== true || typeof fields.raw('ai_disclaimer') !== 'string') return;
  log.note({
    code: 'field-not-imported',
    level: 'warning',
    path: ['ai_disclaimer'],
    message:
      'The board shows a notice about automated decisions (ai_disclaimer) beside the post. It is no part of the post: show it where candidates apply.',
  });
}
