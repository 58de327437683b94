import type { Location } from '../posting/index.ts';
import { type AdapterOptions, importJob, isFilled, part } from './adapter.ts';
import { employmentTypes, known, workplaceOf } from './facts.ts';
import { type FieldReader, readFields } from './fields.ts';
import { createIssueLog } from './issues.ts';
import type { Facts, Part } from './parts.ts';
import { salaryIn } from './pay.ts';
import { distinct, place } from './places.ts';
import type { ImportResult } from './result.ts';

/** A place of Workable's: the widget, v2 and v3 name its fields differently. */
export interface WorkableLocation {
  readonly location_str?: string | null;
  readonly city?: string | null;
  readonly region?: string | null;
  readonly country?: string | null;
  readonly countryCode?: string | null;
  readonly country_code?: string | null;
  readonly zip_code?: string | null;
  readonly telecommuting?: boolean | null;
  readonly workplace_type?: string | null;
  /** The company does not show this place. */
  readonly hidden?: boolean | null;
}

/**
 * A job of Workable: of the public widget (`/api/v1/widget/accounts/{account}?details=true`), of the public job
 * (`/api/v2/accounts/{account}/jobs/{shortcode}`), or of the API with a token (`/spi/v3/jobs/{shortcode}`). Every field
 * may be missing and none is trusted.
 *
 * Source: https://workable.readme.io/reference/jobs-1
 */
export interface WorkableJob {
  readonly id?: string | number | null;
  readonly shortcode?: string | null;
  readonly code?: string | null;
  readonly title?: string | null;
  readonly description?: string | null;
  readonly requirements?: string | null;
  readonly benefits?: string | null;
  /** The three others in one: read only where `description` is missing. */
  readonly full_description?: string | null;
  /** A name, or a list of names from the top department down. */
  readonly department?: string | readonly string[] | null;
  readonly employment_type?: string | null;
  readonly type?: string | null;
  readonly telecommuting?: boolean | null;
  readonly remote?: boolean | null;
  /** `on_site`, `hybrid` or `remote`. */
  readonly workplace?: string | null;
  readonly country?: string | null;
  readonly city?: string | null;
  readonly state?: string | null;
  readonly location?: WorkableLocation | null;
  readonly locations?: readonly WorkableLocation[] | null;
  readonly salary?: {
    readonly salary_from?: number | null;
    readonly salary_to?: number | null;
    readonly salary_currency?: string | null;
  } | null;
  readonly language?: string | null;
  readonly published_on?: string | null;
  readonly published?: string | null;
  readonly created_at?: string | null;
  readonly url?: string | null;
  readonly shortlink?: string | null;
  readonly application_url?: string | null;
}

/** Options of `fromWorkable`. */
export interface WorkableOptions extends AdapterOptions {
  /**
   * Headings of the body fields, in the language of the post. Workable's own pages have them, its payloads do not; without
   * this option those parts have the headings that stand in their text.
   */
  readonly headings?: { readonly description?: string; readonly requirements?: string; readonly benefits?: string };
}

/**
 * Turns a job of Workable into a posting. Sections hold `description`, `requirements` and `benefits`.
 *
 * Total: `job` may be anything ({@link WorkableJob} says what is read). A value that is no job gives a posting without
 * sections and issues that say why. Source: https://workable.readme.io/reference/jobs-1
 */
export function fromWorkable(job: unknown, options: WorkableOptions = {}): ImportResult {
  const { headings, ...shared } = options;
  const log = createIssueLog();
  const fields = readFields(job, log);
  return importJob(
    {
      title: fields.title('title'),
      lang: fields.text('language'),
      parts: partsOf(fields, job, headings),
      facts: factsOf(fields),
    },
    job,
    shared,
    log,
  );
}

function partsOf(fields: FieldReader, job: unknown, headings: WorkableOptions['headings']): readonly Part[] {
  const names = ['description', 'requirements', 'benefits'] as const;
  // `full_description` repeats them: showing it beside them would show the post twice.
  if (!names.some((name) => isFilled(fields.raw(name)))) return [part(job, 'full_description')];
  return names.map((name) => {
    const heading = headings?.[name];
    return { ...part(job, name), ...(heading === undefined ? {} : { heading }) };
  });
}

function factsOf(fields: FieldReader): Facts {
  const location = fields.record('location');
  return known<Facts>({
    id: fields.key('shortcode') ?? fields.key('id'),
    requisition: fields.key('code'),
    closed: /^(?:closed|archived)$/.test(fields.text('state') ?? '') ? true : undefined,
    company: undefined,
    department: fields.texts('department').at(-1),
    team: undefined,
    locations: locationsOf(fields, location),
    workplace:
      workplaceOf(fields.text('workplace')) ??
      workplaceOf(location.text('workplace_type')) ??
      (isRemote(fields, location) ? 'remote' : undefined),
    remoteFrom: undefined,
    employmentTypes: employmentTypes(typeName(fields)),
    pay: salaryIn(fields.record('salary'), { min: 'salary_from', max: 'salary_to', currency: 'salary_currency' }),
    postedOn: fields.date('published_on') ?? fields.date('published') ?? fields.date('created_at'),
    updatedOn: undefined,
    closesOn: undefined,
    applyUrl: fields.url('application_url'),
    url: fields.url('url') ?? fields.url('shortlink'),
  });
}

/** False says nothing: hybrid jobs have it as well. */
function isRemote(fields: FieldReader, location: FieldReader): boolean {
  return [fields.flag('telecommuting'), fields.flag('remote'), location.flag('telecommuting')].includes(true);
}

/** v2 shortens the names: `full`, `part`. */
function typeName(fields: FieldReader): string | undefined {
  const name = fields.text('employment_type') ?? fields.text('type');
  return name === 'full' || name === 'part' ? `${name}-time` : name;
}

/** What the company hides stays hidden, wherever else it stands: the widget repeats the first place beside the list. */
function locationsOf(fields: FieldReader, location: FieldReader): readonly Location[] {
  const listed = fields.list('locations');
  const shown = listed.filter((each) => each.raw('hidden') !== true);
  if (listed.length > 0) return distinct(shown.map(placeOf));
  if (location.raw('hidden') === true) return [];
  return distinct([
    placeOf(location) ??
      place({ city: fields.text('city'), region: fields.text('state'), country: fields.text('country') }),
  ]);
}

function placeOf(fields: FieldReader): Location | undefined {
  return place({
    name: fields.text('location_str'),
    city: fields.text('city'),
    region: fields.text('region'),
    country: fields.text('country'),
    countryCode: fields.text('countryCode') ?? fields.text('country_code'),
    postalCode: fields.key('zip_code'),
  });
}
