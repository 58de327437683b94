import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { element, headingElement } from './element.ts';
import { languageOf } from './language.ts';
import type { PartProps, RootProps } from './props.ts';

/** Props of {@link JobPostHeader}: its own, and every attribute of a `<header>`. */
export interface JobPostHeaderProps
  extends Omit<PartProps, 'labels' | 'idPrefix'>,
    RootProps<ComponentPropsWithRef<'header'>> {
  /** Stands below the title. */
  readonly children?: ReactNode;
}

/**
 * The employer's name and the job's title. Renders a `<header>` element.
 *
 * No image of the posting is shown: a logo, like anything else, can be put here with `components.header`.
 */
export function JobPostHeader(props: JobPostHeaderProps): ReactElement {
  const { posting, headingLevel = 1, components, children, ...rest } = props;
  const { tag, ...attributes } = headingElement(headingLevel);
  const content: ReactNode[] = [element(tag, { ...attributes, children: posting.title })];
  if (posting.company !== undefined) content.unshift(element('p', { children: posting.company.name }));
  if (children !== undefined) content.push(children);
  return element(
    'header',
    { ...languageOf(posting), 'data-rolecall': '', ...rest, 'data-part': 'header' },
    components?.header ? [element(components.header, { posting }, content)] : content,
  );
}
