import type { ComponentPropsWithRef, ReactElement } from 'react';
import { en } from '../i18n/index.ts';
import type { Block } from '../posting/index.ts';
import { elements } from './nodes.ts';
import { partElement } from './part-element.ts';
import type { PartProps, RootProps } from './props.ts';

/** Props of {@link RichText}: its own, and every attribute of a `<div>`. */
export interface RichTextProps
  extends Pick<PartProps, 'components' | 'labels'>,
    Omit<RootProps<ComponentPropsWithRef<'div'>>, 'blocks'> {
  readonly blocks: readonly Block[];
  /**
   * Level of the heading above the blocks; their sub-headings start one deeper.
   *
   * @default 2
   */
  readonly headingLevel?: number | undefined;
}

/**
 * Blocks of a section on their own. Renders a `<div>` element.
 *
 * Links lead to http, https, mailto and tel only; any other link shows its text. Nesting beyond 128 levels shows its
 * text, too, so that no input overflows the stack.
 */
export function RichText(props: RichTextProps): ReactElement {
  const { blocks, headingLevel = 2, components, labels = en } = props;
  const context = { components, level: headingLevel, tableLabel: labels.table };
  return partElement('div', 'text', props, elements(blocks, context));
}
