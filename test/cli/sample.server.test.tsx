import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { sampleHtml } from '../../src/cli/sample.ts';
import { JobPost } from '../../src/components/index.ts';
import { definePosting, heading, link, list, paragraph } from '../../src/posting/index.ts';

const posting = definePosting({
  title: 'Lighthouse Keeper',
  lang: 'en',
  company: { name: 'Harbour Lights Trust' },
  locations: [{ name: 'Skerry Point' }],
  workplace: 'on-site',
  employmentTypes: ['FULL_TIME'],
  pay: [{ kind: 'salary', currency: 'GBP', min: 31000, max: 36000, interval: 'year' }],
  closesOn: '2027-01-31',
  applyUrl: 'https://harbour-lights.example/apply',
  sections: [
    {
      kind: 'role',
      heading: 'The role',
      blocks: [
        paragraph([
          'You keep the lamp lit, the stairs swept and ',
          link('https://harbour-lights.example/log', 'the log'),
          ' true.',
        ]),
      ],
    },
    { kind: 'skills', heading: 'You bring', blocks: [list(['A head for heights', 'Patience in fog'])] },
    { kind: 'preferred', heading: 'Nice to have', blocks: [list(['Morse code'])] },
    { kind: 'benefits', heading: 'Benefits', blocks: [heading('All year'), list(['A cottage', 'A boat'])] },
    { kind: 'eeo', blocks: ['Everybody who can climb the stairs, or would like a lift in them, is welcome.'] },
  ],
});

test('the post of a report is what the components render', () => {
  expect(sampleHtml('dark')).toBe(renderToStaticMarkup(<JobPost posting={posting} headingLevel={3} idPrefix="dark" />));
});
