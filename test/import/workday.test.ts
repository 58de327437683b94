import { describe, expect, it } from 'vitest';
import { fromWorkday } from '../../src/import/workday.ts';
import { workday } from '../../stories/samples/payloads.ts';
import { describeDistrust } from './distrust.ts';
import { wordsOfPosting } from './words.ts';

const info = (fields: object) => ({ ...workday, jobPostingInfo: { ...workday.jobPostingInfo, ...fields } });

describe('fromWorkday', () => {
  it('reads the facts: no date from "8 Days Ago", no country from a code', () => {
    const { posting, issues } = fromWorkday(workday);
    const { sections: _, ...facts } = posting;
    expect(facts).toEqual({
      title: 'Dredger',
      id: '0ce19f30',
      requisition: 'RQ216675',
      company: { name: 'Dredge Inc.', url: 'https://dredge.example/' },
      locations: [
        { name: 'US-AR-SPRINGDALE-BLDG 1 ~ 275 E Main', country: 'US' },
        { name: 'Emden, Germany', country: 'DE' },
      ],
      workplace: 'hybrid',
      employmentTypes: ['FULL_TIME'],
      postedOn: '2026-07-07',
      closesOn: '2026-12-31',
      url: workday.jobPostingInfo.externalUrl,
      applyUrl: workday.jobPostingInfo.externalUrl,
    });
    expect(wordsOfPosting(posting).join(' ')).toBe("What you'll do Dig");
    expect(issues).toEqual([]);
  });

  it('leaves the date unknown where only words tell it', () => {
    const { posting } = fromWorkday(info({ startDate: null, postedOn: 'Posted Today' }));
    expect(posting.postedOn).toBeUndefined();
  });

  it('takes the country from either field, and from no place name that only looks like one', () => {
    const country = (fields: object) => fromWorkday(info(fields)).posting.locations?.[0]?.country;
    expect(country({ jobRequisitionLocation: null })).toBe('US');
    expect(country({ country: null })).toBe('US');
    expect(country({ country: null, jobRequisitionLocation: null, location: 'US, CA' })).toBeUndefined();
    expect(country({ country: null, jobRequisitionLocation: null })).toBeUndefined();
  });

  it('reads a job that is no longer posted', () => {
    expect(fromWorkday(info({ posted: false })).posting.closed).toBe(true);
    expect(fromWorkday(info({ remoteType: 'Flexible within region' })).posting.workplace).toBeUndefined();
  });

  describeDistrust(fromWorkday, workday);
});
