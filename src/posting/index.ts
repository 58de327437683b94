export { repairText } from './characters.ts';
export { createIds, headingIds, type IdSource, isSafeId, sectionIdBase, sectionIds, slug } from './ids.ts';
export type { Issue } from './issue.ts';
export { isSectionKind, type SectionKind, sectionKinds } from './kinds.ts';
export type * from './nodes.ts';
export type { Company, EmploymentType, Location, PayRange, Posting, Section, Workplace } from './posting.ts';
export { type PlainTextSource, plainText } from './text.ts';
export { safeUrl } from './url.ts';
