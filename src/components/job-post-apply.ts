import type { ComponentPropsWithRef, ReactElement } from 'react';
import { en } from '../i18n/index.ts';
import { element } from './element.ts';
import { type Frame, plainFrame } from './frame.ts';
import { isLinkable } from './inlines.ts';
import { labelLanguage, languageOf } from './language.ts';
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
  const { posting, labels = en, components, ...rest } = props;
  const lang = labelLanguage(posting, labels);
  const own = lang === undefined ? {} : { lang };
  if (posting.closed) {
    const notice = element('p', { ...own, children: labels.closed });
    return element('div', { ...languageOf(posting), 'data-rolecall': '', ...rest, 'data-part': 'notice' }, [notice]);
  }
  const linked = posting.applyUrl !== undefined && isLinkable(posting.applyUrl);
  const link = linked
    ? [
        element('a', { href: posting.applyUrl, rel: 'noopener' }, [
          element('span', { ...own, children: labels.apply }),
          element('span', { 'data-visually-hidden': '', children: `: ${posting.title}` }),
        ]),
      ]
    : [];
  if (!linked && components?.apply === undefined) return null;
  return element(
    frame.apply,
    { ...languageOf(posting), 'data-rolecall': '', ...rest, 'data-part': 'apply' },
    components?.apply ? [element(components.apply, { posting }, link)] : link,
  );
}
