import type { ReactElement, ReactNode } from 'react';
import { en } from '../i18n/index.ts';
import type { Section } from '../posting/index.ts';
import type { Frame } from './frame.ts';
import { labelLanguage } from './language.ts';
import { partElement } from './part-element.ts';
import type { PartProps } from './props.ts';
import { type CollapseProps, canCollapse, elementId, sectionElement } from './sections.ts';

/**
 * The element that holds sections and the one control that opens and closes all. The control stands straight after the
 * header and before any link, so that a keyboard reaches it first.
 */
export function rootElement(
  name: 'article' | 'div',
  frame: Frame,
  props: PartProps & CollapseProps,
  sections: readonly Section[],
  header?: ReactNode,
  top?: ReactNode,
  end?: ReactNode,
): ReactElement {
  const { posting, labels = en, defaultOpen, print, remember } = props;
  const able = sections.filter(canCollapse);
  const idOf = (section: Section): string => elementId(section, props);
  const root = {
    ...props,
    collapsible: able.map(idOf),
    labels,
    labelLanguage: labelLanguage(posting, labels),
  };
  const children = [
    header,
    able.length > 1 && frame.controls(root),
    top,
    ...sections.map((section) => sectionElement(section, props, frame)),
    end,
  ];
  return partElement(name, 'root', props, frame.root(root, children), {
    'data-rolecall': frame.name,
    // The attributes by which a script knows how the sections of this root start.
    'data-default-open':
      defaultOpen &&
      able
        .filter(({ id, kind }) => defaultOpen.includes(kind) || defaultOpen.includes(id))
        .map(idOf)
        .join(' '),
    'data-print': print === 'as-shown' ? print : undefined,
    'data-remember': remember === false ? 'false' : undefined,
    // A script may have set `data-motion` before React takes over.
    suppressHydrationWarning: true,
  });
}
