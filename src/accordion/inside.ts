import type { ReactNode } from 'react';

/**
 * Takes the place of the element that Radix would add around its parts (`asChild`): it has no element, and the props
 * that were meant for one end here. With them go Radix's arrow, Home and End keys, which the pattern no longer has:
 * https://github.com/w3c/aria-practices/pull/3434
 */
export function Inside(props: { readonly children?: ReactNode }): ReactNode {
  return props.children;
}
