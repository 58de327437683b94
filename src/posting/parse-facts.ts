import { describe, type ParseState, report, reportUnknownProperties } from './parse-state.ts';
import {
  readAmount,
  readArray,
  readBoolean,
  readCode,
  readDate,
  readIdentifier,
  readLine,
  readOneOf,
  readProperty,
  readRecord,
  readUrl,
  toLine,
} from './parse-values.ts';
import type { Company, EmploymentType, Location, PayRange, Posting, Workplace } from './posting.ts';

const web = ['http', 'https'];
const workplaces: readonly Workplace[] = ['on-site', 'hybrid', 'remote'];
const employmentTypes: readonly EmploymentType[] = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
];
const payKinds: readonly PayRange['kind'][] = ['salary', 'bonus', 'commission', 'equity'];
const intervals: readonly NonNullable<PayRange['interval']>[] = ['hour', 'day', 'week', 'month', 'year'];

/** What a posting holds beside its title, its sections and its language. */
export type Facts = Omit<Posting, 'title' | 'sections' | 'lang'>;

/** The names of the facts, for telling them from properties that are not part of a posting. */
export const factNames: readonly (keyof Facts)[] = [
  'id',
  'requisition',
  'closed',
  'company',
  'department',
  'team',
  'locations',
  'workplace',
  'remoteFrom',
  'employmentTypes',
  'pay',
  'postedOn',
  'updatedOn',
  'closesOn',
  'applyUrl',
  'url',
];

/** Rebuilds the facts of a posting, each by itself: one that is refused does not touch the others. */
export function readFacts(state: ParseState, source: object): Facts {
  return compact<Facts>({
    id: readProperty(state, source, 'id', readIdentifier),
    requisition: readProperty(state, source, 'requisition', readIdentifier),
    closed: readProperty(state, source, 'closed', readBoolean),
    company: readProperty(state, source, 'company', readCompany),
    department: readProperty(state, source, 'department', readLine),
    team: readProperty(state, source, 'team', readLine),
    locations: readProperty(state, source, 'locations', (inner, value) => readArray(inner, value, readLocation)),
    workplace: readProperty(state, source, 'workplace', (inner, value) =>
      readOneOf(inner, value, workplaces, 'a kind of workplace'),
    ),
    remoteFrom: readProperty(state, source, 'remoteFrom', (inner, value) => readArray(inner, value, readLine)),
    employmentTypes: readProperty(state, source, 'employmentTypes', (inner, value) =>
      readArray(inner, value, readEmploymentType),
    ),
    pay: readProperty(state, source, 'pay', (inner, value) => readArray(inner, value, readPayRange)),
    postedOn: readProperty(state, source, 'postedOn', readDate),
    updatedOn: readProperty(state, source, 'updatedOn', readDate),
    closesOn: readProperty(state, source, 'closesOn', readDate),
    applyUrl: readProperty(state, source, 'applyUrl', (inner, value) => readUrl(inner, value, [...web, 'mailto'])),
    url: readProperty(state, source, 'url', readWebUrl),
  });
}

function readCompany(state: ParseState, value: unknown): Company | undefined {
  const source = readRecord(state, value, 'a company');
  if (source === undefined) return undefined;
  reportUnknownProperties(state, source, ['name', 'url', 'logo'], 'company', 'warning');
  const name = readProperty(state, source, 'name', readLine);
  if (name === undefined) return missing(state, 'company', 'name');
  return compact<Company>({
    name,
    url: readProperty(state, source, 'url', readWebUrl),
    logo: readProperty(state, source, 'logo', readLogo),
  });
}

function readLogo(state: ParseState, value: unknown): Company['logo'] {
  const source = readRecord(state, value, 'a logo');
  if (source === undefined) return undefined;
  reportUnknownProperties(state, source, ['src', 'alt'], 'logo', 'warning');
  const src = readProperty(state, source, 'src', readWebUrl);
  if (src === undefined) return missing(state, 'logo', 'src');
  const alt = readProperty(state, source, 'alt', readAlternative);
  return alt === undefined ? missing(state, 'logo', 'alt') : { src, alt };
}

/** An empty text is meaningful here: the logo stands beside the company's name. */
function readAlternative(state: ParseState, value: unknown): string | undefined {
  return typeof value === 'string' ? toLine(value) : readLine(state, value);
}

function readLocation(state: ParseState, value: unknown): Location | undefined {
  const source = readRecord(state, value, 'a location');
  if (source === undefined) return undefined;
  const known = ['name', 'city', 'region', 'country', 'postalCode', 'street'];
  reportUnknownProperties(state, source, known, 'location', 'warning');
  const name = readProperty(state, source, 'name', readLine);
  if (name === undefined) return missing(state, 'location', 'name');
  return compact<Location>({
    name,
    city: readProperty(state, source, 'city', readLine),
    region: readProperty(state, source, 'region', readLine),
    country: readProperty(state, source, 'country', (inner, code) =>
      readCode(inner, code, 2, 'an ISO 3166-1 alpha-2 country code'),
    ),
    postalCode: readProperty(state, source, 'postalCode', readIdentifier),
    street: readProperty(state, source, 'street', readLine),
  });
}

function readEmploymentType(state: ParseState, value: unknown): EmploymentType | undefined {
  return readOneOf(state, value, employmentTypes, 'a type of employment');
}

function readPayRange(state: ParseState, value: unknown): PayRange | undefined {
  const source = readRecord(state, value, 'a pay range');
  if (source === undefined) return undefined;
  const known = ['kind', 'label', 'currency', 'min', 'max', 'interval', 'text'];
  reportUnknownProperties(state, source, known, 'pay range', 'warning');
  const kind = readProperty(state, source, 'kind', (inner, name) => readOneOf(inner, name, payKinds, 'a kind of pay'));
  if (kind === undefined) return missing(state, 'pay range', 'kind');
  const min = readProperty(state, source, 'min', readAmount);
  const max = readProperty(state, source, 'max', readAmount);
  const reversed = min !== undefined && max !== undefined && min > max;
  if (reversed) {
    const message = `The pay range runs from ${min} down to ${max}, so the two were exchanged. Check both.`;
    report(state, 'warning', 'range-reversed', message);
  }
  return compact<PayRange>({
    kind,
    label: readProperty(state, source, 'label', readLine),
    currency: readProperty(state, source, 'currency', (inner, code) =>
      readCode(inner, code, 3, 'an ISO 4217 currency code'),
    ),
    min: reversed ? max : min,
    max: reversed ? min : max,
    interval: readProperty(state, source, 'interval', (inner, name) =>
      readOneOf(inner, name, intervals, 'an interval of pay'),
    ),
    text: readProperty(state, source, 'text', readLine),
  });
}

function readWebUrl(state: ParseState, value: unknown): string | undefined {
  return readUrl(state, value, web);
}

function missing(state: ParseState, name: string, property: string): undefined {
  const message = `A ${name} needs a valid ${describe(property)}, so this one is left out. Add it.`;
  report(state, 'error', 'property-missing', message);
  return undefined;
}

/** A type in which every property is there and may be `undefined`. */
type Candidate<Shape> = { readonly [Key in keyof Shape]-?: Shape[Key] | undefined };

/** Leaves out the properties without a value. The keys are those of an object literal in this file. */
function compact<Shape extends object>(candidate: Candidate<Shape>): Shape {
  const entries = Object.entries(candidate).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Shape;
}
