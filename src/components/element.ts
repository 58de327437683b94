import type { ElementType, ReactElement, ReactNode } from 'react';
import { jsx, jsxs } from 'react/jsx-runtime';

/** Attributes of an element on its way to React. */
export type Attributes = Record<string, unknown>;

/**
 * Makes an element whose children never move among each other, so that they need no keys. This is what JSX compiles to,
 * called directly because the element's name is data here.
 */
export function element(
  name: ElementType | 'rolecall-panel',
  props: Attributes,
  children: readonly ReactNode[],
): ReactElement {
  const several = children.length > 1;
  props.children = several ? children : children[0];
  return (several ? jsxs : jsx)(name as ElementType, props);
}

/** The element and the level of a heading. Beyond 6 HTML has no element: `aria-level` says the level. */
export interface HeadingElement {
  readonly tag: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  readonly 'aria-level'?: number;
}

/** The element for a heading of a level from 1 up. */
export function headingElement(level: number): HeadingElement {
  return level > 6 ? { tag: 'h6', 'aria-level': level } : { tag: `h${level}` as HeadingElement['tag'] };
}
