import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { JobPost } from '../../src/components/index.ts';
import { JobPostContents } from '../../src/components/job-post-contents.ts';
import { definePosting } from '../../src/posting/index.ts';
import { postings } from '../../stories/postings.ts';

const posting = definePosting({
  title: 'Weaver',
  lang: 'en',
  sections: [
    { kind: 'intro', heading: 'Contents', blocks: ['a'] },
    { kind: 'other', blocks: ['b'] },
    { kind: 'role', heading: 'Über die Arbeit', lang: 'de', blocks: ['c'] },
  ],
});

test('is one landmark with a name that is seen, and a link to each heading', () => {
  expect(renderToStaticMarkup(<JobPostContents posting={posting} label="On this page" className="side" />)).toBe(
    '<nav lang="en" data-rolecall="" class="side" aria-labelledby="job_contents" data-part="contents">' +
      '<p id="job_contents">On this page</p><ul role="list">' +
      '<li><a href="#job-contents">Contents</a></li>' +
      '<li><a href="#job-über-die-arbeit" lang="de">Über die Arbeit</a></li></ul></nav>',
  );
});

test.each(Object.entries(postings))('every link leads to a section of the post: %s', (_name, each) => {
  const post = renderToStaticMarkup(<JobPost posting={each} idPrefix="a" />);
  const contents = renderToStaticMarkup(<JobPostContents posting={each} idPrefix="a" label="On this page" />);
  for (const [, id = ''] of contents.matchAll(/href="#([^"]+)"/g)) {
    expect(id).toMatch(/^a-/);
    expect(post).toContain(` id="${id}"`);
  }
});

test('leaves out what is not shown, and is nothing where there is nothing to choose', () => {
  const except = renderToStaticMarkup(<JobPostContents posting={posting} label="x" except={['role']} />);
  expect(except).toBe('');
  expect(renderToStaticMarkup(<JobPostContents posting={posting} label="x" only={['intro', 'role']} />)).toContain(
    'Arbeit',
  );
});
