/**
 * The names that style sheets, scripts and tests may rely on. They are public API: a change here is a breaking change.
 */

/** Values of `data-part`, from the outside in. */
export const parts = [
  'root',
  'header',
  'facts',
  'controls',
  'section',
  'heading',
  'trigger',
  'panel',
  'text',
  'apply',
  'notice',
  'contents',
] as const;

/** A value of `data-part`. */
export type Part = (typeof parts)[number];

/**
 * The other attributes, and where they stand.
 *
 * | attribute | on | value |
 * | --- | --- | --- |
 * | `data-rolecall` | the outermost element of every part | `static` or `accordion` on a root, for who collapses its sections; else empty |
 * | `data-motion` | root | present after the reader's own click, absent after a reveal by search or link, which must not move |
 * | `data-default-open` | root | ids of the elements of the sections that start open; absent when all do |
 * | `data-print` | root | `as-shown` when closed sections stay closed on paper |
 * | `data-remember` | root | `false` when opened sections are not remembered |
 * | `data-kind` | section | the section's kind |
 * | `data-state` | section that can collapse, its panel | `open` or `closed` |
 * | `data-show`, `data-hide` | controls | the two texts of the button that a script puts there |
 * | `data-fact` | group of the facts | which fact it is |
 * | `data-visually-hidden` | text for screen readers only | empty |
 * | `data-table` | box around a table that scrolls sideways | empty |
 */
export const attributes: readonly string[] = [
  'data-part',
  'data-rolecall',
  'data-motion',
  'data-default-open',
  'data-print',
  'data-remember',
  'data-kind',
  'data-state',
  'data-show',
  'data-hide',
  'data-fact',
  'data-visually-hidden',
  'data-table',
];
