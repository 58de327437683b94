import { describe, expect, it } from 'vitest';
import { toOpenGraph } from '../../src/export/index.ts';
import { definePosting } from '../../src/posting/index.ts';
import { completePosting } from '../posting/complete-posting.ts';

const post = (text: string, lang?: string) =>
  definePosting({
    title: 'Baker',
    ...(lang === undefined ? {} : { lang }),
    sections: [{ kind: 'role', blocks: [text] }],
  });

describe('toOpenGraph', () => {
  it('writes what the posting states', () => {
    expect(toOpenGraph(completePosting)).toEqual({
      'og:type': 'website',
      'og:title': 'Tide-table engineer',
      'og:description':
        'You will compute tides to the 2nd digit, H2O by hand with harmonic < fit: the tables Fluctuat nec mergitur.',
      'og:url': 'https://harbourlamp.example/jobs/4711',
      'og:site_name': 'Harbour & Lamp',
      'og:image': 'https://harbourlamp.example/logo.svg',
      'og:image:alt': 'Harbour & Lamp',
      'og:locale': 'en_GB',
    });
  });

  it('leaves out what it does not', () => {
    expect(toOpenGraph({ title: 'Baker', sections: [] })).toEqual({ 'og:type': 'website', 'og:title': 'Baker' });
    expect(toOpenGraph(post('Bake.', 'de'))).not.toHaveProperty('og:locale');
    expect(toOpenGraph(post('Bake.', 'zh-Hant-TW'))['og:locale']).toBe('zh_TW');
  });

  it('describes the job by what it is, before anything else', () => {
    const posting = definePosting({
      title: 'Baker',
      sections: [
        { kind: 'intro', blocks: ['We are a bakery.'] },
        { kind: 'role', blocks: ['You bake.'] },
      ],
    });
    expect(toOpenGraph(posting)['og:description']).toBe('You bake.');
  });

  it('cuts a description between words, or between characters where there are no words', () => {
    const describe = (text: string, descriptionLength: number) =>
      toOpenGraph(post(text), { descriptionLength })['og:description'];
    expect(describe('You bake bread at night', 12)).toBe('You bake…');
    expect(describe('You bake', 8)).toBe('You bake');
    expect(describe('🥐'.repeat(9), 4)).toBe(`${'🥐'.repeat(3)}…`);
    expect(describe('職'.repeat(300), 200)).toHaveLength(200);
  });

  it('lets no unsafe address through', () => {
    const bad = 'javascript:alert(1)';
    const posting = { ...completePosting, url: bad, company: { name: 'A', logo: { src: bad, alt: '' } } };
    expect(JSON.stringify(toOpenGraph(posting))).not.toContain('javascript');
  });
});
