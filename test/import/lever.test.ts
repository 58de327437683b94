import { describe, expect, it } from 'vitest';
import { fromLever } from '../../src/import/lever.ts';
import { lever } from '../../stories/samples/payloads.ts';
import { describeDistrust } from './distrust.ts';
import { wordsOfPosting } from './words.ts';

describe('fromLever', () => {
  it('reads the facts', () => {
    const { posting, issues } = fromLever(lever, { company: 'Nordlicht Werft' });
    const { sections: _, ...facts } = posting;
    expect(facts).toEqual({
      title: 'Sail Maker',
      id: lever.id,
      company: { name: 'Nordlicht Werft' },
      department: 'Rigging',
      team: 'Loft',
      locations: [
        { name: 'Emden', country: 'DE' },
        { name: 'Remote - Germany', country: 'DE' },
      ],
      workplace: 'hybrid',
      employmentTypes: ['FULL_TIME'],
      pay: [{ kind: 'salary', currency: 'EUR', min: 42_000, max: 51_000, interval: 'year' }],
      postedOn: '2026-02-03T10:00:00.000Z',
      url: lever.hostedUrl,
      applyUrl: lever.applyUrl,
    });
    expect(issues).toEqual([]);
  });

  it('shows every field once and in order, although description repeats two of them', () => {
    expect(wordsOfPosting(fromLever(lever).posting).join(' ')).toBe(
      'Nordlicht Werft sews sails. You cut and sew. What you will do Measure Cut What you bring A steady hand Paid monthly, thirteen times a year. All sailors are welcome.',
    );
  });

  it('reads description where its halves are missing, and the plain text where both are', () => {
    const words = (job: object) => wordsOfPosting(fromLever({ text: 'T', ...job }).posting).join(' ');
    const { description, descriptionPlain, opening, descriptionBody } = lever;
    expect(words({ description, descriptionPlain })).toBe('Nordlicht Werft sews sails. You cut and sew.');
    expect(words({ opening, description })).toBe('Nordlicht Werft sews sails. You cut and sew.');
    expect(words({ opening: '', descriptionBody, description })).toBe('You cut and sew.');
    expect(words({ descriptionPlain: 'Sizes < 3 & more' })).toBe('Sizes < 3 & more');
  });

  it('makes lists of bare items, and of those that stand in a div, under the headings of the lists', () => {
    const sections = fromLever(lever).posting.sections.filter(({ heading }) => heading?.startsWith('What you'));
    expect(sections.map(({ heading, blocks }) => [heading, blocks.map(({ type }) => type)])).toEqual([
      ['What you will do', ['list']],
      ['What you bring', ['list']],
    ]);
  });

  it('keeps the heading of an empty list, and a list without a heading', () => {
    const lists = [{ text: 'Soon & < more', content: '' }, { text: null, content: '<li>Rope</li>' }, null];
    expect(wordsOfPosting(fromLever({ text: 'T', lists }).posting).join(' ')).toBe('Soon & < more Rope');
  });

  it('gives the country of the posting to its first place alone', () => {
    const categories = { location: 'Emden', allLocations: ['Oslo', 'Emden', 'Bergen, Norway'] };
    expect(fromLever({ ...lever, categories }).posting.locations).toEqual([
      { name: 'Emden', country: 'DE' },
      { name: 'Oslo' },
      { name: 'Bergen, Norway', country: 'NO' },
    ]);
  });

  it.each([
    ['unspecified', 'Remote - Germany', 'remote', ['Germany']],
    ['unspecified', 'Emden', undefined, undefined],
    ['onsite', 'Remote - Germany', 'on-site', undefined],
    ['remote', 'Emden', 'remote', undefined],
    ['remote', 'Remote - Worldwide', 'remote', undefined],
  ])('reads %j at %j as %s', (workplaceType, location, workplace, remoteFrom) => {
    const { posting } = fromLever({ ...lever, workplaceType, categories: { location } });
    expect(posting.workplace).toBe(workplace);
    expect(posting.remoteFrom).toEqual(remoteFrom);
  });

  it.each([
    ['Full-time: Remote', ['FULL_TIME']],
    ['Perm - Full-time', ['FULL_TIME']],
    ['Full Time Employee', ['FULL_TIME']],
    ['Full- or part-time', ['FULL_TIME', 'PART_TIME']],
    ['Contractor', ['CONTRACTOR']],
    ['Internship', ['INTERN']],
    ['International', undefined],
    ['Permanent contract', undefined],
    ['Permanent', undefined],
  ])('reads the commitment %j as %j', (commitment, employmentTypes) => {
    expect(fromLever({ ...lever, categories: { commitment } }).posting.employmentTypes).toEqual(employmentTypes);
  });

  it('takes an empty range for none and an interval that it does not know for unknown', () => {
    const pay = (salaryRange: object) => fromLever({ ...lever, salaryRange }).posting.pay;
    expect(pay({ min: 0, max: 0, currency: 'DZD', interval: 'per-month-salary' })).toBeUndefined();
    expect(pay({ min: 9, max: 12, currency: 'EUR', interval: 'per-hour-wage' })?.[0]?.interval).toBe('hour');
    expect(pay({ min: 9, max: 12, currency: 'EUR', interval: 'one-time' })).toEqual([
      { kind: 'salary', currency: 'EUR', min: 9, max: 12 },
    ]);
    expect(pay({ min: 9, max: 12, currency: 'EUR', interval: 'bi-week-salary' })?.[0]?.interval).toBeUndefined();
  });

  describeDistrust(fromLever, lever);
});
