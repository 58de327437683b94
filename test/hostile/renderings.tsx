import { renderToString } from 'react-dom/server';
import { JobPost } from '../../src/accordion/index.ts';
import { JobPost as StaticJobPost } from '../../src/components/index.ts';
import { toHtml } from '../../src/export/index.ts';
import type { Posting } from '../../src/posting/index.ts';

/** Every way in which a posting becomes HTML. */
export const renderings: Readonly<Record<string, (posting: Posting) => string>> = {
  accordion: (posting) => renderToString(<JobPost posting={posting} />),
  static: (posting) => renderToString(<StaticJobPost posting={posting} />),
  toHtml: (posting) => toHtml(posting, { idPrefix: 'job' }),
};
