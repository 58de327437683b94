import { describe, expect, it } from 'vitest';
import { fromRecruitee } from '../../src/import/recruitee.ts';
import { recruitee } from '../../stories/samples/payloads.ts';
import { describeDistrust } from './distrust.ts';
import { wordsOfPosting } from './words.ts';

describe('fromRecruitee', () => {
  it('reads the facts: dates that are not ISO 8601, numbers that are texts', () => {
    const { posting, issues } = fromRecruitee(recruitee);
    const { sections: _, ...facts } = posting;
    expect(facts).toEqual({
      title: 'Net Mender',
      lang: 'en',
      id: '2338583',
      company: { name: 'Herring & Daughters' },
      department: 'Fleet',
      locations: [
        {
          name: 'Harbour',
          city: 'Emden',
          region: 'Lower Saxony',
          country: 'DE',
          postalCode: '26721',
          street: 'Am Delft 1',
        },
        { name: 'Leer, Lower Saxony, Germany', city: 'Leer', region: 'Lower Saxony', country: 'DE' },
      ],
      workplace: 'hybrid',
      employmentTypes: ['PART_TIME', 'TEMPORARY'],
      pay: [{ kind: 'salary', currency: 'EUR', min: 2100, max: 2600.5, interval: 'month' }],
      postedOn: '2026-07-25T17:53:46Z',
      updatedOn: '2026-08-01T08:00:00Z',
      url: recruitee.careers_url,
      applyUrl: recruitee.careers_apply_url,
    });
    expect(issues).toEqual([]);
    expect(JSON.stringify(posting)).not.toContain(recruitee.mailbox_email);
  });

  it('shows a translation where it is asked for, and the offer itself where there is none', () => {
    const german = fromRecruitee(recruitee, { lang: 'de-DE' }).posting;
    expect([german.title, german.lang]).toEqual(['Netzflicker', 'de-DE']);
    expect(wordsOfPosting(german).join(' ')).toBe('Netze reißen. Knoten');
    const english = fromRecruitee(recruitee).posting;
    expect(wordsOfPosting(english).join(' ')).toBe('Nets tear. Knots');
    expect(wordsOfPosting(fromRecruitee(recruitee, { lang: 'fr' }).posting).join(' ')).toBe('Nets tear. Knots');
  });

  it('states the language only where a translation has the same text', () => {
    expect(fromRecruitee({ ...recruitee, description: '<p>Other</p>' }).posting.lang).toBeUndefined();
  });

  it.each([
    [{ remote: true }, 'remote'],
    [{ on_site: true }, 'on-site'],
    [{ remote: true, hybrid: true }, undefined],
    [{ remote: false, hybrid: false, on_site: false }, undefined],
  ])('reads %j as %s', (flags, workplace) => {
    const { remote: _, hybrid: __, on_site: ___, ...offer } = recruitee;
    expect(fromRecruitee({ ...offer, ...flags }).posting.workplace).toBe(workplace);
  });

  it('takes the place of the offer where it lists none, and no "Remote job" for one', () => {
    expect(fromRecruitee({ ...recruitee, locations: [] }).posting.locations).toEqual([
      {
        name: 'Emden, Lower Saxony, Germany',
        city: 'Emden',
        region: 'Lower Saxony',
        country: 'DE',
        postalCode: '26721',
      },
    ]);
    expect(fromRecruitee({ title: 'T', location: 'Remote job' }).posting.locations).toBeUndefined();
  });

  it('leaves out empty pay and reads a closed offer', () => {
    const salary = { min: null, max: null, period: null, currency: 'USD' };
    expect(fromRecruitee({ ...recruitee, salary, status: 'closed' }).posting).toMatchObject({ closed: true });
    expect(fromRecruitee({ ...recruitee, salary }).posting.pay).toBeUndefined();
  });

  it('keeps the direction that the text states', () => {
    const text = { ...recruitee, translations: null, description: '<p dir="rtl">רשתות</p>' };
    const [block] = fromRecruitee(text).posting.sections[0]?.blocks ?? [];
    expect(block).toMatchObject({ dir: 'rtl' });
  });

  describeDistrust(fromRecruitee, recruitee);
});
