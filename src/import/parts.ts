import { type Issue, type Posting, repairText, type SectionKind } from '../posting/index.ts';
import { cleanTitle } from './characters.ts';
import type { Draft } from './draft.ts';
import { markHeadings } from './headings.ts';
import type { IssueLog } from './issues.ts';
import { judgeKinds } from './kinds.ts';
import { cutBlocks, cutSource, markCut } from './limits.ts';
import type { ContentOptions, ImportOptions } from './options.ts';
import type { ImportResult } from './result.ts';
import { toSections } from './sections.ts';
import { type Reading, readHtml } from './to-drafts.ts';
import { traceOf } from './trace.ts';

/** One body field of a payload. ATSs that split a post give several. */
export interface Part {
  /** Decoded HTML; anything but a string, an absent field for example, is no text. */
  readonly html: unknown;
  /** Where it stands in the payload. */
  readonly path: Issue['path'];
  /** The field's own heading, where the payload gives one that readers see. */
  readonly heading?: string;
  /** Named part of the post, as Greenhouse's wrappers name theirs. */
  readonly zone?: string;
  /** The field holds one topic that is known: it becomes a section of this kind. */
  readonly kind?: SectionKind;
}

/** Facts of a posting that an adapter read from the payload. */
export type Facts = Omit<Posting, 'title' | 'sections' | 'lang'>;

/**
 * Runs the whole pipeline over the parts of a post, in order, and puts the facts beside the sections. The parts are
 * judged together: a heading or a topic may begin in one and end in the next.
 */
export function importParts(parts: readonly Part[], options: ImportOptions, facts: Facts, log: IssueLog): ImportResult {
  const title = typeof options.title === 'string' ? cleanTitle(options.title) : '';
  const readings = parts.map((part) => readPart(part, options, log));
  const all = readings.flatMap((reading) => reading.drafts);
  const drafts = cutBlocks(all, options.limits?.blocks, log.note);
  const stated = options.lang ?? readings[0]?.lang;
  const lang = stated ?? sharedLang(drafts);
  const told = stated === undefined && lang !== undefined ? drafts.map(withoutLang) : drafts;
  const { company, classify, explain } = options;
  const judged = judgeKinds(markHeadings(told, lang), {
    title,
    ...(lang === undefined ? {} : { lang }),
    ...(company === undefined ? {} : { company }),
    ...(classify === undefined ? {} : { classify }),
    ...(explain === undefined ? {} : { explain }),
  });
  const posting: Posting = {
    title,
    ...(lang === undefined ? {} : { lang }),
    ...facts,
    sections: toSections(judged, log.note),
  };
  return { posting, issues: log.issues, ...(explain ? { trace: traceOf(judged) } : {}) };
}

const nothing: Reading = { drafts: [] };

function readPart(part: Part, options: ContentOptions, log: IssueLog): Reading {
  const { html, path, heading, zone, kind } = part;
  if (typeof html !== 'string') {
    log.note({
      code: 'html-not-a-string',
      level: 'error',
      path,
      message: `The HTML of the post has to be a string and was ${html === null ? 'null' : typeof html}; it counts as empty.`,
    });
    return nothing;
  }
  const length = options.limits?.sourceLength;
  const cut = cutSource(html, length);
  const read = readHtml(cut ?? html, options, (issue) => log.note({ ...issue, path: [...path, ...issue.path] }));
  const reading = cut === undefined ? read : { ...read, drafts: markCut(read.drafts, length, path, log.note) };
  const { drafts } = reading;
  const first = drafts[0];
  if (first === undefined) return nothing;
  const named = heading === undefined ? '' : repairText(heading).replace(/\s+/g, ' ').trim();
  const start: Draft =
    named === ''
      ? { ...first, separated: true }
      : { block: { type: 'paragraph', children: [{ type: 'text', value: named }] }, level: 0, separated: true };
  const rest = named === '' ? drafts.slice(1) : drafts;
  if (path.length === 0) return reading;
  const placed: Partial<Draft> = {
    ...(zone === undefined ? {} : { zone }),
    ...(kind === undefined ? {} : { section: { index: ownSection, kind } }),
  };
  const isPlaced = zone !== undefined || kind !== undefined;
  const all = [start, ...rest];
  return { ...reading, drafts: isPlaced ? all.map((draft) => ({ ...placed, ...draft })) : all };
}

/** Tells a section that is a part of its own from those that the source counts, which begin at 0. */
const ownSection = -1;

/** The language that every block states, if there is one: it is the post's. */
function sharedLang(drafts: readonly Draft[]): string | undefined {
  const lang = drafts.map(statedLang).find((stated) => stated !== null) ?? undefined;
  return drafts.every((draft) => statedLang(draft) === lang || statedLang(draft) === null) ? lang : undefined;
}

/** `null` for a block that has no words. */
function statedLang({ block, section }: Draft): string | undefined | null {
  if (section !== undefined) return undefined;
  return block.type === 'thematicBreak' ? null : block.lang;
}

function withoutLang(draft: Draft): Draft {
  if (draft.block.type === 'thematicBreak') return draft;
  const { lang: _, ...block } = draft.block;
  return { ...draft, block };
}
