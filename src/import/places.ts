import type { Location, Workplace } from '../posting/index.ts';
import { countryName, countryNamed, countryOf } from './countries.ts';
import { known } from './facts.ts';
import { tidy } from './fields.ts';

/** One string may name several places: "Berlin; Remote - Germany", "Cape Town or Johannesburg". */
const separators = /;|\n|\||(?<=\S) or (?=\S)/;
/** A model of work in the place of a place. */
const workModel =
  /^(?:fully |100 ?% )?(?:remote(?: (?:job|work|position))?|hybrid|distributed|on-?site|in-?office|work from home|wfh|home ?office|anywhere|flexible)$/i;
/** Everywhere is no region that an applicant could be in. */
const nowhere = /^(?:international(?:ly)?|world-?wide|global(?:ly)?|anywhere\b.*|everywhere)$/i;
/** A model of work after the name of a place: "London - Hybrid", "Dallas (Remote)". */
const policy = /\s*[-–—,(/]\s*(?:fully )?(?:remote|hybrid|on-?site|in-?office)\)?$/i;

/** The names of places in a text that may hold several. */
export function placesIn(text: string | undefined): readonly string[] {
  return (text ?? '').split(separators).flatMap((place) => tidy(place) ?? []);
}

/** Tells that a name says how people work rather than where: "Remote", "Hybrid". */
export function isWorkModel(name: string): boolean {
  return workModel.test(name);
}

/**
 * A place by its name alone. The country is known where the name ends with a country's; of three parts the others are
 * the city and the region, as in `Leer, Lower Saxony, Germany`. Two parts leave open which the first one is.
 */
export function namedPlace(name: string): Location {
  const parts = name.split(',').flatMap((part) => tidy(part) ?? []);
  const [first, second, last] = parts;
  const country = countryNamed(parts.at(-1) ?? '') ?? countryOfRemote(name);
  const isAddress = parts.length === 3 && country !== undefined && country === countryNamed(last ?? '');
  return known<Location>({
    name,
    city: isAddress ? first : undefined,
    region: isAddress ? second : undefined,
    country,
    postalCode: undefined,
    street: undefined,
  });
}

function countryOfRemote(name: string): string | undefined {
  const [region, ...others] = remoteOf(name).from;
  return region === undefined || others.length > 0 ? undefined : countryNamed(region);
}

/** What a payload may know of a place. */
export interface PlaceFields {
  readonly name?: string | undefined;
  readonly city?: string | undefined;
  readonly region?: string | undefined;
  /** A code or a name. */
  readonly country?: string | undefined;
  /** Where the payload has the code beside the name. */
  readonly countryCode?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly street?: string | undefined;
}

/**
 * A place from fields of its own. It is called what the payload calls it, else by the fields' words; a name that only
 * says how people work gives way to them. `undefined` when there is nothing to call it.
 */
export function place(fields: PlaceFields): Location | undefined {
  const stated = countryOf(fields.countryCode ?? '') ?? countryOf(fields.country ?? '');
  const [city, region] = [inside(fields.city, stated), inside(fields.region, stated)];
  const isCode = fields.country === undefined || fields.country.length === 2;
  const country = isCode && stated !== undefined ? countryName(stated) : fields.country;
  const words = [...new Set([city, region, country].flatMap((word) => word ?? []))];
  const composed = words.length === 0 ? fields.street : words.join(', ');
  const name = fields.name === undefined || (isWorkModel(fields.name) && words.length > 0) ? composed : fields.name;
  if (name === undefined) return undefined;
  return known<Location>({
    name,
    city,
    region,
    country: country === undefined ? countryNamed(name.split(',').at(-1) ?? '') : stated,
    postalCode: fields.postalCode,
    street: fields.street,
  });
}

/** A city or region: no policy, none in its name, and not the whole country over again. */
function inside(name: string | undefined, country: string | undefined): string | undefined {
  const rest = tidy(name?.replace(policy, '') ?? '');
  if (rest === undefined || isWorkModel(rest)) return undefined;
  return country !== undefined &&
    countryNamed(rest) === country &&
    !/^(?:england|scotland|wales|northern ireland)$/i.test(rest)
    ? undefined
    : rest;
}

/** Each place once. */
export function distinct(places: readonly (Location | undefined)[]): readonly Location[] {
  const seen = new Map<string, Location>();
  for (const each of places) {
    if (each === undefined) continue;
    const key = JSON.stringify([each.name, each.street, each.city, each.region, each.country]);
    if (!seen.has(key)) seen.set(key, each);
  }
  return [...seen.values()];
}

/** What the name of the place says about remote work. A choice between remote and a place stays open. */
export function remoteOf(name: string | undefined): {
  readonly workplace?: Workplace;
  readonly from: readonly string[];
} {
  const places = placesIn(name);
  if (places.length === 0) return { from: [] };
  if (places.every((each) => /^(?:fully |100 ?% )?remote\b/i.test(each))) {
    return { workplace: 'remote', from: places.flatMap((each) => regionOf(each)) };
  }
  const isHybrid = places.every((each) => /^hybrid\b/i.test(each) || /[-–—,(/]\s*hybrid\)?$/i.test(each));
  return isHybrid ? { workplace: 'hybrid', from: [] } : { from: [] };
}

/** "Remote (United States)", "Remote - Germany", "Remote, Italy", "Remote within Canada": the name of the region. */
function regionOf(name: string): string[] {
  const rest = name
    .replace(/^(?:fully |100 ?% )?remote\b/i, '')
    .replace(/^[\s,:()–—-]+(?:within|in|from|across)?\b/i, '')
    .replace(/\)$/, '');
  const region = tidy(rest);
  return region === undefined || nowhere.test(region) || isWorkModel(region) || isWorkModel(name) ? [] : [region];
}
