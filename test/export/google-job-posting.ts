import { fragmentOf, type ParsedNode } from './elements.ts';

/**
 * What Google's documentation of the JobPosting type asks for, as a check: every way in which a value breaks it.
 * Written from https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export function googleFaults(value: unknown, now: Date): string[] {
  const job = record(value);
  const faults: string[] = [];
  const check = (holds: boolean, fault: string): void => void (holds || faults.push(fault));

  check(/^https?:\/\/schema\.org\/?$/.test(String(job['@context'])), '@context');
  check(job['@type'] === 'JobPosting', '@type');

  check(isText(job.title), 'title is required');
  check(isText(job.description), 'description is required');
  const words = googleLines(String(job.description ?? '')).join(' ');
  check(words !== '', 'description has no text');
  check(fold(words) !== fold(String(job.title)), 'description repeats the title');

  check(isDate(job.datePosted), 'datePosted is required, in ISO 8601');
  if ('validThrough' in job) {
    check(isDate(job.validThrough), 'validThrough is not ISO 8601');
    check(
      !(Date.parse(String(job.validThrough).slice(0, 10)) + 36 * 3_600_000 < now.getTime()),
      'validThrough has passed',
    );
  }

  const organization = record(job.hiringOrganization);
  check(organization['@type'] === 'Organization' && isText(organization.name), 'hiringOrganization.name is required');
  for (const name of ['sameAs', 'logo']) {
    check(!(name in organization) || isWebAddress(organization[name]), `hiringOrganization.${name}`);
  }

  const places = list(job.jobLocation).map(record);
  for (const place of places) {
    const address = record(place.address);
    check(place['@type'] === 'Place' && address['@type'] === 'PostalAddress', 'jobLocation is a Place with an address');
    check(/^[A-Z]{2}$/.test(String(address.addressCountry)), 'jobLocation.address.addressCountry is required');
  }
  const isRemote = 'jobLocationType' in job;
  check(!isRemote || job.jobLocationType === 'TELECOMMUTE', 'jobLocationType');
  const regions = list(job.applicantLocationRequirements).map(record);
  for (const region of regions) {
    check(/^(?:Country|State|AdministrativeArea)$/.test(String(region['@type'])), 'applicantLocationRequirements type');
    check(isText(region.name), 'applicantLocationRequirements name');
    check(!/^(?:anywhere|worldwide|remote)$/i.test(String(region.name)), 'anywhere is no country');
  }
  check(regions.length === 0 || isRemote, 'applicantLocationRequirements without TELECOMMUTE');
  check(places.length > 0 || (isRemote && regions.length > 0), 'jobLocation is required, or a region for remote work');

  for (const type of list(job.employmentType)) check(employmentTypes.includes(String(type)), `employmentType ${type}`);

  if ('baseSalary' in job) {
    const salary = record(job.baseSalary);
    const amount = record(salary.value);
    check(salary['@type'] === 'MonetaryAmount' && amount['@type'] === 'QuantitativeValue', 'baseSalary types');
    check(/^[A-Z]{3}$/.test(String(salary.currency)), 'baseSalary.currency is required');
    check(/^(?:HOUR|DAY|WEEK|MONTH|YEAR)$/.test(String(amount.unitText)), 'baseSalary.value.unitText');
    const isOne = isAmount(amount.value) && !('minValue' in amount) && !('maxValue' in amount);
    const isRange = isAmount(amount.maxValue) && isNumber(amount.minValue) && !('value' in amount);
    check(isOne || isRange, 'baseSalary is one amount above 0 or a range');
    check(!isRange || Number(amount.minValue) < Number(amount.maxValue), 'baseSalary runs up');
  }
  if ('identifier' in job) {
    const identifier = record(job.identifier);
    check(identifier['@type'] === 'PropertyValue' && isText(identifier.name) && isText(identifier.value), 'identifier');
  }
  check(!('directApply' in job) || typeof job.directApply === 'boolean', 'directApply');
  check(!('url' in job) || isWebAddress(job.url), 'url');
  for (const [name, each] of Object.entries(job)) check(each !== undefined && each !== null, `${name} is empty`);
  return faults;
}

/**
 * The lines that Google reads in a description: `<p>`, `<ul>`, `<li>`, `<br>` and line feeds end one, and any other tag
 * is as if it were not there.
 */
export function googleLines(html: string): string[] {
  let text = '';
  const stack: (ParsedNode | 'end')[] = [fragmentOf(html)];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'end') text += '\n';
    else if (node.nodeName === '#text') text += node.value ?? '';
    else {
      if (/^(?:p|ul|li|br)$/.test(node.nodeName)) {
        text += '\n';
        stack.push('end');
      }
      for (const child of node.childNodes?.toReversed() ?? []) stack.push(child);
    }
  }
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').replace(/^ | $/g, ''))
    .filter((line) => line !== '');
}

const employmentTypes = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
];

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function list(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isDate(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d.*)?$/.test(value) &&
    !Number.isNaN(Date.parse(value.slice(0, 10)))
  );
}

function isWebAddress(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\/[^\s]+$/.test(value);
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isAmount(value: unknown): boolean {
  return isNumber(value) && value !== 0;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
