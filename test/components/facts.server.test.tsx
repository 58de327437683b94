import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { JobPostFacts } from '../../src/components/index.ts';
import type { Location, PayRange, Posting } from '../../src/posting/index.ts';

function facts(posting: Partial<Posting>): string[] {
  const html = renderToStaticMarkup(<JobPostFacts posting={{ title: 'x', sections: [], ...posting }} />);
  return [...html.matchAll(/<div data-fact="([^"]*)">(.*?)<\/div>/gs)].map(([, fact, group]) => {
    const text = (group ?? '')
      .replace(/<\/dt>/, ': ')
      .replace(/<\/dd><dd>/g, ' | ')
      .replace(/<[^>]*>/g, '');
    return `${fact} = ${text}`.replaceAll('\u00a0', ' ');
  });
}

const pay = (range: Partial<PayRange>, lang = 'en-US'): string | undefined =>
  facts({ lang, pay: [{ kind: 'salary', currency: 'USD', ...range }] })[0]?.replace('pay = Salary: ', '');

test('says nothing when nothing is stated', () => {
  expect(renderToStaticMarkup(<JobPostFacts posting={{ title: 'x', sections: [] }} />)).toBe('');
  expect(facts({ locations: [], pay: [], employmentTypes: [] })).toEqual([]);
});

test('one term with its values, in a fixed order', () => {
  expect(
    facts({
      requisition: 'R-1',
      closesOn: '2026-12-24',
      postedOn: '2026-11-03T23:30:00-08:00',
      updatedOn: '2026-11-04',
      team: 'Core',
      department: 'R&D',
      employmentTypes: ['FULL_TIME', 'PART_TIME'],
      remoteFrom: ['Austria'],
      workplace: 'hybrid',
      locations: [{ name: 'Graz' }, { name: 'Wien' }],
      lang: 'en-GB',
    }),
  ).toEqual([
    'locations = Locations: Graz | Wien',
    'workplace = Workplace: Hybrid',
    'remoteFrom = Remote from: Austria',
    'employmentTypes = Employment: Full-time | Part-time',
    'closesOn = Apply by: 24 December 2026',
    'department = Department: R&amp;D',
    'team = Team: Core',
    'postedOn = Posted: 3 November 2026',
    'requisition = Reference: R-1',
  ]);
});

test('pay stands before what a reader asks later, and a team that repeats the department is said once', () => {
  const pay = [{ kind: 'salary', currency: 'EUR', min: 40_000 }] as const;
  expect(facts({ team: 'Rigging', department: 'Rigging', pay, closesOn: '2026-12-24' })).toEqual([
    'pay = Salary: from €40,000',
    'closesOn = Apply by: December 24, 2026',
    'department = Department: Rigging',
  ]);
});

test('a single place has the singular term', () => {
  expect(facts({ locations: [{ name: 'Graz' }] })).toEqual(['locations = Location: Graz']);
});

describe('a place says of its address what its name does not', () => {
  test.each<[string, Omit<Location, 'name'>, string, string]>([
    ['Leer', { city: 'Leer', country: 'DE' }, 'en', 'Leer, Germany'],
    ['Leer', { country: 'DE' }, 'de', 'Leer, Deutschland'],
    ['Leer, Germany', { city: 'Leer', country: 'DE' }, 'de', 'Leer, Germany'],
    ['Austin, TX, USA', { city: 'Austin', region: 'TX', country: 'US' }, 'en', 'Austin, TX, USA'],
    [
      'Graz HQ',
      { street: 'Am Ring 1', postalCode: '8010', city: 'Graz', country: 'AT' },
      'en',
      'Graz HQ, Am Ring 1, 8010, Austria',
    ],
    ['Remote', {}, 'en', 'Remote'],
    ['Leer', { country: 'Germany' }, 'en', 'Leer, Germany'],
  ])('%s %j in %s', (name, address, lang, expected) => {
    expect(facts({ lang, locations: [{ name, ...address }] })).toEqual([`locations = Location: ${expected}`]);
  });
});

