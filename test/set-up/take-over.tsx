import { type ReactNode, useEffect } from 'react';
import { type HydrationOptions, hydrateRoot, type Root } from 'react-dom/client';

function Told({ done, children }: { readonly done: () => void; readonly children: ReactNode }): ReactNode {
  useEffect(done);
  return children;
}

/** Hydrates what a server has sent, and waits until React has taken it over and run every effect. */
export function takeOver(container: HTMLElement, page: ReactNode, options: HydrationOptions = {}): Promise<Root> {
  return new Promise((resolve) => {
    const root = hydrateRoot(container, <Told done={() => resolve(root)}>{page}</Told>, options);
  });
}

/** Renders anew into what was taken over, or for the first time, and waits in the same way. */
export function renderAnew(root: Root, page: ReactNode): Promise<void> {
  return new Promise((resolve) => root.render(<Told done={resolve}>{page}</Told>));
}
