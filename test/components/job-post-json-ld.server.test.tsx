import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { JobPostJsonLd } from '../../src/components/job-post-json-ld.ts';
import { type JobPostingJsonLd, toJsonLd } from '../../src/export/index.ts';
import type { PayRange, Posting } from '../../src/posting/index.ts';
import { elementsOf } from '../export/elements.ts';
import { fixed, validPostings } from '../posting/arbitraries.ts';
import { completePosting } from '../posting/complete-posting.ts';
import { unsaid } from './statements.tsx';

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
