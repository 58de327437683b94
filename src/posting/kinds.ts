/**
 * What a section of a job post can be about: a closed union, so that a page can lay each kind out in its own way.
 * `other` guarantees that nothing is dropped: what fits no kind still has a place.
 *
 * | kind | meaning |
 * | --- | --- |
 * | `intro` | the company: mission, product, culture, values, "why us" |
 * | `team` | the team or department that the job sits in |
 * | `role` | the job in general: summary, purpose, context |
 * | `responsibilities` | duties, goals, expected outcomes |
 * | `skills` | required qualifications, skills, traits |
 * | `preferred` | nice to have |
 * | `benefits` | perks, time off, insurance, learning |
 * | `compensation` | pay, bonus, commission, equity |
 * | `workplace` | where and when: place, hours, travel, on-call, contract |
 * | `process` | hiring steps, how to apply, deadline, contact |
 * | `eeo` | equal opportunity, diversity and inclusion |
 * | `accommodation` | adjustments in the application process |
 * | `legal` | export control, work authorisation, privacy, fraud, agency and AI notices |
 * | `other` | anything that fits none |
 */
export type SectionKind =
  | 'intro'
  | 'team'
  | 'role'
  | 'responsibilities'
  | 'skills'
  | 'preferred'
  | 'benefits'
  | 'compensation'
  | 'workplace'
  | 'process'
  | 'eeo'
  | 'accommodation'
  | 'legal'
  | 'other';

/** Every {@link SectionKind}, in the order of the table above. */
export const sectionKinds: readonly SectionKind[] = [
  'intro',
  'team',
  'role',
  'responsibilities',
  'skills',
  'preferred',
  'benefits',
  'compensation',
  'workplace',
  'process',
  'eeo',
  'accommodation',
  'legal',
  'other',
];

/** Tells whether `value` is a {@link SectionKind}. Total: any value is allowed. */
export function isSectionKind(value: unknown): value is SectionKind {
  return (sectionKinds as readonly unknown[]).includes(value);
}
