import type { ReactElement } from 'react';
import { en } from '../i18n/index.ts';
import { createIds, type Posting, type Section, type SectionKind } from '../posting/index.ts';

import { type Attributes, element } from './element.ts';
import type { Frame } from './frame.ts';
import { elements, type NodeContext } from './nodes.ts';
import type { PartProps } from './props.ts';

/** Kinds that are never collapsed: a reader must not have to look for them. */
const alwaysOpen: ReadonlySet<SectionKind> = new Set<SectionKind>(['eeo', 'accommodation', 'legal']);

/** How the sections of one root start, and what is remembered of them. */
export interface CollapseProps {
  /**
   * Kinds and section ids that start open; `[]` starts every section closed that can be. Sections without a heading
   * and the kinds `eeo`, `accommodation` and `legal` are always open.
   *
   * @default every section
   */
  readonly defaultOpen?: readonly string[] | undefined;
  /**
   * What is printed: everything, or closed sections closed.
   *
   * @default 'all'
   */
  readonly print?: 'all' | 'as-shown' | undefined;
  /**
   * Whether sections that the reader opened are open again when the page is visited again in the same tab.
   *
   * @default true
   */
  readonly remember?: boolean | undefined;
}

/** Which sections are shown; `except` is taken from `only`. */
export interface SelectionProps {
  /** Kinds to show. @default every kind */
  readonly only?: readonly SectionKind[] | undefined;
  /** Kinds to leave out. @default none */
  readonly except?: readonly SectionKind[] | undefined;
}

/** The sections of the posting that are shown, in the posting's order. */
export function selectSections(posting: Posting, { only, except }: SelectionProps): readonly Section[] {
  if (only === undefined && except === undefined) return posting.sections;
  return posting.sections.filter(({ kind }) => (only?.includes(kind) ?? true) && !except?.includes(kind));
}

/** Tells whether a section may be collapsed: it has a heading, and its kind is not one that everybody must see. */
export function canCollapse(section: Section): boolean {
  return section.heading !== undefined && !alwaysOpen.has(section.kind);
}

/** One element a section. */
export function sectionElements(
  sections: readonly Section[],
  props: PartProps,
  frame: Frame,
  collapses: boolean,
): ReactElement[] {
  const { headingLevel = 1, idPrefix = 'job', components, labels = en } = props;
  return sections.map((section) => {
    const id = `${idPrefix}-${section.id}`;
    const collapsible = collapses && canCollapse(section);
    const level = headingLevel + 1;
    const take = createIds();
    const context: NodeContext = {
      components,
      level: section.heading === undefined ? level : level + 1,
      tableLabel: labels.table,
      // The ids that `headingIds` of the posting gives: the same headings, met in the same order.
      idOf: (slug) => `${id}--${take(slug || 'part')}`,
      shown: 0,
    };
    const children = frame.section({
      id,
      panelId: `${id}_panel`,
      heading: section.heading,
      level,
      collapsible,
      children: elements(section.blocks, context),
    });
    const attributes: Attributes = {
      'data-part': 'section',
      'data-kind': section.kind,
      id,
      lang: section.lang,
      dir: section.dir,
    };
    if (collapsible) {
      attributes['data-state'] = 'open';
      attributes.suppressHydrationWarning = true;
    }
    return components?.section
      ? element(components.section, { ...attributes, section }, children)
      : element('section', attributes, children);
  });
}
