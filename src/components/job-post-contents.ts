import type { ComponentPropsWithRef, ReactElement } from 'react';
import { element } from './element.ts';
import { partElement } from './part-element.ts';
import type { PartProps, RootProps } from './props.ts';
import { elementId, type SelectionProps } from './sections.ts';

/** Props of {@link JobPostContents}: its own, and every attribute of a `<nav>`. */
export interface JobPostContentsProps
  extends Pick<PartProps, 'posting' | 'idPrefix'>,
    SelectionProps,
    RootProps<ComponentPropsWithRef<'nav'>> {
  /** What the list is called, in the language of the post: `On this page`. It is seen, and names the landmark. */
  readonly label: string;
}

/**
 * A list of links to the sections that have a heading; a link to a closed section opens it. Renders a `<nav>` element,
 * or nothing when there are fewer than two such sections. The `idPrefix` is that of the post.
 *
 * It adds a landmark, so a page should have one for its post, and it is best for long posts.
 */
export function JobPostContents(props: JobPostContentsProps): ReactElement | null {
  const { label, ...rest } = props;
  const { posting, only, except, idPrefix = 'job' } = props;
  const links = posting.sections
    .filter(({ kind }) => (only?.includes(kind) ?? true) && !except?.includes(kind))
    .flatMap((section) => {
      if (section.heading === undefined) return [];
      const { lang, dir, heading } = section;
      return element('li', {}, [element('a', { href: `#${elementId(section, props)}`, lang, dir }, [heading])]);
    });
  if (links.length < 2) return null;
  // No id of a section can have an underscore straight after the prefix.
  const id = `${idPrefix}_contents`;
  return partElement('nav', 'contents', rest, [element('p', { id }, [label]), element('ul', { role: 'list' }, links)], {
    'aria-labelledby': id,
  });
}
