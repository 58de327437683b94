import { createIds, isSafeId, sectionIdBase, slug } from './ids.ts';
import type { Issue } from './issue.ts';
import { isSectionKind, type SectionKind } from './kinds.ts';
import { readLanguage, readLocalized } from './parse-attributes.ts';
import { parseBlocks } from './parse-blocks.ts';
import { factNames, readFacts } from './parse-facts.ts';
import {
  createState,
  describe,
  elementsOf,
  hasOwn,
  isArray,
  isRecord,
  listIssues,
  type ParseState,
  readOwn,
  report,
  reportAt,
  reportUnknownProperties,
} from './parse-state.ts';
import { readProperty, toLine, toTitle } from './parse-values.ts';
import type { Posting, Section } from './posting.ts';
import { plainText } from './text.ts';

/** What {@link parsePosting} gives: a posting, unless the value cannot be read as one, and what was found on the way. */
export type ParsedPosting =
  | { readonly posting: Posting; readonly issues: readonly Issue[] }
  | { readonly posting: undefined; readonly issues: readonly Issue[] };

const sectionProperties = ['id', 'kind', 'heading', 'blocks', 'lang', 'dir'];

/**
 * Reads any value as a posting: the check at every trust boundary (a database, a request, a file).
 *
 * The posting is rebuilt field by field; no object of the value is passed through, and nothing is taken from a
 * prototype. What the model does not allow is repaired or refused with an issue, and the words of a refused node are
 * kept where it has any: an unknown node type becomes its words, as does a link with an unsafe URL; an unknown section
 * kind becomes `other`; an id that is missing, unsafe or used twice is made anew. Only a value without a title or
 * without an array of sections gives no posting. To refuse whatever is not valid as it stands, use `postingSchema`, or
 * refuse when there is an issue of the level `error`.
 *
 * Total: cycles, getters and proxies that throw, any depth and any size are allowed. It never throws, and reading what
 * it returned changes nothing more.
 */
export function parsePosting(value: unknown): ParsedPosting {
  const state = createState();
  const posting = readPosting(state, value);
  return { posting, issues: listIssues(state) };
}

function readPosting(state: ParseState, value: unknown): Posting | undefined {
  if (!isRecord(value) || hasOwn(value, '$$typeof')) {
    const message = `A posting is an object with a title and sections, not ${describe(value)}. Pass the posting itself; parse JSON first.`;
    report(state, 'error', 'posting-invalid', message);
    return undefined;
  }
  reportUnknownProperties(state, value, ['title', 'sections', 'lang', ...factNames], 'posting', 'warning');
  const title = readTitle(state, value);
  const sections = readSections(state, value);
  const lang = readLanguage(state, value);
  const facts = readFacts(state, value);
  if (title === undefined || sections === undefined) return undefined;
  return { title, ...(lang === undefined ? {} : { lang }), ...facts, sections };
}

function readTitle(state: ParseState, source: object): string | undefined {
  const value = readOwn(state, source, 'title');
  const title = typeof value === 'string' ? toTitle(value) : '';
  if (title !== '') return title;
  const message = `A posting needs a title that is a string with words, not ${describe(value)}. Write the job's title.`;
  reportAt(state, 'title', 'error', 'title-invalid', message);
  return undefined;
}

function readSections(state: ParseState, source: object): readonly Section[] | undefined {
  const value = readOwn(state, source, 'sections');
  if (!isArray(value)) {
    const message = `A posting needs an array of sections, not ${describe(value)}. Write one, empty if need be.`;
    reportAt(state, 'sections', 'error', 'sections-invalid', message);
    return undefined;
  }
  const sections: Draft[] = [];
  state.path.push('sections');
  const elements = elementsOf(state, value);
  for (let position = 0; position < elements.count; position += 1) {
    const index = elements.indices?.[position] ?? position;
    state.path.push(index);
    const section = readSection(state, readOwn(state, value, index));
    if (section !== undefined) sections.push({ ...section, index });
    state.path.pop();
  }
  const identified = identify(state, sections);
  state.path.pop();
  return identified;
}

