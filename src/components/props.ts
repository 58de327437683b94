import type { Labels } from '../i18n/index.ts';
import type { Posting } from '../posting/index.ts';
import type { Components } from './components.ts';

/** What every part of a post is given. */
export interface PartProps {
  /** The post. At a trust boundary, what `parsePosting` gave. */
  readonly posting: Posting;
  /**
   * Level of the title, from 1; sections are one deeper, sub-headings follow. Beyond 6 a heading is an `<h6>` with
   * `aria-level`. The same number goes to every part of one post.
   *
   * @default 1
   */
  readonly headingLevel?: number | undefined;
  /**
   * Rolecall's own words.
   *
   * @default English
   */
  readonly labels?: Labels | undefined;
  /**
   * Replaces the element of any node, the section shell, or what stands in the header and at the end. A name that does
   * not exist is a compile error; what is left out is rendered as always.
   */
  readonly components?: Components | undefined;
  /**
   * Starts every id in the output, so that no heading's id shadows a global and two posts can share a page.
   *
   * @default 'job'
   */
  readonly idPrefix?: string | undefined;
}

/**
 * `Base` as the attributes of a part's root element: without what the part decides itself, and without
 * `dangerouslySetInnerHTML`, so that nobody puts markup where the typed tree belongs.
 */
export type RootProps<Base> = Omit<Base, keyof PartProps | 'children' | 'dangerouslySetInnerHTML'>;
