// From an ATS's HTML to a page's HTML: Rolecall against the pipelines that people build for it. Each is made by a
// function of its own, so that a process loads what its contender needs and nothing else.

async function renderer() {
  const { createElement, Fragment } = await import('react');
  const { renderToString } = await import('react-dom/server');
  return (children) => renderToString(createElement(Fragment, null, children));
}

/** Makes of a post a function that does the whole work once. */
export const importContenders = {
  async rolecall(html) {
    const { createElement } = await import('react');
    const { renderToString } = await import('react-dom/server');
    const { fromHtml } = await import('../dist/import/index.js');
    const { JobPost } = await import('../dist/components/index.js');
    return () => renderToString(createElement(JobPost, { posting: fromHtml(html, { title: 'Title' }).posting }));
  },
  async 'rolecall, import alone'(html) {
    const { fromHtml } = await import('../dist/import/index.js');
    return () => fromHtml(html, { title: 'Title' });
  },
  async 'parse5 alone, nothing cleaned or rendered'(html) {
    const { parseFragment } = await import('parse5');
    return () => parseFragment(html);
  },
  async 'sanitize-html + html-react-parser'(html) {
    const { default: sanitizeHtml } = await import('sanitize-html');
    const { default: parseToReact } = await import('html-react-parser');
    const render = await renderer();
    return () => render(parseToReact(sanitizeHtml(html)));
  },
  async 'unified (rehype-parse, -sanitize, -react)'(html) {
    const { Fragment, jsx, jsxs } = await import('react/jsx-runtime');
    const { unified } = await import('unified');
    const { default: rehypeParse } = await import('rehype-parse');
    const { default: rehypeSanitize } = await import('rehype-sanitize');
    const { default: rehypeReact } = await import('rehype-react');
    const render = await renderer();
    const pipeline = unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypeSanitize)
      .use(rehypeReact, { Fragment, jsx, jsxs });
    return () => render(pipeline.processSync(html).result);
  },
  async 'DOMPurify (jsdom) + html-react-parser'(html) {
    const { default: createDOMPurify } = await import('dompurify');
    const { JSDOM } = await import('jsdom');
    const { default: parseToReact } = await import('html-react-parser');
    const render = await renderer();
    const purify = createDOMPurify(new JSDOM('').window);
    return () => render(parseToReact(purify.sanitize(html)));
  },
};
