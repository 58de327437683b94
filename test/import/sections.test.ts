import { describe, expect, it } from 'vitest';
import type { Judged } from '../../src/import/draft.ts';
import { markHeadings } from '../../src/import/headings.ts';
import { toSections } from '../../src/import/sections.ts';
import { type Issue, plainText, type Section, type SectionKind } from '../../src/posting/index.ts';
import { apart, b, duties, h, hr, judged, link, p, prose, ul } from './drafts.ts';

type Step = readonly [kind: SectionKind, draft: Parameters<typeof judged>[1]];

/** Marks the drafts together, then gives each its kind. */
function judgedAll(steps: readonly Step[]): Judged[] {
  const marked = markHeadings(steps.map(([, draft]) => draft));
  expect(marked).toHaveLength(steps.length);
  return marked.map((draft, index) => judged(steps[index]?.[0] ?? 'other', draft));
}

function sectionsOf(steps: readonly Step[]): Section[] {
  return toSections(judgedAll(steps));
}

/** One line a section: its kind, its heading, and what stands in it. */
function outline(sections: readonly Section[]): string[] {
  return sections.map(({ kind, heading, blocks }) => {
    const inside = blocks.map((block) => {
      if (block.type === 'heading') return `${'#'.repeat(block.depth)} ${plainText(block)}`;
      return block.type === 'list' ? `list of ${block.children.length}` : block.type;
    });
    return `${kind}: ${heading ?? '–'} [${inside.join(', ')}]`;
  });
}

