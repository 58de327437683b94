export {
  type BlockInput,
  type BlocksInput,
  blockquote,
  blocks,
  deleted,
  emphasis,
  heading,
  type InlineInput,
  type InlinesInput,
  inlineCode,
  inlines,
  type ListItemInput,
  lineBreak,
  link,
  list,
  listItem,
  orderedList,
  paragraph,
  strong,
  subscript,
  superscript,
  table,
  text,
  thematicBreak,
} from './builders.ts';
export { repairText } from './characters.ts';
export { asOf, isClosed } from './closing.ts';
export { isIsoDate } from './dates.ts';
export { definePosting, type PostingInput, type SectionInput, section } from './define-posting.ts';
export { createIds, headingIds, type IdSource, isSafeId, sectionIdBase, sectionIds, slug } from './ids.ts';
export { inlineText } from './inline-text.ts';
export type { Issue } from './issue.ts';
export { isSectionKind, type SectionKind, sectionKinds } from './kinds.ts';
export { languageTag } from './language.ts';
export type * from './nodes.ts';
export { type ParsedPosting, parsePosting } from './parse-posting.ts';
export type { Company, EmploymentType, Location, PayRange, Posting, Section, Workplace } from './posting.ts';
export { postingSchema } from './posting-schema.ts';
export type { StandardIssue, StandardResult, StandardSchema } from './standard-schema.ts';
export { type PlainTextSource, plainText } from './text.ts';
export { type Content, contents, isNodeType, maximumNesting, type NodeRule, type NodeType, tree } from './tree.ts';
export { isPermittedUrl, safeUrl } from './url.ts';
