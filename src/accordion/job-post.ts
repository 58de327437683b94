import type { ReactElement } from 'react';
import {
  type JobPostApplyProps,
  type JobPostProps as PlainPostProps,
  type JobPostSectionsProps as PlainSectionsProps,
  JobPostApply as plainApply,
  JobPost as plainPost,
  JobPostSections as plainSections,
} from '../components/index.ts';
import { accordionFrame } from './frame.ts';
import type { JobPostStateProps } from './state.ts';

/** Props of {@link JobPost}: its own, and every attribute of an `<article>`. */
export interface JobPostProps extends PlainPostProps, JobPostStateProps {}

/** Props of {@link JobPostSections}: its own, and every attribute of a `<div>`. */
export interface JobPostSectionsProps extends PlainSectionsProps, Pick<JobPostStateProps, 'open' | 'onOpenChange'> {}

/**
 * A whole post: title and facts, one control that opens and closes all sections, the way to apply, the sections, and
 * the way to apply again. Renders an `<article>` element.
 *
 * It works in a server component: only what collapses runs in the browser. Functions (`onOpenChange`, `onApply`) can be
 * passed where the caller is a client component itself; around a post that the server renders, use `JobPostState`.
 */
export function JobPost(props: JobPostProps): ReactElement {
  const { open, onOpenChange, onApply, ...rest } = props;
  return plainPost(opening(rest, open), accordionFrame(given({ open, onOpenChange, onApply })));
}

/**
 * The sections of a post, or those of some kinds, with one control that opens and closes all. Renders a `<div>`
 * element, or nothing when there is no such section.
 */
export function JobPostSections(props: JobPostSectionsProps): ReactElement | null {
  const { open, onOpenChange, ...rest } = props;
  return plainSections(opening(rest, open), accordionFrame(given({ open, onOpenChange })));
}

/**
 * The way to apply: a link whose name says the job, or what `components.apply` makes of it; `onApply` of a
 * `JobPostState` around it is called when the link is followed. Renders a `<div>` element.
 *
 * When the posting is closed the link is withdrawn and a notice stands in its place; without an `applyUrl` and without
 * `components.apply` nothing is rendered.
 */
export function JobPostApply(props: JobPostApplyProps): ReactElement | null {
  return plainApply(props, accordionFrame({}));
}

/** What is open where somebody else decides is also what the page starts with, before React takes over. */
function opening<Props extends PlainSectionsProps | PlainPostProps>(
  props: Props,
  open: readonly string[] | undefined,
): Props {
  return open === undefined ? props : { ...props, defaultOpen: open };
}

/** Only what was given: a function, even an undefined one, is not to cross from a server component without need. */
function given(state: JobPostStateProps): JobPostStateProps {
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined));
}
