import { createContext, type ReactElement, type ReactNode, useContext, useEffect, useRef } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The two entries of the package that render a post. */
export type EntryName = 'accordion' | 'static';

interface StoryPlace {
  readonly entry: EntryName;
  /** Starts every id of the story, so that the stories of a docs page do not share any. */
  readonly idPrefix: string | undefined;
}

const PlaceContext = createContext<StoryPlace>({ entry: 'accordion', idPrefix: undefined });

/** Tells the story below which entry renders it, and how its ids begin. */
export function Place({ children, ...place }: StoryPlace & { readonly children: ReactNode }): ReactElement {
  return <PlaceContext value={place}>{children}</PlaceContext>;
}

/** The story's own ids, where the story names none. */
export function useIds<Props extends { readonly idPrefix?: string | undefined }>(props: Props): Props {
  const { idPrefix } = useContext(PlaceContext);
  return idPrefix === undefined || props.idPrefix !== undefined ? props : { ...props, idPrefix };
}

/** Shows `accordion` as React renders it, or `plain` as a static page: HTML without React, and the enhance script. */
export function ByEntry({ accordion, plain }: { readonly accordion: ReactElement; readonly plain: ReactElement }) {
  return useContext(PlaceContext).entry === 'static' ? <StaticPage>{plain}</StaticPage> : accordion;
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
