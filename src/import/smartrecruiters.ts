import { type AdapterOptions, importJob, isFilled } from './adapter.ts';
import { employmentTypes, known } from './facts.ts';
import { type FieldReader, readFields } from './fields.ts';
import { createIssueLog, type IssueLog } from './issues.ts';
import type { Facts, Part } from './parts.ts';
import { salaryIn } from './pay.ts';
import { distinct, isWorkModel, place } from './places.ts';
import type { ImportResult } from './result.ts';

/** One of the four texts of a SmartRecruiters posting; the title is in the language of the posting. */
export interface SmartRecruitersSection {
  readonly title?: string | null;
  /** HTML. */
  readonly text?: string | null;
}

/** A salary of SmartRecruiters. */
export interface SmartRecruitersSalary {
  readonly min?: number | null;
  readonly max?: number | null;
  readonly currency?: string | null;
  readonly period?: string | null;
}

/**
 * A posting of SmartRecruiters' Posting API, as `/v1/companies/{company}/postings/{id}` answers; the list of postings has
 * no texts. Every field may be missing and none is trusted.
 *
 * Source: https://developers.smartrecruiters.com/docs/posting-api
 */
export interface SmartRecruitersPosting {
  readonly id?: string | null;
  readonly uuid?: string | null;
  /** The title. */
  readonly name?: string | null;
  readonly refNumber?: string | null;
  readonly company?: { readonly name?: string | null; readonly identifier?: string | null } | null;
  readonly location?: {
    readonly city?: string | null;
    readonly region?: string | null;
    /** ISO 3166-1 alpha-2, in lower case. */
    readonly country?: string | null;
    readonly address?: string | null;
    readonly postalCode?: string | null;
    readonly fullLocation?: string | null;
    readonly remote?: boolean | null;
    readonly hybrid?: boolean | null;
  } | null;
  readonly department?: { readonly label?: string | null } | null;
  readonly typeOfEmployment?: { readonly label?: string | null } | null;
  readonly language?: { readonly code?: string | null } | null;
  readonly releasedDate?: string | null;
  readonly active?: boolean | null;
  readonly postingUrl?: string | null;
  readonly applyUrl?: string | null;
  readonly compensation?: (SmartRecruitersSalary & { readonly salary?: SmartRecruitersSalary | null }) | null;
  readonly jobAd?: {
    readonly sections?: {
      readonly companyDescription?: SmartRecruitersSection | null;
      readonly jobDescription?: SmartRecruitersSection | null;
      readonly qualifications?: SmartRecruitersSection | null;
      readonly additionalInformation?: SmartRecruitersSection | null;
      readonly videos?: { readonly urls?: readonly string[] | null } | null;
    } | null;
  } | null;
}

const sections = ['companyDescription', 'jobDescription', 'qualifications', 'additionalInformation'] as const;

/**
 * Turns a posting of SmartRecruiters' Posting API into a posting. Sections hold the four texts of `jobAd.sections`, each
 * under its own title; headings inside them make sections of their own where they change the topic.
 *
 * Total: `posting` may be anything ({@link SmartRecruitersPosting} says what is read). A value that is no posting gives
 * one without sections and issues that say why. Source: https://developers.smartrecruiters.com/docs/posting-api
 */
export function fromSmartRecruiters(posting: unknown, options: AdapterOptions = {}): ImportResult {
  const log = createIssueLog();
  const fields = readFields(posting, log);
  const texts = fields.record('jobAd').record('sections');
  noteVideos(texts, log);
  return importJob(
    {
      title: fields.title('name'),
      lang: fields.record('language').text('code'),
      parts: sections.flatMap((name) => partOf(texts.record(name), name)),
      facts: factsOf(fields),
    },
    posting,
    options,
    log,
  );
}

function partOf(section: FieldReader, name: string): readonly Part[] {
  const html = section.raw('text');
  const heading = section.text('title');
  if (html === undefined || html === null || html === '') return [];
  return [{ html, path: ['jobAd', 'sections', name, 'text'], ...(heading === undefined ? {} : { heading }) }];
}

function noteVideos(texts: FieldReader, log: IssueLog): void {
  const urls = texts.record('videos').raw('urls');
  for (const url of Array.isArray(urls) ? urls : []) {
    if (!isFilled(url)) continue;
    log.note({
      code: 'embed-removed',
      level: 'warning',
      path: ['jobAd', 'sections', 'videos'],
      message: 'A video of the post was left out: link to it from the text, or show it beside the post.',
      url,
    });
  }
}

function factsOf(fields: FieldReader): Facts {
  const company = fields.record('company').text('name');
  const location = fields.record('location');
  const compensation = fields.record('compensation');
  const salary = compensation.raw('salary') ? compensation.record('salary') : compensation;
  return known<Facts>({
    id: fields.key('id') ?? fields.key('uuid'),
    requisition: fields.key('refNumber'),
    closed: fields.flag('active') === false ? true : undefined,
    company: company === undefined ? undefined : { name: company },
    department: fields.record('department').text('label'),
    team: undefined,
    locations: distinct([placeOf(location)]),
    workplace: location.flag('hybrid') === true ? 'hybrid' : location.flag('remote') === true ? 'remote' : undefined,
    remoteFrom: undefined,
    employmentTypes: employmentTypes(fields.record('typeOfEmployment').text('label')),
    pay: salaryIn(salary, { min: 'min', max: 'max', currency: 'currency', interval: 'period' }),
    postedOn: fields.date('releasedDate'),
    updatedOn: undefined,
    closesOn: undefined,
    applyUrl: fields.url('applyUrl'),
    url: fields.url('postingUrl'),
  });
}

/** `fullLocation` leaves gaps for what is missing: `London, , United Kingdom`. */
function placeOf(location: FieldReader): ReturnType<typeof place> {
  const full = location
    .text('fullLocation')
    ?.split(',')
    .map((word) => word.trim());
  const name = full?.filter((word) => word !== '').join(', ');
  return place({
    name: name === undefined || isWorkModel(name) ? undefined : name,
    city: location.text('city'),
    region: location.text('region'),
    country: location.text('country'),
    postalCode: location.key('postalCode'),
    street: location.text('address'),
  });
}
