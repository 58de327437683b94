import { isClosed, isIsoDate, isPermittedUrl, type Posting, plainText, type SectionKind } from '../posting/index.ts';
import type { JobPostingJsonLd, OrganizationJsonLd } from './json-ld/job-posting.ts';
import { incentivesOf, salaryOf } from './json-ld/pay.ts';
import { placesOf } from './json-ld/places.ts';
import { type JsonLdRefusal, refusal } from './json-ld/refusals.ts';
import { stated } from './json-ld/stated.ts';
import { toHtml } from './to-html.ts';

/** Settings of {@link toJsonLd}. */
export interface ToJsonLdOptions {
  /**
   * The present moment: with it a posting whose `closesOn` has passed is refused. Without it only `closed` counts,
   * because nothing in Rolecall asks the clock.
   */
  readonly now?: Date;
}

/** What {@link toJsonLd} gives: the JSON-LD and what was left out of it, or no JSON-LD and why. */
export type JsonLdResult =
  | { readonly jsonLd: JobPostingJsonLd; readonly refusals: readonly JsonLdRefusal[] }
  | { readonly jsonLd: undefined; readonly refusals: readonly [JsonLdRefusal, ...JsonLdRefusal[]] };

/**
 * A posting as the JobPosting that Google for Jobs reads, to be put on the page of that posting alone.
 *
 * Nothing is invented: where Google wants what the posting does not say, there is no JSON-LD, and `refusals` say why
 * with `refused: 'posting'`; what Google rejects of the rest is left out, and they say that, too. All that it says stands
 * on the page that `JobPost` renders. `description` holds every section as HTML; each block of it ends where Google's
 * reading ends a line, although Google knows no tags but `<p>`, `<ul>`, `<li>` and `<br>`. `fromJsonLd` reads the same
 * sections back, and with `trustKinds: true` the same kinds. Pass what `parsePosting`, `definePosting` or an importer
 * returned. Sources: https://developers.google.com/search/docs/appearance/structured-data/job-posting,
 * https://schema.org/JobPosting
 */
export function toJsonLd(posting: Posting, options: ToJsonLdOptions = {}): JsonLdResult {
  const { title, company, postedOn, closesOn, url, applyUrl, pay = [], employmentTypes = [] } = posting;
  const refusals: JsonLdRefusal[] = [];
  const refuse = (found: JsonLdRefusal): void => void refusals.push(found);

  if (posting.closed === true) refuse(refusal('closed', 'posting', 'closed'));
  else if (options.now !== undefined && isClosed(posting, options.now)) {
    refuse(refusal('expired', 'posting', 'closesOn'));
  }
  if (title.trim() === '') refuse(refusal('title-missing', 'posting', 'title'));
  const words = folded(posting.sections.map((section) => plainText(section)).join(' '));
  if (words === '') refuse(refusal('description-missing', 'posting', 'sections'));
  else if (words === folded(title)) refuse(refusal('description-is-title', 'posting', 'sections'));
  if (company === undefined) refuse(refusal('company-missing', 'posting', 'company'));
  if (!isIsoDate(postedOn)) refuse(refusal('posted-on-missing', 'posting', 'postedOn'));
  const places = placesOf(posting, refuse);
  const baseSalary = salaryOf(pay, refuse);

  if (company === undefined || !isIsoDate(postedOn) || !isAccepted(refusals)) {
    return { jsonLd: undefined, refusals: refusals as [JsonLdRefusal, ...JsonLdRefusal[]] };
  }
  const action = permitted(applyUrl);
  const number = posting.id ?? posting.requisition;
  const jsonLd = stated<JobPostingJsonLd>({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description: toHtml(posting.sections),
    datePosted: postedOn,
    validThrough: isIsoDate(closesOn) ? closesOn : undefined,
    hiringOrganization: organizationOf(company),
    employmentUnit:
      posting.department === undefined ? undefined : { '@type': 'Organization', name: posting.department },
    identifier: number === undefined ? undefined : { '@type': 'PropertyValue', name: company.name, value: number },
    jobLocation: places.jobLocation,
    jobLocationType: places.jobLocationType,
    applicantLocationRequirements: places.applicantLocationRequirements,
    employmentType: employmentTypes.length === 0 ? undefined : employmentTypes,
    baseSalary,
    incentiveCompensation: incentivesOf(pay),
    employerOverview: textOf(posting, 'intro'),
    responsibilities: textOf(posting, 'responsibilities'),
    skills: textOf(posting, 'skills'),
    jobBenefits: textOf(posting, 'benefits'),
    url: permitted(url),
    potentialAction: action === undefined ? undefined : { '@type': 'ApplyAction', target: action },
  });
  return { jsonLd, refusals };
}

function isAccepted(refusals: readonly JsonLdRefusal[]): boolean {
  return refusals.every(({ refused }) => refused !== 'posting');
}

function organizationOf({ name, url, logo }: NonNullable<Posting['company']>): OrganizationJsonLd {
  return stated<OrganizationJsonLd>({
    '@type': 'Organization',
    name,
    sameAs: permitted(url),
    logo: permitted(logo?.src),
  });
}

function permitted(url: string | undefined): string | undefined {
  return isPermittedUrl(url) ? url : undefined;
}

/** The words of all sections of one kind; their headings stand for the name of the property. */
function textOf({ sections }: Posting, kind: SectionKind): string | undefined {
  const texts = sections.flatMap((section) => (section.kind === kind ? plainText(section.blocks) : []));
  return texts.join('\n\n').trim() || undefined;
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
