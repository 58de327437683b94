import type { SectionKind } from './kinds.ts';
import type { Block, Localized } from './nodes.ts';

/** How a job is done with respect to the place of work. `hybrid` is never `remote`. */
export type Workplace = 'on-site' | 'hybrid' | 'remote';

/** Google's eight values of schema.org `employmentType`. */
export type EmploymentType =
  | 'FULL_TIME'
  | 'PART_TIME'
  | 'CONTRACTOR'
  | 'TEMPORARY'
  | 'INTERN'
  | 'VOLUNTEER'
  | 'PER_DIEM'
  | 'OTHER';

/** The employer, as an applicant knows it. */
export interface Company {
  readonly name: string;
  /** Absolute http or https URL. */
  readonly url?: string;
  /** Absolute http or https URL, and what it says to those who do not see it; `''` when it only repeats the name. */
  readonly logo?: { readonly src: string; readonly alt: string };
}

/** A place of work. */
export interface Location {
  /** What the source calls the place, for example `Berlin or remote in Germany`. */
  readonly name: string;
  readonly city?: string;
  readonly region?: string;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country?: string;
  readonly postalCode?: string;
  readonly street?: string;
}

/** Pay that the post states: a range, one amount (`min` and `max` alike), or words. */
export interface PayRange {
  readonly kind: 'salary' | 'bonus' | 'commission' | 'equity';
  /** What the range is for, for example a pay zone. */
  readonly label?: string;
  /** ISO 4217, upper case. */
  readonly currency?: string;
  /** Major units of `currency` (euros, not cents). */
  readonly min?: number;
  readonly max?: number;
  readonly interval?: 'hour' | 'day' | 'week' | 'month' | 'year';
  /** The source's own words, for pay that could not be read as numbers. */
  readonly text?: string;
}

/** One topic of the post: an optional heading and its blocks. */
export interface Section extends Localized {
  /** Unique within the posting and stable: it is made from the heading (see `isSafeId` for its form). */
  readonly id: string;
  readonly kind: SectionKind;
  /** Plain text, because it becomes an accessible name. A section without one never collapses. */
  readonly heading?: string;
  readonly blocks: readonly Block[];
}

/** A job post: plain, serialisable data that can be stored as JSON. */
export interface Posting {
  readonly title: string;
  readonly sections: readonly Section[];
  /** BCP 47 language tag of the post. */
  readonly lang?: string;
  readonly id?: string;
  readonly requisition?: string;
  /** True when applications are no longer taken. */
  readonly closed?: boolean;
  readonly company?: Company;
  readonly department?: string;
  readonly team?: string;
  readonly locations?: readonly Location[];
  readonly workplace?: Workplace;
  /** Where a remote worker may live: names of countries or regions. */
  readonly remoteFrom?: readonly string[];
  readonly employmentTypes?: readonly EmploymentType[];
  readonly pay?: readonly PayRange[];
  /** ISO 8601 date or date and time. */
  readonly postedOn?: string;
  /** ISO 8601 date or date and time. */
  readonly updatedOn?: string;
  /** ISO 8601 date or date and time: the last day to apply. */
  readonly closesOn?: string;
  /** Absolute URL: http, https or mailto. */
  readonly applyUrl?: string;
  /** Absolute URL of the post itself. */
  readonly url?: string;
}
