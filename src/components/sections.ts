import type { ReactElement } from 'react';
import { en } from '../i18n/index.ts';
import { type Heading, headingIds, type Posting, type Section, type SectionKind } from '../posting/index.ts';
import { type BlockContext, blocks } from './blocks.ts';
import { type Attributes, element } from './element.ts';
import type { Frame, FramedRoot } from './frame.ts';
import { labelLanguage } from './language.ts';
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

/** Facts about the sections that the frame and the root element need. */
export function frameRoot(sections: readonly Section[], props: PartProps & CollapseProps): FramedRoot {
  const { posting, idPrefix = 'job', labels = en, defaultOpen, remember = true } = props;
  const collapsible = sections.filter(canCollapse);
  const open =
    defaultOpen && collapsible.filter(({ id, kind }) => defaultOpen.includes(kind) || defaultOpen.includes(id));
  const idOf = ({ id }: Section): string => `${idPrefix}-${id}`;
  return {
    idPrefix,
    collapsible: collapsible.map(idOf),
    defaultOpen: open?.map(idOf),
    remember,
    labels,
    labelLanguage: labelLanguage(posting, labels),
  };
}

/** The attributes by which a script knows how the sections of this root start. */
export function rootAttributes(frame: Frame, root: FramedRoot, props: CollapseProps): Attributes {
  const attributes: Attributes = { 'data-part': 'root', 'data-rolecall': frame.name };
  if (root.defaultOpen !== undefined) attributes['data-default-open'] = root.defaultOpen.join(' ');
  if (props.print === 'as-shown') attributes['data-print'] = 'as-shown';
  if (!root.remember) attributes['data-remember'] = 'false';
  return attributes;
}

/** Tells whether a section may be collapsed: it has a heading, and its kind is not one that everybody must see. */
function canCollapse(section: Section): boolean {
  return section.heading !== undefined && !alwaysOpen.has(section.kind);
}

/** One element a section. Without a `frame` that collapses, pass `collapsible` as false. */
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
    const ids = headingIds(section);
    const context: BlockContext = {
      components,
      level: section.heading === undefined ? level : level + 1,
      tableLabel: labels.table,
      idOf: (heading: Heading) => {
        const own = ids.get(heading);
        return own === undefined ? undefined : `${idPrefix}-${own}`;
      },
      shown: 0,
    };
    const children = frame.section({
      id,
      panelId: `${id}_panel`,
      heading: section.heading,
      level,
      collapsible,
      children: blocks(section.blocks, context),
    });
    const attributes: Attributes = { 'data-part': 'section', 'data-kind': section.kind, id };
    if (section.lang !== undefined) attributes.lang = section.lang;
    if (section.dir !== undefined) attributes.dir = section.dir;
    if (collapsible) {
      attributes['data-state'] = 'open';
      attributes.suppressHydrationWarning = true;
    }
    return components?.section
      ? element(components.section, { ...attributes, section }, children)
      : element('section', attributes, children);
  });
}