describe('sections by heading and kind', () => {
  it('opens a section at a heading of another kind', () => {
    expect(
      outline(
        sectionsOf([
          ['intro', b('Who we are')],
          ['intro', prose],
          ['responsibilities', b('What you do')],
          ['responsibilities', duties],
        ]),
      ),
    ).toEqual(['intro: Who we are [paragraph]', 'responsibilities: What you do [list of 3]']);
  });

  it('keeps headings of one kind and look as sub-headings', () => {
    const steps: Step[] = [
      ['benefits', b('Benefits')],
      ['benefits', prose],
      ['benefits', b('Health')],
      ['benefits', duties],
      ['benefits', b('Money')],
      ['benefits', ul('A feast', 'A coat')],
      ['intro', b('Why us')],
      ['intro', prose],
    ];
    expect(outline(sectionsOf(steps))).toEqual([
      'benefits: Benefits [paragraph, # Health, list of 3, # Money, list of 2]',
      'intro: Why us [paragraph]',
    ]);
  });

  it('keeps tags of one level apart, and lower ones inside', () => {
    const steps: Step[] = [
      ['skills', h(2, 'Must have')],
      ['skills', duties],
      ['skills', h(3, 'At sea')],
      ['skills', duties],
      ['skills', h(4, 'In fog')],
      ['skills', duties],
      ['skills', h(3, 'On land')],
      ['skills', duties],
      ['skills', h(2, 'Languages')],
      ['skills', duties],
    ];
    expect(outline(sectionsOf(steps))).toEqual([
      'skills: Must have [list of 3, # At sea, list of 3, ## In fog, list of 3, # On land, list of 3]',
      'skills: Languages [list of 3]',
    ]);
  });

  it('opens a section at a higher heading of the same kind', () => {
    const steps: Step[] = [
      ['skills', b('Must have')],
      ['skills', duties],
      ['skills', h(2, 'Your profile')],
      ['skills', duties],
    ];
    expect(outline(sectionsOf(steps))).toEqual(['skills: Must have [list of 3]', 'skills: Your profile [list of 3]']);
  });

  it('never skips a depth and never goes below three', () => {
    const steps: Step[] = [
      ['skills', h(1, 'All')],
      ['skills', duties],
      ['skills', h(5, 'Low')],
      ['skills', duties],
      ['skills', h(6, 'Lower')],
      ['skills', duties],
      ['skills', b('Bold')],
      ['skills', duties],
      ['skills', p('Lead-in:')],
      ['skills', duties],
      ['skills', h(2, 'High')],
      ['skills', duties],
    ];
    expect(outline(sectionsOf(steps))).toEqual([
      'skills: All [list of 3, # Low, list of 3, ## Lower, list of 3, ### Bold, list of 3, ### Lead-in, list of 3, # High, list of 3]',
    ]);
  });

  it('ends a section where its topic ends, and does not resume it', () => {
    const steps: Step[] = [
      ['benefits', b('Benefits')],
      ['benefits', duties],
      ['eeo', prose],
      ['benefits', p('The boat is free for everybody who works on the rock, in every season and in every weather.')],
    ];
    expect(outline(sectionsOf(steps))).toEqual([
      'benefits: Benefits [list of 3]',
      'eeo: – [paragraph]',
      'benefits: – [paragraph]',
    ]);
  });

  it('does not end a section under a heading for a weak guess', () => {
    const weak = (confidence: number, kind: SectionKind = 'eeo'): string[] => {
      const [first, second, third] = judgedAll([
        ['benefits', b('Benefits')],
        ['benefits', duties],
        [kind, prose],
      ]);
      if (first === undefined || second === undefined || third === undefined) throw new Error('three drafts expected');
      return outline(toSections([first, second, { ...third, confidence }]));
    };
    expect(weak(0.2)).toEqual(['benefits: Benefits [list of 3, paragraph]']);
    expect(weak(0.4)).toEqual(['benefits: Benefits [list of 3]', 'eeo: – [paragraph]']);
    // Pay is akin to benefits.
    expect(weak(0.4, 'compensation')).toEqual(['benefits: Benefits [list of 3, paragraph]']);
    expect(weak(0.7, 'compensation')).toEqual(['benefits: Benefits [list of 3]', 'compensation: – [paragraph]']);
  });

  it('ends a section where the text that stands on every post of the company begins or ends', () => {
    const zoned = (zone: string, draft: Step[1]): Step[1] => ({ ...draft, zone });
    const steps: Step[] = [
      ['intro', zoned('content-intro', b('About us'))],
      ['intro', zoned('content-intro', prose)],
      ['intro', prose],
      ['compensation', b('Pay')],
      ['compensation', prose],
      ['compensation', zoned('content-pay-transparency', prose)],
      ['compensation', zoned('content-conclusion', b('Money at Nordlicht'))],
      ['compensation', zoned('content-conclusion', prose)],
    ];
    expect(outline(sectionsOf(steps))).toEqual([
      'intro: About us [paragraph]',
      'intro: – [paragraph]',
      'compensation: Pay [paragraph, paragraph]',
      'compensation: Money at Nordlicht [paragraph]',
    ]);
  });

  it('splits what has no heading by kind, and merges one kind', () => {
    const steps: Step[] = [
      ['intro', prose],
      ['intro', prose],
      ['legal', prose],
      ['eeo', prose],
      ['eeo', duties],
    ];
    expect(outline(sectionsOf(steps))).toEqual([
      'intro: – [paragraph, paragraph]',
      'legal: – [paragraph]',
      'eeo: – [paragraph, list of 3]',
    ]);
  });

  it('keeps what stands straight under a heading there, whatever its kind', () => {
    const steps: Step[] = [
      ['benefits', b('What we give')],
      ['compensation', prose],
      ['benefits', duties],
      ['benefits', b('Time off')],
      ['workplace', prose],
      ['benefits', duties],
    ];
    expect(outline(sectionsOf(steps))).toEqual([
      'benefits: What we give [paragraph, list of 3, # Time off, paragraph, list of 3]',
    ]);
  });

  it('gives a heading after a section without one its own section', () => {
    expect(
      outline(
        sectionsOf([
          ['intro', prose],
          ['intro', b('Who we are')],
          ['intro', prose],
        ]),
      ),
    ).toEqual(['intro: – [paragraph]', 'intro: Who we are [paragraph]']);
  });

  it('keeps a list with the text that leads to it', () => {
    const leadIn = p('From your first evening at the light on you will, together with all of us:');
    const under = (...steps: Step[]) => outline(sectionsOf([['role', b('The role')], ...steps]));
    expect(under(['role', prose], ['role', leadIn], ['responsibilities', duties])).toEqual([
      'role: The role [paragraph]',
      'responsibilities: – [paragraph, list of 3]',
    ]);
    expect(under(['role', leadIn], ['responsibilities', duties], ['skills', prose])).toEqual([
      'responsibilities: The role [paragraph, list of 3]',
      'skills: – [paragraph]',
    ]);
    expect(
      outline(
        sectionsOf([
          ['role', prose],
          ['role', leadIn],
          ['responsibilities', duties],
        ]),
      ),
    ).toEqual(['role: – [paragraph]', 'responsibilities: – [paragraph, list of 3]']);
  });

  it('keeps it under its sub-heading, too', () => {
    const steps: Step[] = [
      ['benefits', h(2, 'Benefits')],
      ['benefits', prose],
      ['benefits', h(3, 'Where you work')],
      ['benefits', p('After a year with us you may choose freely among all of these places:')],
      ['workplace', duties],
    ];
    expect(outline(sectionsOf(steps))).toEqual([
      'benefits: Benefits [paragraph, # Where you work, paragraph, list of 3]',
    ]);
  });

  it('parts a list from a text that leads to no list, and a text from a text', () => {
    const afterText = (text: string, kind: SectionKind, next: Step[1]) =>
      outline(
        sectionsOf([
          ['role', b('The role')],
          ['role', prose],
          ['role', p(text)],
          [kind, next],
        ]),
      );
    expect(
      afterText('You will sail with us on every day on which the harbour is free of ice.', 'skills', duties),
    ).toHaveLength(2);
    expect(
      afterText('You will sail with us on every day on which the harbour is free of ice.', 'skills', duties)[1],
    ).toBe('skills: – [list of 3]');
    expect(
      afterText('Read more of what we think about it on the pages that are linked from here:', 'eeo', prose)[1],
    ).toBe('eeo: – [paragraph]');
  });
});

