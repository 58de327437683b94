import { describe, expect, it } from 'vitest';
import { fromBambooHr } from '../../src/import/bamboohr.ts';
import { bamboohr } from '../../stories/samples/payloads.ts';
import { describeDistrust } from './distrust.ts';
import { wordsOfPosting } from './words.ts';

const opening = bamboohr.result.jobOpening;

describe('fromBambooHr', () => {
  it('reads the facts of an answer, of its result and of the job in it', () => {
    for (const payload of [bamboohr, bamboohr.result, opening]) {
      const { posting, issues } = fromBambooHr(payload);
      const { sections: _, ...facts } = posting;
      expect(facts).toEqual({
        title: 'Crane Operator',
        id: '347',
        department: 'Yard',
        locations: [
          {
            name: 'Portland, Maine, United States',
            city: 'Portland',
            region: 'Maine',
            country: 'US',
            postalCode: '04101',
          },
        ],
        workplace: 'on-site',
        employmentTypes: ['FULL_TIME'],
        pay: [{ kind: 'salary', currency: 'USD', min: 19, max: 27, interval: 'hour' }],
        postedOn: '2026-04-02',
        url: opening.jobOpeningShareUrl,
        applyUrl: opening.jobOpeningShareUrl,
      });
      expect(wordsOfPosting(posting)).toEqual(['You', 'lift.']);
      expect(issues).toEqual([]);
    }
  });

  it.each([
    ['0', 'on-site'],
    ['1', 'remote'],
    [1, 'remote'],
    ['2', 'hybrid'],
    ['3', undefined],
    [null, undefined],
  ])('reads the location type %j as %s, whatever isRemote says', (locationType, workplace) => {
    expect(fromBambooHr({ ...opening, locationType, isRemote: null }).posting.workplace).toBe(workplace);
  });

  it('keeps pay in words where its currency or its amounts are in doubt', () => {
    const pay = (compensation: string, location = opening.location) =>
      fromBambooHr({ ...opening, compensation, location, atsLocation: null }).posting.pay;
    expect(pay('$160,000+')).toEqual([{ kind: 'salary', currency: 'USD', min: 160_000 }]);
    const mexico = { city: 'Mérida', state: 'Yucatán', postalCode: '97000', addressCountry: 'Mexico' };
    expect(pay('$160,000+', mexico)).toEqual([{ kind: 'salary', text: '$160,000+' }]);
    expect(pay('Competitive')).toEqual([{ kind: 'salary', text: 'Competitive' }]);
  });

  it.each([
    ['Open', undefined],
    ['Filled', true],
    [null, undefined],
  ])('reads the status %j as closed: %s', (jobOpeningStatus, closed) => {
    expect(fromBambooHr({ ...opening, jobOpeningStatus }).posting.closed).toBe(closed);
  });

  it('takes the place of a job without an office', () => {
    const payload = {
      ...opening,
      location: { city: null, state: null },
      atsLocation: { country: 'Canada', province: 'Ontario', city: 'Ottawa' },
    };
    expect(fromBambooHr(payload).posting.locations).toEqual([
      { name: 'Ottawa, Ontario, Canada', city: 'Ottawa', region: 'Ontario', country: 'CA' },
    ]);
  });

  describeDistrust(fromBambooHr, bamboohr);
});
