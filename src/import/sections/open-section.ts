import { type Block, type Direction, type Heading, plainText, type SectionKind } from '../../posting/index.ts';
import type { Judged } from '../draft.ts';

/** A section without its id: ids are made when all sections are known. */
export interface SectionDraft {
  readonly kind: SectionKind;
  readonly heading?: string;
  readonly blocks: readonly Block[];
  readonly lang?: string;
  readonly dir?: Direction;
  /** URLs of links that stood in the heading, which is plain text. */
  readonly lostLinks: readonly string[];
}

/** Ranks from here on are those of headings without a tag: equal ones may be a heading and its sub-heading. */
const firstRankWithoutLevel = 70;

/**
 * Kinds of which a post's headings seldom hold sub-headings: two headings of one look are two topics ("Our story" and
 * "Our values"), as "Dental" and "Time off" under "Benefits" are not.
 */
const kindsOfOneTopic: ReadonlySet<SectionKind> = new Set(['intro', 'team', 'role']);

/**
 * Confidence in a kind from which it ends the section of another: in that of a text, and in that of a heading that stands
 * lower than the section's, which is rather a sub-heading. More is asked where the two kinds are akin: readers, too, take
 * the one for the other.
 */
const least = { text: 0.3, akinText: 0.5, heading: 0.35, akinHeading: 0.6 } as const;
const akin: readonly ReadonlySet<SectionKind>[] = [
  new Set(['intro', 'team']),
  new Set(['role', 'responsibilities']),
  new Set(['skills', 'preferred']),
  new Set(['benefits', 'compensation']),
];

/** Characters of a text that only leads to a list: a longer one has a topic of its own. */
const longestLeadIn = 250;

/** Zones of an ATS that hold the same text on every post of the company: a topic of the post ends where they begin. */
const companyZones: ReadonlySet<string> = new Set(['content-intro', 'content-conclusion']);

/** A section that takes in one draft after the other. */
export class OpenSection {
  kind: SectionKind;
  /** False until something else than headings stands in it. */
  filled = false;
  #heading: Judged | undefined;
  /** The draft of the last block, where that is no heading. */
  #last: Judged | undefined;
  readonly #blocks: Block[] = [];
  /** Rank from which a heading of the section's kind is a sub-heading. */
  #subRank: number;
  /** Ranks of the sub-headings that the next one may stand under. */
  readonly #ranks: number[] = [];
  #rule: Block | undefined;
  #afterHeading: boolean;
  readonly #zone: string;

