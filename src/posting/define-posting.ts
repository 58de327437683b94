import { type BlocksInput, blocks } from './builders.ts';
import type { Issue } from './issue.ts';
import type { SectionKind } from './kinds.ts';
import type { Localized } from './nodes.ts';
import { parsePosting } from './parse-posting.ts';
import type { Company, Location, Posting } from './posting.ts';

/** A section as it is written by hand. */
export interface SectionInput extends Localized {
  /** Made from the heading, or from the kind, when it is left out. */
  readonly id?: string;
  /** @default 'other' */
  readonly kind?: SectionKind;
  readonly heading?: string;
  /** A string is a paragraph. */
  readonly blocks: BlocksInput;
}

/** A posting as it is written by hand. */
export interface PostingInput extends Omit<Posting, 'sections' | 'company' | 'locations'> {
  readonly sections: readonly SectionInput[];
  /** A string is the company's name. */
  readonly company?: string | Company;
  /** A string is a location's name. */
  readonly locations?: readonly (string | Location)[];
}

/**
 * Makes a posting out of what is written in code: strings may stand for paragraphs, a company or a location, and ids
 * and kinds may be left out. The result holds new objects only.
 *
 * Throws a `TypeError` that lists every error and warning, because what is wrong here is a mistake in the code that
 * calls it. Data that comes from elsewhere belongs into `parsePosting`, which never throws.
 */
export function definePosting(input: PostingInput): Posting {
  const { posting, issues } = parsePosting(fillIn(input));
  const faults = issues.filter((issue) => issue.level !== 'info');
  if (posting === undefined || faults.length > 0) throw new TypeError(explain(faults));
  return posting;
}

/** A section for {@link definePosting}: `section('benefits', 'What you get', [list(['Pension', 'Bike'])])`. */
export function section(
  kind: SectionKind,
  heading: string | undefined,
  content: BlocksInput,
  rest: Pick<SectionInput, 'id' | 'lang' | 'dir'> = {},
): SectionInput {
  return { ...rest, kind, ...(heading === undefined ? {} : { heading }), blocks: content };
}

/** Callers without types may pass anything: what is not of the expected shape goes on as it is, to be reported. */
function fillIn(input: PostingInput): unknown {
  if (typeof input !== 'object' || input === null || !Array.isArray(input.sections)) return input;
  const { company, locations } = input;
  return {
    ...input,
    ...(typeof company === 'string' ? { company: { name: company } } : {}),
    ...(Array.isArray(locations) ? { locations: locations.map(toLocation) } : {}),
    sections: input.sections.map(toSection),
  };
}

function toLocation(location: string | Location): Location {
  return typeof location === 'string' ? { name: location } : location;
}

function toSection(input: SectionInput): unknown {
  if (typeof input !== 'object' || input === null || input.blocks === undefined) return input;
  return { kind: 'other', ...input, blocks: blocks(input.blocks) };
}

function explain(faults: readonly Issue[]): string {
  const lines = faults.map(({ path, message }) => `- ${path.length === 0 ? 'posting' : toPath(path)}: ${message}`);
  return `rolecall: definePosting cannot use this posting.\n${lines.join('\n')}`;
}

function toPath(path: Issue['path']): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
}
