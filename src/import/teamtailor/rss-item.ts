import type { Location } from '../../posting/index.ts';
import type { ReadJob } from '../adapter.ts';
import { decodeOnce } from '../decode.ts';
import { known } from '../facts.ts';
import type { FieldReader } from '../fields.ts';
import type { Facts } from '../parts.ts';
import { distinct, place } from '../places.ts';
import { workplaceOfStatus } from './remote-status.ts';

/** An item of the RSS feed. A reader of XML has undone the escaping of the description; one of text has not. */
export function readRssItem(item: FieldReader): ReadJob {
  const html = item.raw('description');
  return {
    title: item.title('title'),
    parts: [{ html: typeof html === 'string' ? decodeOnce(html) : html, path: ['description'] }],
    facts: factsOf(item),
  };
}

function factsOf(item: FieldReader): Facts {
  const company = item.text('company_name');
  const url = item.url('link');
  return known<Facts>({
    // Readers that keep attributes make an object of it.
    id: typeof item.raw('guid') === 'object' ? undefined : item.key('guid'),
    requisition: undefined,
    closed: undefined,
    company: company === undefined ? undefined : { name: company },
    department: item.text('tt:department'),
    team: undefined,
    locations: distinct(item.record('tt:locations').records('tt:location').map(placeOf)),
    workplace: workplaceOfStatus(item.text('remoteStatus')),
    remoteFrom: undefined,
    employmentTypes: undefined,
    pay: undefined,
    postedOn: item.date('pubDate'),
    updatedOn: undefined,
    closesOn: undefined,
    applyUrl: url,
    url,
  });
}

function placeOf(location: FieldReader): Location | undefined {
  return place({
    name: location.text('tt:name'),
    street: location.text('tt:address'),
    postalCode: location.key('tt:zip'),
    city: location.text('tt:city'),
    country: location.text('tt:country'),
  });
}
