import { createElement } from 'react';
import { type Frame, headingElement, plainFrame } from '../components/index.ts';
import { Collapsible, type CollapsibleProps } from './collapsible.ts';
import { ApplyBox, CollapsibleControls, CollapsibleSection } from './leaves.ts';
import type { JobPostStateProps } from './state.ts';

/**
 * The way to collapse of a React page: what has state are a few client components around rendered text. Only rendered
 * children and plain strings cross to them, unless the caller is a client component and passes functions.
 */
export function accordionFrame(state: JobPostStateProps): Frame {
  return {
    name: 'accordion',
    root: (root, children) => {
      const props: CollapsibleProps = {
        ...state,
        idPrefix: root.idPrefix ?? 'job',
        sections: root.collapsible,
        remembers: root.remember ?? true,
      };
      return [createElement(Collapsible, props, ...children)];
    },
    controls: ({ labels, labelLanguage }) =>
      createElement(CollapsibleControls, { show: labels.showAll, hide: labels.hideAll, lang: labelLanguage }),
    section: (section) => {
      const { id, panelId, heading, level, collapsible, children } = section;
      if (!collapsible || heading === undefined) return plainFrame.section(section);
      const { tag, 'aria-level': beyond } = headingElement(level);
      return [createElement(CollapsibleSection, { key: id, id, panelId, heading, tag, level: beyond }, ...children)];
    },
    apply: ApplyBox,
  };
}
