import type { ComponentPropsWithRef, ReactElement } from 'react';
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
export function JobPostApply(props: JobPostApplyProps, frame: Frame = plainFrame): ReactElement | null {
  const { posting, labels = en, components } = props;
  const lang = labelLanguage(posting, labels);
  if (posting.closed) return partElement('div', 'notice', props, [element('p', { lang }, [labels.closed])]);
  const link =
    isPermittedUrl(posting.applyUrl) &&
    element('a', { href: posting.applyUrl, rel: 'noopener' }, [
      element('span', { lang }, [labels.apply]),
      element('span', { 'data-visually-hidden': '' }, [`: ${posting.title}`]),
    ]);
  const slot = components?.apply;
  if (!slot && !link) return null;
  return partElement(frame.apply ?? 'div', 'apply', props, [slot ? element(slot, { posting }, [link]) : link]);
}
