import { definePosting, list, type Posting, paragraph, strong } from '../../src/posting/index.ts';

/** As little as a post can be: a title and one paragraph. */
export const minimal: Posting = definePosting({
  title: 'Barista',
  lang: 'en',
  sections: [
    {
      kind: 'role',
      blocks: ['Café Tern needs one more pair of hands behind the counter on weekends. Drop in and ask for Ruben.'],
    },
  ],
});

/** A title and nothing else: what stands on the page before anybody has written the post. */
export const empty: Posting = definePosting({ title: 'Untitled role', lang: 'en', sections: [] });

/** No section has a heading: nothing collapses, and the text alone must carry the page. */
export const withoutHeadings: Posting = definePosting({
  title: 'Carpenter for historic windows',
  lang: 'en',
  company: { name: 'Ashgrove Joinery' },
  locations: [{ name: 'Ludlow, Shropshire', city: 'Ludlow', country: 'GB' }],
  workplace: 'on-site',
  employmentTypes: ['FULL_TIME'],
  applyUrl: 'https://ashgrove-joinery.example/carpenter/apply',
  sections: [
    {
      kind: 'role',
      blocks: [
        'We mend windows that are older than the country’s railways. You take a sash out on Monday, learn on Tuesday who made it, and put it back on Friday so that it closes with one finger.',
        'There are five of us, a workshop with north light, and a dog. You would mostly work alone at the bench and in pairs on the ladder.',
      ],
    },
    {
      kind: 'skills',
      blocks: [
        list([
          'You have served an apprenticeship, or can show us that you did not need one',
          'You can sharpen everything that you use',
          'You hold a driving licence',
        ]),
      ],
    },
    {
      kind: 'workplace',
      blocks: [paragraph(strong('We start at half past seven and are done by four; Fridays end at noon.'))],
    },
    {
      kind: 'eeo',
      blocks: ['We hire by the work of your hands. Everybody is welcome to show us theirs.'],
    },
  ],
});

/** The same words as any open post, but nobody can apply any more. */
export const closed: Posting = definePosting({
  title: 'Archive Conservator',
  lang: 'en',
  closed: true,
  company: { name: 'Penhallow Library' },
  locations: [{ name: 'Truro, Cornwall', city: 'Truro', country: 'GB' }],
  workplace: 'on-site',
  employmentTypes: ['PART_TIME', 'TEMPORARY'],
  closesOn: '2026-10-30',
  applyUrl: 'https://penhallow.example/jobs/conservator/apply',
  sections: [
    {
      kind: 'role',
      heading: 'About the post',
      blocks: [
        'For eighteen months a conservator will look after eleven thousand glass negatives that spent a century in a boathouse. Each is cleaned, described, photographed and given a dry home.',
      ],
    },
    {
      kind: 'skills',
      heading: 'Who we are looking for',
      blocks: [
        list([
          'A degree in the conservation of photographs, or equal practice',
          'Steady hands and a steady temper',
          'The habit of writing everything down',
        ]),
      ],
    },
    {
      kind: 'benefits',
      heading: 'What you get',
      blocks: [
        list(['A studio with a view of the river', 'The county’s pension scheme', 'Twenty-eight days of leave']),
      ],
    },
  ],
});
