import type { Location, Posting } from '../../posting/index.ts';
import type { PlaceJsonLd, RegionJsonLd } from './job-posting.ts';
import { type JsonLdRefusal, refusal } from './refusals.ts';
import { isCountry, isEverywhere } from './regions.ts';
import { stated } from './stated.ts';

/** Where the job is, for the JSON-LD. */
interface Places {
  readonly jobLocation?: readonly PlaceJsonLd[];
  readonly jobLocationType?: 'TELECOMMUTE';
  readonly applicantLocationRequirements?: readonly RegionJsonLd[];
}

/**
 * Where the job is. Only fully remote work is `TELECOMMUTE`; hybrid work has a place. What a posting does not say is
 * not made up: without a country there is no place, and without any the posting is refused.
 */
export function placesOf(posting: Posting, refuse: (refusal: JsonLdRefusal) => void): Places {
  const { locations = [], workplace, remoteFrom = [], lang } = posting;
  const isRemote = workplace === 'remote';

  const jobLocation = locations.flatMap((location, index) => {
    const place = placeOf(location);
    if (place !== undefined) return [place];
    refuse(refusal('location-without-country', 'jobLocation', 'locations', index));
    return [];
  });

  const regions = (isRemote ? remoteFrom : []).flatMap((name, index): RegionJsonLd[] => {
    if (!isEverywhere(name)) return [{ '@type': isCountry(name, lang) ? 'Country' : 'AdministrativeArea', name }];
    refuse(refusal('region-is-everywhere', 'applicantLocationRequirements', 'remoteFrom', index));
    return [];
  });

  if (jobLocation.length === 0 && regions.length === 0) {
    refuse(
      isRemote
        ? refusal('remote-without-country', 'posting', 'remoteFrom')
        : refusal('country-missing', 'posting', 'locations'),
    );
  }
  return stated<Places>({
    jobLocation: jobLocation.length === 0 ? undefined : jobLocation,
    jobLocationType: isRemote ? 'TELECOMMUTE' : undefined,
    applicantLocationRequirements: regions.length === 0 ? undefined : regions,
  });
}

function placeOf({ name, street, city, region, postalCode, country }: Location): PlaceJsonLd | undefined {
  if (country === undefined) return undefined;
  return {
    '@type': 'Place',
    name,
    address: stated<PlaceJsonLd['address']>({
      '@type': 'PostalAddress',
      streetAddress: street,
      addressLocality: city,
      addressRegion: region,
      postalCode,
      addressCountry: country,
    }),
  };
}