test('only chooses and orders', () => {
  const posting: Posting = { title: 'x', sections: [], team: 'Core', updatedOn: '2026-11-04', department: 'R' };
  const html = renderToStaticMarkup(<JobPostFacts posting={posting} only={['updatedOn', 'team']} />);
  expect([...html.matchAll(/data-fact="(.*?)"/g)].map(([, fact]) => fact)).toEqual(['updatedOn', 'team']);
});

test('dates are times, whatever the time zone of the reader', () => {
  const html = renderToStaticMarkup(<JobPostFacts posting={{ title: 'x', sections: [], postedOn: '2026-11-03' }} />);
  expect(html).toContain('<time dateTime="2026-11-03">November 3, 2026</time>');
  expect(facts({ postedOn: '2026-11-03', lang: 'de' })).toEqual(['postedOn = Posted: 3. November 2026']);
});

describe('pay', () => {
  test.each<[Partial<PayRange>, string, string]>([
    [{ min: 120000, max: 150000, interval: 'year' }, 'en-US', '$120,000 to $150,000 per year'],
    [{ min: 25.5, max: 30, interval: 'hour' }, 'en-US', '$25.50 to $30 per hour'],
    [{ min: 100 }, 'en-US', 'from $100'],
    [{ max: 100 }, 'en-US', 'up to $100'],
    [{ min: 100, max: 100 }, 'en-US', '$100'],
    [{ min: 70000, currency: 'EUR' }, 'de-AT', 'from € 70.000'],
    [{ min: 5000000, max: 7000000, currency: 'JPY' }, 'ja', 'JP¥5,000,000 to JP¥7,000,000'],
    [{ min: 100, currency: 'CAD' }, 'en-US', 'from CA$100'],
    [{ text: 'Competitive' }, 'en-US', 'Competitive'],
  ])('%j in %s', (range, lang, expected) => {
    expect(pay(range, lang)?.replace('￥', 'JP¥').replace('￥', 'JP¥')).toBe(expected);
  });

  test('without a currency it is a number, with a label it says what for', () => {
    expect(facts({ lang: 'en', pay: [{ kind: 'bonus', min: 10, label: 'Zone A' }] })).toEqual([
      'pay = Bonus: Zone A: from 10',
    ]);
  });

  test('ranges of one kind share a term', () => {
    const posting: Partial<Posting> = {
      lang: 'en',
      pay: [
        { kind: 'salary', currency: 'USD', min: 1, label: 'A' },
        { kind: 'equity', text: 'Options' },
        { kind: 'salary', currency: 'USD', min: 2, label: 'B' },
      ],
    };
    const html = renderToStaticMarkup(<JobPostFacts posting={{ title: 'x', sections: [], ...posting }} />);
    expect(facts(posting)).toHaveLength(2);
    expect(html).toContain(
      '<dt>Salary</dt><dd><table><tbody>' +
        '<tr><th scope="row"><bdi>A</bdi></th><td>from $1</td></tr>' +
        '<tr><th scope="row"><bdi>B</bdi></th><td>from $2</td></tr></tbody></table></dd>',
    );
    expect(facts(posting)[1]).toBe('pay = Equity: Options');
  });

  test('ranges of which one is for nothing in particular are a list', () => {
    const pay: PayRange[] = [
      { kind: 'salary', min: 1, label: 'A' },
      { kind: 'salary', min: 2 },
    ];
    expect(facts({ lang: 'en', pay })).toEqual(['pay = Salary: A: from 1 | from 2']);
  });

  test('what Intl refuses is shown as it is', () => {
    expect(pay({ min: 5, currency: 'EURO' })).toBe('from 5');
    expect(facts({ postedOn: 'soon' })).toEqual(['postedOn = Posted: soon']);
    expect(facts({ postedOn: '2026-11-03', lang: 'x-1-odd_tag' })).toEqual(['postedOn = Posted: November 3, 2026']);
  });

  test('a range that states nothing is left out', () => {
    expect(facts({ pay: [{ kind: 'salary' }] })).toEqual([]);
  });
});

test('words of the source are isolated from their neighbours', () => {
  const html = renderToStaticMarkup(<JobPostFacts posting={{ title: 'x', sections: [], team: 'פיתוח' }} />);
  expect(html).toContain('<dd><bdi>פיתוח</bdi></dd>');
});
