import type { Location, Workplace } from '../posting/index.ts';
import { type AdapterOptions, importJob, part } from './adapter.ts';
import { employmentTypes, known } from './facts.ts';
import { type FieldReader, readFields } from './fields.ts';
import { createIssueLog } from './issues.ts';
import type { Facts } from './parts.ts';
import { readPay } from './pay-text.ts';
import { place } from './places.ts';
import type { ImportResult } from './result.ts';

/**
 * A job of BambooHR's career page: `result.jobOpening` in what `/careers/{id}/detail` answers. The answer itself and its
 * `result` are accepted as well. Every field may be missing and none is trusted.
 *
 * Source: what https://{company}.bamboohr.com/careers itself asks for; there is no document for it.
 */
export interface BambooHrJob {
  readonly id?: string | number | null;
  readonly jobOpeningName?: string | null;
  /** `Open`, or why it is not. */
  readonly jobOpeningStatus?: string | null;
  readonly description?: string | null;
  readonly departmentLabel?: string | null;
  readonly employmentStatusLabel?: string | null;
  readonly location?: {
    readonly city?: string | null;
    readonly state?: string | null;
    readonly postalCode?: string | null;
    readonly addressCountry?: string | null;
  } | null;
  readonly atsLocation?: {
    readonly city?: string | null;
    readonly state?: string | null;
    readonly province?: string | null;
    readonly country?: string | null;
  } | null;
  /** `0` on site, `1` remote, `2` hybrid. */
  readonly locationType?: string | number | null;
  /** Free text: `$19.00 - $27.00 / hr`. */
  readonly compensation?: string | null;
  readonly datePosted?: string | null;
  readonly jobOpeningShareUrl?: string | null;
}

/**
 * Turns a job of BambooHR's career page into a posting. The section text is `description`; pay that somebody wrote is read
 * where it is beyond doubt and kept in its own words otherwise.
 *
 * Total: `job` may be anything ({@link BambooHrJob} says what is read). A value that is no job gives a posting without
 * sections and issues that say why.
 */
export function fromBambooHr(job: unknown, options: AdapterOptions = {}): ImportResult {
  const log = createIssueLog();
  const answer = readFields(job, log);
  const result = answer.raw('result') ? answer.record('result') : answer;
  const isDetail = Boolean(result.raw('jobOpening'));
  const fields = isDetail ? result.record('jobOpening') : result;
  const opening = isDetail ? result.raw('jobOpening') : (answer.raw('result') ?? job);
  return importJob(
    {
      title: fields.title('jobOpeningName'),
      parts: [part(opening, 'description')],
      facts: factsOf(fields),
    },
    job,
    options,
    log,
  );
}

const workplaces: ReadonlyMap<string, Workplace> = new Map<string, Workplace>([
  ['0', 'on-site'],
  ['1', 'remote'],
  ['2', 'hybrid'],
]);

function factsOf(fields: FieldReader): Facts {
  const location = locationOf(fields);
  const compensation = fields.text('compensation');
  const url = fields.url('jobOpeningShareUrl');
  return known<Facts>({
    id: fields.key('id'),
    requisition: undefined,
    closed: /^(?:closed|filled|cancell?ed|on hold)$/i.test(fields.text('jobOpeningStatus') ?? '') ? true : undefined,
    company: undefined,
    department: fields.text('departmentLabel'),
    team: undefined,
    locations: location === undefined ? undefined : [location],
    // `isRemote` is null even on remote jobs.
    workplace: workplaces.get(fields.key('locationType') ?? ''),
    remoteFrom: undefined,
    employmentTypes: employmentTypes(fields.text('employmentStatusLabel')),
    pay: compensation === undefined ? undefined : [readPay(compensation, location?.country)],
    postedOn: fields.date('datePosted'),
    updatedOn: undefined,
    closesOn: undefined,
    applyUrl: url,
    url,
  });
}

/** An office of the company stands in `location`, a place without one in `atsLocation`; the other is full of nulls. */
function locationOf(fields: FieldReader): Location | undefined {
  const [office, other] = [fields.record('location'), fields.record('atsLocation')];
  return place({
    city: office.text('city') ?? other.text('city'),
    region: office.text('state') ?? other.text('state') ?? other.text('province'),
    country: office.text('addressCountry') ?? other.text('country'),
    postalCode: office.key('postalCode'),
  });
}
