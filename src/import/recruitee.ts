import type { Location, Workplace } from '../posting/index.ts';
import { type AdapterOptions, importJob, isFilled, part } from './adapter.ts';
import { employmentTypes, known } from './facts.ts';
import { type FieldReader, isRecord, readFields } from './fields.ts';
import { createIssueLog } from './issues.ts';
import type { Facts, Part } from './parts.ts';
import { salaryIn } from './pay.ts';
import { distinct, place } from './places.ts';
import type { ImportResult } from './result.ts';

/** A place of Recruitee's. */
export interface RecruiteeLocation {
  readonly name?: string | null;
  readonly street?: string | null;
  readonly postal_code?: string | null;
  readonly city?: string | null;
  readonly state?: string | null;
  readonly country?: string | null;
  readonly country_code?: string | null;
}

/**
 * An offer of Recruitee's Careers Site API, as an element of `offers` in what `/api/offers` answers. Every field may be
 * missing and none is trusted.
 *
 * Source: https://docs.recruitee.com/reference/offers
 */
export interface RecruiteeOffer {
  readonly id?: number | string | null;
  readonly guid?: string | null;
  readonly title?: string | null;
  readonly description?: string | null;
  readonly requirements?: string | null;
  /** The same three in other languages, by their tags. */
  readonly translations?: Readonly<
    Record<
      string,
      {
        readonly title?: string | null;
        readonly description?: string | null;
        readonly requirements?: string | null;
      } | null
    >
  > | null;
  readonly company_name?: string | null;
  readonly department?: string | null;
  readonly city?: string | null;
  readonly state_name?: string | null;
  readonly country?: string | null;
  readonly country_code?: string | null;
  readonly postal_code?: string | null;
  readonly locations?: readonly RecruiteeLocation[] | null;
  readonly remote?: boolean | null;
  readonly hybrid?: boolean | null;
  readonly on_site?: boolean | null;
  /** For example `fulltime_permanent`, `parttime_fixed_term`, `traineeship`. */
  readonly employment_type_code?: string | null;
  /** Amounts are texts on the wire. */
  readonly salary?: {
    readonly min?: string | number | null;
    readonly max?: string | number | null;
    readonly period?: string | null;
    readonly currency?: string | null;
  } | null;
  readonly status?: string | null;
  /** `2026-02-03 10:00:00 UTC` */
  readonly published_at?: string | null;
  readonly updated_at?: string | null;
  readonly close_at?: string | null;
  readonly careers_url?: string | null;
  readonly careers_apply_url?: string | null;
}

/**
 * Turns an offer of Recruitee's Careers Site API into a posting. Sections hold `description` and `requirements`, those of
 * the translation where `lang` asks for one that the offer has.
 *
 * Total: `offer` may be anything ({@link RecruiteeOffer} says what is read). A value that is no offer gives a posting
 * without sections and issues that say why. Source: https://docs.recruitee.com/reference/offers
 */
export function fromRecruitee(offer: unknown, options: AdapterOptions = {}): ImportResult {
  const log = createIssueLog();
  const fields = readFields(offer, log);
  const translations = fields.record('translations');
  const wanted = options.lang === undefined ? undefined : translationOf(fields, options.lang);
  const translation = wanted === undefined ? undefined : translations.record(wanted);
  const isTranslated = isFilled(translation?.raw('description')) || isFilled(translation?.raw('requirements'));
  const path = isTranslated && wanted !== undefined ? ['translations', wanted] : [];
  const body = isTranslated && wanted !== undefined ? translations.raw(wanted) : offer;
  const parts: readonly Part[] = [part(body, 'description', path), part(body, 'requirements', path)];
  return importJob(
    {
      title: (isTranslated ? translation?.title('title') : undefined) ?? fields.title('title'),
      lang: ownLanguage(fields),
      parts,
      facts: factsOf(fields),
    },
    offer,
    options,
    log,
  );
}

function tagsOf(fields: FieldReader): readonly string[] {
  const translations = fields.raw('translations');
  return isRecord(translations) ? Object.keys(translations) : [];
}

function translationOf(fields: FieldReader, lang: string): string | undefined {
  const tags = tagsOf(fields);
  const primary = lang.split('-', 1)[0]?.toLowerCase();
  return (
    tags.find((tag) => tag.toLowerCase() === lang.toLowerCase()) ?? tags.find((tag) => tag.toLowerCase() === primary)
  );
}

/** The language of the offer itself is that of the translation that has the same text. */
function ownLanguage(fields: FieldReader): string | undefined {
  const translations = fields.record('translations');
  const same = tagsOf(fields).filter((tag) => {
    const translation = translations.record(tag);
    return ['description', 'requirements'].every((name) => translation.raw(name) === fields.raw(name));
  });
  return same.length === 1 ? same[0] : undefined;
}

function factsOf(fields: FieldReader): Facts {
  const company = fields.text('company_name');
  return known<Facts>({
    id: fields.key('id') ?? fields.key('guid'),
    requisition: undefined,
    closed: /^(?:closed|archived)$/.test(fields.text('status') ?? '') ? true : undefined,
    company: company === undefined ? undefined : { name: company },
    department: fields.text('department'),
    team: undefined,
    locations: locationsOf(fields),
    workplace: workplaceIn(fields),
    remoteFrom: undefined,
    employmentTypes: employmentTypes(fields.text('employment_type_code')),
    pay: salaryIn(fields.record('salary'), { min: 'min', max: 'max', currency: 'currency', interval: 'period' }),
    postedOn: fields.date('published_at'),
    updatedOn: fields.date('updated_at'),
    closesOn: fields.date('close_at'),
    applyUrl: fields.url('careers_apply_url'),
    url: fields.url('careers_url'),
  });
}

/** Several at once leave the choice to the applicant, which is none of them. */
function workplaceIn(fields: FieldReader): Workplace | undefined {
  const flags = [
    ['remote', 'remote'],
    ['hybrid', 'hybrid'],
    ['on_site', 'on-site'],
  ] as const;
  const set = flags.filter(([name]) => fields.flag(name) === true);
  return set.length === 1 ? set[0]?.[1] : undefined;
}

/** `location` is made for reading ("Remote job"); the places stand in fields of their own. */
function locationsOf(fields: FieldReader): readonly Location[] {
  const listed = distinct(
    fields.list('locations').map((each) =>
      place({
        name: each.text('name'),
        city: each.text('city'),
        region: each.text('state'),
        country: each.text('country'),
        countryCode: each.text('country_code'),
        postalCode: each.key('postal_code'),
        street: each.text('street'),
      }),
    ),
  );
  if (listed.length > 0) return listed;
  return distinct([
    place({
      city: fields.text('city'),
      region: fields.text('state_name'),
      country: fields.text('country'),
      countryCode: fields.text('country_code'),
      postalCode: fields.key('postal_code'),
    }),
  ]);
}
