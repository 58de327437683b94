import { definePosting, heading, list, type Posting, paragraph, strong, table } from '../../src/posting/index.ts';

const stations = ['intake', 'washing', 'sorting', 'pressing', 'bottling', 'labelling', 'packing', 'dispatch'];
const tasks = [
  'Start up, watch and shut down the line, and enter every stop with its cause',
  'Clean the station to the written standard and have it signed off',
  'Change tools and formats within the agreed time',
  'Train two colleagues a quarter until they can run it without you',
  'Report each near miss on the day on which it happens',
];

/** Forty items, each its own: what lists of duties look like in industry. */
const duties = stations.flatMap((station) => tasks.map((task) => `Station ${station}: ${lowerFirst(task)}`));

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Very long: a list of forty items, a nested list, a wide table, many paragraphs, a long unbroken address. */
export const long: Posting = definePosting({
  title:
    'Production Operator for All Stations of the Cider and Juice Line, Rotating Shifts, with Training Responsibility',
  lang: 'en',
  company: { name: 'Orchard & Sons Pressing Company of the Lower Wye Valley' },
  department: 'Production and Technical Services',
  locations: [
    { name: 'Ross-on-Wye' },
    { name: 'Hay-on-Wye' },
    { name: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' },
  ],
  workplace: 'on-site',
  employmentTypes: ['FULL_TIME', 'TEMPORARY'],
  pay: [{ kind: 'salary', currency: 'GBP', min: 14.2, max: 17.85, interval: 'hour' }],
  closesOn: '2027-01-15',
  applyUrl: 'https://orchard-and-sons.example/apply',
  sections: [
    {
      kind: 'intro',
      heading: 'Who we are',
      blocks: [
        'Our family has pressed apples since 1874, and for most of that time with the same neighbours. Two hundred growers deliver to us between September and December, and what they bring has to be juice within a day.',
        'In those weeks the line never stands still. In the others we repair, paint, teach and try things out.',
      ],
    },
    { kind: 'responsibilities', heading: 'Your duties, station by station', blocks: [list(duties)] },
    {
      kind: 'skills',
      heading: 'What we ask for',
      blocks: [
        list([
          'Experience in food production, or in any trade in which cleanliness is checked',
          [
            'Certificates, of which we pay for those that you lack:',
            list(['food hygiene, level 2', ['forklift truck', list(['counterbalance', 'reach'])], 'first aid']),
          ],
          'Enough English to read a safety sheet and to explain it',
        ]),
      ],
    },
    {
      kind: 'workplace',
      heading: 'Shifts',
      blocks: [
        table([
          ['Shift', 'From', 'To', 'Season', 'Supplement', 'Break', 'Bus'],
          ['Early', '06:00', '14:00', 'all year', 'none', '30 minutes, paid', 'Line 38 at 05:31 from the market'],
          ['Late', '14:00', '22:00', 'all year', '10 %', '30 minutes, paid', 'Line 38 at 13:31 from the market'],
          ['Night', '22:00', '06:00', 'September to December', '30 %', '45 minutes, paid', 'Our own minibus'],
        ]),
      ],
    },
    {
      kind: 'benefits',
      heading: 'What you get',
      blocks: [
        heading('All year'),
        list(['28 days of holiday', 'A pension with 8 % from us', 'Juice']),
        heading('In the season'),
        list(['A hot meal on every shift', 'Double pay on Sundays', 'A party when the last apple is in']),
      ],
    },
    {
      kind: 'process',
      heading: 'How to apply',
      blocks: [
        paragraph([
          'Write to applications-for-production-operators-of-all-stations@orchard-and-sons-pressing-company.example ',
          'or hand your papers in at the gate.',
        ]),
        paragraph(strong('Please name the station that you know best.')),
      ],
    },
    {
      kind: 'legal',
      blocks: [
        'This description names the main duties and is not complete; other work of the same worth may be added. We check the right to work and, for night shifts, fitness for work at night.',
      ],
    },
  ],
});

/** Pay that differs by place, with a bonus and a share plan: the figures must line up. */
export const payZones: Posting = definePosting({
  title: 'Regional Sales Manager',
  lang: 'en-US',
  company: { name: 'Halyard Paper' },
  department: 'Sales',
  locations: [{ name: 'New York, NY' }, { name: 'Columbus, OH' }, { name: 'Remote in the United States' }],
  workplace: 'remote',
  remoteFrom: ['United States'],
  employmentTypes: ['FULL_TIME'],
  pay: [
    {
      kind: 'salary',
      label: 'Zone A: New York, San Francisco',
      currency: 'USD',
      min: 128000,
      max: 154000,
      interval: 'year',
    },
    { kind: 'salary', label: 'Zone B: Chicago, Denver', currency: 'USD', min: 116500, max: 139000, interval: 'year' },
    { kind: 'salary', label: 'Zone C: everywhere else', currency: 'USD', min: 98000, max: 121500, interval: 'year' },
    { kind: 'bonus', currency: 'USD', min: 0, max: 25000, interval: 'year' },
    { kind: 'commission', text: '4 % of new business' },
    { kind: 'equity', text: 'Employee share plan at a discount of 15 %' },
  ],
  closesOn: '2026-12-20',
  applyUrl: 'https://halyard-paper.example/apply/sales',
  sections: [
    {
      kind: 'role',
      heading: 'The role',
      blocks: [
        'You look after the printers, publishers and packagers of one region, and after the four people who visit them.',
      ],
    },
    {
      kind: 'compensation',
      heading: 'Pay by zone',
      blocks: [
        'The zone is decided by where you live, not by where your customers are.',
        table([
          ['Zone', 'From', 'To'],
          ['A', '$128,000', '$154,000'],
          ['B', '$116,500', '$139,000'],
          ['C', '$98,000', '$121,500'],
        ]),
        'On top come up to $25,000 of bonus a year, a commission of 4 % on new business, and the share plan.',
      ],
    },
    {
      kind: 'eeo',
      blocks: ['Halyard Paper is an equal opportunity employer and considers every qualified applicant.'],
    },
  ],
});
