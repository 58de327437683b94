import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/export/index.ts';
import { fromHtml } from '../../src/import/index.ts';
import { type Posting, parsePosting, plainText } from '../../src/posting/index.ts';
import { fixed, validPostings } from '../posting/arbitraries.ts';
import { completePosting } from '../posting/complete-posting.ts';

/** HTML of a title alone is a text like any other: only sections tell where the title ends. */
const postings = validPostings.filter(({ sections }) => sections.length > 0);

/** A posting after a way through HTML. */
function throughHtml(posting: Posting, trustKinds = true): Posting {
  return fromHtml(toHtml(posting), { title: posting.title, trustKinds }).posting;
}

/** What must come back whatever the tree is like: the words, and how they are parted into sections. */
function outline({ sections }: Posting): unknown {
  return sections
    .map(({ kind, heading, blocks }) => ({ kind, heading, words: plainText(blocks).replace(/\s+/g, '') }))
    .filter(({ heading, words }) => heading !== undefined || words !== '');
}

describe('toHtml and fromHtml', () => {
  it('bring back the sections of a posting with every node', () => {
    expect(throughHtml(completePosting).sections).toEqual(completePosting.sections);
  });

  it('bring back the words, the headings and the kinds of any posting', () => {
    fc.assert(
      fc.property(postings, (posting) => {
        expect(outline(throughHtml(posting))).toEqual(outline(posting));
      }),
      fixed(100),
    );
  });

  // A tree may say one thing in two ways (a bold text in two pieces, a break at the end of a paragraph); the importer
  // always says it in one.
  it('bring back every node of any sections that were imported once', () => {
    fc.assert(
      fc.property(postings, (posting) => {
        const once = throughHtml(posting);
        expect(throughHtml(once).sections).toEqual(once.sections);
      }),
      fixed(100),
    );
  });

  it('bring back the sections without trust in their kinds, too', () => {
    const withoutKinds = ({ sections }: Posting) => sections.map(({ kind: _kind, id: _id, ...section }) => section);
    expect(withoutKinds(throughHtml(completePosting, false))).toEqual(withoutKinds(completePosting));
  });

  it('give what parsePosting has nothing to say about', () => {
    fc.assert(
      fc.property(postings, (posting) => {
        const once = throughHtml(posting);
        expect(parsePosting(once)).toEqual({ posting: once, issues: [] });
      }),
      fixed(100),
    );
  });

  it('have a check that sees a lost word, a lost heading and a lost node', () => {
    const [first, second, ...rest] = completePosting.sections;
    if (first === undefined || second === undefined) throw new Error('two sections are needed');
    const { heading: _heading, ...headless } = first;
    const without = (sections: Posting['sections']) => outline({ ...completePosting, sections });
    expect(without([{ ...first, blocks: first.blocks.slice(0, -1) }, second, ...rest])).not.toEqual(
      outline(completePosting),
    );
    expect(without([headless, second, ...rest])).not.toEqual(outline(completePosting));
    expect(throughHtml({ ...completePosting, sections: [second] }).sections).not.toEqual([first]);
  });
});
