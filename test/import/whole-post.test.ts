import { describe, expect, test } from 'vitest';
import { fromHtml } from '../../src/import/index.ts';
import { type Block, plainText, type Section } from '../../src/posting/index.ts';
import { meridianPost } from '../../stories/samples/meridian-post.ts';

const { posting, issues, trace } = fromHtml(meridianPost, { title: 'Network Operations Engineer', explain: true });

function lists(section: Section): number[] {
  return section.blocks.flatMap((block) => (block.type === 'list' ? [block.children.length] : []));
}

function links(blocks: readonly Block[]): number {
  return JSON.stringify(blocks).match(/"type":"link"/g)?.length ?? 0;
}

/** A post with a board's text around it, bold lines that are headings and bold lines that are none, and bare notices. */
describe('a post as a hiring system emits it', () => {
  test('has its sections in order, each with its kind; notices without a heading are sections too', () => {
    expect(posting.sections.map(({ kind, heading }) => [kind, heading])).toEqual([
      ['intro', 'Who We Are'],
      ['workplace', undefined],
      ['process', "Interview Process & Meridian Post's Engineering Teams"],
      ['role', 'About the Role'],
      ['skills', 'Skills and experience that would help you here'],
      ['compensation', 'Equity'],
      ['benefits', 'Benefits'],
      ['workplace', undefined],
      ['intro', 'What Sets Meridian Post Apart?'],
      ['legal', undefined],
      ['eeo', undefined],
      ['accommodation', undefined],
    ]);
  });

  test('keeps topics of one section as sub-headings', () => {
    const headings = posting.sections.map(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'heading' ? [plainText(block)] : [])),
    );
    expect(headings.filter((some) => some.length > 0)).toEqual([
      ['Examples of systems in our network include'],
      ['Health & Family', 'Money & Later', 'Time Off'],
    ]);
  });

  test('keeps its lists whole and its links', () => {
    expect(posting.sections.flatMap(lists)).toEqual([8, 14, 8, 4, 2]);
    expect(posting.sections.reduce((sum, { blocks }) => sum + links(blocks), 0)).toBe(5);
    expect(issues).toEqual([]);
  });

  test('leaves a bold list of names and a mere invitation with the text above them', () => {
    expect(posting.sections[2]?.blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
    const last = posting.sections[8]?.blocks.at(-1);
    expect(last === undefined ? '' : plainText(last)).toMatch(/^Does this read like a place/);
    expect(trace).toContainEqual(expect.objectContaining({ heading: true, text: 'About the Role', kind: 'role' }));
  });
});
