import { describe, expect, it } from 'vitest';
import { fromTeamtailor } from '../../src/import/teamtailor.ts';
import { teamtailorDocument, teamtailorFeedItem, teamtailorRss } from '../../stories/samples/payloads.ts';
import { describeDistrust } from './distrust.ts';
import { wordsOfPosting } from './words.ts';

describe('fromTeamtailor', () => {
  it('reads an item of the JSON Feed, whose facts stand in _jobposting alone', () => {
    const { posting, issues } = fromTeamtailor(teamtailorFeedItem);
    const { sections: _, ...facts } = posting;
    expect(facts).toEqual({
      title: 'Chart Reader',
      id: '5',
      company: { name: 'Fathom AB', logo: { src: 'https://img.fathom.example/logo.png', alt: '' } },
      locations: [{ name: 'Göteborg, Sweden', city: 'Göteborg', country: 'SE', postalCode: '411 03' }],
      employmentTypes: ['FULL_TIME'],
      pay: [{ kind: 'salary', currency: 'SEK', min: 38_000, max: 42_000, interval: 'month' }],
      postedOn: '2026-09-01',
      closesOn: '2026-12-01',
      url: teamtailorFeedItem.url,
      applyUrl: teamtailorFeedItem.url,
    });
    expect(wordsOfPosting(posting).join(' ')).toBe('You read charts.');
    expect(issues).toEqual([]);
  });

  it('decodes the description inside, which is escaped, where the item has no content of its own', () => {
    const { content_html: _, ...item } = teamtailorFeedItem;
    expect(wordsOfPosting(fromTeamtailor(item).posting).join(' ')).toBe('You read charts.');
  });

  it('reads the first item of the RSS feed, its namespace included', () => {
    const { posting, issues } = fromTeamtailor(teamtailorRss);
    const { sections: _, ...facts } = posting;
    expect(facts).toEqual({
      title: 'Chart Reader',
      id: 'fcddc21d',
      department: 'Depths',
      locations: [{ name: 'Head office', street: 'Kaj 1', postalCode: '411 03', city: 'Göteborg', country: 'SE' }],
      workplace: 'hybrid',
      postedOn: '2026-10-02T09:22:59+01:00',
      url: 'https://career.fathom.example/jobs/5-chart-reader',
      applyUrl: 'https://career.fathom.example/jobs/5-chart-reader',
    });
    expect(wordsOfPosting(posting).join(' ')).toBe('You read charts & tides.');
    expect(issues.map(({ code }) => code)).toEqual(['more-jobs']);
  });

  it('reads an item that a reader of XML made, escaped or not, with attributes or not', () => {
    const item = { title: 'T', description: '&lt;p&gt;Tides&lt;/p&gt;', guid: { '#text': 'x' }, remoteStatus: 'fully' };
    const { posting } = fromTeamtailor(item);
    expect(posting).toMatchObject({ workplace: 'remote' });
    expect(posting.id).toBeUndefined();
    expect(wordsOfPosting(posting).join(' ')).toBe('Tides');
  });

  it('reads a resource of the JSON:API with what it relates to', () => {
    const { posting, issues } = fromTeamtailor(teamtailorDocument);
    const { sections: _, ...facts } = posting;
    expect(facts).toEqual({
      title: 'Chart Reader',
      lang: 'en',
      id: '5',
      department: 'Depths',
      locations: [{ name: 'Head office', city: 'Göteborg', country: 'SE', postalCode: '411 03' }],
      workplace: 'remote',
      employmentTypes: ['FULL_TIME'],
      pay: [{ kind: 'salary', currency: 'SEK', min: 38_000, max: 42_000, interval: 'month' }],
      postedOn: '2026-09-01T00:00:00.000+02:00',
      closesOn: '2026-12-01T00:00:00.000+02:00',
      url: teamtailorDocument.data.links['careersite-job-url'],
      applyUrl: teamtailorDocument.data.links['careersite-job-apply-url'],
    });
    expect(wordsOfPosting(posting).join(' ')).toBe('Read < 10 charts a day You read charts.');
    expect(issues).toEqual([]);
    expect(fromTeamtailor(teamtailorDocument.data).posting.workplace).toBe('remote');
  });

  it.each([
    ['none', 'on-site'],
    ['hybrid', 'hybrid'],
    ['temporary', undefined],
    ['fully', 'remote'],
  ])('reads the remote status %s as %s', (remoteStatus, workplace) => {
    expect(fromTeamtailor({ title: 'T', remoteStatus }).posting.workplace).toBe(workplace);
  });

  describeDistrust(fromTeamtailor, teamtailorDocument);
  describeDistrust(fromTeamtailor, teamtailorFeedItem);
});
