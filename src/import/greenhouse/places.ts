import type { Location, Workplace } from '../../posting/index.ts';
import { type FieldReader, tidy } from '../fields.ts';

/** One string may name several places: "Berlin; Remote - Germany", "Cape Town or Johannesburg". */
const separators = /;|\n|\||(?<=\S) or (?=\S)/;
/** A model of work in the place of a place. */
const workModel =
  /^(?:fully |100 ?% )?(?:remote|hybrid|distributed|on-?site|in-?office|work from home|wfh|anywhere|flexible)$/i;

/** The places of a job, by the names that the source gives. Only when those are no places, the offices are named. */
export function locationsOf(name: string | undefined, offices: readonly FieldReader[]): readonly Location[] {
  const named = placesIn(name).filter((place) => !workModel.test(place));
  if (named.length > 0) return named.map((place) => ({ name: place }));
  if (name !== undefined && /\bremote\b/i.test(name)) return [{ name: name.replaceAll('\n', ' ') }];
  const places = offices.flatMap((office) => office.text('location') ?? office.text('name') ?? []);
  const known = [...new Set(places)].filter((place) => !workModel.test(place));
  if (known.length > 0) return known.map((place) => ({ name: place }));
  return name === undefined ? [] : [{ name: name.replaceAll('\n', ' ') }];
}

function placesIn(name: string | undefined): string[] {
  return (name ?? '').split(separators).flatMap((place) => tidy(place) ?? []);
}

/** What the name of the place says about remote work. A choice between remote and a place stays open. */
export function remoteOf(name: string | undefined): {
  readonly workplace?: Workplace;
  readonly from: readonly string[];
} {
  const places = placesIn(name);
  const first = places[0];
  if (first === undefined) return { from: [] };
  if (places.every((place) => /^(?:fully |100 ?% )?remote\b/i.test(place))) {
    return { workplace: 'remote', from: places.flatMap((place) => restOf(place)) };
  }
  return places.every((place) => /^hybrid\b/i.test(place)) ? { workplace: 'hybrid', from: [] } : { from: [] };
}

/** "Remote (United States)", "Remote - Germany", "Remote, Italy", "Remote within Canada": the name of the region. */
function restOf(place: string): string[] {
  const rest = place
    .replace(/^(?:fully |100 ?% )?remote\b/i, '')
    .replace(/^[\s,:()–—-]+(?:within|in|from|across)?\b/i, '')
    .replace(/\)$/, '');
  const region = tidy(rest);
  return region === undefined || workModel.test(region) ? [] : [region];
}
