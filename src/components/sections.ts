import type { ReactElement } from 'react';
import { en } from '../i18n/index.ts';
import { createIds, type Section, type SectionKind } from '../posting/index.ts';

import { type Attributes, element, headingTag } from './element.ts';
import type { Frame } from './frame.ts';
import { partKinds } from './kinds-of-parts.ts';
import { elements, type NodeContext } from './nodes.ts';
import type { PartProps } from './props.ts';

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

/** Tells whether a section may be collapsed: it has a heading, and its kind is not one that everybody must see. */
export function canCollapse({ heading, kind }: Section): boolean {
  return heading !== undefined && !partKinds.eeo.includes(kind);
}

/** Id of the element of a section. */
export function elementId(section: Section, { idPrefix = 'job' }: Pick<PartProps, 'idPrefix'>): string {
  return `${idPrefix}-${section.id}`;
}

/** The element of a section. */
export function sectionElement(section: Section, props: PartProps, frame: Frame): ReactElement {
  const { headingLevel = 1, components, labels = en } = props;
  const { heading, kind, lang, dir } = section;
  const id = elementId(section, props);
  const collapsible = frame.name && canCollapse(section);
  const take = createIds();
  const context: NodeContext = {
    components,
    level: headingLevel + (heading === undefined ? 0 : 1),
    tableLabel: labels.table,
    // The ids that `headingIds` of the posting gives: the same headings, met in the same order.
    idOf: (slug) => `${id}--${take(slug || 'part')}`,
  };
  const children = elements(section.blocks, context);
  const own: Attributes & { 'aria-level'?: number } = { 'data-part': 'heading' };
  const tag = headingTag(headingLevel + 1, own);
  const framed =
    collapsible && frame.section
      ? [frame.section({ id, heading, tag, 'aria-level': own['aria-level'] }, children)]
      : [
          heading !== undefined && element(tag, own, [heading]),
          // A custom element, because React turns `hidden="until-found"` of any other into plain `hidden`.
          element(
            'rolecall-panel',
            { 'data-part': 'panel', id: `${id}_panel`, suppressHydrationWarning: true },
            children,
          ),
        ];
  const attributes: Attributes = {
    'data-part': 'section',
    'data-kind': kind,
    id,
    lang,
    dir,
    'data-state': collapsible ? 'open' : undefined,
    // A script may have closed the section before React takes over.
    suppressHydrationWarning: true,
  };
  const shell = components?.section;
  if (shell) attributes.section = section;
  return element(shell ?? 'section', attributes, framed);
}
