import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { JobPost } from '../../src/components/index.ts';
import { JobPostJsonLd } from '../../src/components/job-post-json-ld.ts';
import { type JobPostingJsonLd, toJsonLd } from '../../src/export/index.ts';
import { en } from '../../src/i18n/index.ts';
import type { PayRange, Posting } from '../../src/posting/index.ts';
import { elementsOf, textOf } from '../export/elements.ts';
import { fixed, validPostings } from '../posting/arbitraries.ts';
import { completePosting } from '../posting/complete-posting.ts';

const script = /^<script type="application\/ld\+json">(.*)<\/script>$/s;

describe('JobPostJsonLd', () => {
  test('renders one script with the JSON-LD of the post', () => {
    const html = renderToStaticMarkup(<JobPostJsonLd posting={completePosting} />);
    expect(JSON.parse(script.exec(html)?.[1] ?? '')).toEqual(toJsonLd(completePosting).jsonLd);
    expect(renderToStaticMarkup(<JobPostJsonLd posting={completePosting} id="data" />)).toContain(' id="data"');
  });

  test('renders nothing where Google would reject it', () => {
    expect(renderToStaticMarkup(<JobPostJsonLd posting={{ title: 'Baker', sections: [] }} />)).toBe('');
    const now = new Date('2027-02-01');
    expect(renderToStaticMarkup(<JobPostJsonLd posting={completePosting} now={now} />)).toBe('');
  });

  test('no text of the posting ends the script or begins another', () => {
    const hostile = '</script><script>alert(1)</script><!--<script> \u2028 \u2029 &lt; \'"\\';
    const text = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: hostile }] }];
    const posting: Posting = {
      ...completePosting,
      title: hostile,
      id: hostile,
      department: hostile,
      company: { name: hostile },
      locations: [{ name: hostile, city: hostile, country: 'DE' }],
      pay: [{ kind: 'bonus', text: hostile }],
      sections: [{ id: 'a', kind: 'skills', heading: hostile, blocks: text }],
    };
    const html = renderToStaticMarkup(<JobPostJsonLd posting={posting} />);
    expect(elementsOf(html).map(({ name }) => name)).toEqual(['script']);
    const inside = script.exec(html)?.[1] ?? '';
    expect(inside).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(inside)).toEqual(toJsonLd(posting).jsonLd);
    // The control: as plain JSON the same data would be several elements.
    expect(elementsOf(`<script>${JSON.stringify(toJsonLd(posting).jsonLd)}</script>`).length).toBeGreaterThan(1);
  });
});

/** Every statement of the JSON-LD that a reader of the page cannot find there. */
function unsaid(jsonLd: JobPostingJsonLd, posting: Posting): string[] {
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
      countries.of(address.addressCountry),
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

describe('what the JSON-LD says', () => {
  const facts = fc.record(
    {
      workplace: fc.constantFrom('on-site', 'hybrid', 'remote'),
      remoteFrom: fc.constant(['Germany', 'California']),
      employmentTypes: fc.constant(['FULL_TIME', 'INTERN']),
      locations: fc.subarray(
        [
          { name: 'Leer', city: 'Leer', country: 'DE' },
          {
            name: 'Graz HQ',
            street: 'Am Ring 1',
            postalCode: '8010',
            city: 'Graz',
            region: 'Steiermark',
            country: 'AT',
          },
          { name: 'Kiel, Germany', city: 'Kiel', region: 'Schleswig-Holstein', country: 'DE' },
        ],
        { minLength: 1 },
      ),
      pay: fc.subarray<PayRange>([
        { kind: 'salary', label: 'Leer', currency: 'EUR', min: 3000, max: 3500.5, interval: 'month' },
        { kind: 'salary', label: 'Graz', currency: 'EUR', min: 2800, max: 2800, interval: 'month' },
        { kind: 'bonus', text: 'A thirteenth month' },
      ]),
      lang: fc.constantFrom('en', 'en-GB'),
    },
    { requiredKeys: ['locations'] },
  );

  test('is on the page, word for word and number for number', () => {
    expect(unsaid(toJsonLd(completePosting).jsonLd as JobPostingJsonLd, completePosting)).toEqual([]);
    let written = 0;
    fc.assert(
      fc.property(validPostings, facts, (posting, given) => {
        const whole = { ...completePosting, sections: posting.sections, ...given } as Posting;
        const { jsonLd } = toJsonLd(whole);
        if (jsonLd === undefined) return;
        written += 1;
        expect(unsaid(jsonLd, whole)).toEqual([]);
      }),
      fixed(60),
    );
    expect(written).toBeGreaterThan(20);
  });

  test('is looked for by a check that misses what is not there', () => {
    const jsonLd = toJsonLd(completePosting).jsonLd as JobPostingJsonLd;
    const { pay: _pay, department: _department, ...rest } = completePosting;
    expect(unsaid(jsonLd, { ...rest, locations: [{ name: 'Kiel or remote in Germany' }] })).toEqual([
      'Engineering',
      'Am Leuchtturm 1',
      'Schleswig-Holstein',
      '24103',
      '€60,000',
      '€75,000.50',
      'per year',
      'Shares after a year',
    ]);
    expect(unsaid({ ...jsonLd, description: '<p>More</p>' }, completePosting)).toHaveLength(1);
  });
});
