import { expect, test } from 'vitest';
import { knowsHeading } from '../../../src/import/kinds/known-heading.ts';

test.each([
  ['About the role', undefined],
  ['ABOUT THE ROLE:', undefined],
  ['What you’ll do', 'en'],
  ['Minimum qualifications', 'de'],
  ['Was wir dir bieten', 'de-CH'],
  ['応募資格', undefined],
] as const)('knows %s', (text, lang) => {
  expect(knowsHeading(text, lang)).toBe(true);
});

test.each([
  'About noon the lamp goes out',
  'We list all requirements of the job in our handbook for keepers.',
  'Bergen, Norway',
  'Was wir dir bieten',
  '',
  '...',
])('does not know %s', (text) => {
  expect(knowsHeading(text)).toBe(false);
});
