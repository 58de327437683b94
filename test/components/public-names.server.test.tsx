import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { JobPost as AccordionJobPost } from '../../src/accordion/index.ts';
import { JobPost, RichText } from '../../src/components/index.ts';
import { JobPostContents } from '../../src/components/job-post-contents.ts';
import { attributes, parts } from '../../src/components/parts.ts';
import { paragraph } from '../../src/posting/index.ts';
import { postings } from '../../stories/postings.ts';

// Style sheets, scripts and tests of sites rely on these names. A change here is a breaking change of the package.
const publicParts = [
  'root',
  'header',
  'facts',
  'controls',
  'section',
  'heading',
  'trigger',
  'panel',
  'text',
  'apply',
  'notice',
  'contents',
];
const publicAttributes = [
  'data-part',
  'data-rolecall',
  'data-motion',
  'data-default-open',
  'data-print',
  'data-remember',
  'data-kind',
  'data-state',
  'data-show',
  'data-hide',
  'data-fact',
  'data-visually-hidden',
  'data-table',
];

/** The data attributes of HTML, and the parts in it. */
function namesIn(html: string): { readonly attributes: Set<string>; readonly parts: Set<string> } {
  const tags = html.match(/<[a-z][^>]*>/g) ?? [];
  const found = tags.flatMap((tag) => [...tag.matchAll(/ (data-[a-z-]+)="([^"]*)"/g)]);
  return {
    attributes: new Set(found.map(([, name = '']) => name)),
    parts: new Set(found.filter(([, name]) => name === 'data-part').map(([, , value = '']) => value)),
  };
}

const pages = Object.values(postings).flatMap((posting) => [
  renderToStaticMarkup(<JobPost posting={posting} defaultOpen={[]} print="as-shown" remember={false} />),
  renderToStaticMarkup(<AccordionJobPost posting={posting} />),
]);
pages.push(renderToStaticMarkup(<RichText blocks={[paragraph('a')]} />));
for (const posting of Object.values(postings)) {
  pages.push(renderToStaticMarkup(<JobPostContents posting={posting} label="On this page" />));
}

test('the list of names has not changed', () => {
  expect(parts).toEqual(publicParts);
  expect(attributes).toEqual(publicAttributes);
});

test('no other name is rendered', () => {
  for (const page of pages) {
    const names = namesIn(page);
    expect([...names.attributes].filter((name) => !attributes.includes(name))).toEqual([]);
    expect([...names.parts].filter((name) => !(parts as readonly string[]).includes(name))).toEqual([]);
  }
});

test('every name is rendered, but those that only a script adds', () => {
  const names = pages.map(namesIn);
  const renderedParts = new Set(names.flatMap((name) => [...name.parts]));
  const renderedAttributes = new Set(names.flatMap((name) => [...name.attributes]));
  expect(parts.filter((part) => !renderedParts.has(part))).toEqual(['trigger']);
  expect(attributes.filter((name) => !renderedAttributes.has(name))).toEqual(['data-motion']);
});

test('a name that is not in the list is found', () => {
  const names = namesIn('<p data-odd="1"><b data-part="odd"></b></p>');
  expect([...names.attributes]).toEqual(['data-odd', 'data-part']);
  expect([...names.parts]).toEqual(['odd']);
});
