import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { element, headingTag } from './element.ts';
import { partElement } from './part-element.ts';
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
  const { posting, headingLevel = 1, components, children } = props;
  const own = {};
  const content = [
    posting.company && element('p', {}, [posting.company.name]),
    element(headingTag(headingLevel, own), own, [posting.title]),
    children,
  ];
  return partElement(
    'header',
    'header',
    props,
    components?.header ? [element(components.header, { posting }, content)] : content,
  );
}
