import type { Location } from '../posting/index.ts';
import { type AdapterOptions, importJob, part } from './adapter.ts';
import { countryOf } from './countries.ts';
import { employmentTypes, known, workplaceOf } from './facts.ts';
import { type FieldReader, readFields } from './fields.ts';
import { createIssueLog } from './issues.ts';
import type { Facts } from './parts.ts';
import { distinct, namedPlace } from './places.ts';
import type { ImportResult } from './result.ts';

/** A country as Workday sends it. */
export interface WorkdayCountry {
  readonly descriptor?: string | null;
  readonly alpha2Code?: string | null;
}

/**
 * A job of a Workday career site, as `/wday/cxs/{tenant}/{site}/job/…` answers its own page. Every field may be missing
 * and none is trusted.
 *
 * Source: what https://{tenant}.wd1.myworkdayjobs.com itself asks for; there is no document for it.
 */
export interface WorkdayJob {
  readonly jobPostingInfo?: {
    readonly id?: string | null;
    readonly title?: string | null;
    readonly jobDescription?: string | null;
    readonly jobReqId?: string | null;
    /** The company's name for the place, often a code: `DE-NI-LEER-YARD 2`. */
    readonly location?: string | null;
    readonly additionalLocations?: readonly string[] | null;
    readonly country?: WorkdayCountry | null;
    readonly jobRequisitionLocation?: {
      readonly descriptor?: string | null;
      readonly country?: WorkdayCountry | null;
    } | null;
    readonly timeType?: string | null;
    readonly remoteType?: string | null;
    /** Relative to the day of the answer ("Posted 3 Days Ago"), so it is not read. */
    readonly postedOn?: string | null;
    readonly startDate?: string | null;
    readonly endDate?: string | null;
    readonly posted?: boolean | null;
    readonly externalUrl?: string | null;
  } | null;
  readonly hiringOrganization?: { readonly name?: string | null; readonly url?: string | null } | null;
}

/**
 * Turns a job of a Workday career site into a posting. The section text is `jobPostingInfo.jobDescription`.
 *
 * Total: `job` may be anything ({@link WorkdayJob} says what is read). A value that is no job gives a posting without
 * sections and issues that say why.
 */
export function fromWorkday(job: unknown, options: AdapterOptions = {}): ImportResult {
  const log = createIssueLog();
  const answer = readFields(job, log);
  const fields = answer.record('jobPostingInfo');
  return importJob(
    {
      title: fields.title('title'),
      parts: [part(answer.raw('jobPostingInfo'), 'jobDescription', ['jobPostingInfo'])],
      facts: factsOf(fields, answer.record('hiringOrganization')),
    },
    job,
    options,
    log,
  );
}

function factsOf(fields: FieldReader, organization: FieldReader): Facts {
  const name = organization.text('name');
  const site = organization.url('url');
  const url = fields.url('externalUrl');
  return known<Facts>({
    id: fields.key('id'),
    requisition: fields.key('jobReqId'),
    closed: fields.raw('posted') === false ? true : undefined,
    company: name === undefined ? undefined : { name, ...(site === undefined ? {} : { url: site }) },
    department: undefined,
    team: undefined,
    locations: locationsOf(fields),
    workplace: workplaceOf(fields.text('remoteType')),
    remoteFrom: undefined,
    employmentTypes: employmentTypes(fields.text('timeType')),
    pay: undefined,
    postedOn: fields.date('startDate'),
    updatedOn: undefined,
    closesOn: fields.date('endDate'),
    applyUrl: url,
    url,
  });
}

/** Names may be codes, and `US-AR` is no country of Argentina's: countries come from the field for them. */
function locationsOf(fields: FieldReader): readonly Location[] {
  const country =
    countryIn(fields.record('jobRequisitionLocation').record('country')) ?? countryIn(fields.record('country'));
  const first = fields.text('location') ?? fields.record('jobRequisitionLocation').text('descriptor');
  const main = first === undefined ? [] : [{ ...namedPlace(first), ...(country === undefined ? {} : { country }) }];
  return distinct([...main, ...fields.texts('additionalLocations').map(namedPlace)]);
}

function countryIn(fields: FieldReader): string | undefined {
  return countryOf(fields.text('alpha2Code') ?? '') ?? countryOf(fields.text('descriptor') ?? '');
}
