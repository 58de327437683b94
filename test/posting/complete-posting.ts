import type { Posting } from '../../src/posting/index.ts';

/** An invented posting that has every property and every node type of the model: a stored one looks like this. */
export const completePosting: Posting = {
  title: 'Tide-table engineer',
  lang: 'en-GB',
  id: '4711',
  requisition: 'R-0815',
  closed: false,
  company: {
    name: 'Harbour & Lamp',
    url: 'https://harbourlamp.example/',
    logo: { src: 'https://harbourlamp.example/logo.svg', alt: '' },
  },
  department: 'Engineering',
  team: 'Forecasts',
  locations: [
    {
      name: 'Kiel or remote in Germany',
      city: 'Kiel',
      region: 'Schleswig-Holstein',
      country: 'DE',
      postalCode: '24103',
      street: 'Am Leuchtturm 1',
    },
  ],
  workplace: 'hybrid',
  remoteFrom: ['Germany'],
  employmentTypes: ['FULL_TIME', 'PART_TIME'],
  pay: [
    { kind: 'salary', label: 'Kiel', currency: 'EUR', min: 60_000, max: 75_000.5, interval: 'year' },
    { kind: 'equity', text: 'Shares after a year' },
  ],
  postedOn: '2026-10-01',
  updatedOn: '2026-10-02T08:30:00+02:00',
  closesOn: '2026-12-31',
  applyUrl: 'mailto:jobs@harbourlamp.example?subject=Tide%20tables',
  url: 'https://harbourlamp.example/jobs/4711',
  sections: [
    {
      id: 'about-the-role',
      kind: 'role',
      heading: 'About the role',
      blocks: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'You will ' },
            { type: 'strong', children: [{ type: 'text', value: 'compute' }] },
            { type: 'text', value: ' ' },
            { type: 'emphasis', children: [{ type: 'text', value: 'tides' }] },
            { type: 'break' },
            { type: 'text', value: 'to the 2' },
            { type: 'superscript', children: [{ type: 'text', value: 'nd' }] },
            { type: 'text', value: ' digit, H' },
            { type: 'subscript', children: [{ type: 'text', value: '2' }] },
            { type: 'text', value: 'O ' },
            { type: 'delete', children: [{ type: 'text', value: 'by hand' }] },
            { type: 'text', value: ' with ' },
            { type: 'inlineCode', value: 'harmonic < fit' },
            { type: 'text', value: ': ' },
            {
              type: 'link',
              url: 'https://harbourlamp.example/tides?year=2026&port=kiel',
              children: [{ type: 'text', value: 'the tables' }],
            },
          ],
        },
        { type: 'thematicBreak' },
        {
          type: 'blockquote',
          lang: 'la',
          children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Fluctuat nec mergitur.' }] }],
        },
      ],
    },
    {
      id: 'benefits',
      kind: 'benefits',
      heading: 'Benefits',
      blocks: [
        { type: 'heading', depth: 1, children: [{ type: 'text', value: 'Health' }] },
        { type: 'heading', depth: 2, children: [{ type: 'text', value: 'On land' }] },
        { type: 'heading', depth: 3, children: [{ type: 'text', value: 'In Kiel' }] },
        {
          type: 'list',
          ordered: false,
          children: [
            {
              type: 'listItem',
              children: [
                { type: 'paragraph', children: [{ type: 'text', value: 'Doctor' }] },
                {
                  type: 'list',
                  ordered: true,
                  start: 3,
                  children: [
                    {
                      type: 'listItem',
                      children: [{ type: 'paragraph', children: [{ type: 'text', value: 'third visit free' }] }],
                    },
                  ],
                },
              ],
            },
            {
              type: 'listItem',
              children: [
                { type: 'paragraph', children: [{ type: 'text', value: 'Sauna' }] },
                { type: 'paragraph', children: [{ type: 'text', value: 'on Fridays' }] },
              ],
            },
          ],
        },
        {
          type: 'table',
          children: [
            {
              type: 'tableRow',
              children: [
                { type: 'tableCell', children: [] },
                { type: 'tableCell', children: [{ type: 'text', value: 'Days off' }] },
              ],
            },
            {
              type: 'tableRow',
              children: [
                { type: 'tableCell', children: [{ type: 'text', value: 'First year' }] },
                { type: 'tableCell', children: [{ type: 'text', value: '30' }] },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'eeo',
      kind: 'eeo',
      lang: 'ar',
      dir: 'rtl',
      blocks: [
        { type: 'paragraph', children: [{ type: 'text', value: 'نرحب بالجميع.' }] },
        { type: 'paragraph', lang: 'en-GB', dir: 'ltr', children: [{ type: 'text', value: 'Everybody is welcome.' }] },
      ],
    },
  ],
};
