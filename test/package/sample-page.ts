import { definePosting, heading, list, type Posting } from '../../src/posting/index.ts';
import type { PageKind } from './built-page.ts';

/** The post that the tests of built pages read, with sections as long as those of real posts. */

export const filler =
  'A sentence that fills a good part of a line, so that sections are as long as they are in real posts.';

const block = (word: string): string => `${word} ${Array(12).fill(filler).join(' ')}`;

export const posting: Posting = definePosting({
  title: 'Engineer',
  lang: 'en',
  applyUrl: 'https://jobs.example/apply',
  sections: [
    { kind: 'intro', heading: 'About us', blocks: [block('Alpha'), 'Apples ripen in autumn.'] },
    { kind: 'workplace', blocks: [block('Notice')] },
    { kind: 'role', heading: 'The role', blocks: [block('Beta'), 'Bridges need paint.'] },
    { kind: 'skills', heading: 'What you bring', blocks: [list(['Cats know patience.', 'Curiosity helps.'])] },
    { kind: 'benefits', heading: 'Benefits', blocks: [block('Delta'), heading('Time off'), 'Days are counted twice.'] },
    { kind: 'eeo', heading: 'Equal opportunity', blocks: ['Everybody is welcome.'] },
  ],
});

/** Ids of the sections that can be closed. */
export const sections: readonly string[] = ['about-us', 'the-role', 'what-you-bring', 'benefits'];

/** Words that stand in one of them, and nowhere else. */
export const phrases: Readonly<Record<string, string>> = {
  'about-us': 'Apples ripen in autumn',
  'the-role': 'Bridges need paint',
  'what-you-bring': 'Cats know patience',
  benefits: 'Days are counted twice',
};

/** The ways in which a page can collapse its sections. */
export const kinds: Readonly<Record<string, PageKind>> = {
  'static with enhance': { entry: 'components', enhance: true },
  'accordion with enhance': { entry: 'accordion', enhance: true },
  accordion: { entry: 'accordion', enhance: false },
};
