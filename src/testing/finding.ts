/**
 * What can be wrong with a page that shows a post.
 *
 * | code | meaning |
 * | --- | --- |
 * | `no-post` | nothing of Rolecall is on the page |
 * | `no-language`, `no-title`, `no-main` | the page says no language, has no title, or no `main` around the post |
 * | `no-h1`, `several-h1`, `skipped-level`, `empty-heading` | the outline of the page, all its headings in order |
 * | `missing-text` | a text that was asked for is not in the post |
 * | `hidden-text` | text that no search, no print and no control can bring out |
 * | `dead-control` | a trigger without a panel, a control without a name, or one that does nothing when it is used |
 * | `out-of-step` | a trigger says something else than its panel shows |
 * | `dead-link` | a link to a place of the page that is not there |
 * | `double-id` | two elements of the page have one id |
 */
export type FindingCode =
  | 'no-post'
  | 'no-language'
  | 'no-title'
  | 'no-main'
  | 'no-h1'
  | 'several-h1'
  | 'skipped-level'
  | 'empty-heading'
  | 'missing-text'
  | 'hidden-text'
  | 'dead-control'
  | 'out-of-step'
  | 'dead-link'
  | 'double-id';

/** One thing that is wrong with a page. */
export interface Finding {
  readonly code: FindingCode;
  /** What is wrong and how to mend it, in English. */
  readonly message: string;
  /** Where it is, when it is in one place. */
  readonly element?: Element;
}