describe('headings with nothing between them', () => {
  it('folds a title over its sub-title, and takes the kind of what follows', () => {
    const steps: Step[] = [
      ['role', h(1, 'Job description')],
      ['responsibilities', h(2, 'Your nights')],
      ['responsibilities', duties],
      ['skills', h(2, 'Your skills')],
      ['skills', duties],
    ];
    expect(outline(sectionsOf(steps))).toEqual([
      'responsibilities: Job description [# Your nights, list of 3]',
      'skills: Your skills [list of 3]',
    ]);
  });

  it('keeps what looks like the sub-title beside it', () => {
    const steps: Step[] = [
      ['role', h(2, 'How you make an impact')],
      ['responsibilities', h(2, 'At sea')],
      ['responsibilities', duties],
      ['responsibilities', h(2, 'On land')],
      ['responsibilities', duties],
      ['responsibilities', h(1, 'More')],
      ['responsibilities', duties],
    ];
    expect(outline(sectionsOf(steps))).toEqual([
      'responsibilities: How you make an impact [# At sea, list of 3, # On land, list of 3]',
      'responsibilities: More [list of 3]',
    ]);
  });

  it('keeps a heading at the very end', () => {
    expect(
      outline(
        sectionsOf([
          ['intro', prose],
          ['process', h(0, 'How to apply')],
        ]),
      ),
    ).toEqual(['intro: – [paragraph]', 'process: How to apply []']);
  });
});

describe('rules between topics', () => {
  it('keeps a rule between two blocks of a section and drops it at the edges', () => {
    const steps: Step[] = [
      ['intro', hr],
      ['intro', prose],
      ['intro', hr],
      ['intro', hr],
      ['intro', prose],
      ['intro', hr],
      ['skills', b('You')],
      ['skills', hr],
      ['skills', duties],
      ['skills', hr],
    ];
    expect(outline(sectionsOf(steps))).toEqual([
      'intro: – [paragraph, thematicBreak, paragraph]',
      'skills: You [list of 3]',
    ]);
  });
});

describe('what a section holds', () => {
  it('has ids from its headings, and from its kind without one', () => {
    const steps: Step[] = [
      ['intro', prose],
      ['benefits', b('Was wir bieten')],
      ['benefits', duties],
      ['eeo', prose],
      ['benefits', b('Was wir bieten')],
      ['benefits', duties],
    ];
    expect(sectionsOf(steps).map(({ id }) => id)).toEqual(['intro', 'was-wir-bieten', 'eeo', 'was-wir-bieten-2']);
  });

  it('reports the link of a section heading, and keeps that of a sub-heading', () => {
    const issues: Issue[] = [];
    const url = 'https://nordlicht.example/crew';
    const steps: Step[] = [
      ['intro', h(2, 'Our ', link(url, 'crew'))],
      ['intro', prose],
      ['intro', h(3, 'Our ', link(url, 'boats'))],
      ['intro', prose],
    ];
    const [section] = toSections(judgedAll(steps), (issue) => issues.push(issue));
    expect(section?.heading).toBe('Our crew');
    expect(issues).toMatchObject([
      { code: 'heading-link-removed', level: 'warning', path: ['sections', 0, 'heading'], url },
    ]);
    expect(section?.blocks[1]).toMatchObject({ type: 'heading', children: [{ value: 'Our ' }, { type: 'link', url }] });
  });

  it('takes the language and direction that all of it shares', () => {
    const french = (draft: Step[1]): Step[1] => ({
      ...draft,
      block: { ...draft.block, lang: 'fr', dir: 'ltr' } as Step[1]['block'],
    });
    const [all] = sectionsOf([
      ['intro', french(b('Qui nous sommes'))],
      ['intro', french(prose)],
    ]);
    expect(all).toMatchObject({ lang: 'fr', dir: 'ltr' });
    expect(all?.blocks[0]).toEqual(prose.block);
    const [part] = sectionsOf([
      ['intro', french(b('Qui nous sommes'))],
      ['intro', french(prose)],
      ['intro', prose],
    ]);
    expect(part?.lang).toBeUndefined();
    expect(part?.blocks).toEqual([french(prose).block, prose.block]);
  });

  it('makes nothing of nothing', () => {
    expect(toSections([])).toEqual([]);
    expect(sectionsOf([['other', hr]])).toEqual([]);
  });
});

