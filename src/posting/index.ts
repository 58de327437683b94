export type { Issue } from './issue.ts';
export { isSectionKind, type SectionKind, sectionKinds } from './kinds.ts';
export type * from './nodes.ts';
export type { Company, EmploymentType, Location, PayRange, Posting, Section, Workplace } from './posting.ts';
