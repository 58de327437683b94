import type { Location } from '../posting/index.ts';
import { type AdapterOptions, escaped, importJob, isFilled, part } from './adapter.ts';
import { countryOf } from './countries.ts';
import { employmentTypes, known, workplaceOf } from './facts.ts';
import { type FieldReader, readFields } from './fields.ts';
import { createIssueLog } from './issues.ts';
import type { Facts, Part } from './parts.ts';
import { salaryIn } from './pay.ts';
import { distinct, isWorkModel, namedPlace, remoteOf } from './places.ts';
import type { ImportResult } from './result.ts';

/**
 * A posting of Lever's Postings API, as `/v0/postings/{site}?mode=json` and `/v0/postings/{site}/{id}` answer. Every
 * field may be missing and none is trusted.
 *
 * Source: https://github.com/lever/postings-api
 */
export interface LeverPosting {
  readonly id?: string | null;
  /** The title. */
  readonly text?: string | null;
  readonly categories?: {
    readonly location?: string | null;
    readonly allLocations?: readonly string[] | null;
    readonly commitment?: string | null;
    readonly team?: string | null;
    readonly department?: string | null;
  } | null;
  /** ISO 3166-1 alpha-2, of the first location. */
  readonly country?: string | null;
  readonly workplaceType?: string | null;
  readonly opening?: string | null;
  readonly descriptionBody?: string | null;
  /** `opening` and `descriptionBody` in one: read only where `descriptionBody` is missing. */
  readonly description?: string | null;
  readonly descriptionPlain?: string | null;
  /** A heading and bare `<li>` elements each. */
  readonly lists?: readonly { readonly text?: string | null; readonly content?: string | null }[] | null;
  readonly salaryDescription?: string | null;
  readonly additional?: string | null;
  readonly salaryRange?: {
    readonly min?: number | null;
    readonly max?: number | null;
    readonly currency?: string | null;
    /** For example `per-year-salary`, `per-hour-wage`. */
    readonly interval?: string | null;
  } | null;
  /** Milliseconds since 1970. */
  readonly createdAt?: number | null;
  readonly hostedUrl?: string | null;
  readonly applyUrl?: string | null;
}

/**
 * Turns a posting of Lever's Postings API into a posting. Sections hold `opening`, `descriptionBody`, the `lists` under
 * their headings, `salaryDescription` and `additional`, in the order in which Lever shows them.
 *
 * Total: `posting` may be anything ({@link LeverPosting} says what is read). A value that is no posting gives one without
 * sections and issues that say why. Source: https://github.com/lever/postings-api
 */
export function fromLever(posting: unknown, options: AdapterOptions = {}): ImportResult {
  const log = createIssueLog();
  const fields = readFields(posting, log);
  return importJob(
    { title: fields.title('text'), parts: partsOf(fields, posting), facts: factsOf(fields) },
    posting,
    options,
    log,
  );
}

function partsOf(fields: FieldReader, posting: unknown): readonly Part[] {
  const lists = fields.list('lists').map((list, index): Part => {
    const heading = list.text('text');
    const html = list.raw('content');
    const path = ['lists', index, 'content'];
    // Lever shows the heading of an empty list all the same.
    if (heading !== undefined && !isFilled(html)) return { html: `<h3>${escaped(heading)}</h3>`, path };
    return { html, path, ...(heading === undefined ? {} : { heading }) };
  });
  return [...opening(fields, posting), ...lists, part(posting, 'salaryDescription'), part(posting, 'additional')];
}

/** `description` repeats the two others: showing it beside them would show the post twice. */
function opening(fields: FieldReader, posting: unknown): readonly Part[] {
  if (isFilled(fields.raw('descriptionBody'))) return [part(posting, 'opening'), part(posting, 'descriptionBody')];
  if (isFilled(fields.raw('description'))) return [part(posting, 'description')];
  if (isFilled(fields.raw('opening'))) return [part(posting, 'opening')];
  return [{ html: escaped(fields.raw('descriptionPlain')), path: ['descriptionPlain'] }];
}

function factsOf(fields: FieldReader): Facts {
  const categories = fields.record('categories');
  const stated = fields.text('workplaceType');
  const remote = remoteOf(categories.text('location'));
  const workplace =
    workplaceOf(stated) ?? (stated === undefined || stated === 'unspecified' ? remote.workplace : undefined);
  return known<Facts>({
    id: fields.key('id'),
    requisition: undefined,
    closed: undefined,
    company: undefined,
    department: categories.text('department'),
    team: categories.text('team'),
    locations: locationsOf(categories, fields.text('country')),
    workplace,
    remoteFrom: workplace === 'remote' ? remote.from : undefined,
    employmentTypes: employmentTypes(categories.text('commitment')),
    pay: salaryIn(fields.record('salaryRange'), { min: 'min', max: 'max', currency: 'currency', interval: 'interval' }),
    postedOn: fields.date('createdAt'),
    updatedOn: undefined,
    closesOn: undefined,
    applyUrl: fields.url('applyUrl'),
    url: fields.url('hostedUrl'),
  });
}

/** The country of the posting is that of its first location; the others have what their own names say. */
function locationsOf(categories: FieldReader, code: string | undefined): readonly Location[] {
  const first = categories.text('location');
  const all = categories.texts('allLocations');
  const names = first === undefined ? all : [first, ...all.filter((name) => name !== first)];
  const country = countryOf(code ?? '');
  const places = names.map((name): Location => {
    const isFirst = name === first || names.length === 1;
    return { ...namedPlace(name), ...(isFirst && country !== undefined ? { country } : {}) };
  });
  const real = places.filter(({ name }) => !isWorkModel(name));
  return distinct(real.length > 0 ? real : places);
}