/** A section before it has its id. `given` is the id that the value had. */
interface Draft extends Omit<Section, 'id'> {
  readonly given: unknown;
  readonly index: number;
}

function readSection(state: ParseState, value: unknown): Omit<Draft, 'index'> | undefined {
  if (!isRecord(value) || hasOwn(value, '$$typeof')) {
    const message = `A section is an object with a kind and blocks, not ${describe(value)}. Only words can be kept of it.`;
    report(state, 'error', 'section-invalid', message);
    const blocks =
      typeof value === 'string' || isArray(value) ? parseBlocks(state, isArray(value) ? value : [value]) : [];
    return blocks.length === 0 ? undefined : { given: undefined, kind: 'other', blocks };
  }
  reportUnknownProperties(state, value, sectionProperties, 'section', 'warning');
  const kind = readKind(state, value);
  const heading = readProperty(state, value, 'heading', readHeading);
  const localized = readLocalized(state, value);
  const source = readOwn(state, value, 'blocks');
  state.path.push('blocks');
  const blocks = parseBlocks(state, source);
  state.path.pop();
  if (heading === undefined && blocks.length === 0) {
    const message = 'A section with neither a heading nor blocks is left out. Give it blocks, or remove it.';
    report(state, 'info', 'section-empty', message);
    return undefined;
  }
  return {
    given: readOwn(state, value, 'id'),
    kind,
    ...(heading === undefined ? {} : { heading }),
    ...localized,
    blocks,
  };
}

function readKind(state: ParseState, source: object): SectionKind {
  const kind = readOwn(state, source, 'kind');
  if (isSectionKind(kind)) return kind;
  const message = `${describe(kind)} is not a kind of section, so "other" is used. Use one of the kinds in sectionKinds.`;
  reportAt(state, 'kind', 'warning', 'kind-unknown', message);
  return 'other';
}

/** A heading is plain text, because it becomes an accessible name. Of anything else the words are kept. */
function readHeading(state: ParseState, value: unknown): string | undefined {
  if (value === null) {
    report(state, 'info', 'null-ignored', 'A section without a heading has no heading property. Remove it.');
    return undefined;
  }
  if (typeof value === 'string') return toLine(value) || undefined;
  const message = `A section's heading is a string, not ${describe(value)}, so only its words are kept. Write a string.`;
  report(state, 'error', 'heading-invalid', message);
  return toLine(plainText(parseBlocks(state, isArray(value) ? value : [value]))) || undefined;
}

/** Ids that the value gives come first, so that a made one never takes an id that somebody links to. */
function identify(state: ParseState, drafts: readonly Draft[]): readonly Section[] {
  const taken = new Set<string>();
  const take = createIds();
  const kept = drafts.map(({ given, index }) => {
    if (isSafeId(given) && !taken.has(given)) {
      taken.add(given);
      return take(given);
    }
    state.path.push(index);
    reportId(state, given);
    state.path.pop();
    return undefined;
  });
  return drafts.map(({ given, index, ...section }, position) => ({
    id: kept[position] ?? take((typeof given === 'string' && slug(given)) || sectionIdBase(section)),
    ...section,
  }));
}

function reportId(state: ParseState, given: unknown): void {
  if (given === undefined || given === null) {
    reportAt(state, 'id', 'info', 'id-made', 'The section had no id, so one was made from its heading or kind.');
  } else if (isSafeId(given)) {
    const message = `The id ${describe(given)} is used by an earlier section, so a number was added. Use each id once.`;
    reportAt(state, 'id', 'warning', 'id-duplicate', message);
  } else {
    const message = `${describe(given)} is no safe id, so one was made. Use letters and numbers, joined by single hyphens.`;
    reportAt(state, 'id', 'warning', 'id-unsafe', message);
  }
}
