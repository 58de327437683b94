import {
  definePosting,
  heading,
  link,
  list,
  orderedList,
  type Posting,
  paragraph,
  type SectionInput,
  type SectionKind,
  strong,
  table,
} from '../../src/posting/index.ts';

const notices = {
  eeo: 'Wren & Daughter is an equal opportunity employer. Age, origin, faith, gender, orientation, family and disability play no part in whom we hire.',
  legal:
    'This work is subject to a background check as the Care Act requires. We store applications for six months and never pass them on.',
};

/** One section of each kind, as an employer would write it. */
const sections: Readonly<Record<SectionKind, readonly SectionInput[]>> = {
  intro: [
    {
      kind: 'intro',
      heading: 'About us',
      blocks: ['Wren & Daughter has repaired string instruments since 1952, for children and for concert halls.'],
    },
  ],
  team: [
    {
      kind: 'team',
      heading: 'Your team',
      blocks: [
        'Seven luthiers, two apprentices and one accountant share a workshop under a glass roof. You report to Agnes Wren.',
      ],
    },
  ],
  role: [
    {
      kind: 'role',
      heading: 'The role',
      blocks: ['You take in what is broken, tell its owner the truth about it, and give it back sounding better.'],
    },
  ],
  responsibilities: [
    {
      kind: 'responsibilities',
      heading: 'What you will do',
      blocks: [
        list([
          'Judge instruments and write estimates',
          ['Repair and set up:', list(['violins and violas', 'cellos', 'the occasional double bass'])],
          'Look after the humidity of the store',
        ]),
      ],
    },
  ],
  skills: [
    {
      kind: 'skills',
      heading: 'What you bring',
      blocks: [
        list(['A finished apprenticeship', 'An ear that hears four cents', 'Patience with glue and with people']),
      ],
    },
  ],
  preferred: [
    {
      kind: 'preferred',
      heading: 'Nice to have',
      blocks: [list(['Bow repair', 'A second language', 'Experience with museum pieces'])],
    },
  ],
  benefits: [
    {
      kind: 'benefits',
      heading: 'Benefits',
      blocks: [
        'What everybody here gets, from the first day:',
        heading('Time'),
        list(['28 days of leave', 'A four-day week, if you like']),
        heading('Money'),
        list(['A pension with 9 % from us', 'A share of the year’s profit']),
        heading('Tools'),
        list(['Your own bench', 'An allowance for your own tools']),
      ],
    },
  ],
  compensation: [
    {
      kind: 'compensation',
      heading: 'Pay',
      blocks: [
        paragraph([strong('£36,400 to £44,900 a year'), ', by experience:']),
        table([
          ['Years', 'From', 'To'],
          ['up to 3', '£36,400', '£38,200'],
          ['4 to 9', '£38,900', '£41,500'],
          ['10 or more', '£42,000', '£44,900'],
        ]),
      ],
    },
  ],
  workplace: [
    {
      kind: 'workplace',
      heading: 'Where and when',
      blocks: ['In our workshop in Halifax, Tuesday to Friday, between eight and six.'],
    },
    {
      kind: 'workplace',
      blocks: [paragraph(strong('Twice a year we work on a Saturday, during the school concerts.'))],
    },
  ],
  process: [
    {
      kind: 'process',
      heading: 'How we hire',
      blocks: [
        orderedList([
          'Send us pictures of three repairs.',
          'Visit us for an afternoon.',
          'Work with us for two paid days.',
        ]),
        paragraph(['Questions? Ask ', link('mailto:agnes@wren.example', 'Agnes Wren'), '.']),
      ],
    },
  ],
  eeo: [
    { kind: 'eeo', heading: 'Equal opportunity', blocks: [notices.eeo] },
    { kind: 'eeo', blocks: [notices.eeo] },
  ],
  accommodation: [
    {
      kind: 'accommodation',
      blocks: [
        paragraph([
          'If anything about our process stands in your way, tell us at ',
          link('tel:+441422960123', '01422 960 123'),
          ' and we will change it.',
        ]),
      ],
    },
  ],
  legal: [{ kind: 'legal', blocks: [notices.legal] }],
  other: [{ kind: 'other', heading: 'One more thing', blocks: ['The workshop has a cat. His name is Rosin.'] }],
};

/** A posting for each kind of section that holds nothing else. */
export const kindExamples: Readonly<Record<SectionKind, Posting>> = Object.fromEntries(
  Object.entries(sections).map(([kind, of]) => [
    kind,
    definePosting({ title: 'Luthier', lang: 'en-GB', sections: of }),
  ]),
) as Record<SectionKind, Posting>;

/** All kinds in one post. */
export const everyKind: Posting = definePosting({
  title: 'Luthier',
  lang: 'en-GB',
  sections: Object.values(sections).flat(),
});
