import { renderToString } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { JobPost } from '../../src/components/index.ts';
import { fromHtml } from '../../src/import/index.ts';

/** Characters that turn what follows them around, and what would end it: never closed here. */
const overrides = ['\u202e', '\u202b', '\u2067', '\u2068\u202e'];

const main = document.createElement('main');
afterEach(() => main.remove());

/** The first and the last letter of `word`, by their place on the line. */
function isWrittenBackwards(word: string): boolean {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const start = (node.nodeValue ?? '').indexOf(word);
    if (start < 0) continue;
    const left = (offset: number): number => {
      const range = document.createRange();
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      return range.getBoundingClientRect().left;
    };
    return left(start) > left(start + word.length - 1);
  }
  throw new Error(`The page does not show ${word}.`);
}

test.each(overrides)('%j turns nothing around but the block that it stands in', (override) => {
  const html =
    `<h2>${override}heading</h2><p>${override}paragraph</p><ul><li>${override}item<ul><li>inner</li></ul></li></ul>` +
    `<table><tr><td>${override}cell</td><td>beside</td></tr></table><p>after</p><h2>${override}more</h2><p>last</p>`;
  const { posting } = fromHtml(html, { title: `${override}title` });
  const facts = { department: `${override}department`, team: 'people' };
  main.innerHTML = renderToString(
    <JobPost
      posting={{ ...posting, ...facts, applyUrl: 'https://jobs.example/', company: { name: `${override}x` } }}
    />,
  );
  document.body.append(main);
  for (const word of ['inner', 'beside', 'after', 'last', 'people', 'Team', 'Department', 'Apply']) {
    expect(isWrittenBackwards(word), word).toBe(false);
  }
});

test('the check sees text that is turned around', () => {
  main.innerHTML = '<p>\u202eturned</p><p>straight</p>';
  document.body.append(main);
  expect(isWrittenBackwards('turned')).toBe(true);
  expect(isWrittenBackwards('straight')).toBe(false);
});
