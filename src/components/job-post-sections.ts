import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { element } from './element.ts';
import { type Frame, plainFrame } from './frame.ts';
import { languageOf } from './language.ts';
import type { PartProps, RootProps } from './props.ts';
import {
  type CollapseProps,
  frameRoot,
  rootAttributes,
  type SelectionProps,
  sectionElements,
  selectSections,
} from './sections.ts';

/** Props of {@link JobPostSections}: its own, and every attribute of a `<div>`. */
export interface JobPostSectionsProps
  extends PartProps,
    CollapseProps,
    SelectionProps,
    RootProps<ComponentPropsWithRef<'div'>> {}

/**
 * The sections of a post, or those of some kinds, with one control that opens and closes all. Renders a `<div>`
 * element, or nothing when there is no such section.
 *
 * Plain and open as it stands; `rolecall/enhance` makes the sections collapse.
 */
export function JobPostSections(props: JobPostSectionsProps): ReactElement | null {
  return framedSections(plainFrame, props);
}

/** {@link JobPostSections} with any way of collapsing. */
export function framedSections(frame: Frame, props: JobPostSectionsProps): ReactElement | null {
  const { posting, headingLevel, labels, components, idPrefix, defaultOpen, print, remember, only, except, ...rest } =
    props;
  const sections = selectSections(posting, { only, except });
  if (sections.length === 0) return null;
  const root = frameRoot(sections, props);
  const children: ReactNode[] = sectionElements(sections, props, frame, true);
  if (root.collapsible.length > 1) children.unshift(frame.controls(root));
  return element(
    'div',
    { ...languageOf(posting), ...rest, ...rootAttributes(frame, root, props) },
    frame.root(root, children),
  );
}