describe('an exported posting', () => {
  const inside = (index: number, steps: readonly Step[], kind?: SectionKind): Step[] =>
    steps.map(([own, draft]) => [
      own,
      { ...draft, section: { index, ...(kind === undefined ? {} : { kind }), lang: 'de' } },
    ]);

  it('has the sections of its wrappers, neighbours of one kind apart', () => {
    const steps = [
      ...inside(0, [['intro', prose]]),
      ...inside(1, [
        ['intro', prose],
        ['intro', hr],
      ]),
      ...inside(2, [
        ['intro', h(2, 'Wir')],
        ['intro', h(3, 'Unten')],
        ['eeo', p('Ja.')],
      ]),
    ];
    const sections = sectionsOf(steps);
    expect(outline(sections)).toEqual([
      'intro: – [paragraph]',
      'intro: – [paragraph, thematicBreak]',
      'intro: Wir [# Unten, paragraph]',
    ]);
    expect(sections.every(({ lang }) => lang === 'de')).toBe(true);
  });

  it('believes a stated kind and otherwise takes that of most of the text', () => {
    const steps: Step[] = [
      ['eeo', p('Short.')],
      ['legal', prose],
    ];
    expect(sectionsOf(inside(0, steps, 'benefits')).map(({ kind }) => kind)).toEqual(['benefits']);
    expect(sectionsOf(inside(0, steps)).map(({ kind }) => kind)).toEqual(['legal']);
  });

  it('has no depth skipped, whatever the wrapper holds', () => {
    const steps = inside(0, [
      ['intro', h(2, 'Wir')],
      ['intro', h(6, 'Tief')],
      ['intro', h(4, 'Mitte')],
      ['intro', h(3, 'Oben')],
      ['intro', prose],
    ]);
    expect(outline(sectionsOf(steps))).toEqual(['intro: Wir [# Tief, ## Mitte, # Oben, paragraph]']);
  });

  it('has a sub-heading before anything else when it has no heading of its own', () => {
    expect(
      outline(
        sectionsOf(
          inside(0, [
            ['intro', h(3, 'Unten')],
            ['intro', prose],
          ]),
        ),
      ),
    ).toEqual(['intro: – [# Unten, paragraph]']);
  });
});

describe('a whole post', () => {
  it('has notices between sections and after them in sections without a heading', () => {
    const steps: Step[] = [
      ['intro', b('About us')],
      ['intro', prose],
      ['workplace', b('Keepers live within a day by boat of the northern light, and spend two nights a week on it.')],
      ['benefits', b('Benefits')],
      ['benefits', prose],
      ['benefits', b('Health')],
      ['benefits', duties],
      ['workplace', apart('This job may ask you to keep the light outside of the usual hours when a keeper is ill.')],
      ['intro', b('What makes us special?')],
      ['intro', prose],
      ['legal', prose],
      ['eeo', prose],
      ['accommodation', prose],
    ];
    expect(outline(sectionsOf(steps))).toEqual([
      'intro: About us [paragraph]',
      'workplace: – [paragraph]',
      'benefits: Benefits [paragraph, # Health, list of 3]',
      'workplace: – [paragraph]',
      'intro: What makes us special? [paragraph]',
      'legal: – [paragraph]',
      'eeo: – [paragraph]',
      'accommodation: – [paragraph]',
    ]);
  });
});
