import fc from 'fast-check';
import type { JobPosting, WithContext } from 'schema-dts';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type JobPostingJsonLd, stringifyJsonLd, toJsonLd } from '../../src/export/index.ts';
import { fromJsonLd } from '../../src/import/index.ts';
import { type PayRange, type Posting, parsePosting, plainText } from '../../src/posting/index.ts';
import { fixed, validPostings } from '../posting/arbitraries.ts';
import { completePosting } from '../posting/complete-posting.ts';
import { googleFaults, googleLines } from './google-job-posting.ts';

const now = new Date('2026-11-03T12:00:00Z');

const baker: Posting = {
  title: 'Baker',
  lang: 'en',
  company: { name: 'Ofen & Co' },
  postedOn: '2026-10-01',
  workplace: 'on-site',
  locations: [{ name: 'Leer', city: 'Leer', country: 'DE' }],
  sections: [
    { id: 'role', kind: 'role', blocks: [{ type: 'paragraph', children: [{ type: 'text', value: 'You bake.' }] }] },
  ],
};

const salary: PayRange = { kind: 'salary', currency: 'EUR', min: 3000, max: 3500, interval: 'month' };

function jsonLdOf(posting: Posting): JobPostingJsonLd {
  const { jsonLd, refusals } = toJsonLd(posting, { now });
  if (jsonLd === undefined) throw new Error(`refused: ${refusals.map(({ code }) => code).join(', ')}`);
  return jsonLd;
}

function codes(changes: Partial<Posting>, refused?: string): readonly string[] {
  const { refusals } = toJsonLd({ ...baker, ...changes }, { now });
  return refusals.filter((each) => refused === undefined || each.refused === refused).map(({ code }) => code);
}

