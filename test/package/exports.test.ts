import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as posting from '../../src/posting/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest: { readonly exports: Record<string, string | { readonly types: string; readonly default: string }> } =
  JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

const parts = [
  'JobPost',
  'JobPostApply',
  'JobPostBenefits',
  'JobPostEeo',
  'JobPostFacts',
  'JobPostHeader',
  'JobPostIntro',
  'JobPostRole',
  'JobPostSections',
  'JobPostSkills',
  'RichText',
  'en',
  'partKinds',
];

/** What each entry gives at run time. Taking a name away breaks somebody; adding one is a promise. */
const names: Record<string, readonly string[]> = {
  '.': [...parts, 'JobPostState'],
  './static': parts,
  './enhance': [],
  // Pinned by test/posting/public-names.test.ts.
  './posting': Object.keys(posting),
  './import': [
    'BoardError',
    'fetchBoard',
    'fromAny',
    'fromAshby',
    'fromBambooHr',
    'fromGreenhouse',
    'fromHtml',
    'fromJsonLd',
    'fromLever',
    'fromPersonio',
    'fromRecruitee',
    'fromSmartRecruiters',
    'fromTeamtailor',
    'fromWorkable',
    'fromWorkday',
    'jobsIn',
  ],
  './import/greenhouse': ['fromGreenhouse'],
  './import/lever': ['fromLever'],
  './import/ashby': ['fromAshby'],
  './import/smartrecruiters': ['fromSmartRecruiters'],
  './import/workable': ['fromWorkable'],
  './import/recruitee': ['fromRecruitee'],
  './import/teamtailor': ['fromTeamtailor'],
  './import/personio': ['fromPersonio'],
  './import/bamboohr': ['fromBambooHr'],
  './import/workday': ['fromWorkday'],
  './import/json-ld': ['fromJsonLd'],
  './export': ['plainText', 'stringifyJsonLd', 'toHtml', 'toJsonLd', 'toMarkdown', 'toOpenGraph'],
  './json-ld': ['JobPostJsonLd'],
  './states': ['BoardUnavailable', 'JobLoading', 'JobNotFound', 'NoOpenings', 'enStates'],
  './contents': ['JobPostContents'],
  './testing': ['checkControls', 'checkPage'],
  './theme': ['createTheme', 'tokens'],
};

function fileOf(entry: string): string {
  const target = manifest.exports[entry];
  if (target === undefined) throw new Error(`package.json has no entry ${entry}.`);
  return path.join(root, typeof target === 'string' ? target : target.default);
}

describe('the entries', () => {
  test('are these', () => {
    expect(Object.keys(manifest.exports)).toEqual([
      ...Object.keys(names).slice(0, 4),
      './posting.schema.json',
      ...Object.keys(names).slice(4),
      './themes/*.css',
      './themes/*.tokens.json',
      './styles.css',
      './package.json',
    ]);
  });

  test.each(Object.entries(names))('%s exports its names', async (entry, expected) => {
    const module: object = await import(/* @vite-ignore */ fileOf(entry));
    expect(Object.keys(module).sort()).toEqual([...expected].sort());
  });

  test('the schema is JSON and describes a posting', () => {
    const schema = JSON.parse(readFileSync(fileOf('./posting.schema.json'), 'utf8'));
    expect(schema.required).toEqual(['title', 'sections']);
  });

  test('the stylesheet is in one layer, with its imports inside', () => {
    const css = readFileSync(fileOf('./styles.css'), 'utf8');
    expect(css).toMatch(/^@layer rolecall/);
    expect(css).not.toContain('@import');
    // The minifier keeps what is meant for the browser.
    expect(css).toContain('@container');
    expect(css).toContain('from CanvasText');
  });
});
