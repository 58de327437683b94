import { definePosting, type Posting, type PostingInput } from '../../src/posting/index.ts';

function withFacts(title: string, facts: Omit<PostingInput, 'title' | 'sections'>): Posting {
  return definePosting({
    title,
    lang: 'en',
    company: 'Lodestar Ferries',
    postedOn: '2026-11-02',
    ...facts,
    sections: [{ kind: 'role', blocks: ['You keep the boats running, and the people on them calm.'] }],
  });
}

/** One place, with its street: what stands in the name is not said twice. */
export const onSite: Posting = withFacts('Harbour Electrician', {
  workplace: 'on-site',
  employmentTypes: ['FULL_TIME'],
  locations: [{ name: 'Leer terminal', street: 'Am Hafen 3', postalCode: '26789', city: 'Leer', country: 'DE' }],
});

/** Remote, from some countries only. */
export const remote: Posting = withFacts('Timetable Engineer', {
  workplace: 'remote',
  remoteFrom: ['Germany', 'Denmark', 'The Netherlands'],
  employmentTypes: ['FULL_TIME', 'PART_TIME'],
});

/** Hybrid is not remote: it has a place. */
export const hybrid: Posting = withFacts('Crew Planner', {
  workplace: 'hybrid',
  locations: [{ name: 'Esbjerg', city: 'Esbjerg', country: 'DK' }],
  employmentTypes: ['PART_TIME'],
});

/** A dozen places, folded into one flow. */
export const manyPlaces: Posting = withFacts('Deckhand', {
  workplace: 'on-site',
  employmentTypes: ['TEMPORARY'],
  locations: [
    'Borkum',
    'Juist',
    'Norderney',
    'Baltrum',
    'Langeoog',
    'Spiekeroog',
    'Wangerooge',
    'Helgoland',
    'Föhr',
  ].map((name) => ({ name, city: name, country: 'DE' })),
});

/** Pay that depends on the place: a table. */
export const zones: Posting = withFacts('Ticket Inspector', {
  workplace: 'on-site',
  locations: [{ name: 'Portland, ME', city: 'Portland', region: 'ME', country: 'US' }],
  pay: [
    { kind: 'salary', label: 'Casco Bay', currency: 'USD', min: 52_000, max: 61_000, interval: 'year' },
    { kind: 'salary', label: 'Down East', currency: 'USD', min: 48_500, max: 57_000, interval: 'year' },
    {
      kind: 'salary',
      label: 'Anywhere else in the state',
      currency: 'USD',
      min: 46_000,
      max: 54_000,
      interval: 'year',
    },
    { kind: 'bonus', currency: 'USD', max: 4000, interval: 'year' },
    { kind: 'equity', text: 'A share in the cooperative after two years' },
  ],
});

/** Pay by the hour, with cents, with one end, or in words. */
export const oddPay: Posting = withFacts('Weekend Skipper', {
  workplace: 'on-site',
  employmentTypes: ['CONTRACTOR', 'PER_DIEM'],
  locations: [{ name: 'Oban', country: 'GB' }],
  pay: [
    { kind: 'salary', currency: 'GBP', min: 21.75, max: 26, interval: 'hour' },
    { kind: 'salary', currency: 'GBP', min: 240, interval: 'day' },
    { kind: 'commission', text: 'One per cent of what the bar takes' },
  ],
});

/** Everything at once, and a last day to apply. */
export const everything: Posting = withFacts('Head of Engine Rooms', {
  requisition: 'LF-2026-117',
  department: 'Technical fleet',
  team: 'Batteries and shafts',
  workplace: 'hybrid',
  employmentTypes: ['FULL_TIME'],
  locations: [
    { name: 'Leer', city: 'Leer', country: 'DE' },
    { name: 'Esbjerg', city: 'Esbjerg', country: 'DK' },
  ],
  pay: [{ kind: 'salary', currency: 'EUR', min: 78_000, max: 92_000, interval: 'year' }],
  updatedOn: '2026-11-20',
  closesOn: '2027-01-15',
  applyUrl: 'https://lodestar-ferries.example/jobs/117/apply',
  url: 'https://lodestar-ferries.example/jobs/117',
});
