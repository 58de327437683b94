import type { ComponentProps, ElementType, ReactNode } from 'react';
import type { Labels } from '../i18n/index.ts';
import type { HeadingTag } from './element.ts';

/** A section that collapses: its heading and its panel, ready to be laid out. */
export interface FramedSection {
  readonly tag: HeadingTag;
  readonly 'aria-level': number | undefined;
  /** Id of the section's element; that of the panel is the same with `_panel`. */
  readonly id: string;
  readonly heading: string | undefined;
}

/** What is known of all the sections of one root. */
export interface FramedRoot {
  /** `job` when it is left out. */
  readonly idPrefix?: string | undefined;
  /** False when what the reader opens is not to be remembered. */
  readonly remember?: boolean | undefined;
  /** Ids of the elements of the sections that can collapse, in order. */
  readonly collapsible: readonly string[];
  readonly labels: Labels;
  /** Language of the labels where it is not the post's. */
  readonly labelLanguage: string | undefined;
}

/**
 * A way to collapse sections. The parts call it while they render; it returns elements and holds no state itself, so
 * that it works in a server component: what needs state are the client components that it renders.
 */
export interface Frame {
  /** Value of `data-rolecall` on the root; where it is empty no section collapses. */
  readonly name: string;
  /** Around everything in the root element; adds no element itself. */
  readonly root?: (root: FramedRoot, children: readonly ReactNode[]) => readonly ReactNode[];
  /** The element with `data-part="controls"`, for two sections or more that can collapse. */
  readonly controls?: (root: FramedRoot) => ReactNode;
  /** Inside the element of a section that can collapse: the heading and the panel, which holds the children. */
  readonly section?: (section: FramedSection, children: readonly ReactNode[]) => ReactNode;
  /** The element around the apply link: gets its attributes and children. */
  readonly apply?: ElementType<ComponentProps<'div'>>;
}

/** Every section plain and open, as the server sends it; the script of `rolecall/enhance` makes it collapse. */
export const plainFrame: Frame = { name: 'static' };

/** Every section plain and open, for good. */
export const openFrame: Frame = { name: '' };