  constructor(first: Judged) {
    this.kind = first.kind;
    this.#zone = companyZone(first);
    const rank = first.heading?.rank ?? 0;
    this.#subRank = rank < firstRankWithoutLevel || kindsOfOneTopic.has(first.kind) ? rank + 1 : rank;
    this.#heading = first.heading === undefined ? undefined : first;
    this.#afterHeading = this.#heading !== undefined;
    if (this.#heading === undefined) this.add(first);
  }

  /**
   * Whether a heading stands under this section's own heading rather than beside it: a lower one of the section's kind, or
   * of a kind that is a mere guess.
   */
  takesHeading(draft: Judged): boolean {
    if (this.#heading === undefined) return false;
    // A heading straight under another one: a title over its sub-title. Apart, the first would be over nothing.
    if (!this.filled) return true;
    if (companyZone(draft) !== this.#zone) return false;
    if ((draft.heading?.rank ?? 0) < this.#subRank) return false;
    return draft.kind === this.kind || draft.confidence < (this.#isAkin(draft) ? least.akinHeading : least.heading);
  }

  /**
   * Whether a block without a heading of its own belongs here. What stands straight under a heading always does, with
   * the list that it leads to under a sub-heading, and a guess that is hardly better than the others ends no section
   * that has a heading.
   */
  takesBlock(draft: Judged): boolean {
    if (this.#afterHeading || (this.#blocks.at(-2)?.type === 'heading' && this.#leadsTo(draft))) return true;
    if (this.#heading === undefined) return draft.kind === this.kind;
    if (companyZone(draft) !== this.#zone) return false;
    return draft.kind === this.kind || draft.confidence < (this.#isAkin(draft) ? least.akinText : least.text);
  }

  addHeading(draft: Judged): void {
    if (draft.block.type !== 'heading') return;
    const rank = draft.heading?.rank ?? 0;
    if (!this.filled) {
      this.kind = draft.kind;
      // What stands straight under the section's heading shows how its sub-headings look.
      this.#subRank = Math.min(this.#subRank, rank);
    }
    const depth = this.#depthOf(rank);
    this.#rule = undefined;
    this.#last = undefined;
    this.#blocks.push({ ...draft.block, depth });
    this.#afterHeading = true;
  }

  add(draft: Judged): void {
    if (draft.block.type === 'thematicBreak') {
      // Kept only between two blocks: a section's edge and a heading part what they part already.
      if (!this.#afterHeading && this.#blocks.length > 0) this.#rule = draft.block;
      return;
    }
    if (this.#rule !== undefined) this.#blocks.push(this.#rule);
    this.#rule = undefined;
    this.#blocks.push(draft.block);
    this.#last = draft;
    this.#afterHeading = false;
    this.filled = true;
  }

  /**
   * A list is not apart from the text that leads to it ("You will:"): the section that the list begins takes that text
   * along, and the heading above it where nothing else stands below that.
   */
  leadInTo(draft: Judged): OpenSection | undefined {
    const leadIn = this.#last;
    if (leadIn === undefined || !this.#leadsTo(draft)) return undefined;
    this.#blocks.pop();
    const moved = { ...leadIn, kind: draft.kind };
    if (this.#heading === undefined || this.#blocks.length > 0) return new OpenSection(moved);
    const section = new OpenSection({ ...this.#heading, kind: draft.kind });
    section.add(moved);
    this.#heading = undefined;
    return section;
  }

  /** `undefined` when nothing is in it. */
  finish(): SectionDraft | undefined {
    const heading = this.#heading;
    if (heading === undefined && this.#blocks.length === 0) return undefined;
    if (heading === undefined || heading.heading === undefined) {
      return { kind: this.kind, blocks: this.#blocks, lostLinks: [] };
    }
    const base = { kind: this.kind, heading: heading.heading.text, lostLinks: linksOf(heading.block) };
    return { ...base, ...liftLocalization(heading.block, this.#blocks) };
  }

  /** Whether the last block is a short text that ends with a colon, and this is the list that it speaks of. */
  #leadsTo(draft: Judged): boolean {
    if (draft.block.type !== 'list' || this.#last?.block.type !== 'paragraph' || this.#rule !== undefined) return false;
    if (companyZone(draft) !== this.#zone) return false;
    const text = plainText(this.#last.block);
    return text.length <= longestLeadIn && /[:：]\s*$/.test(text);
  }

  #isAkin({ kind }: Judged): boolean {
    return akin.some((kinds) => kinds.has(kind) && kinds.has(this.kind));
  }

  #depthOf(rank: number): Heading['depth'] {
    while ((this.#ranks.at(-1) ?? Number.NEGATIVE_INFINITY) >= rank) this.#ranks.pop();
    this.#ranks.push(rank);
    return this.#ranks.length === 1 ? 1 : this.#ranks.length === 2 ? 2 : 3;
  }
}

function companyZone({ zone }: Judged): string {
  return zone !== undefined && companyZones.has(zone) ? zone : '';
}

/** The language and direction that a heading shares with all its blocks are the section's. */
function liftLocalization(heading: Block, blocks: readonly Block[]): Pick<SectionDraft, 'blocks' | 'lang' | 'dir'> {
  const lang = 'lang' in heading && blocks.every((block) => langOf(block) === heading.lang) ? heading.lang : undefined;
  const dir = 'dir' in heading && blocks.every((block) => dirOf(block) === heading.dir) ? heading.dir : undefined;
  if (lang === undefined && dir === undefined) return { blocks };
  return {
    ...(lang === undefined ? {} : { lang }),
    ...(dir === undefined ? {} : { dir }),
    blocks: blocks.map((block) => without(block, lang !== undefined, dir !== undefined)),
  };
}

function langOf(block: Block): string | undefined {
  return block.type === 'thematicBreak' ? undefined : block.lang;
}

function dirOf(block: Block): Direction | undefined {
  return block.type === 'thematicBreak' ? undefined : block.dir;
}

function without(block: Block, lang: boolean, dir: boolean): Block {
  if (block.type === 'thematicBreak') return block;
  const { lang: ownLang, dir: ownDir, ...rest } = block;
  return {
    ...rest,
    ...(lang || ownLang === undefined ? {} : { lang: ownLang }),
    ...(dir || ownDir === undefined ? {} : { dir: ownDir }),
  };
}

/** URLs of the links in a heading. Iterative: any depth is allowed. */
function linksOf(heading: Block): string[] {
  if (heading.type !== 'heading') return [];
  const urls: string[] = [];
  const stack = [...heading.children].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'link' && plainText(node) !== '') urls.push(node.url);
    if ('children' in node) for (const child of [...node.children].reverse()) stack.push(child);
  }
  return urls;
}
