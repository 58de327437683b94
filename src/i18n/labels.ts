import type { EmploymentType, PayRange, Workplace } from '../posting/index.ts';

/** The facts that a post can show: names of what a posting states. */
export type Fact =
  | 'locations'
  | 'workplace'
  | 'remoteFrom'
  | 'employmentTypes'
  | 'department'
  | 'team'
  | 'pay'
  | 'postedOn'
  | 'updatedOn'
  | 'closesOn'
  | 'requisition';

/**
 * Every word of Rolecall's own, in one language. They stand only in the header, the facts, the controls, the apply link
 * and the notice, never between the words of the post. A language is one object of this shape.
 */
export interface Labels {
  /** BCP 47 language of these labels. Where it differs from the post's, each label is marked with it. */
  readonly lang: string;
  /** Text of the control while a section is closed. */
  readonly showAll: string;
  /** Text of the control while every section is open. */
  readonly hideAll: string;
  /** Text of the apply link; the job's title follows it for screen readers, after a colon. */
  readonly apply: string;
  /** The notice that stands in place of the apply link when the posting is closed. */
  readonly closed: string;
  /** Accessible name of a table that may scroll sideways. */
  readonly table: string;
  /** Terms of the description list, with one for a single location; pay has its own in {@link Labels.pay}. */
  readonly facts: Readonly<Record<Exclude<Fact, 'pay'> | 'location', string>>;
  readonly workplace: Readonly<Record<Workplace, string>>;
  readonly employmentTypes: Readonly<Record<EmploymentType, string>>;
  readonly pay: Readonly<Record<PayRange['kind'], string>>;
  /** Follows an amount: `per year`. */
  readonly interval: Readonly<Record<NonNullable<PayRange['interval']>, string>>;
  /** Joins two formatted amounts, in words, because a dash is often not read aloud. */
  readonly range: (min: string, max: string) => string;
  /** An amount with no upper end. */
  readonly from: (min: string) => string;
  /** An amount with no lower end. */
  readonly upTo: (max: string) => string;
}
