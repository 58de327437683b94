import { describe, expect, it } from 'vitest';
import { fromAny, jobsIn } from '../../src/import/index.ts';
import { greenhouseJob } from '../../stories/samples/greenhouse-job.ts';
import * as payloads from '../../stories/samples/payloads.ts';

const page = `<html><head><script type="application/ld+json">${JSON.stringify(payloads.jsonLd)}</script></head></html>`;

describe('fromAny', () => {
  it.each([
    ['greenhouse', greenhouseJob, 'Lead Font Engineer'],
    ['lever', payloads.lever, 'Sail Maker'],
    ['ashby', payloads.ashby, 'Compass Engineer'],
    ['smartrecruiters', payloads.smartrecruiters, 'Lock Keeper'],
    ['workable', payloads.workable, 'Buoy Painter'],
    ['recruitee', payloads.recruitee, 'Net Mender'],
    ['teamtailor', payloads.teamtailorFeedItem, 'Chart Reader'],
    ['teamtailor', payloads.teamtailorDocument, 'Chart Reader'],
    ['personio', payloads.personio, 'Rope Splicer (m/w/d)'],
    ['bamboohr', payloads.bamboohr, 'Crane Operator'],
    ['workday', payloads.workday, 'Dredger'],
    ['json-ld', payloads.jsonLd, 'Pilot'],
    ['json-ld', page, 'Pilot'],
    ['teamtailor', payloads.teamtailorRss, 'Chart Reader'],
    ['lever', JSON.stringify([payloads.lever]), 'Sail Maker'],
  ])('recognises %s', (ats, payload, title) => {
    const result = fromAny(payload);
    expect([result.ats, result.posting.title]).toEqual([ats, title]);
    expect(result.posting.sections.length).toBeGreaterThan(0);
  });

  it('says that there are more jobs', () => {
    const { posting, issues } = fromAny({ jobs: [payloads.ashby, payloads.ashby] });
    expect(posting.title).toBe('Compass Engineer');
    expect(issues[0]?.code).toBe('more-jobs');
    expect(fromAny({ jobs: [payloads.ashby] }).issues.map(({ code }) => code)).not.toContain('more-jobs');
  });

  it('gives no posting for what it does not recognise, and says so', () => {
    for (const value of [undefined, null, 7, '', '{', '<p>Hello</p>', {}, { title: 'x' }, [], [[]], { jobs: [{}] }]) {
      const { ats, posting, issues } = fromAny(value);
      expect([ats, posting]).toEqual([undefined, { title: '', sections: [] }]);
      expect(issues.map(({ code, level }) => `${code} ${level}`)).toEqual(['job-missing error']);
    }
  });
});

it('names the systems that it knows when it is told of another', () => {
  for (const ats of ['anchor', 'toString', 7, null]) {
    const { posting, issues } = fromAny(payloads.lever, { ats: ats as 'lever' });
    expect(posting).toEqual({ title: '', sections: [] });
    expect(issues).toMatchObject([{ code: 'job-missing', level: 'error' }]);
    expect(issues[0]?.message).toContain(`called ${ats}: it knows greenhouse, lever,`);
  }
});

it('takes a system that is known, as jobsIn tells it of a job that has little', () => {
  const [, second] = jobsIn(payloads.personio);
  expect(second?.ats).toBe('personio');
  expect(fromAny(second?.job, { ats: 'personio' }).posting).toMatchObject({
    title: 'Intern',
    employmentTypes: ['INTERN'],
  });
  expect(fromAny(second?.job).posting.title).toBe('');
});

describe('jobsIn', () => {
  it('splits what boards answer', () => {
    const { lever, recruitee, smartrecruiters, teamtailorDocument, personio, teamtailorFeedItem } = payloads;
    const ats = (payload: unknown) => jobsIn(payload).map((found) => found.ats);
    expect(ats({ jobs: [greenhouseJob, greenhouseJob], meta: { total: 2 } })).toEqual(['greenhouse', 'greenhouse']);
    expect(ats([{ title: 'Berlin', postings: [lever, lever] }])).toEqual(['lever', 'lever']);
    expect(ats({ offers: [recruitee] })).toEqual(['recruitee']);
    expect(ats({ offset: 0, content: [smartrecruiters] })).toEqual(['smartrecruiters']);
    expect(ats({ version: 'https://jsonfeed.org/version/1.1', items: [teamtailorFeedItem] })).toEqual(['teamtailor']);
    expect(ats(personio)).toEqual(['personio', 'personio']);
    const { data, included } = teamtailorDocument;
    const [first] = jobsIn({ data: [data], included });
    expect(fromAny(first?.job).posting.department).toBe('Depths');
  });
});
