import type { Location } from '../../posting/index.ts';
import type { FieldReader } from '../fields.ts';
import { distinct, isWorkModel, namedPlace, placesIn } from '../places.ts';

/**
 * The places of a job, by the names that the source gives. An office of the same name tells where that is. Only when the
 * names are no places, the offices are named.
 */
export function locationsOf(name: string | undefined, offices: readonly FieldReader[]): readonly Location[] {
  const named = placesIn(name).filter((place) => !isWorkModel(place));
  const addresses = offices.map((office) => ({ name: office.text('name'), address: office.text('location') }));
  if (named.length > 0) return distinct(named.map((place) => locate(place, addresses)));
  if (name !== undefined && /\bremote\b/i.test(name)) return [{ name: name.replaceAll('\n', ' ') }];
  const places = addresses.flatMap((office) => office.address ?? office.name ?? []);
  const known = places.filter((place) => !isWorkModel(place));
  if (known.length > 0) return distinct(known.map(namedPlace));
  return name === undefined ? [] : [{ name: name.replaceAll('\n', ' ') }];
}

interface Office {
  readonly name: string | undefined;
  readonly address: string | undefined;
}

/** A place as it is named, with what the address of the one office that begins with this name says of it. */
function locate(name: string, offices: readonly Office[]): Location {
  const addresses = offices.flatMap((office) => (office.address === undefined ? [] : office.address));
  const starts = addresses.filter((address) => `${address},`.toLowerCase().startsWith(`${name.toLowerCase()},`));
  const [address, ...others] = new Set(starts);
  return { ...namedPlace(address === undefined || others.length > 0 ? name : address), name };
}
