import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { en } from '../i18n/index.ts';
import { isPermittedUrl } from '../posting/index.ts';
import { element } from './element.ts';
import { type Frame, plainFrame } from './frame.ts';
import { labelLanguage } from './language.ts';
import { partElement } from './part-element.ts';
import type { PartProps, RootProps } from './props.ts';

/** Props of {@link JobPostApply}: its own, and every attribute of a `<div>`. */
export interface JobPostApplyProps
  extends Pick<PartProps, 'posting' | 'labels' | 'components'>,
    RootProps<ComponentPropsWithRef<'div'>> {}

/**
 * The way to apply: a link whose name says the job, or what `components.apply` makes of it. Renders a `<div>` element.
 *
 * When the posting is closed the link is withdrawn and a notice stands in its place; without an `applyUrl` and without
 * `components.apply` nothing is rendered.
 */
export function JobPostApply(props: JobPostApplyProps): ReactElement | null {
  return framedApply(plainFrame, props);
}

/** {@link JobPostApply} with any way of collapsing. */
export function framedApply(frame: Frame, props: JobPostApplyProps): ReactElement | null {
  const { posting, labels = en, components } = props;
  const { applyUrl, closed, title } = posting;
  const lang = labelLanguage(posting, labels);
  if (closed) return partElement('div', 'notice', props, [element('p', { lang }, [labels.closed])]);
  const link: ReactNode[] = [];
  if (isPermittedUrl(applyUrl)) {
    const words = [
      element('span', { lang }, [labels.apply]),
      element('span', { 'data-visually-hidden': '' }, [`: ${title}`]),
    ];
    link.push(element('a', { href: applyUrl, rel: 'noopener' }, words));
  } else if (!components?.apply) {
    return null;
  }
  const content = components?.apply ? [element(components.apply, { posting }, link)] : link;
  return partElement(frame.apply ?? 'div', 'apply', props, content);
}
