import { renderToStaticMarkup } from 'react-dom/server';
import { JobPost } from '../../src/components/index.ts';
import type { JobPostingJsonLd } from '../../src/export/index.ts';
import { en } from '../../src/i18n/index.ts';
import type { Posting } from '../../src/posting/index.ts';
import { textOf } from '../export/elements.ts';

/** Every statement of the JSON-LD that a reader of the page cannot find there. */
export function unsaid(jsonLd: JobPostingJsonLd, posting: Posting): string[] {
  const html = renderToStaticMarkup(<JobPost posting={posting} />);
  const page = squeeze(textOf(html.replace(/<[^>]*>/g, (tag) => `${tag} `)));
  const locale = posting.lang ?? 'en';
  const salary = jsonLd.baseSalary;
  const amounts = salary === undefined ? [] : [salary.value.value, salary.value.minValue, salary.value.maxValue];
  const money = (amount: number) =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: salary?.currency ?? '',
      trailingZeroDisplay: 'stripIfInteger',
    }).format(amount);
  const day = (iso: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso.slice(0, 10)));
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const statements = [
    jsonLd.title,
    jsonLd.hiringOrganization.name,
    jsonLd.employmentUnit?.name,
    day(jsonLd.datePosted),
    jsonLd.validThrough && day(jsonLd.validThrough),
    jsonLd.jobLocationType && en.workplace.remote,
    ...(jsonLd.jobLocation ?? []).flatMap(({ name, address }) => [
      name,
      address.streetAddress,
      address.addressLocality,
      address.addressRegion,
      address.postalCode,
      // The code of a country says it, too: `Austin, TX, USA`.
      new RegExp(`\\b${address.addressCountry}A?\\b`).test(name) ? '' : countries.of(address.addressCountry),
    ]),
    ...(jsonLd.applicantLocationRequirements ?? []).map(({ name }) => name),
    ...(jsonLd.employmentType ?? []).map((type) => en.employmentTypes[type]),
    ...amounts.flatMap((amount) => (amount === undefined ? [] : money(amount))),
    salary && en.interval[salary.value.unitText.toLowerCase() as 'year'],
    ...(jsonLd.incentiveCompensation ?? []),
    ...[jsonLd.employerOverview, jsonLd.responsibilities, jsonLd.skills, jsonLd.jobBenefits].flatMap(
      (text) => text?.split(/[\n\t]+/) ?? [],
    ),
    textOf(jsonLd.description.replace(/<[^>]*>/g, (tag) => `${tag} `)),
  ];
  return statements.filter((text) => text !== undefined && text !== '' && !page.includes(squeeze(text))) as string[];
}

/** White space is what the page makes of its tags, not what it says. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
