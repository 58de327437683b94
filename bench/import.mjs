// From an ATS's HTML to a page's HTML: Rolecall against the pipelines that people build for it.
import createDOMPurify from 'dompurify';
import parseToReact from 'html-react-parser';
import { JSDOM } from 'jsdom';
import { parseFragment } from 'parse5';
import { createElement, Fragment } from 'react';
import * as runtime from 'react/jsx-runtime';
import { renderToString } from 'react-dom/server';
import rehypeParse from 'rehype-parse';
import rehypeReact from 'rehype-react';
import rehypeSanitize from 'rehype-sanitize';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import { JobPost } from '../dist/components/index.js';
import { fromHtml } from '../dist/import/index.js';

/** The contenders on one post: each a function that does the whole work once and returns a string or a tree. */
export function importContenders(html) {
  const purify = createDOMPurify(new JSDOM('').window);
  const pipeline = unified()
    .use(rehypeParse, { fragment: true })
    .use(rehypeSanitize)
    .use(rehypeReact, { Fragment: runtime.Fragment, jsx: runtime.jsx, jsxs: runtime.jsxs });
  const render = (children) => renderToString(createElement(Fragment, null, children));
  const options = { title: 'Title' };
  return {
    rolecall: () => renderToString(createElement(JobPost, { posting: fromHtml(html, options).posting })),
    'rolecall, import alone': () => fromHtml(html, options),
    'parse5 alone, nothing cleaned or rendered': () => parseFragment(html),
    'sanitize-html + html-react-parser': () => render(parseToReact(sanitizeHtml(html))),
    'unified (rehype-parse, -sanitize, -react)': () => render(pipeline.processSync(html).result),
    'DOMPurify (jsdom) + html-react-parser': () => render(parseToReact(purify.sanitize(html))),
  };
}
