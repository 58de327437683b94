/** Common names that no list of countries holds. */
const otherNames =
  /^(?:u\.s\.|usa|u\.s\.a\.|united states of america|u\.k\.|great britain|uae|czech republic|turkey|ivory coast)$/;
/** No region that an applicant could be in, in the words of hiring systems. */
const everywhere = /^(?:anywhere\b.*|everywhere|world-?wide|global(?:ly)?|international(?:ly)?|remote)$/i;
/** Regions of CLDR's list that are no countries: unions, the outlying, the unknown and the pseudo-locales. */
const noCountries = /^(?:EU|EZ|UN|QO|XA|XB|ZZ)$/;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Names of countries in lower case, language by language; making the list costs more than looking into it. */
const known = new Map<string, ReadonlySet<string>>();

/** Tells whether a name is that of a country, in English or in the given language. Total: an odd language is English. */
export function isCountry(name: string, lang = 'en'): boolean {
  const folded = name.trim().toLowerCase().replace(/^the /, '');
  return otherNames.test(folded) || [lang, 'en'].some((language) => countryNames(language).has(folded));
}

/** Tells whether a name stands for no region in particular. */
export function isEverywhere(name: string): boolean {
  return everywhere.test(name.trim());
}

function countryNames(language: string): ReadonlySet<string> {
  const kept = known.get(language);
  if (kept !== undefined) return kept;
  const names = new Set<string>();
  const namers = [displayNames(language, 'long'), displayNames(language, 'short')];
  for (const first of letters) {
    for (const second of letters) {
      const code = first + second;
      for (const namer of noCountries.test(code) ? [] : namers) {
        const name = namer.of(code);
        if (name !== undefined) names.add(name.toLowerCase());
      }
    }
  }
  if (known.size > 30) known.clear();
  known.set(language, names);
  return names;
}

function displayNames(language: string, style: 'long' | 'short'): Intl.DisplayNames {
  const options = { type: 'region', style, fallback: 'none' } as const;
  try {
    return new Intl.DisplayNames(language, options);
  } catch {
    return new Intl.DisplayNames('en', options);
  }
}
