import { describe, expect, it } from 'vitest';
import { fromAshby } from '../../src/import/ashby.ts';
import { ashby } from '../../stories/samples/payloads.ts';
import { describeDistrust } from './distrust.ts';
import { wordsOfPosting } from './words.ts';

describe('fromAshby', () => {
  it('reads the facts', () => {
    const { posting, issues } = fromAshby(ashby);
    const { sections: _, pay: __, ...facts } = posting;
    expect(facts).toEqual({
      title: 'Compass Engineer',
      id: ashby.id,
      department: 'Engineering',
      team: 'Needles',
      locations: [
        { name: 'London, UK (hybrid)', city: 'London', region: 'England', country: 'GB' },
        { name: 'Toronto Office', city: 'Toronto', country: 'CA' },
        { name: 'Bergen', city: 'Bergen', region: 'Vestland', country: 'NO' },
        { name: 'Lisbon, Portugal', country: 'PT' },
      ],
      workplace: 'hybrid',
      employmentTypes: ['FULL_TIME'],
      postedOn: '2026-05-21T22:46:35.014+00:00',
      url: ashby.jobUrl,
      applyUrl: ashby.applyUrl,
    });
    expect(issues.filter(({ path }) => path[0] !== 'descriptionHtml')).toEqual([]);
  });

  it('reads the tiers: names as labels, sentences as text, shares in words', () => {
    const label = 'Zone 1 (London)';
    expect(fromAshby(ashby).posting.pay).toEqual([
      { kind: 'salary', label, currency: 'GBP', min: 60_000, max: 75_000, interval: 'year' },
      { kind: 'equity', label, text: '0.3% – 0.5%' },
      { kind: 'commission', label, text: 'Offers Commission' },
      { kind: 'salary', label, text: 'plus a yearly bonus of two weeks.' },
      { kind: 'salary', currency: 'CAD', min: 40, max: 40, interval: 'hour' },
      { kind: 'salary', text: ashby.compensation.compensationTiers[1]?.title },
    ]);
  });

  it('shows no pay that the company does not show, and none of a list around the job', () => {
    expect(fromAshby({ ...ashby, shouldDisplayCompensationOnJobPostings: false }).posting.pay).toBeUndefined();
    const { compensation, ...bare } = ashby;
    expect(fromAshby(bare).posting.pay).toBeUndefined();
    expect(fromAshby({ compensation, jobs: [bare] }).posting.title).toBe('');
  });

  it('falls back to the summary, as components and as words', () => {
    const pay = (compensation: object) => fromAshby({ ...ashby, compensation }).posting.pay;
    expect(pay({ compensationTiers: [], summaryComponents: ashby.compensation.summaryComponents })).toEqual([
      { kind: 'salary', currency: 'GBP', min: 1, max: 75_000, interval: 'year' },
    ]);
    expect(pay({ compensationTierSummary: '£60K' })).toEqual([{ kind: 'salary', text: '£60K' }]);
    expect(pay({ compensationTierSummary: null, compensationTiers: [], summaryComponents: [] })).toBeUndefined();
  });

  it.each([
    ['Hybrid', true, 'Emden', 'hybrid'],
    ['OnSite', true, 'Emden', 'on-site'],
    ['Remote', false, 'Emden', 'remote'],
    [null, true, 'Emden', 'remote'],
    [undefined, true, 'Emden', 'remote'],
    [null, true, 'Emden Office', undefined],
    [null, true, 'Emden - Hybrid', 'hybrid'],
    [null, true, 'Hybrid - Emden', 'hybrid'],
    [null, false, 'Emden', undefined],
    [null, null, 'Remote - Norway', 'remote'],
  ])('reads workplaceType %j, isRemote %j at %j as %s', (workplaceType, isRemote, location, workplace) => {
    expect(fromAshby({ ...ashby, workplaceType, isRemote, location }).posting.workplace).toBe(workplace);
  });

  it('calls a place by its address where its name is a model of work, and takes no country for a city', () => {
    const at = (location: string, postalAddress: object) =>
      fromAshby({ ...ashby, location, address: { postalAddress }, secondaryLocations: [] }).posting.locations;
    expect(at('Remote', { addressCountry: 'Norway' })).toEqual([{ name: 'Norway', country: 'NO' }]);
    expect(
      at('Portugal', { addressLocality: 'Portugal', addressRegion: 'Portugal', addressCountry: 'Portugal' }),
    ).toEqual([{ name: 'Portugal', country: 'PT' }]);
    expect(at('Far away', { addressLocality: 'Remote', addressCountry: 'The Moon' })).toEqual([{ name: 'Far away' }]);
    expect(
      fromAshby({ ...ashby, location: 'Remote', address: null, secondaryLocations: [] }).posting.locations,
    ).toEqual([{ name: 'Remote' }]);
  });

  it('keeps the text, without the spacers and whatever the levels of the headings', () => {
    const { posting } = fromAshby(ashby);
    expect(wordsOfPosting(posting).join(' ')).toBe('About We build compasses. You bring Magnetism');
    expect(posting.sections.flatMap(({ blocks }) => blocks.map(({ type }) => type))).toEqual(['paragraph', 'list']);
    const plain = fromAshby({ title: 'T', descriptionHtml: '', descriptionPlain: 'a < b\n\nc & d' });
    expect(wordsOfPosting(plain.posting).join(' ')).toBe('a < b c & d');
  });

  it('says that a job is not listed', () => {
    expect(fromAshby({ ...ashby, isListed: false }).issues.map(({ code }) => code)).toContain('not-listed');
    expect(fromAshby(ashby).issues.map(({ code }) => code)).not.toContain('not-listed');
  });

  describeDistrust(fromAshby, ashby);
});
