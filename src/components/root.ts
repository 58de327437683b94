import type { ReactElement, ReactNode } from 'react';
import { en } from '../i18n/index.ts';
import type { Section } from '../posting/index.ts';
import { element } from './element.ts';
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
  const { posting, labels = en, idPrefix, defaultOpen, print, remember } = props;
  const able = sections.filter((section) => frame.name && canCollapse(section));
  const root = {
    idPrefix,
    remember,
    collapsible: able.map((section) => elementId(section, props)),
    labels,
    labelLanguage: labelLanguage(posting, labels),
  };
  const controls = {
    lang: root.labelLanguage,
    'data-part': 'controls',
    'data-show': labels.showAll,
    'data-hide': labels.hideAll,
    suppressHydrationWarning: true,
  };
  const children = [
    header,
    // A script puts the button here, before React hydrates. Text that may differ is the one content that React then
    // leaves as it is; without the empty text it would take the button for a mistake and render the post again.
    able.length > 1 && (frame.controls?.(root) ?? element('div', controls, [''])),
    top,
    ...sections.map((section) => sectionElement(section, props, frame)),
    end,
  ];
  return partElement(name, 'root', props, frame.root?.(root, children) ?? children, {
    'data-rolecall': frame.name,
    // The attributes by which a script knows how the sections of this root start.
    'data-default-open':
      defaultOpen &&
      able
        .filter(({ id, kind }) => defaultOpen.includes(kind) || defaultOpen.includes(id))
        .map((section) => elementId(section, props))
        .join(' '),
    'data-print': print,
    'data-remember': remember,
    // A script may have set `data-motion` before React takes over.
    suppressHydrationWarning: true,
  });
}
