import type { ReactElement, ReactNode } from 'react';
import { en } from '../i18n/index.ts';
import type { Section } from '../posting/index.ts';
import type { Frame, FramedRoot } from './frame.ts';
import { labelLanguage } from './language.ts';
import { partElement } from './part-element.ts';
import type { PartProps } from './props.ts';
import { type CollapseProps, canCollapse, sectionElements } from './sections.ts';

/** What stands around the sections of a root. */
interface Around {
  /** Before the control. */
  readonly header?: ReactNode;
  /** Between the control and the sections. */
  readonly top?: ReactNode;
  readonly end?: ReactNode;
}

/**
 * The element that holds sections and the one control that opens and closes all. The control stands straight after the
 * header and before any link, so that a keyboard reaches it first.
 */
export function rootElement(
  name: 'article' | 'div',
  frame: Frame,
  props: PartProps & CollapseProps,
  sections: readonly Section[],
  around: Around = {},
): ReactElement {
  const { posting, idPrefix = 'job', labels = en, defaultOpen, print, remember = true } = props;
  const able = sections.filter(canCollapse);
  const idOf = ({ id }: Section): string => `${idPrefix}-${id}`;
  const root: FramedRoot = {
    idPrefix,
    collapsible: able.map(idOf),
    defaultOpen:
      defaultOpen && able.filter(({ id, kind }) => defaultOpen.includes(kind) || defaultOpen.includes(id)).map(idOf),
    remember,
    labels,
    labelLanguage: labelLanguage(posting, labels),
  };
  const children = [
    around.header,
    able.length > 1 && frame.controls(root),
    around.top,
    ...sectionElements(sections, props, frame, true),
    around.end,
  ];
  return partElement(name, 'root', props, frame.root(root, children), {
    'data-rolecall': frame.name,
    // The attributes by which a script knows how the sections of this root start.
    'data-default-open': root.defaultOpen?.join(' '),
    'data-print': print === 'as-shown' ? print : undefined,
    'data-remember': remember ? undefined : 'false',
    // A script may have set `data-motion` before React takes over.
    suppressHydrationWarning: true,
  });
}
