import type { ComponentPropsWithRef, ReactElement } from 'react';
import { type Frame, plainFrame } from './frame.ts';
import { framedApply } from './job-post-apply.ts';
import { JobPostFacts } from './job-post-facts.ts';
import { JobPostHeader } from './job-post-header.ts';
import type { PartProps, RootProps } from './props.ts';
import { rootElement } from './root.ts';
import type { CollapseProps } from './sections.ts';

/** Props of {@link JobPost}: its own, and every attribute of an `<article>`. */
export interface JobPostProps extends PartProps, CollapseProps, RootProps<ComponentPropsWithRef<'article'>> {}

/**
 * A whole post: title and facts, one control that opens and closes all sections, the way to apply, the sections, and
 * the way to apply again. Renders an `<article>` element.
 *
 * Plain and open as it stands; `rolecall/enhance` makes the sections collapse.
 */
export function JobPost(props: JobPostProps): ReactElement {
  return framedPost(plainFrame, props);
}

/** {@link JobPost} with any way of collapsing. */
export function framedPost(frame: Frame, props: JobPostProps): ReactElement {
  const { posting, headingLevel, labels, components } = props;
  // The root has told the language, and whose this is.
  const inside = { posting, headingLevel, labels, lang: undefined, dir: undefined, 'data-rolecall': undefined };
  return rootElement(
    'article',
    frame,
    props,
    posting.sections,
    JobPostHeader(Object.assign({ components, children: JobPostFacts(inside) }, inside)),
    // A form of the site's own stands once, at the end.
    (!components?.apply || posting.closed) && framedApply(frame, inside),
    framedApply(frame, Object.assign({ components }, inside)),
  );
}
