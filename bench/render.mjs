// A stored posting to HTML: what the server does for every visitor.
import { Content, Header, Item, Root, Trigger } from '@radix-ui/react-accordion';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

const tags = {
  paragraph: 'p',
  list: 'ul',
  listItem: 'li',
  blockquote: 'blockquote',
  heading: 'h3',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
  thematicBreak: 'hr',
  strong: 'strong',
  emphasis: 'em',
  delete: 's',
  superscript: 'sup',
  subscript: 'sub',
  inlineCode: 'code',
  link: 'a',
  break: 'br',
};

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeText = (text) => text.replace(/[&<>"]/g, (character) => escapes[character]);

/** The floor: strings put together by hand. */
function toMarkup(node) {
  if (node.type === 'text') return escapeText(node.value);
  const tag = tags[node.type];
  if (node.type === 'break' || node.type === 'thematicBreak') return `<${tag}>`;
  const href = node.type === 'link' ? ` href="${escapeText(node.url)}"` : '';
  const inside = node.value === undefined ? node.children.map(toMarkup).join('') : escapeText(node.value);
  return `<${tag}${href}>${inside}</${tag}>`;
}

/** The same content as bare React elements. */
function toElement(node, key) {
  if (node.type === 'text') return node.value;
  const properties = node.type === 'link' ? { key, href: node.url } : { key };
  return createElement(tags[node.type], properties, node.children?.map(toElement) ?? node.value);
}

function templateString({ title, sections }) {
  const made = sections.map(
    ({ heading, blocks }) =>
      `<section>${heading === undefined ? '' : `<h2>${escapeText(heading)}</h2>`}${blocks.map(toMarkup).join('')}</section>`,
  );
  return `<article><h1>${escapeText(title)}</h1>${made.join('')}</article>`;
}

/** A bare Radix accordion, every section's text in the HTML (`forceMount`); sections without a heading are plain. */
function radix({ title, sections }) {
  const items = sections.map(({ id, heading, blocks }) => {
    const content = blocks.map(toElement);
    if (heading === undefined) return createElement('section', { key: id }, content);
    return createElement(
      Item,
      { key: id, value: id },
      createElement(Header, null, createElement(Trigger, null, heading)),
      createElement(Content, { forceMount: true }, content),
    );
  });
  return createElement(
    'article',
    null,
    createElement('h1', null, title),
    createElement(Root, { type: 'multiple' }, items),
  );
}

/** Makes of a posting a function that renders it once. */
export const renderContenders = {
  async 'rolecall/static'(posting) {
    const { JobPost } = await import('../dist/components/index.js');
    return () => renderToString(createElement(JobPost, { posting }));
  },
  async 'rolecall (accordion)'(posting) {
    const { JobPost } = await import('../dist/accordion/index.js');
    return () => renderToString(createElement(JobPost, { posting }));
  },
  async 'template string'(posting) {
    return () => templateString(posting);
  },
  async 'bare Radix accordion, same content'(posting) {
    return () => renderToString(radix(posting));
  },
};
