import { type Block, type Heading, headingIds, isSectionKind, type Posting, type Section } from '../posting/index.ts';
import { escapeHtml, type Headings, headingTag, type Job, localized, toHtmlNode, toJobs } from './html-nodes.ts';

/** Settings of {@link toHtml}. */
export interface ToHtmlOptions {
  /**
   * The heading level of the title; sections follow one level below, sub-headings below them. Beyond 6 a heading is an
   * `<h6>` with `aria-level`. What is not a whole number from 1 to 6 counts as the default.
   * @default 1
   */
  readonly headingLevel?: number;
  /**
   * Writes ids, `<idPrefix>-<section id>`, so that a link can lead to a section or a sub-heading. Without it the HTML
   * has no ids.
   */
  readonly idPrefix?: string;
}

/**
 * A posting as an HTML fragment: `<article>` with the title and, for each section, a `<section data-kind="…">`. Given
 * sections, it writes these alone. The facts (company, places, pay, dates) are not written.
 *
 * All text is escaped. Of the content only a link's checked URL, a language and a direction become attributes. With the
 * default heading level, `fromHtml` reads the same sections, blocks and headings back, and with `trustKinds: true` the
 * same kinds (of a posting without sections there is nothing to read back). Iterative: any depth is allowed. Pass what `parsePosting`, `definePosting` or an importer returned.
 */
export function toHtml(source: Posting | readonly Section[], options: ToHtmlOptions = {}): string {
  const { headingLevel = 1, idPrefix } = options;
  const level = Number.isInteger(headingLevel) && headingLevel >= 1 && headingLevel <= 6 ? headingLevel : 1;
  if (isSections(source)) return source.map((section) => toSection(section, level + 1, idPrefix)).join('');
  const sections = source.sections.map((section) => toSection(section, level + 1, idPrefix)).join('');
  const language = source.lang === undefined ? '' : localized({ lang: source.lang });
  return `<article${language}>\n${toHeading(source.title, level)}${sections}</article>\n`;
}

function toSection(section: Section, level: number, idPrefix: string | undefined): string {
  const kind = isSectionKind(section.kind) ? section.kind : 'other';
  const id = idPrefix === undefined ? '' : ` id="${escapeHtml(`${idPrefix}-${section.id}`)}"`;
  const heading = section.heading === undefined ? '' : toHeading(section.heading, level);
  const blocks = toBlocks(section.blocks, { level: level + 1, id: subHeadingId(section, idPrefix) });
  return `<section data-kind="${kind}"${id}${localized(section)}>\n${heading}${blocks}</section>\n`;
}

function toBlocks(blocks: readonly Block[], headings: Headings): string {
  const html: string[] = [];
  const stack: (Job | string)[] = toJobs(blocks).toReversed();
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (typeof step === 'string') {
      html.push(step);
      continue;
    }
    const { open, close, children } = toHtmlNode(step, headings);
    html.push(step.before ?? '', open);
    stack.push(close + (step.after ?? ''));
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child !== undefined) stack.push(child);
    }
  }
  return html.join('');
}

function toHeading(heading: string, level: number): string {
  const { tag, level: attribute } = headingTag(level);
  return `<${tag}${attribute}>${escapeHtml(heading)}</${tag}>\n`;
}

function subHeadingId(section: Section, idPrefix: string | undefined): Headings['id'] {
  if (idPrefix === undefined) return () => undefined;
  const ids = headingIds(section);
  return (heading: Heading) => `${idPrefix}-${ids.get(heading)}`;
}

function isSections(source: Posting | readonly Section[]): source is readonly Section[] {
  return Array.isArray(source);
}
