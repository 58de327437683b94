import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { element } from './element.ts';
import { type Frame, plainFrame } from './frame.ts';
import { framedApply } from './job-post-apply.ts';
import { JobPostFacts } from './job-post-facts.ts';
import { JobPostHeader } from './job-post-header.ts';
import { languageOf } from './language.ts';
import type { PartProps, RootProps } from './props.ts';
import { type CollapseProps, frameRoot, rootAttributes, sectionElements } from './sections.ts';

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

/** What the root says for all of its parts. */
const inherited = { lang: undefined, dir: undefined, 'data-rolecall': undefined };

/** {@link JobPost} with any way of collapsing. */
export function framedPost(frame: Frame, props: JobPostProps): ReactElement {
  const { posting, headingLevel, labels, components, idPrefix, defaultOpen, print, remember, ...rest } = props;
  const root = frameRoot(posting.sections, props);
  const children: ReactNode[] = [
    JobPostHeader({
      ...inherited,
      posting,
      headingLevel,
      components,
      children: JobPostFacts({ ...inherited, posting, labels }),
    }),
  ];
  // Straight after the header and before any link, so that a keyboard reaches it first.
  if (root.collapsible.length > 1) children.push(frame.controls(root));
  // A form of the site's own stands once, at the end.
  if (components?.apply === undefined || posting.closed)
    children.push(framedApply(frame, { ...inherited, posting, labels }));
  children.push(...sectionElements(posting.sections, props, frame, true));
  children.push(framedApply(frame, { ...inherited, posting, labels, components }));
  return element(
    'article',
    { ...languageOf(posting), ...rest, ...rootAttributes(frame, root, props) },
    frame.root(root, children),
  );
}
