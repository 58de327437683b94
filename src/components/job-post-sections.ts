import type { ComponentPropsWithRef, ReactElement } from 'react';
import { type Frame, plainFrame } from './frame.ts';
import type { PartProps, RootProps } from './props.ts';
import { rootElement } from './root.ts';
import type { CollapseProps, SelectionProps } from './sections.ts';

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
 * Plain and open as it stands; `rolecall/enhance` makes the sections collapse. `frame` is as in `JobPost`, left out
 * by React.
 */
export function JobPostSections(props: JobPostSectionsProps, frame: Frame = plainFrame): ReactElement | null {
  const { posting, only, except } = props;
  const sections = posting.sections.filter(({ kind }) => (only ?? [kind]).includes(kind) && !except?.includes(kind));
  return sections.length === 0 ? null : rootElement('div', frame, props, sections);
}
