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

/** The element of a heading. */
export type HeadingTag = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';

/** The element for a heading of a level from 1 up. Beyond 6 HTML has none: `aria-level` among its attributes says it. */
export function headingTag(level: number, props: { 'aria-level'?: number }): HeadingTag {
  if (level <= 6) return `h${level}` as HeadingTag;
  props['aria-level'] = level;
  return 'h6';
}
