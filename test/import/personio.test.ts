import { describe, expect, it } from 'vitest';
import { fromPersonio } from '../../src/import/personio.ts';
import { personio } from '../../stories/samples/payloads.ts';
import { describeDistrust } from './distrust.ts';
import { wordsOfPosting } from './words.ts';

const position = {
  id: 101,
  name: 'Rope Splicer (m/w/d)',
  office: 'Kiel',
  additionalOffices: { office: 'Rostock' },
  department: 'Ropes',
  jobDescriptions: { jobDescription: { name: 'Deine Aufgaben', value: '<ul><li>Spleißen</li></ul>' } },
  employmentType: 'permanent',
  schedule: 'full-time',
  createdAt: '2026-02-03T10:00:00+01:00',
};

describe('fromPersonio', () => {
  it('reads the first position of the feed', () => {
    const { posting, issues } = fromPersonio(personio, { siteUrl: 'https://moorings.jobs.personio.de', lang: 'de' });
    const { sections: _, ...facts } = posting;
    expect(facts).toEqual({
      title: 'Rope Splicer (m/w/d)',
      lang: 'de',
      id: '101',
      company: { name: 'Moorings GmbH' },
      department: 'Ropes & Chains',
      locations: [{ name: 'Kiel' }, { name: 'Rostock' }, { name: 'Remote, Germany', country: 'DE' }],
      employmentTypes: ['FULL_TIME', 'PART_TIME'],
      postedOn: '2026-02-03T10:00:00+01:00',
      url: 'https://moorings.jobs.personio.de/job/101',
      applyUrl: 'https://moorings.jobs.personio.de/job/101',
    });
    expect(issues.map(({ code }) => code)).toEqual(['more-jobs']);
  });

  it('puts each block under its name, which tells what it is about', () => {
    const { sections } = fromPersonio(personio, { lang: 'de' }).posting;
    expect(sections.map(({ heading, kind }) => [heading, kind])).toEqual([
      ['Deine Aufgaben', 'responsibilities'],
      ['Dein Profil', 'skills'],
    ]);
    const words = wordsOfPosting(fromPersonio(personio).posting).join(' ');
    expect(words).toBe('Deine Aufgaben Spleißen & prüfen Dein Profil Geschickte Hände');
  });

  it('reads a position alone, as XML and as an object with one block', () => {
    const alone = personio.slice(personio.indexOf('<position>'), personio.indexOf('</position>'));
    expect(fromPersonio(alone).posting.title).toBe('Rope Splicer (m/w/d)');
    const { posting, issues } = fromPersonio(position);
    expect(posting).toMatchObject({ id: '101', locations: [{ name: 'Kiel' }, { name: 'Rostock' }] });
    expect(posting.url).toBeUndefined();
    expect(wordsOfPosting(posting).join(' ')).toBe('Deine Aufgaben Spleißen');
    expect(issues).toEqual([]);
  });

  it.each([
    ['permanent', 'part-time', ['PART_TIME']],
    ['permanent', 'full-or-part-time', ['FULL_TIME', 'PART_TIME']],
    ['intern', 'full-time', ['INTERN']],
    ['trainee', 'full-time', ['INTERN']],
    ['freelance', 'full-time', ['CONTRACTOR']],
    ['working_student', 'full-time', ['PART_TIME']],
    ['permanent', '', undefined],
  ])('reads the employment %s and the schedule %s as %j', (employmentType, schedule, employmentTypes) => {
    expect(fromPersonio({ ...position, employmentType, schedule }).posting.employmentTypes).toEqual(employmentTypes);
  });

  it.each([
    ['Remote', undefined, 'remote', undefined, undefined],
    ['Remote (Norway)', undefined, 'remote', ['Norway'], ['Remote (Norway)']],
    ['Remote', 'Kiel', undefined, undefined, ['Kiel']],
    ['Kiel', 'Remote', undefined, undefined, ['Kiel']],
    ['Hybrid - Kiel', undefined, 'hybrid', undefined, ['Hybrid - Kiel']],
  ])('reads the offices %j and %j as %s', (office, other, workplace, remoteFrom, names) => {
    const { posting } = fromPersonio({ ...position, office, additionalOffices: { office: other } });
    expect([posting.workplace, posting.remoteFrom, posting.locations?.map(({ name }) => name)]).toEqual([
      workplace,
      remoteFrom,
      names,
    ]);
  });

  it('invents no address from a site that is none', () => {
    for (const siteUrl of ['moorings', 'javascript:alert(1)', 'data:text/html,x', '//x', '']) {
      expect(fromPersonio(position, { siteUrl }).posting.url).toBeUndefined();
    }
  });

  describeDistrust(fromPersonio, position);
});
