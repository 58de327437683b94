import type { Location } from '../../posting/index.ts';
import type { FieldReader } from '../fields.ts';
import { distinct, isWorkModel, namedPlace, placesIn } from '../places.ts';

/** An office of the company that the job belongs to. */
interface Office {
  readonly name: string | undefined;
  readonly address: string | undefined;
}

/**
 * The places of a job, by the names that the source gives. An office of the same name tells where that is. Only when the
 * names are no places, the offices are named.
 */
export function locationsOf(name: string | undefined, offices: readonly FieldReader[]): readonly Location[] {
  const known = offices.map((office): Office => ({ name: office.text('name'), address: office.text('location') }));
  const named = placesIn(name)
    .filter((place) => !isWorkModel(place))
    .flatMap((place) => together(place, known));
  if (named.length > 0) return distinct(named.map((place) => locate(place, known)));
  if (name !== undefined && /\bremote\b/i.test(name)) return [{ name: name.replaceAll('\n', ' ') }];
  const places = known.flatMap((office) => office.address ?? office.name ?? []).filter((place) => !isWorkModel(place));
  if (places.length > 0) return distinct(places.map(namedPlace));
  return name === undefined ? [] : [{ name: name.replaceAll('\n', ' ') }];
}

/** "Cape Town & Johannesburg" are two places where both are offices; "Trinidad & Tobago" is one. */
function together(name: string, offices: readonly Office[]): readonly string[] {
  const parts = name.split(/ & | and /).map((part) => part.trim());
  return parts.every((part) => addressesOf(part, offices).length > 0) ? parts : [name];
}

/** A place as it is named, with what the address of the one office of this name says of it. */
function locate(name: string, offices: readonly Office[]): Location {
  const [address, ...others] = new Set(addressesOf(name, offices));
  return { ...namedPlace(address === undefined || others.length > 0 ? name : address), name };
}

/** The addresses of the offices that are called so, or whose address begins so. */
function addressesOf(name: string, offices: readonly Office[]): readonly string[] {
  const start = name.toLowerCase();
  return offices.flatMap((office) => {
    const { address = '' } = office;
    const isCalled = office.name?.toLowerCase() === start;
    return address !== '' && (isCalled || `${address},`.toLowerCase().startsWith(`${start},`)) ? [address] : [];
  });
}
