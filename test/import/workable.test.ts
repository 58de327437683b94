import { describe, expect, it } from 'vitest';
import { fromWorkable } from '../../src/import/workable.ts';
import { workable } from '../../stories/samples/payloads.ts';
import { describeDistrust } from './distrust.ts';
import { wordsOfPosting } from './words.ts';

const { full_description, ...parts } = workable;

describe('fromWorkable', () => {
  it('reads the facts of the widget', () => {
    const { posting, issues } = fromWorkable(workable);
    const { sections: _, ...facts } = posting;
    expect(facts).toEqual({
      title: 'Buoy Painter',
      id: '401786A940',
      requisition: 'BP-1',
      department: 'Paint',
      locations: [
        { name: 'Salem, Massachusetts, United States', city: 'Salem', region: 'Massachusetts', country: 'US' },
      ],
      employmentTypes: ['PART_TIME'],
      postedOn: '2026-06-22',
      url: workable.url,
      applyUrl: workable.application_url,
    });
    expect(issues).toEqual([]);
  });

  it('never shows full_description beside the fields that it repeats', () => {
    const words = (job: object) => wordsOfPosting(fromWorkable(job).posting).join(' ');
    expect(words(workable)).toBe('Buoys fade. A roller Paint');
    expect(words(parts)).toBe('Buoys fade. A roller Paint');
    expect(words({ title: 'T', full_description })).toBe('Buoys fade. A roller Paint');
    expect(words({ title: 'T', full_description, description: '' })).toBe('Buoys fade. A roller Paint');
  });

  it('shows the headings that the site gives, in its language, and none of its own', () => {
    const headings = { requirements: 'Anforderungen', benefits: 'Vorteile' };
    expect(wordsOfPosting(fromWorkable(workable, { headings }).posting).join(' ')).toBe(
      'Buoys fade. Anforderungen A roller Vorteile Paint',
    );
    expect(fromWorkable(workable).posting.sections.every(({ heading }) => heading === undefined)).toBe(true);
  });

  it('hides the places that the company hides, also those beside the list', () => {
    const [first] = workable.locations;
    expect(fromWorkable({ ...workable, locations: [first] }).posting.locations).toBeUndefined();
    expect(fromWorkable({ ...workable, locations: [] }).posting.locations).toEqual([
      { name: 'Boston, Massachusetts, United States', city: 'Boston', region: 'Massachusetts', country: 'US' },
    ]);
  });

  it('reads the public job (v2)', () => {
    const { posting } = fromWorkable({
      title: 'Buoy Painter',
      shortcode: '401786A940',
      description: '<p>Buoys fade.</p>',
      workplace: 'hybrid',
      remote: true,
      type: 'full',
      department: ['Yard', 'Paint'],
      location: { country: 'Norway', countryCode: 'NO', city: 'Bergen', region: 'Vestland' },
      published: '2026-06-22T00:00:00.000Z',
    });
    expect(posting).toMatchObject({
      workplace: 'hybrid',
      employmentTypes: ['FULL_TIME'],
      department: 'Paint',
      locations: [{ name: 'Bergen, Vestland, Norway', country: 'NO' }],
      postedOn: '2026-06-22T00:00:00.000Z',
    });
  });

  it('reads the job of the API (v3)', () => {
    const { posting } = fromWorkable({
      id: '36d4',
      title: 'Buoy Painter',
      state: 'closed',
      location: {
        location_str: 'Bergen, Norway',
        country: 'Norway',
        country_code: 'NO',
        city: 'Bergen',
        zip_code: '5003',
        telecommuting: true,
      },
      salary: { salary_from: 40000, salary_to: 50000, salary_currency: 'nok' },
      full_description: '<p>Buoys fade.</p>',
    });
    expect(posting).toMatchObject({
      id: '36d4',
      closed: true,
      workplace: 'remote',
      locations: [{ name: 'Bergen, Norway', city: 'Bergen', country: 'NO', postalCode: '5003' }],
      pay: [{ kind: 'salary', currency: 'NOK', min: 40_000, max: 50_000 }],
    });
  });

  describeDistrust(fromWorkable, workable);
});
