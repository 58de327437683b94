'use client';

import { Item, Trigger } from '@radix-ui/react-accordion';
import {
  type ComponentProps,
  createElement,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useRef,
} from 'react';
import { setOpen } from '../collapse/index.ts';
import { CollapseContext } from './collapsible.ts';
import { Inside } from './inside.ts';
import { StateContext } from './state.ts';

/** A section's heading and panel, as plain values and rendered blocks. */
export interface CollapsibleSectionProps {
  /** Id of the section's element. */
  readonly id: string;
  readonly heading: string;
  /** Element of the heading, and its level where that has no element. */
  readonly tag: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  readonly level?: number | undefined;
  readonly children?: ReactNode;
}

/**
 * The heading and the panel of a section that collapses. The first render is what the server sent: the heading's text
 * and the open panel. Then the text stands in a trigger, and the attributes of the panel are set from here, because
 * React never corrects what a script or the browser changed before it took over.
 */
export function CollapsibleSection(props: CollapsibleSectionProps): ReactElement {
  const { id, heading, tag, level, children } = props;
  const collapse = useContext(CollapseContext);
  const panel = useRef<HTMLElement>(null);
  const open = collapse?.open?.includes(id);
  useLayoutEffect(() => {
    if (open !== undefined && panel.current !== null) setOpen(panel.current, open);
  });
  return createElement(
    Item,
    { value: id, asChild: true },
    createElement(
      Inside,
      null,
      createElement(
        tag,
        { 'data-part': 'heading', 'aria-level': level },
        open === undefined
          ? heading
          : createElement(
              Trigger,
              { id: undefined, 'data-part': 'trigger', 'aria-controls': `${id}_panel` } as object,
              heading,
            ),
      ),
      createElement(
        'rolecall-panel',
        { ref: panel, 'data-part': 'panel', id: `${id}_panel`, suppressHydrationWarning: true } as object,
        children,
      ),
    ),
  );
}

/** The control that opens and closes all, once there is a script to work it. */
export function CollapsibleControls(props: {
  readonly show: string;
  readonly hide: string;
  readonly lang?: string | undefined;
}): ReactElement {
  const { show, hide, lang } = props;
  const { open, sections = [], toggle } = useContext(CollapseContext) ?? {};
  const allOpen = sections.every((id) => open?.includes(id));
  // Whoever controls several posts with one state has ids of the others in it.
  const others = open?.filter((id) => !sections.includes(id)) ?? [];
  return createElement(
    'div',
    { lang, 'data-part': 'controls', 'data-show': show, 'data-hide': hide, suppressHydrationWarning: true },
    open === undefined
      ? ''
      : createElement(
          'button',
          { type: 'button', onClick: () => toggle?.(allOpen ? others : [...others, ...sections]) },
          allOpen ? hide : show,
        ),
  );
}

/** The element around the apply link: says when the link is followed. */
export function ApplyBox(props: ComponentProps<'div'>): ReactElement {
  const outer = useContext(StateContext);
  const collapse = useContext(CollapseContext);
  const onApply = collapse?.onApply ?? outer.onApply;
  return createElement('div', {
    ...props,
    onClick: (event: MouseEvent<HTMLDivElement>) => {
      props.onClick?.(event);
      if (event.target instanceof Element && event.target.closest('a') !== null) onApply?.(event);
    },
  });
}
