import { describe, expect, it } from 'vitest';
import { fromJsonLd } from '../../src/import/json-ld.ts';
import { jsonLd } from '../../stories/samples/payloads.ts';
import { describeDistrust } from './distrust.ts';
import { wordsOfPosting } from './words.ts';

const page = (data: unknown) =>
  `<!doctype html><html><head><script>if (1 < 2) document.title = '<script';</script>
<script type="application/ld+json">{"@type":"Organization","name":"Other"}</script>
<script data-x=1 type='application/ld+json'>${JSON.stringify(data).replaceAll('<', '\\u003c')}</script></head><body><h1>Another text</h1></body></html>`;

describe('fromJsonLd', () => {
  it('reads the facts', () => {
    const { posting, issues } = fromJsonLd(jsonLd);
    const { sections: _, ...facts } = posting;
    expect(facts).toEqual({
      title: 'Pilot',
      lang: 'en',
      id: 'P-1',
      company: {
        name: 'Harbour Pilots',
        url: 'https://pilots.example/',
        logo: { src: 'https://pilots.example/logo.svg', alt: '' },
      },
      locations: [
        {
          name: 'Emden, NI, Germany',
          street: 'Pier 1',
          city: 'Emden',
          region: 'NI',
          postalCode: '26721',
          country: 'DE',
        },
      ],
      employmentTypes: ['FULL_TIME', 'CONTRACTOR'],
      pay: [
        { kind: 'salary', currency: 'EUR', min: 31.5, max: 31.5, interval: 'hour' },
        { kind: 'bonus', text: 'A share of every ship' },
      ],
      postedOn: '2026-03-01',
      closesOn: '2026-12-31T23:59:59Z',
      url: jsonLd.url,
    });
    expect(issues).toEqual([]);
  });

  it('finds the job in a list, a graph, a text and a page', () => {
    const shapes = [
      [jsonLd],
      { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, jsonLd] },
      { '@type': 'WebPage', mainEntity: jsonLd },
      { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: jsonLd }] },
      { ...jsonLd, '@type': ['Thing', 'https://schema.org/JobPosting'] },
      JSON.stringify(jsonLd),
      page(jsonLd),
      page({ '@graph': [jsonLd] }),
    ];
    for (const shape of shapes) {
      const { posting } = fromJsonLd(shape);
      expect([posting.title, posting.id, wordsOfPosting(posting).join(' ')]).toEqual([
        'Pilot',
        'P-1',
        'The job You bring ships in.',
      ]);
    }
  });

  it('reads the first of several jobs and says so', () => {
    const { posting, issues } = fromJsonLd([jsonLd, { ...jsonLd, title: 'Second' }]);
    expect(posting.title).toBe('Pilot');
    expect(issues.map(({ code }) => code)).toEqual(['more-jobs']);
  });

  it('reads descriptions that are escaped, plain, or missing', () => {
    const words = (fields: object) =>
      wordsOfPosting(fromJsonLd({ ...jsonLd, description: undefined, ...fields }).posting).join(' ');
    expect(words({ description: '&lt;p&gt;Ships &amp;amp; tides&lt;/p&gt;' })).toBe('Ships & tides');
    expect(words({ description: 'Ships\n\nTides' })).toBe('Ships Tides');
    expect(words({})).toBe('You bring ships in.');
    expect(words({ description: '', qualifications: '<p>A licence</p>', skills: ['Calm', 'Radio'] })).toBe(
      'You bring ships in. A licence Calm Radio',
    );
  });

  it('mends line feeds inside strings, and reports what is no JSON', () => {
    const broken = page('x').replace('"x"', '{"@type":"JobPosting","title":"Pilot","description":"One\nTwo"}');
    expect(fromJsonLd(broken).posting.title).toBe('Pilot');
    const { issues } = fromJsonLd('<script type="application/ld+json">{"title":}</script>');
    expect(issues.map(({ code }) => code)).toEqual(['json-invalid', 'job-missing', 'title-missing']);
  });

  it('takes an object, a list or a text where schema.org allows each', () => {
    const { posting } = fromJsonLd({
      ...jsonLd,
      hiringOrganization: 'Harbour Pilots',
      identifier: 7,
      jobLocation: ['Emden, Germany', { '@type': 'Place', address: 'Leer, Lower Saxony, Germany' }],
      employmentType: 'FULL_TIME, Part-Time',
      baseSalary: { currency: 'EUR', minValue: 10, maxValue: 12, unitText: 'HOUR' },
      incentiveCompensation: ['Stock options', 'A commission on freight'],
      employmentUnit: { '@type': 'Organization', name: 'Fleet' },
      url: ['https://pilots.example/jobs/2'],
    });
    expect(posting).toMatchObject({
      company: { name: 'Harbour Pilots' },
      id: '7',
      locations: [
        { name: 'Leer, Lower Saxony, Germany', city: 'Leer', region: 'Lower Saxony', country: 'DE' },
        { name: 'Emden, Germany', country: 'DE' },
      ],
      department: 'Fleet',
      employmentTypes: ['FULL_TIME', 'PART_TIME'],
      pay: [
        { kind: 'salary', currency: 'EUR', min: 10, max: 12, interval: 'hour' },
        { kind: 'equity', text: 'Stock options' },
        { kind: 'commission', text: 'A commission on freight' },
      ],
      url: 'https://pilots.example/jobs/2',
    });
  });

  it('takes no address but those that a posting may have, wherever it stands', () => {
    const bad = 'javascript:alert(1)';
    const { posting } = fromJsonLd({
      ...jsonLd,
      url: [bad, 'https://pilots.example/3'],
      hiringOrganization: { name: 'N', url: [bad], sameAs: [bad, 'https://pilots.example'], logo: [bad] },
      potentialAction: { '@type': 'ApplyAction', target: bad },
    });
    expect(JSON.stringify(posting)).not.toContain('javascript:');
    expect([posting.url, posting.company]).toEqual([
      'https://pilots.example/3',
      { name: 'N', url: 'https://pilots.example/' },
    ]);
    const apply = (target: unknown) => fromJsonLd({ ...jsonLd, potentialAction: [{ target }] }).posting.applyUrl;
    expect(apply('mailto:crew@pilots.example')).toBe('mailto:crew@pilots.example');
    expect(apply({ '@type': 'EntryPoint', urlTemplate: 'https://pilots.example/apply' })).toBe(
      'https://pilots.example/apply',
    );
    expect([apply({ urlTemplate: bad }), apply('tel:1'), apply(7)]).toEqual([undefined, undefined, undefined]);
  });

  it('reads remote jobs and from where, but no region of a job on site', () => {
    const remote = {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: [{ '@type': 'Country', name: 'Germany' }, { name: 'Norway' }],
    };
    expect(fromJsonLd({ ...jsonLd, ...remote }).posting).toMatchObject({
      workplace: 'remote',
      remoteFrom: ['Germany', 'Norway'],
    });
    const { posting } = fromJsonLd({ ...jsonLd, ...remote, jobLocationType: undefined });
    expect([posting.workplace, posting.remoteFrom]).toEqual([undefined, undefined]);
  });

  it('invents neither pay nor interval', () => {
    const pay = (baseSalary: unknown) =>
      fromJsonLd({ ...jsonLd, incentiveCompensation: undefined, baseSalary }).posting.pay;
    expect(pay({ currency: 'USD', value: { minValue: 0, maxValue: 0, unitText: 'YEAR' } })).toBeUndefined();
    expect(pay({ currency: 'USD', value: { minValue: 1, maxValue: 2, unitText: 'SHIP' } })).toEqual([
      { kind: 'salary', currency: 'USD', min: 1, max: 2 },
    ]);
    expect(pay({ currency: 'USD', value: 50000 })).toEqual([
      { kind: 'salary', currency: 'USD', min: 50_000, max: 50_000 },
    ]);
    expect(pay('$50k')).toEqual([{ kind: 'salary', text: '$50k' }]);
    expect(fromJsonLd({ ...jsonLd, baseSalary: undefined, estimatedSalary: jsonLd.baseSalary }).posting.pay).toEqual([
      { kind: 'bonus', text: 'A share of every ship' },
    ]);
  });

  it('is not drawn into circles, depth or endless scripts', () => {
    const circle: Record<string, unknown> = { '@graph': [] };
    circle['@graph'] = [circle, circle];
    expect(fromJsonLd(circle).posting.sections).toEqual([]);
    let deep: unknown = jsonLd;
    for (let depth = 0; depth < 20_000; depth += 1) deep = { '@graph': [deep] };
    expect(fromJsonLd(deep).posting.title).toBe('Pilot');
    expect(fromJsonLd('<script '.repeat(100_000)).posting.title).toBe('');
  });

  describeDistrust(fromJsonLd, jsonLd);
});
