import type { Location, Workplace } from '../posting/index.ts';
import { type AdapterOptions, escaped, importJob, isFilled, part } from './adapter.ts';
import { ashbyPay } from './ashby/pay.ts';
import { employmentTypes, known, workplaceOf } from './facts.ts';
import { type FieldReader, readFields } from './fields.ts';
import { createIssueLog } from './issues.ts';
import type { Facts } from './parts.ts';
import { distinct, namedPlace, place, remoteOf } from './places.ts';
import type { ImportResult } from './result.ts';

/** An address of Ashby's: on the wire inside `postalAddress`, in the documentation without it. */
export interface AshbyAddress {
  readonly addressLocality?: string | null;
  readonly addressRegion?: string | null;
  readonly addressCountry?: string | null;
  readonly postalAddress?: AshbyAddress | null;
}

/** A part of Ashby's pay: an amount, a share of equity, or words. */
export interface AshbyPayComponent {
  /** `Salary`, `EquityPercentage`, `EquityCashValue`, `Commission` or `Bonus`. */
  readonly compensationType?: string | null;
  /** For example `1 YEAR`, `1 HOUR`, `NONE`. */
  readonly interval?: string | null;
  readonly currencyCode?: string | null;
  readonly minValue?: number | null;
  readonly maxValue?: number | null;
  readonly summary?: string | null;
}

/**
 * A job of Ashby's public job posting API, as an element of `jobs` in what
 * `/posting-api/job-board/{board}?includeCompensation=true` answers. Every field may be missing and none is trusted.
 *
 * Source: https://developers.ashbyhq.com/docs/public-job-posting-api
 */
export interface AshbyJob {
  readonly id?: string | null;
  readonly title?: string | null;
  readonly department?: string | null;
  readonly team?: string | null;
  /** `FullTime`, `PartTime`, `Intern`, `Contract` or `Temporary`. */
  readonly employmentType?: string | null;
  readonly location?: string | null;
  readonly address?: AshbyAddress | null;
  readonly secondaryLocations?:
    | readonly (string | { readonly location?: string | null; readonly address?: AshbyAddress | null })[]
    | null;
  /** `OnSite`, `Hybrid` or `Remote`. */
  readonly workplaceType?: string | null;
  /** True for hybrid jobs as well: read only where `workplaceType` is missing. */
  readonly isRemote?: boolean | null;
  readonly isListed?: boolean | null;
  readonly descriptionHtml?: string | null;
  readonly descriptionPlain?: string | null;
  readonly publishedAt?: string | null;
  readonly jobUrl?: string | null;
  readonly applyUrl?: string | null;
  readonly shouldDisplayCompensationOnJobPostings?: boolean | null;
  readonly compensation?: {
    readonly compensationTierSummary?: string | null;
    readonly compensationTiers?:
      | readonly {
          readonly title?: string | null;
          readonly tierSummary?: string | null;
          readonly additionalInformation?: string | null;
          readonly components?: readonly AshbyPayComponent[] | null;
        }[]
      | null;
    readonly summaryComponents?: readonly AshbyPayComponent[] | null;
  } | null;
}

/**
 * Turns a job of Ashby's public job posting API into a posting. Sections hold `descriptionHtml`; pay tiers, with what is
 * written about them, are pay.
 *
 * Total: `job` may be anything ({@link AshbyJob} says what is read). A value that is no job gives a posting without
 * sections and issues that say why. Source: https://developers.ashbyhq.com/docs/public-job-posting-api
 */
export function fromAshby(job: unknown, options: AdapterOptions = {}): ImportResult {
  const log = createIssueLog();
  const fields = readFields(job, log);
  if (fields.raw('isListed') === false) {
    log.note({
      code: 'not-listed',
      level: 'warning',
      path: ['isListed'],
      message: 'The company does not list this job on its board. Show it only to those who were given its address.',
    });
  }
  const html = isFilled(fields.raw('descriptionHtml'))
    ? part(job, 'descriptionHtml')
    : { html: escaped(fields.raw('descriptionPlain')), path: ['descriptionPlain'] };
  return importJob({ title: fields.title('title'), parts: [html], facts: factsOf(fields) }, job, options, log);
}

function factsOf(fields: FieldReader): Facts {
  const location = fields.text('location');
  const remote = remoteOf(location);
  const workplace = workplaceIn(fields, remote.workplace);
  return known<Facts>({
    id: fields.key('id'),
    requisition: undefined,
    closed: undefined,
    company: undefined,
    department: fields.text('department'),
    team: fields.text('team'),
    locations: locationsOf(fields, location),
    workplace,
    remoteFrom: workplace === 'remote' ? remote.from : undefined,
    employmentTypes: employmentTypes(fields.text('employmentType')),
    pay: ashbyPay(fields),
    postedOn: fields.date('publishedAt'),
    updatedOn: undefined,
    closesOn: undefined,
    applyUrl: fields.url('applyUrl'),
    url: fields.url('jobUrl'),
  });
}

/** `isRemote` is also true for hybrid jobs, so it counts last and not against an office; false says nothing. */
function workplaceIn(fields: FieldReader, named: Workplace | undefined): Workplace | undefined {
  const isRemote = fields.raw('isRemote') === true && !/\boffice\b/i.test(fields.text('location') ?? '');
  return workplaceOf(fields.text('workplaceType')) ?? named ?? (isRemote ? 'remote' : undefined);
}

function locationsOf(fields: FieldReader, name: string | undefined): readonly Location[] {
  const others = fields.raw('secondaryLocations');
  const secondary = fields
    .list('secondaryLocations')
    .map((field, index) =>
      Array.isArray(others) && typeof others[index] === 'string'
        ? namedPlace(others[index])
        : addressed(field.text('location'), field.record('address')),
    );
  return distinct([addressed(name, fields.record('address')), ...secondary]);
}

function addressed(name: string | undefined, fields: FieldReader): Location | undefined {
  const address = fields.raw('postalAddress') ? fields.record('postalAddress') : fields;
  return place({
    name,
    city: address.text('addressLocality'),
    region: address.text('addressRegion'),
    country: address.text('addressCountry'),
  });
}
