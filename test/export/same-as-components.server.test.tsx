import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { RichText } from '../../src/components/index.ts';
import { toHtml } from '../../src/export/index.ts';
import type { Block } from '../../src/posting/index.ts';
import { fixed, validPostings } from '../posting/arbitraries.ts';
import { completePosting } from '../posting/complete-posting.ts';
import { fragmentOf, type ParsedNode } from './elements.ts';

/** What a component adds for the screen: a box that scrolls, and its name. */
const added = ['data-table', 'role', 'tabindex', 'aria-label', 'data-part', 'data-kind'];

/** Tags, attributes and words of some HTML, without what is allowed to differ. */
function tokens(html: string): string[] {
  const found: string[] = [];
  const stack: (ParsedNode | string)[] = [fragmentOf(html)];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') {
      found.push(node);
      continue;
    }
    const { tagName, attrs = [], childNodes = [], value = '' } = node;
    if (tagName === 'tbody' && childNodes.length === 0) continue;
    if (value.trim() !== '') found.push(value.replace(/\s+/g, ' ').trim());
    if (tagName !== undefined && tagName !== 'div' && tagName !== 'section') {
      const kept = attrs.filter((attribute) => !added.includes(attribute.name));
      found.push(
        tagName +
          kept
            .map((attribute) => ` ${attribute.name}=${attribute.value}`)
            .toSorted()
            .join(''),
      );
      stack.push(`/${tagName}`);
    }
    for (const child of childNodes.toReversed()) stack.push(child);
  }
  return found;
}

const asText = (blocks: readonly Block[]) => tokens(renderToStaticMarkup(<RichText blocks={blocks} />));
const asHtml = (blocks: readonly Block[]) => tokens(toHtml([{ id: 'a', kind: 'other', blocks }]));

describe('toHtml and RichText', () => {
  it('write the same elements, attributes and words for every node', () => {
    for (const { blocks } of completePosting.sections) expect(asHtml(blocks)).toEqual(asText(blocks));
  });

  it('write the same for any blocks', () => {
    fc.assert(
      fc.property(validPostings, ({ sections }) => {
        for (const { blocks } of sections) expect(asHtml(blocks)).toEqual(asText(blocks));
      }),
      fixed(100),
    );
  });

  it('have a check that sees a difference', () => {
    expect(tokens('<p>a <b>b</b></p>')).toEqual(['p', 'a', 'b', 'b', '/b', '/p']);
    expect(tokens('<p lang="de">a</p>')).not.toEqual(tokens('<p>a</p>'));
    expect(tokens('<tr><th></th></tr>')).not.toEqual(tokens('<tr><td></td></tr>'));
    expect(tokens('<ul><li><p>a</p></li></ul>')).not.toEqual(tokens('<ul><li>a</li></ul>'));
  });
});
