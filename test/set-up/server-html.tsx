import { renderToString } from 'react-dom/server';
import { JobPost } from '../../src/accordion/index.ts';
import { JobPost as StaticJobPost } from '../../src/components/index.ts';
import { postings } from '../../stories/postings.ts';

/** What a server sends for every posting of the stories, by entry and name. */
export const html: Readonly<Record<'accordion' | 'static', Readonly<Record<string, string>>>> = {
  accordion: Object.fromEntries(
    Object.entries(postings).map(([name, posting]) => [
      name,
      renderToString(<JobPost posting={posting} defaultOpen={['role']} />),
    ]),
  ),
  static: Object.fromEntries(
    Object.entries(postings).map(([name, posting]) => [name, renderToString(<StaticJobPost posting={posting} />)]),
  ),
};
