/** What is refused, and what to do about it. */
const messages = {
  closed:
    'The posting is closed, and Google wants no markup for a job that nobody can get. Remove the page or keep it without.',
  expired: 'The last day to apply has passed. Correct "closesOn", or remove the page.',
  'title-missing': 'There is no title. Add one.',
  'description-missing': 'No section has any text, and Google wants the whole description. Add the text of the job.',
  'description-is-title': 'The text only repeats the title, which Google refuses. Add the text of the job.',
  'company-missing': 'Google wants the name of the employer, and the posting has none. Add "company".',
  'posted-on-missing': 'Google wants the day on which the job was posted, and the posting has none. Add "postedOn".',
  'country-missing':
    'Google wants a place with its country, and no location has one. Add "country" to the locations; importers take it from "resolve".',
  'remote-without-country':
    'Google wants at least one country for remote work: where applicants may live ("remoteFrom"), or that of a location. Add either.',
  'location-without-country': 'The location has no country, so it is left out. Add its "country".',
  'region-is-everywhere': 'Everywhere is no region that Google knows, so it is left out. Name the countries.',
  'pay-is-zero': 'An amount of 0 is how an unknown one is sent, so pay is left out. Correct it or remove it.',
  'pay-without-interval':
    'It is not known for how long the pay is (hour, month, year, …), so it is left out. Add "interval".',
  'pay-without-currency': 'The currency of the pay is not known, so it is left out. Add "currency".',
  'pay-without-end': 'Pay has to be one amount or to have both ends, so it is left out. Add "min" and "max".',
  'pay-in-words': 'Pay that is stated in words cannot be told to a search engine. Add the amounts.',
  'pay-differs': 'The ranges have different currencies or intervals, and Google takes one. State one, or none is told.',
} as const;

/** Why `toJsonLd` refuses the posting, or leaves out something of it. */
export type JsonLdRefusalCode = keyof typeof messages;

/** Something that Google would reject, and that was therefore not written. */
export interface JsonLdRefusal {
  readonly code: JsonLdRefusalCode;
  /** What is refused: the whole posting, or a property of the JSON-LD that is left out or holds less. */
  readonly refused: 'posting' | 'jobLocation' | 'applicantLocationRequirements' | 'baseSalary';
  /** Where the reason lies in the posting. */
  readonly path: readonly (string | number)[];
  /** Why, and how to mend it. */
  readonly message: string;
}

/** Makes a refusal with its message. */
export function refusal(
  code: JsonLdRefusalCode,
  refused: JsonLdRefusal['refused'],
  ...path: JsonLdRefusal['path']
): JsonLdRefusal {
  return { code, refused, path, message: messages[code] };
}
