import { createContext, type ReactElement, type ReactNode, useContext, useEffect, useRef } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The two entries of the package that render a post. */
export type EntryName = 'accordion' | 'static';

const EntryContext = createContext<EntryName>('accordion');

export function Entry({ value, children }: { readonly value: EntryName; readonly children: ReactNode }): ReactElement {
  return <EntryContext value={value}>{children}</EntryContext>;
}

/** Shows `accordion` as React renders it, or `plain` as a static page: HTML without React, and the enhance script. */
export function ByEntry({ accordion, plain }: { readonly accordion: ReactElement; readonly plain: ReactElement }) {
  return useContext(EntryContext) === 'static' ? <StaticPage>{plain}</StaticPage> : accordion;
}

function StaticPage({ children }: { readonly children: ReactElement }): ReactElement {
  const page = useRef<HTMLDivElement>(null);
  const html = renderToStaticMarkup(children);
  useEffect(() => {
    // As a static site delivers it: parsed from HTML, then taken over by the script.
    page.current?.replaceChildren(document.createRange().createContextualFragment(html));
    void import('../src/enhance/enhance.ts');
  }, [html]);
  return <div ref={page} />;
}
