import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { JobPostFacts } from '../../src/components/index.ts';
import type { PayRange, Posting } from '../../src/posting/index.ts';

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
    'department = Department: R&amp;D',
    'team = Team: Core',
    'postedOn = Posted: 3 November 2026',
    'closesOn = Apply by: 24 December 2026',
    'requisition = Reference: R-1',
  ]);
});

test('a single place has the singular term', () => {
  expect(facts({ locations: [{ name: 'Graz' }] })).toEqual(['locations = Location: Graz']);
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
    expect(facts(posting)).toEqual(['pay = Salary: A: from $1 | B: from $2', 'pay = Equity: Options']);
  });

  test('a range that states nothing is left out', () => {
    expect(facts({ pay: [{ kind: 'salary' }] })).toEqual([]);
  });
});

test('words of the source are isolated from their neighbours', () => {
  const html = renderToStaticMarkup(<JobPostFacts posting={{ title: 'x', sections: [], team: 'פיתוח' }} />);
  expect(html).toContain('<dd><bdi>פיתוח</bdi></dd>');
});
