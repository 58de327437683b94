import type { ComponentPropsWithRef, ReactElement } from 'react';
import { stringifyJsonLd, toJsonLd } from '../export/index.ts';
import type { Posting } from '../posting/index.ts';
import { element } from './element.ts';

/**
 * Props of {@link JobPostJsonLd}: its own, and every attribute of a `<script>` but what makes it one that runs or loads, and
 * `dangerouslySetInnerHTML`, which would go past the escaping.
 */
export interface JobPostJsonLdProps
  extends Omit<
    ComponentPropsWithRef<'script'>,
    'children' | 'dangerouslySetInnerHTML' | 'src' | 'type' | 'async' | 'defer'
  > {
  /** The post. At a trust boundary, what `parsePosting` gave. */
  readonly posting: Posting;
  /** The present moment: with it there is no JSON-LD once `closesOn` has passed. */
  readonly now?: Date | undefined;
}

/**
 * The post as the JobPosting that search engines read. It belongs on the page of one post, never on a list. Renders a
 * `<script type="application/ld+json">` element, or nothing when Google would reject the post: `toJsonLd` of
 * `rolecall/export` tells why.
 *
 * It is data, which no browser runs and no content security policy minds. The posting's text is escaped, so that nothing
 * in it can end the script. Render it on the server: where a page has to ask for trusted types, React itself cannot make
 * a script element in the browser.
 */
export function JobPostJsonLd(props: JobPostJsonLdProps): ReactElement | null {
  const { posting, now, ...attributes } = props;
  const { jsonLd } = toJsonLd(posting, now === undefined ? {} : { now });
  if (jsonLd === undefined) return null;
  return element('script', { ...attributes, type: 'application/ld+json' }, [stringifyJsonLd(jsonLd)]);
}
