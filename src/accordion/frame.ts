import { createElement } from 'react';
import type { Frame } from '../components/index.ts';
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
    section: ({ id, heading = '', tag, 'aria-level': level }, children) =>
      createElement(CollapsibleSection, { key: id, id, heading, tag, level }, ...children),
    apply: ApplyBox,
  };
}
