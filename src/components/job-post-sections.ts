import type { ComponentPropsWithRef, ReactElement } from 'react';
import { type Frame, plainFrame } from './frame.ts';
import type { PartProps, RootProps } from './props.ts';
import { rootElement } from './root.ts';
import { type CollapseProps, type SelectionProps, selectSections } from './sections.ts';

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
  const sections = selectSections(props.posting, props);
  return sections.length === 0 ? null : rootElement('div', frame, props, sections);
}