describe('toJsonLd', () => {
  it('is a JobPosting to schema-dts', () => {
    expectTypeOf<JobPostingJsonLd>().toExtend<WithContext<JobPosting>>();
    // The control: the type is not so wide that anything would do.
    expectTypeOf<Omit<JobPostingJsonLd, 'title'> & { title: { a: 1 } }>().not.toExtend<WithContext<JobPosting>>();
  });

  it('tells everything that a posting states', () => {
    const { description, ...rest } = jsonLdOf({
      ...completePosting,
      pay: [salary, ...(completePosting.pay ?? [])].slice(0, 1),
    });
    expect(googleLines(description).slice(0, 2)).toEqual(['About the role', 'You will compute tides']);
    expect(rest).toMatchInlineSnapshot(`
      {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "baseSalary": {
          "@type": "MonetaryAmount",
          "currency": "EUR",
          "value": {
            "@type": "QuantitativeValue",
            "maxValue": 3500,
            "minValue": 3000,
            "unitText": "MONTH",
          },
        },
        "datePosted": "2026-10-01",
        "employmentType": [
          "FULL_TIME",
          "PART_TIME",
        ],
        "employmentUnit": {
          "@type": "Organization",
          "name": "Engineering",
        },
        "hiringOrganization": {
          "@type": "Organization",
          "logo": "https://harbourlamp.example/logo.svg",
          "name": "Harbour & Lamp",
          "sameAs": "https://harbourlamp.example/",
        },
        "identifier": {
          "@type": "PropertyValue",
          "name": "Harbour & Lamp",
          "value": "4711",
        },
        "jobBenefits": "Health
      On land
      In Kiel
      Doctor
      third visit free
      Sauna
      on Fridays
      Days off
      First year	30",
        "jobLocation": [
          {
            "@type": "Place",
            "address": {
              "@type": "PostalAddress",
              "addressCountry": "DE",
              "addressLocality": "Kiel",
              "addressRegion": "Schleswig-Holstein",
              "postalCode": "24103",
              "streetAddress": "Am Leuchtturm 1",
            },
            "name": "Kiel or remote in Germany",
          },
        ],
        "potentialAction": {
          "@type": "ApplyAction",
          "target": "mailto:jobs@harbourlamp.example?subject=Tide%20tables",
        },
        "title": "Tide-table engineer",
        "url": "https://harbourlamp.example/jobs/4711",
        "validThrough": "2026-12-31",
      }
    `);
  });

  it('is accepted as Google documents it, whenever it is written', () => {
    const postings = fc
      .tuple(
        validPostings,
        fc.record(
          {
            company: fc.constantFrom({ name: 'Ofen & Co' }, completePosting.company),
            postedOn: fc.constantFrom('2026-10-01', '2026-10-01T08:00:00+02:00'),
            closesOn: fc.constantFrom('2026-12-24', '2026-11-02', '2020-01-01'),
            closed: fc.boolean(),
            workplace: fc.constantFrom('on-site', 'hybrid', 'remote'),
            locations: fc.subarray([
              { name: 'Leer', city: 'Leer', country: 'DE' },
              { name: 'Somewhere' },
              { name: 'Graz HQ', street: 'Am Ring 1', region: 'Steiermark', country: 'AT' },
            ]),
            remoteFrom: fc.subarray(['Germany', 'Anywhere', 'Bavaria', 'USA']),
            employmentTypes: fc.subarray(['FULL_TIME', 'OTHER'] as const),
            pay: fc.subarray<PayRange>([
              salary,
              { ...salary, label: 'Graz', min: 2000, max: 2000 },
              { ...salary, min: 0, max: 0 },
              { kind: 'bonus', text: 'A thirteenth month' },
              { kind: 'salary', min: 5, max: 6, currency: 'EUR' },
            ]),
          },
          { requiredKeys: [] },
        ),
      )
      .map(([posting, facts]) => ({ ...posting, ...facts }) as Posting);
    let written = 0;
    fc.assert(
      fc.property(postings, (posting) => {
        const { jsonLd, refusals } = toJsonLd(posting, { now });
        if (jsonLd === undefined) {
          expect(refusals.some(({ refused }) => refused === 'posting')).toBe(true);
          return;
        }
        written += 1;
        expect(googleFaults(JSON.parse(stringifyJsonLd(jsonLd)), now)).toEqual([]);
      }),
      fixed(300),
    );
    expect(written).toBeGreaterThan(30);
  });

  it.each<[string, Partial<Posting>, readonly string[]]>([
    ['a closed posting', { closed: true }, ['closed']],
    ['one whose last day has passed', { closesOn: '2026-11-01' }, ['expired']],
    ['one without a title', { title: ' ' }, ['title-missing']],
    ['one without text', { sections: [] }, ['description-missing']],
    ['one without an employer', { company: undefined as never }, ['company-missing']],
    ['one without a date', { postedOn: undefined as never }, ['posted-on-missing']],
    ['one with a date that is none', { postedOn: 'yesterday' }, ['posted-on-missing']],
    ['a place without a country', { locations: [{ name: 'Leer' }] }, ['country-missing']],
    ['no place', { locations: [] }, ['country-missing']],
    [
      'a hybrid job without a country',
      { workplace: 'hybrid', locations: [], remoteFrom: ['Germany'] },
      ['country-missing'],
    ],
    [
      'a remote job without any country',
      { workplace: 'remote', locations: [{ name: 'Remote' }] },
      ['remote-without-country'],
    ],
    [
      'a remote job from anywhere',
      { workplace: 'remote', locations: [], remoteFrom: ['Worldwide'] },
      ['remote-without-country'],
    ],
  ])('refuses %s', (_, changes, expected) => {
    expect(codes(changes, 'posting')).toEqual(expected);
    expect(toJsonLd({ ...baker, ...changes }, { now }).jsonLd).toBeUndefined();
  });

  it('refuses a text that only repeats the title', () => {
    const blocks = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: ' bAKER ' }] }];
    expect(codes({ sections: [{ id: 'a', kind: 'other', blocks }] })).toEqual(['description-is-title']);
    expect(codes({ sections: [{ id: 'a', kind: 'other', heading: 'A', blocks }] })).toEqual([]);
  });

  it('asks no clock', () => {
    expect(toJsonLd({ ...baker, closesOn: '2001-01-01' }).jsonLd?.validThrough).toBe('2001-01-01');
  });

  it.each<[string, Partial<Posting>, readonly string[]]>([
    ['pay of 0', { pay: [{ ...salary, min: 0, max: 0 }] }, ['pay-is-zero']],
    [
      'pay without an interval',
      { pay: [{ kind: 'salary', currency: 'EUR', min: 1, max: 2 }] },
      ['pay-without-interval'],
    ],
    [
      'pay without a currency',
      { pay: [{ kind: 'salary', interval: 'year', min: 1, max: 2 }] },
      ['pay-without-currency'],
    ],
    [
      'pay without an upper end',
      { pay: [{ kind: 'salary', currency: 'EUR', interval: 'year', min: 1 }] },
      ['pay-without-end'],
    ],
    ['pay in words', { pay: [{ kind: 'salary', text: 'Fair' }] }, ['pay-in-words']],
    ['pay in two currencies', { pay: [salary, { ...salary, currency: 'USD' }] }, ['pay-differs']],
    [
      'one range of several that cannot be told',
      { pay: [salary, { kind: 'salary', text: 'More in Graz' }] },
      ['pay-in-words'],
    ],
  ])('leaves out %s, and says so', (_, changes, expected) => {
    expect(codes(changes)).toEqual(expected);
    expect(jsonLdOf({ ...baker, ...changes }).baseSalary).toBeUndefined();
  });

  it('tells one amount as one, a range as a range, and zones from the lowest to the highest amount', () => {
    const value = (pay: readonly PayRange[]) => jsonLdOf({ ...baker, pay }).baseSalary?.value;
    expect(value([{ ...salary, max: 3000 }])).toMatchObject({ value: 3000, unitText: 'MONTH' });
    expect(value([salary])).toMatchObject({ minValue: 3000, maxValue: 3500 });
    expect(
      value([
        { ...salary, label: 'A' },
        { ...salary, label: 'B', min: 2500, max: 2900 },
      ]),
    ).toMatchObject({
      minValue: 2500,
      maxValue: 3500,
    });
  });

  it('leaves out a place without a country beside one with, and everywhere beside a region', () => {
    const posting: Posting = {
      ...baker,
      workplace: 'remote',
      locations: [{ name: 'Somewhere' }, { name: 'Leer', country: 'DE' }],
      remoteFrom: ['Anywhere', 'Österreich', 'California', 'USA'],
      lang: 'de',
    };
    const { jsonLd, refusals } = toJsonLd(posting, { now });
    expect(jsonLd?.jobLocation).toHaveLength(1);
    expect(jsonLd?.applicantLocationRequirements?.map((region) => `${region['@type']} ${region.name}`)).toEqual([
      'Country Österreich',
      'AdministrativeArea California',
      'Country USA',
    ]);
    expect(refusals.map(({ code, path }) => [code, ...path])).toEqual([
      ['location-without-country', 'locations', 0],
      ['region-is-everywhere', 'remoteFrom', 0],
    ]);
  });

  it('tells hybrid work as work at a place', () => {
    const jsonLd = jsonLdOf({ ...baker, workplace: 'hybrid', remoteFrom: ['Germany'] });
    expect(jsonLd).not.toHaveProperty('jobLocationType');
    expect(jsonLd).not.toHaveProperty('applicantLocationRequirements');
  });

  it('gives every refusal a sentence and a place', () => {
    const { refusals } = toJsonLd({ title: '', sections: [], pay: [{ kind: 'salary' }] });
    expect(refusals.map(({ code }) => code)).toEqual([
      ...['title-missing', 'description-missing', 'company-missing', 'posted-on-missing', 'country-missing'],
      'pay-in-words',
    ]);
    for (const { message, path } of refusals) {
      expect(message).toMatch(/^[A-Z].*\.$/);
      expect(path.length).toBeGreaterThan(0);
    }
  });

  it('lets no unsafe address through', () => {
    const bad = 'javascript:alert(1)';
    const posting: Posting = {
      ...baker,
      url: bad,
      applyUrl: bad,
      company: { name: 'A', url: bad, logo: { src: bad, alt: '' } },
    };
    expect(JSON.stringify(jsonLdOf(posting))).not.toContain('javascript');
  });
});

