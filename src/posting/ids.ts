import { inlineText } from './inline-text.ts';
import type { SectionKind } from './kinds.ts';
import type { Block, Heading, ListItem } from './nodes.ts';
import type { Section } from './posting.ts';

/** A letter or number of any script, and what belongs to the word it starts: no more characters than an id can use. */
const words = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]{0,63}/gu;
/** Apostrophes and invisible format characters (soft hyphen, zero-width joiner) do not end a word. */
const insideWords = /['’\p{Cf}]/gu;
/** Code units of a text that are looked at: more than an id can use. */
const readLength = 512;
/** As many whole words as 64 characters hold. */
const start = /^.{1,64}(?=-|$)/u;

/**
 * Turns a text of any script into words joined by single hyphens, for an id or a link's hash: `Über uns!` becomes
 * `über-uns`, `职位描述` stays. Lower case, in Unicode form NFKC, at most 64 characters, cut between words where there is
 * a word to cut at. Gives `''` when the text has no letter and no number.
 */
export function slug(text: string): string {
  const folded = text.slice(0, readLength).normalize('NFKC').toLowerCase().normalize('NFKC');
  return folded.replace(insideWords, '').match(words)?.join('-').match(start)?.[0] ?? '';
}

/** Letters, digits, marks of ASCII and apostrophes, too few to be cut: most headings, which need no look at Unicode. */
const plain = /^[\w !-/:-@’]{0,64}$/;
const apostrophes = /['’]/g;
const plainWords = /[a-z\d]+/g;

/** The slug of a heading, soon: for imports, which ask for thousands. Pages ask for few, and leave this out. */
function headingSlug(text: string): string {
  if (!plain.test(text)) return slug(text);
  return text.replace(apostrophes, '').toLowerCase().match(plainWords)?.join('-') ?? '';
}

const safeId = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:-[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*$/u;

/**
 * Tells whether `value` can stand as a section's id: words of letters and numbers in any script, joined by single
 * hyphens, at most 160 UTF-16 code units. `--` and `_` stay free to join an id with a suffix without ever clashing.
 */
export function isSafeId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 160 && safeId.test(value);
}

/**
 * Makes a function that hands out ids and never the same one twice: the second `benefits` becomes `benefits-2`.
 */
export function createIds(): (base: string) => string {
  // The greatest number that each id was given out with, as a base.
  const used = new Map<string, number>();
  return (base) => {
    let id = base;
    let count = used.get(base) ?? 1;
    while (used.has(id)) {
      count += 1;
      id = `${base}-${count}`;
    }
    used.set(id, 1).set(base, count);
    return id;
  };
}

/** What an id is made from. */
export interface IdSource {
  readonly heading?: string;
  readonly kind: SectionKind;
}

/**
 * The id of each section, in order: made from the heading, or from the kind where there is no heading with a letter or
 * number. The same sections always get the same ids, so that deep links, caches and snapshots hold.
 */
export function sectionIds(sections: readonly IdSource[]): string[] {
  const take = createIds();
  return sections.map((section) => take(sectionIdBase(section)));
}

/** The id that a section would get if it stood alone. */
export function sectionIdBase(section: IdSource): string {
  return (section.heading === undefined ? '' : headingSlug(section.heading)) || section.kind;
}

/**
 * The id of each sub-heading of a section: `<section id>--<words of the heading>`, unique within the posting, because
 * section ids never contain `--`. A heading without a letter or number counts as `part`. A node that stands in the
 * section twice has one id; what `parsePosting` and `fromHtml` return holds each node once.
 */
export function headingIds(section: Pick<Section, 'id' | 'blocks'>): ReadonlyMap<Heading, string> {
  const take = createIds();
  const ids = new Map<Heading, string>();
  const stack: (Block | ListItem)[] = section.blocks.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'heading') {
      if (!ids.has(node)) ids.set(node, `${section.id}--${take(headingSlug(inlineText(node.children)) || 'part')}`);
    } else if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') {
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        const child = node.children[index];
        if (child !== undefined) stack.push(child);
      }
    }
  }
  return ids;
}
