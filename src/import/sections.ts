import { type Issue, type Section, sectionIds } from '../posting/index.ts';
import type { Judged } from './draft.ts';
import { exportedSection } from './sections/exported.ts';
import { OpenSection, type SectionDraft } from './sections/open-section.ts';

/**
 * Puts judged drafts into sections, in order. A heading of another kind than its section's, or as high as its
 * section's, opens a section; a lower one of the same kind is a sub-heading. A block of another kind ends its section
 * and opens one without a heading; the first is not resumed. `note` hears of links in section headings, which are plain
 * text.
 */
export function toSections(judged: readonly Judged[], note?: (issue: Issue) => void): Section[] {
  const drafts = sectionDrafts(judged);
  const ids = sectionIds(drafts);
  return drafts.map(({ lostLinks, ...section }, index) => {
    for (const url of lostLinks) note?.(headingLink(url, index));
    return { id: ids[index] ?? section.kind, ...section };
  });
}

function sectionDrafts(judged: readonly Judged[]): SectionDraft[] {
  const sections: SectionDraft[] = [];
  let open: OpenSection | undefined;
  const close = (): void => {
    const finished = open?.finish();
    if (finished !== undefined) sections.push(finished);
    open = undefined;
  };
  for (let index = 0; index < judged.length; index += 1) {
    const draft = judged[index];
    if (draft === undefined) continue;
    const source = draft.section;
    if (source !== undefined) {
      close();
      let end = index + 1;
      while (judged[end]?.section?.index === source.index) end += 1;
      sections.push(exportedSection(source, judged.slice(index, end)));
      index = end - 1;
    } else if (draft.block.type === 'thematicBreak') {
      open?.add(draft);
    } else if (draft.heading !== undefined) {
      if (open?.takesHeading(draft)) open.addHeading(draft);
      else {
        close();
        open = new OpenSection(draft);
      }
    } else if (open?.takesBlock(draft)) {
      open.add(draft);
    } else {
      const leadIn = open?.leadInTo(draft);
      close();
      open = leadIn ?? new OpenSection(draft);
      if (leadIn !== undefined) leadIn.add(draft);
    }
  }
  close();
  return sections;
}

function headingLink(url: string, section: number): Issue {
  return {
    code: 'heading-link-removed',
    level: 'warning',
    path: ['sections', section, 'heading'],
    message:
      'A section heading is plain text, because it names the section: the link in it was left out. Link from the text below instead.',
    url,
  };
}
