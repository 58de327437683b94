export { en, type Fact, type Labels } from '../i18n/index.ts';
export type {
  Components,
  HeadingProps,
  LinkProps,
  ListProps,
  SectionProps,
  SlotProps,
  TableCellProps,
  TableProps,
  TextProps,
} from './components.ts';
export type { HeadingTag } from './element.ts';
export type { Frame, FramedRoot, FramedSection } from './frame.ts';
export { JobPost, type JobPostProps } from './job-post.ts';
export { JobPostApply, type JobPostApplyProps } from './job-post-apply.ts';
export { JobPostFacts, type JobPostFactsProps } from './job-post-facts.ts';
export { JobPostHeader, type JobPostHeaderProps } from './job-post-header.ts';
export { JobPostSections, type JobPostSectionsProps } from './job-post-sections.ts';
export { partKinds } from './kinds-of-parts.ts';
export type { Part } from './parts.ts';
export type { PartProps } from './props.ts';
export { RichText, type RichTextProps } from './rich-text.ts';
export type { CollapseProps, SelectionProps } from './sections.ts';
export {
  JobPostBenefits,
  JobPostEeo,
  JobPostIntro,
  JobPostRole,
  JobPostSkills,
  type SinglePartProps,
} from './single-parts.ts';
