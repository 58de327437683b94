import { parse } from 'parse5';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { JobPostJsonLd } from '../../src/components/job-post-json-ld.ts';
import { type Posting, parsePosting } from '../../src/posting/index.ts';
import { completePosting } from '../posting/complete-posting.ts';

/** Text that would end a script, hide its end, or break a line of it. */
const texts = [
  '</script><script>alert(1)</script>',
  '</SCRIPT/x><img src=x onerror=alert(1)>',
  '<!--<script>',
  '--></script>',
  '<![CDATA[ ]]>',
  '&lt;/script&gt;',
  'a\u2028b\u2029c',
  '\ud800</script>',
  '\\u003c/script>',
  '"}</script>',
];

/** A posting that says `text` wherever a posting can say something. */
function saying(text: string): Posting {
  const paragraph = { type: 'paragraph', children: [{ type: 'text', value: text }] };
  const { posting } = parsePosting({
    ...completePosting,
    title: text,
    company: { name: text, url: `https://jobs.example/${text}` },
    locations: [{ ...completePosting.locations?.[0], name: text, city: text, street: text }],
    sections: [{ kind: 'role', heading: text, blocks: [paragraph] }],
  });
  if (posting === undefined) throw new Error('refused');
  return posting;
}

/** The script elements of a page, and whatever else stands in its body. */
function read(html: string): { readonly scripts: readonly string[]; readonly elements: readonly string[] } {
  const scripts: string[] = [];
  const elements: string[] = [];
  const left: unknown[] = [parse(`<!doctype html><head></head><body>${html}`)];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    const { tagName, childNodes = [] } = node as { tagName?: string; childNodes?: { value?: string }[] };
    if (tagName === 'script') scripts.push(childNodes.map(({ value = '' }) => value).join(''));
    else if (tagName !== undefined) elements.push(tagName);
    left.push(...childNodes);
  }
  return { scripts, elements: elements.toSorted() };
}

function isJson(text = ''): boolean {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}

const nothingElse = ['body', 'head', 'html'];

describe('JSON-LD of a posting that says', () => {
  test.each(texts)('%j stays one script, and is JSON', (text) => {
    const posting = saying(text);
    const { scripts, elements } = read(renderToString(<JobPostJsonLd posting={posting} />));
    expect(elements).toEqual(nothingElse);
    expect(scripts).toHaveLength(1);
    expect(JSON.parse(scripts[0] ?? '')).toMatchObject({
      '@type': 'JobPosting',
      title: posting.title,
      hiringOrganization: { name: posting.company?.name },
    });
  });

  test('the same would end a script that holds plain JSON', () => {
    const broken = texts.filter((text) => {
      const { scripts, elements } = read(
        `<script type="application/ld+json">${JSON.stringify({ title: text })}</script>`,
      );
      return scripts.length !== 1 || elements.length > nothingElse.length || !isJson(scripts[0]);
    });
    expect(broken.length).toBeGreaterThanOrEqual(4);
  });
});