describe('the description', () => {
  it('has every word of the sections, and a new line for Google wherever a block begins', () => {
    const lines = ({ sections }: Posting) =>
      sections
        .flatMap((section) => plainText(section).split(/[\n\t]+/))
        .map((line) => line.replace(/^ | $/g, ''))
        .filter((line) => line !== '');
    fc.assert(
      fc.property(validPostings, (posting) => {
        const { jsonLd } = toJsonLd({ ...baker, sections: posting.sections });
        if (jsonLd !== undefined) expect(googleLines(jsonLd.description)).toEqual(lines(posting));
      }),
      fixed(60),
    );
    expect(googleLines(jsonLdOf(completePosting).description)).toEqual(lines(completePosting));
  });

  it('comes back through fromJsonLd with sections, headings and kinds', () => {
    const back = (posting: Posting) =>
      fromJsonLd(JSON.parse(stringifyJsonLd(jsonLdOf(posting))), { trustKinds: true }).posting;
    expect(back(completePosting).sections).toEqual(completePosting.sections);
    fc.assert(
      fc.property(validPostings, ({ sections }) => {
        const posting: Posting = { ...baker, sections };
        if (toJsonLd(posting).jsonLd === undefined) return;
        const once = back(posting);
        expect(plainText(once.sections.flatMap(({ blocks }) => blocks)).replace(/\s+/g, '')).toBe(
          plainText(sections.flatMap(({ blocks }) => blocks)).replace(/\s+/g, ''),
        );
        expect(back({ ...baker, sections: once.sections }).sections).toEqual(once.sections);
        expect(parsePosting(once).issues).toEqual([]);
      }),
      fixed(60),
    );
  });

  it('brings its facts back, too', () => {
    const { lang: _lang, requisition: _requisition, team: _team, updatedOn: _updatedOn, ...facts } = completePosting;
    const { sections: _sections, ...back } = fromJsonLd(jsonLdOf(completePosting)).posting;
    expect(back).toMatchObject({
      title: facts.title,
      id: facts.id,
      company: facts.company,
      locations: facts.locations,
      employmentTypes: facts.employmentTypes,
      postedOn: facts.postedOn,
      closesOn: facts.closesOn,
      applyUrl: facts.applyUrl,
      url: facts.url,
    });
  });
});

