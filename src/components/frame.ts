import type { ComponentProps, ElementType, ReactNode } from 'react';
import type { Labels } from '../i18n/index.ts';
import { element, headingElement } from './element.ts';

/** A section's heading and panel, ready to be laid out. */
export interface FramedSection {
  /** Id of the section's element. */
  readonly id: string;
  /** Id of the panel's element. */
  readonly panelId: string;
  readonly heading: string | undefined;
  /** Level of the heading. */
  readonly level: number;
  /** False for a section that is always open. */
  readonly collapsible: boolean;
  /** The rendered blocks. */
  readonly children: readonly ReactNode[];
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
  /** Value of `data-rolecall` on the root. */
  readonly name: string;
  /** Around everything in the root element; adds no element itself. */
  readonly root: (root: FramedRoot, children: readonly ReactNode[]) => readonly ReactNode[];
  /** The element with `data-part="controls"`, for two sections or more that can collapse. */
  readonly controls: (root: FramedRoot) => ReactNode;
  /** Inside the section's element: the heading, where there is one, and the panel. */
  readonly section: (section: FramedSection) => readonly ReactNode[];
  /** The element around the apply link: gets its attributes and children. */
  readonly apply: ElementType<ComponentProps<'div'>>;
}

/** Every section plain and open, as the server sends it; the script of `rolecall/enhance` makes it collapse. */
export const plainFrame: Frame = {
  name: 'static',
  root: (_root, children) => children,
  controls: ({ labels, labelLanguage }) =>
    element('div', {
      lang: labelLanguage,
      'data-part': 'controls',
      'data-show': labels.showAll,
      'data-hide': labels.hideAll,
      // A script puts the button here, before React hydrates. Text that may differ is the one content that React then
      // leaves as it is; without the empty text it would take the button for a mistake and render the post again.
      children: '',
      suppressHydrationWarning: true,
    }),
  section: ({ panelId, heading, level, children }) => {
    // A custom element, because React turns `hidden="until-found"` of any other into plain `hidden`.
    const attributes = { 'data-part': 'panel', id: panelId, suppressHydrationWarning: true };
    const panel = element('rolecall-panel', attributes, children);
    if (heading === undefined) return [panel];
    const { tag, ...rest } = headingElement(level);
    return [element(tag, { ...rest, 'data-part': 'heading', children: heading }), panel];
  },
  apply: 'div',
};
