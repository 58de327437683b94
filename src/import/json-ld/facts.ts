import { type Company, type EmploymentType, type Location, safeUrl } from '../../posting/index.ts';
import { employmentTypes, known } from '../facts.ts';
import { type FieldReader, webUrl } from '../fields.ts';
import type { Facts } from '../parts.ts';
import { distinct, namedPlace, place } from '../places.ts';
import { jobPay } from './pay.ts';
import { words } from './words.ts';

/** The facts of a schema.org JobPosting. */
export function jobFacts(fields: FieldReader): Facts {
  const isRemote = words(fields, 'jobLocationType').some((type) => /telecommute/i.test(type));
  const from = fields.records('applicantLocationRequirements').flatMap((area) => area.text('name') ?? []);
  return known<Facts>({
    id: identifierOf(fields),
    requisition: undefined,
    closed: undefined,
    company: companyOf(fields),
    department:
      fields.records('employmentUnit')[0]?.text('name') ??
      fields.records('hiringOrganization')[0]?.records('department')[0]?.text('name'),
    team: undefined,
    locations: locationsOf(fields),
    workplace: isRemote ? 'remote' : undefined,
    remoteFrom: isRemote ? [...new Set(from)] : undefined,
    employmentTypes: typesOf(fields),
    pay: jobPay(fields),
    postedOn: fields.date('datePosted'),
    updatedOn: fields.date('dateModified'),
    closesOn: fields.date('validThrough'),
    applyUrl: applyUrlOf(fields),
    url: webAddress(fields, 'url'),
  });
}

/** `schema.org` allows a list where one address is meant. */
function webAddress(fields: FieldReader, name: string): string | undefined {
  return Array.isArray(fields.raw(name))
    ? words(fields, name).flatMap((each) => webUrl(each) ?? [])[0]
    : fields.url(name);
}

function identifierOf(fields: FieldReader): string | undefined {
  const [record] = fields.records('identifier');
  return record === undefined ? fields.key('identifier') : (record.key('value') ?? record.key('name'));
}

function companyOf(fields: FieldReader): Company | undefined {
  const [organization] = fields.records('hiringOrganization');
  if (organization === undefined) {
    const [name] = words(fields, 'hiringOrganization');
    return name === undefined ? undefined : { name };
  }
  const name = organization.text('name');
  if (name === undefined) return undefined;
  const url = webAddress(organization, 'url') ?? webAddress(organization, 'sameAs');
  const src = logoOf(organization);
  return {
    name,
    ...(url === undefined ? {} : { url }),
    // The name stands beside it, so the picture adds nothing to say.
    ...(src === undefined ? {} : { logo: { src, alt: '' } }),
  };
}

function logoOf(organization: FieldReader): string | undefined {
  const [image] = organization.records('logo');
  return image === undefined ? webAddress(organization, 'logo') : (image.url('contentUrl') ?? image.url('url'));
}

function locationsOf(fields: FieldReader): readonly Location[] {
  const places = fields.records('jobLocation').flatMap((each): (Location | undefined)[] => {
    const name = each.text('name');
    const addresses = each.records('address');
    if (addresses.length > 0) return addresses.map((address) => addressed(name, address));
    const [text = name] = words(each, 'address');
    return text === undefined ? [addressed(undefined, each)] : [namedPlace(text)];
  });
  return distinct([...places, ...words(fields, 'jobLocation').map(namedPlace)]);
}

function addressed(name: string | undefined, address: FieldReader): Location | undefined {
  const [country] = address.records('addressCountry');
  return place({
    name,
    city: words(address, 'addressLocality')[0],
    region: words(address, 'addressRegion')[0],
    country: country === undefined ? words(address, 'addressCountry')[0] : country.text('name'),
    postalCode: address.key('postalCode'),
    street: words(address, 'streetAddress')[0],
  });
}

function typesOf(fields: FieldReader): readonly EmploymentType[] {
  const named = words(fields, 'employmentType').flatMap((value) => value.split(','));
  return [...new Set(named.flatMap((value) => employmentTypes(value)))];
}

/** An ApplyAction leads to an address, or to one inside an EntryPoint; a mail address is one, too. */
function applyUrlOf(fields: FieldReader): string | undefined {
  const [action] = fields.records('potentialAction');
  if (action === undefined) return undefined;
  const [target] = action.records('target');
  const [address] = target === undefined ? words(action, 'target') : words(target, 'urlTemplate');
  const url = safeUrl(address ?? '');
  return url !== undefined && /^(?:https?|mailto):/.test(url) ? url : undefined;
}
