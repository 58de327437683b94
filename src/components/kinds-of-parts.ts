import type { SectionKind } from '../posting/index.ts';

/**
 * Which kinds of section each single part shows. A page that is composed of them shows the rest with
 * `<JobPostSections posting={posting} only={partKinds.rest} />`, so that nothing of a post is lost.
 */
export const partKinds: {
  readonly [Part in 'intro' | 'role' | 'skills' | 'benefits' | 'eeo' | 'rest']: readonly SectionKind[];
} = {
  intro: ['intro', 'team'],
  role: ['role', 'responsibilities', 'workplace'],
  skills: ['skills', 'preferred'],
  benefits: ['benefits', 'compensation'],
  eeo: ['eeo', 'accommodation', 'legal'],
  rest: ['process', 'other'],
};
