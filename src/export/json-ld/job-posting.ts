import type { EmploymentType } from '../../posting/index.ts';

/** A schema.org PostalAddress, as `toJsonLd` writes it: never without a country. */
export interface PostalAddressJsonLd {
  readonly '@type': 'PostalAddress';
  readonly streetAddress?: string;
  readonly addressLocality?: string;
  readonly addressRegion?: string;
  readonly postalCode?: string;
  /** ISO 3166-1 alpha-2. */
  readonly addressCountry: string;
}

/** A schema.org Place, as `toJsonLd` writes it. */
export interface PlaceJsonLd {
  readonly '@type': 'Place';
  readonly name: string;
  readonly address: PostalAddressJsonLd;
}

/** Where an applicant for remote work may live, as `toJsonLd` writes it. */
export interface RegionJsonLd {
  readonly '@type': 'Country' | 'AdministrativeArea';
  readonly name: string;
}

/** A schema.org QuantitativeValue, as `toJsonLd` writes it: one amount, or both ends of a range, in major units. */
export interface QuantitativeValueJsonLd {
  readonly '@type': 'QuantitativeValue';
  readonly value?: number;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly unitText: 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';
}

/** A schema.org MonetaryAmount, as `toJsonLd` writes it. */
export interface MonetaryAmountJsonLd {
  readonly '@type': 'MonetaryAmount';
  /** ISO 4217. */
  readonly currency: string;
  readonly value: QuantitativeValueJsonLd;
}

/** The employer, as `toJsonLd` writes it. */
export interface OrganizationJsonLd {
  readonly '@type': 'Organization';
  readonly name: string;
  readonly sameAs?: string;
  readonly logo?: string;
}

/**
 * A schema.org JobPosting as `toJsonLd` writes it. Sources: https://schema.org/JobPosting,
 * https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export interface JobPostingJsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'JobPosting';
  readonly title: string;
  /** HTML of all sections. */
  readonly description: string;
  readonly datePosted: string;
  readonly validThrough?: string;
  readonly hiringOrganization: OrganizationJsonLd;
  readonly employmentUnit?: { readonly '@type': 'Organization'; readonly name: string };
  readonly identifier?: { readonly '@type': 'PropertyValue'; readonly name: string; readonly value: string };
  readonly jobLocation?: readonly PlaceJsonLd[];
  readonly jobLocationType?: 'TELECOMMUTE';
  readonly applicantLocationRequirements?: readonly RegionJsonLd[];
  readonly employmentType?: readonly EmploymentType[];
  readonly baseSalary?: MonetaryAmountJsonLd;
  readonly incentiveCompensation?: readonly string[];
  /** Plain text, like the next three. */
  readonly employerOverview?: string;
  readonly responsibilities?: string;
  readonly skills?: string;
  readonly jobBenefits?: string;
  readonly url?: string;
  readonly potentialAction?: { readonly '@type': 'ApplyAction'; readonly target: string };
}
