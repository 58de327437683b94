import {
  definePosting,
  heading,
  link,
  list,
  orderedList,
  type Posting,
  paragraph,
  strong,
} from '../../src/posting/index.ts';

/** The whole page: every fact, every kind of section, two groups of pay, a numbered process. */
export const kestrelTide: Posting = definePosting({
  title: 'Senior Software Engineer, Tidal Forecasting',
  lang: 'en-GB',
  id: 'kt-2047',
  requisition: 'KT-2047',
  company: { name: 'Kestrel Tide', url: 'https://kestrel-tide.example/' },
  department: 'Engineering',
  team: 'Forecasting',
  locations: [{ name: 'Bristol', city: 'Bristol', region: 'England', country: 'GB', postalCode: 'BS1 6QS' }],
  workplace: 'hybrid',
  employmentTypes: ['FULL_TIME', 'PART_TIME'],
  pay: [
    { kind: 'salary', currency: 'GBP', min: 68000, max: 82000, interval: 'year' },
    { kind: 'equity', text: 'Share options over four years' },
  ],
  postedOn: '2026-11-02',
  closesOn: '2026-12-11',
  applyUrl: 'https://kestrel-tide.example/jobs/kt-2047/apply',
  url: 'https://kestrel-tide.example/jobs/kt-2047',
  sections: [
    {
      kind: 'intro',
      heading: 'About Kestrel Tide',
      blocks: [
        'The moon is the most punctual power plant that we know of. Kestrel Tide runs 214 turbines on the sea floor between Cornwall and Orkney, and sells what they make before the water has even turned.',
        'We are 160 people: sailors, welders, oceanographers, and a good many who came from software and stayed for the weather. Last year our turbines lit 190,000 homes. The next fleet doubles that.',
      ],
    },
    {
      kind: 'workplace',
      blocks: [
        paragraph(
          strong('This is a hybrid role: we ask for two days a week at our office on Bristol’s Floating Harbour.'),
        ),
      ],
    },
    {
      kind: 'role',
      heading: 'The role',
      blocks: [
        'Every quarter of an hour we promise the grid how much power we will deliver, and every promise that we break costs money and somebody’s trust. You will own the service that makes those promises.',
        'It is a calm, mathematical corner of the company with a very large machine at the other end. You will work with two oceanographers, a data engineer and a product manager who used to pilot ferries, and you will have the say about how the software is built.',
      ],
    },
    {
      kind: 'responsibilities',
      heading: 'What you will do',
      blocks: [
        list([
          'Run the forecast service: eleven models, one answer, every fifteen minutes, all year',
          'Turn research notebooks into code that can be woken at four in the morning and still explain itself',
          'Agree with the control room on what the software may decide alone, and what it must ask',
          [
            'Take part in the design of our next fleet, above all of',
            list(['the sensors that tell a storm from a spring tide', 'the data link that survives a trawler']),
          ],
          'Review code generously, and have yours reviewed',
        ]),
      ],
    },
    {
      kind: 'skills',
      heading: 'What you bring',
      blocks: [
        'You do not need a degree or a background in energy. You do need most of these:',
        list([
          'Services that you have designed, run and repaired over years',
          'Fluent Python or Rust, and the willingness to read the other one',
          'A feeling for numbers: you notice when a unit is missing',
          'Time series, numerical methods or signal processing, learnt anywhere',
          'Writing that a tired colleague can follow',
        ]),
      ],
    },
    {
      kind: 'preferred',
      heading: 'Nice to have',
      blocks: [
        list([
          'Experience with energy markets or grid operation',
          'Knowledge of Kalman filters, or of the sea',
          'A sailing licence; we own a boat',
        ]),
      ],
    },
    {
      kind: 'compensation',
      heading: 'Pay',
      blocks: [
        paragraph([
          'The salary is ',
          strong('£68,000 to £82,000 a year'),
          ', depending on experience. We publish the formula to all staff, and nobody negotiates it.',
        ]),
        'You also get options on shares that vest over four years, the first quarter after one year.',
      ],
    },
    {
      kind: 'benefits',
      heading: 'Benefits',
      blocks: [
        heading('Time'),
        list([
          '30 days of leave, and the public holidays',
          'A four-day week on full pay in July and August',
          '26 weeks of parental leave for every parent',
        ]),
        heading('Health'),
        list([
          'Private medical and dental cover for your family',
          'Counselling, six sessions a year, no questions',
          'Sea swimming at lunch, coach included',
        ]),
        heading('Money'),
        list(['A pension to which we pay 12 %', 'Life cover of four salaries', 'A season ticket or a bicycle']),
        heading('Growth'),
        list([
          '£2,500 and ten days a year to learn what you choose',
          'A week aboard the maintenance ship, if you like',
        ]),
      ],
    },
    {
      kind: 'process',
      heading: 'How we hire',
      blocks: [
        orderedList([
          'You send a CV, or simply a page about something that you built.',
          'We talk for half an hour, by video or by telephone.',
          'You spend three paid hours on a small problem, at home, when it suits you.',
          'You come to Bristol for a day, or we do it online: four conversations and a lunch.',
          'You hear from us within two working days, with reasons, whatever they are.',
        ]),
        paragraph([
          'Questions first? Ask ',
          link('mailto:niamh@kestrel-tide.example', 'Niamh Calloway'),
          ', who leads the team.',
        ]),
      ],
    },
    {
      kind: 'workplace',
      blocks: [
        paragraph(strong('The team shares an on-call rota: one week in six, paid, and with a day off afterwards.')),
      ],
    },
    {
      kind: 'eeo',
      blocks: [
        'Kestrel Tide is an equal opportunity employer. We want people of every age, background, belief, gender, orientation and family shape here, and we decide on the work alone. If you meet most of the list above and hesitate because of the rest, please apply.',
      ],
    },
    {
      kind: 'accommodation',
      blocks: [
        paragraph([
          'Tell us what would make the interviews work for you: more time, questions in advance, a sign language interpreter, step-free rooms. Write to ',
          link('mailto:access@kestrel-tide.example', 'access@kestrel-tide.example'),
          ' or call ',
          link('tel:+441174960123', '0117 496 0123'),
          '; nobody who decides about your application will know.',
        ]),
      ],
    },
    {
      kind: 'legal',
      blocks: [
        'Applicants need the right to work in the United Kingdom, or may be sponsored by us for a Skilled Worker visa. We keep applications for six months and then delete them.',
      ],
    },
  ],
});
