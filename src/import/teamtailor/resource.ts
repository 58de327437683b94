import type { Location } from '../../posting/index.ts';
import { escaped, isFilled, type ReadJob } from '../adapter.ts';
import { employmentTypes, known } from '../facts.ts';
import type { FieldReader } from '../fields.ts';
import type { Facts, Part } from '../parts.ts';
import { salaryIn } from '../pay.ts';
import { distinct, place } from '../places.ts';
import { workplaceOfStatus } from './remote-status.ts';

/** A resource of the JSON:API, in its document or alone. Empty texts are how it leaves fields out. */
export function readResource(document: FieldReader): ReadJob {
  const isDocument = Boolean(document.raw('data'));
  const resource = isDocument ? document.record('data') : document;
  const path = isDocument ? ['data', 'attributes'] : ['attributes'];
  const attributes = resource.record('attributes');
  const pitch: readonly Part[] = isFilled(attributes.raw('pitch'))
    ? [{ html: escaped(attributes.raw('pitch')), path: [...path, 'pitch'] }]
    : [];
  return {
    title: attributes.title('title'),
    lang: attributes.text('language-code'),
    parts: [...pitch, { html: attributes.raw('body'), path: [...path, 'body'] }],
    facts: factsOf(resource, attributes, document.list('included')),
  };
}

function factsOf(resource: FieldReader, attributes: FieldReader, included: readonly FieldReader[]): Facts {
  const links = resource.record('links');
  const url = links.url('careersite-job-url');
  const related = (name: string, type: string): readonly FieldReader[] => {
    const ids = resource
      .record('relationships')
      .record(name)
      .records('data')
      .map((each) => each.key('id'));
    return included
      .filter((each) => each.text('type') === type && ids.includes(each.key('id')))
      .map((each) => each.record('attributes'));
  };
  return known<Facts>({
    id: resource.key('id'),
    requisition: undefined,
    closed: attributes.text('status') === 'archived' ? true : undefined,
    company: undefined,
    department: related('department', 'departments')[0]?.text('name'),
    team: undefined,
    locations: distinct([...related('locations', 'locations'), ...related('location', 'locations')].map(placeOf)),
    workplace: workplaceOfStatus(attributes.text('remote-status')),
    remoteFrom: undefined,
    employmentTypes: employmentTypes(attributes.text('employment-type')),
    pay: salaryIn(attributes, {
      min: 'min-salary',
      max: 'max-salary',
      currency: 'currency',
      interval: 'salary-time-unit',
    }),
    postedOn: attributes.date('start-date') ?? attributes.date('created-at'),
    updatedOn: attributes.date('updated-at'),
    closesOn: attributes.date('end-date'),
    applyUrl: links.url('careersite-job-apply-url') ?? url,
    url,
  });
}

function placeOf(attributes: FieldReader): Location | undefined {
  return place({
    name: attributes.text('name'),
    street: attributes.text('address'),
    postalCode: attributes.key('zip'),
    city: attributes.text('city'),
    country: attributes.text('country'),
  });
}
