import type { EmploymentType } from '../posting/index.ts';
import { type AdapterOptions, importJob, noteMoreJobs } from './adapter.ts';
import { employmentTypes, known } from './facts.ts';
import { type FieldReader, readFields, webUrl } from './fields.ts';
import { createIssueLog } from './issues.ts';
import type { Facts, Part } from './parts.ts';
import { personioPositions } from './personio/feed.ts';
import { distinct, isWorkModel, namedPlace, remoteOf } from './places.ts';
import type { ImportResult } from './result.ts';

/** A block of a Personio position: a heading and HTML. */
export interface PersonioDescription {
  readonly name?: string | null;
  readonly value?: string | null;
}

/**
 * A position of Personio's XML feed (`https://{company}.jobs.personio.de/xml`), as readers of XML give it. Every field may
 * be missing and none is trusted.
 *
 * Source: https://developer.personio.de/docs/retrieving-open-job-positions
 */
export interface PersonioPosition {
  readonly id?: string | number | null;
  readonly name?: string | null;
  readonly subcompany?: string | null;
  readonly office?: string | null;
  readonly additionalOffices?: { readonly office?: string | readonly string[] | null } | null;
  readonly department?: string | null;
  readonly recruitingCategory?: string | null;
  readonly jobDescriptions?: {
    readonly jobDescription?: PersonioDescription | readonly PersonioDescription[] | null;
  } | null;
  /** For example `permanent`, `intern`, `trainee`, `freelance`. */
  readonly employmentType?: string | null;
  /** `full-time`, `part-time` or `full-or-part-time`. */
  readonly schedule?: string | null;
  readonly createdAt?: string | null;
}

/** Options of `fromPersonio`. */
export interface PersonioOptions extends AdapterOptions {
  /** Address of the career site, `https://acme.jobs.personio.de`: the feed has no address of a position. */
  readonly siteUrl?: string;
}

/**
 * Turns a position of Personio's XML feed into a posting. Sections hold the `jobDescription` blocks, each under its name.
 * The position may be the XML of `<position>`, or that as an object. Of a whole feed the first one is read, with an issue;
 * `jobsIn` gives them all.
 *
 * Total: `position` may be anything ({@link PersonioPosition} says what is read). A value that is no position gives a
 * posting without sections and issues that say why. Source:
 * https://developer.personio.de/docs/retrieving-open-job-positions
 */
export function fromPersonio(position: unknown, options: PersonioOptions = {}): ImportResult {
  const { siteUrl, ...shared } = options;
  const log = createIssueLog();
  const [first, ...others] = typeof position === 'string' ? personioPositions(position) : [position];
  noteMoreJobs(others.length, log);
  const fields = readFields(first, log);
  return importJob(
    { title: fields.title('name'), parts: partsOf(fields), facts: factsOf(fields, siteUrl) },
    position,
    shared,
    log,
  );
}

function partsOf(fields: FieldReader): readonly Part[] {
  return fields
    .record('jobDescriptions')
    .records('jobDescription')
    .map((block, index): Part => {
      const heading = block.text('name');
      return {
        html: block.raw('value'),
        path: ['jobDescriptions', 'jobDescription', index, 'value'],
        ...(heading === undefined ? {} : { heading }),
      };
    });
}

function factsOf(fields: FieldReader, siteUrl: string | undefined): Facts {
  const id = fields.key('id');
  const company = fields.text('subcompany');
  const office = fields.text('office');
  const offices = [...(office === undefined ? [] : [office]), ...fields.record('additionalOffices').texts('office')];
  const remote = remoteOf(offices.join('\n'));
  const url = addressOf(id, siteUrl);
  return known<Facts>({
    id,
    requisition: undefined,
    closed: undefined,
    company: company === undefined ? undefined : { name: company },
    department: fields.text('department'),
    team: undefined,
    locations: distinct(offices.filter((name) => !isWorkModel(name)).map(namedPlace)),
    // The feed has no field for it; companies name an office "Remote" or "Remote (Germany)".
    workplace: remote.workplace,
    remoteFrom: remote.workplace === 'remote' ? remote.from : undefined,
    employmentTypes: typesOf(fields),
    pay: undefined,
    postedOn: fields.date('createdAt'),
    updatedOn: undefined,
    closesOn: undefined,
    applyUrl: url,
    url,
  });
}

/** An intern's or a freelancer's schedule says nothing about their employment; a permanent one says it all. */
function typesOf(fields: FieldReader): readonly EmploymentType[] {
  const employment = (fields.text('employmentType') ?? '').replace('working_student', 'part-time');
  const stated = employmentTypes(employment);
  return stated.length > 0 ? stated : employmentTypes(fields.text('schedule'));
}

function addressOf(id: string | undefined, siteUrl: string | undefined): string | undefined {
  const site = webUrl(siteUrl ?? '');
  return id === undefined || site === undefined ? undefined : new URL(`/job/${encodeURIComponent(id)}`, site).href;
}
