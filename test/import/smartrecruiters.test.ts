import { describe, expect, it } from 'vitest';
import { fromSmartRecruiters } from '../../src/import/smartrecruiters.ts';
import { smartrecruiters as job } from '../../stories/samples/payloads.ts';
import { describeDistrust } from './distrust.ts';
import { wordsOfPosting } from './words.ts';

describe('fromSmartRecruiters', () => {
  it('reads the facts', () => {
    const { posting, issues } = fromSmartRecruiters(job);
    const { sections: _, ...facts } = posting;
    expect(facts).toEqual({
      title: 'Lock Keeper',
      lang: 'en',
      id: job.id,
      requisition: 'R10635',
      company: { name: 'Canal & Sons' },
      department: 'Waterways',
      locations: [
        { name: 'London, United Kingdom', city: 'London', country: 'GB', postalCode: 'E1 1AA', street: '1 Lock Lane' },
      ],
      workplace: 'hybrid',
      employmentTypes: ['FULL_TIME'],
      pay: [{ kind: 'salary', currency: 'GBP', min: 31_000, max: 36_000, interval: 'year' }],
      postedOn: '2026-10-02T17:01:45.208Z',
      url: job.postingUrl,
      applyUrl: job.applyUrl,
    });
    expect(issues.map(({ code, url }) => `${code} ${url}`)).toEqual(['embed-removed https://video.example/locks']);
  });

  it('puts each text under its title and leaves out titles without one', () => {
    const { posting } = fromSmartRecruiters(job);
    expect(wordsOfPosting(posting).join(' ')).toBe(
      'Company Description We keep forty locks. Job Description You open and close them. Qualifications Patience Nice to have A boat',
    );
    expect(posting.sections.map(({ heading }) => heading)).not.toContain('Additional Information');
  });

  it('takes a heading inside a text for what it is: the field is not the topic', () => {
    const preferred = fromSmartRecruiters(job).posting.sections.find(({ heading }) => heading === 'Nice to have');
    expect(preferred?.kind).toBe('preferred');
  });

  it.each([
    [{ remote: true, hybrid: true }, 'hybrid'],
    [{ remote: true, hybrid: false }, 'remote'],
    [{ remote: true }, 'remote'],
    [{ remote: false, hybrid: false }, undefined],
    [{}, undefined],
  ])('reads %j as %s', (location, workplace) => {
    expect(fromSmartRecruiters({ ...job, location }).posting.workplace).toBe(workplace);
  });

  it('reads a salary one level deeper, and a posting that is closed', () => {
    const compensation = { salary: { min: 12, max: 14, currency: 'EUR', period: 'hourly' } };
    const { posting } = fromSmartRecruiters({ ...job, compensation, active: false });
    expect(posting.pay).toEqual([{ kind: 'salary', currency: 'EUR', min: 12, max: 14, interval: 'hour' }]);
    expect(posting.closed).toBe(true);
    expect(fromSmartRecruiters(job).posting.closed).toBeUndefined();
  });

  describeDistrust(fromSmartRecruiters, job);
});
