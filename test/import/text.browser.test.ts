import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDrafts } from '../../src/import/to-drafts.ts';
import { awkwardHtml, tagSoup } from './awkward-html.ts';
import { wordsOfDrafts } from './words.ts';

const neverText = 'script,style,template,noscript,iframe,object,video,audio,canvas,textarea,title,rp,datalist';

/** The words that Chromium shows of some HTML, by the styles that it computes. */
function shownInBrowser(html: string): string {
  const host = document.createElement('div');
  document.body.append(host);
  // Nothing of it can run: scripts that are set as inner HTML never do, and no event is sent.
  host.innerHTML = html;
  // A closed `<details>` is only folded.
  for (const details of host.querySelectorAll('details')) details.open = true;
  let text = '';
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || parent.closest(neverText) !== null || isUnchosen(parent)) continue;
    // A closed select draws the text of the chosen option itself.
    if (
      !(parent.closest('select') ?? parent).checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })
    )
      continue;
    text += node.nodeValue ?? '';
  }
  host.remove();
  return text.replace(/\p{Cf}|\s/gu, '');
}

function isUnchosen(element: Element): boolean {
  const option = element.closest('option');
  return option !== null && option.closest('select') !== null && !option.selected;
}

const joined = (html: string): string => wordsOfDrafts(toDrafts(html)).join('');
const runs = { seed: 20261125, numRuns: 150 };

describe('text of awkward HTML in Chromium', { timeout: 120_000 }, () => {
  it('is what the importer keeps, whatever is nested in what', () => {
    fc.assert(
      fc.property(awkwardHtml, (html) => {
        expect(joined(html)).toBe(shownInBrowser(html));
      }),
      runs,
    );
  });

  it('is what the importer keeps when tags open and close at random', () => {
    fc.assert(
      fc.property(tagSoup, (html) => {
        expect(joined(html)).toBe(shownInBrowser(html));
      }),
      runs,
    );
  });

  it('is measured: hidden text is not shown, other text is', () => {
    expect(
      shownInBrowser('<p>a<b hidden>b</b><i style="display:none">c</i><u style="visibility:hidden">d</u>e</p>'),
    ).toBe('ae');
    expect(shownInBrowser('<table>f<tr><td>g</table>')).toBe('fg');
  });
});