describe('stringifyJsonLd', () => {
  it('is inert in a script and reads as the same data', () => {
    const hostile = '</script><script>alert(1)</script><!-- <script --> ]]> & \u2028 \u2029 \ud800 "\\';
    const jsonLd = jsonLdOf({ ...baker, title: hostile, company: { name: hostile } });
    const json = stringifyJsonLd(jsonLd);
    expect(json).not.toMatch(/[<>&\u2028\u2029\ud800]/);
    expect(JSON.parse(json)).toEqual(jsonLd);
    // The control: plain JSON would end the script.
    expect(JSON.stringify(jsonLd)).toContain('</script>');
  });
});

describe('the check of what Google accepts', () => {
  const good = (): Record<string, unknown> => ({ ...jsonLdOf({ ...baker, pay: [salary] }) });
  const without = (name: string) => Object.fromEntries(Object.entries(good()).filter(([key]) => key !== name));

  it('accepts what is right', () => {
    expect(googleFaults(good(), now)).toEqual([]);
  });

  it.each(['title', 'description', 'datePosted', 'hiringOrganization', 'jobLocation'])('misses %s', (name) => {
    expect(googleFaults(without(name), now)).not.toEqual([]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['a description that repeats the title', { description: '<p>Baker</p>' }],
    ['a date in words', { datePosted: 'yesterday' }],
    ['an offer that has ended', { validThrough: '2026-10-01' }],
    ['an address without a country', { jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress' } } }],
    ['remote work from nowhere', { jobLocation: undefined, jobLocationType: 'TELECOMMUTE' }],
    [
      'remote work from anywhere',
      { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { '@type': 'Country', name: 'Anywhere' } },
    ],
    ['an employment type of its own', { employmentType: 'Full-time' }],
    [
      'pay of 0',
      {
        baseSalary: {
          '@type': 'MonetaryAmount',
          currency: 'EUR',
          value: { '@type': 'QuantitativeValue', minValue: 0, maxValue: 0, unitText: 'YEAR' },
        },
      },
    ],
    [
      'pay without a unit',
      { baseSalary: { '@type': 'MonetaryAmount', currency: 'EUR', value: { '@type': 'QuantitativeValue', value: 5 } } },
    ],
    ['an employer without a name', { hiringOrganization: { '@type': 'Organization' } }],
    ['an empty property', { skills: null }],
  ])('sees %s', (_, changes) => {
    expect(googleFaults({ ...good(), ...changes }, now)).not.toEqual([]);
  });

  it('reads lines as Google does', () => {
    expect(googleLines('<h2>a</h2><b>b</b><p>c<br>d</p><ul><li>e</li></ul><i>f</i>\ng')).toEqual([
      'ab',
      'c',
      'd',
      'e',
      'f',
      'g',
    ]);
  });
});
