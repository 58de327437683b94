import type { ComponentPropsWithRef, ReactElement } from 'react';
import { type Frame, plainFrame } from './frame.ts';
import { JobPostApply } from './job-post-apply.ts';
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
 * Plain and open as it stands; `rolecall/enhance` makes the sections collapse. React passes no `frame`: it is how another
 * entry plugs in its way of collapsing.
 */
export function JobPost(props: JobPostProps, frame: Frame = plainFrame): ReactElement {
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
    (!components?.apply || posting.closed) && JobPostApply(inside, frame),
    JobPostApply(Object.assign({ components }, inside), frame),
  );
}
