import { describe, expect, test } from 'vitest';
import { type Lexicon, lexicons } from '../../../src/import/lexicon/index.ts';
import { sectionKinds } from '../../../src/posting/index.ts';

const lists = ['heading', 'strong', 'weak', 'first'] as const;

function phrasesOf(list: string): readonly string[] {
  return list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}

/** What is wrong with a phrase, in words; undefined when nothing is. */
function faultOf(phrase: string): string | undefined {
  if (phrase === '') return 'is empty';
  if (phrase !== phrase.toLowerCase()) return 'has a capital letter';
  if (/\p{L}\*\p{L}/u.test(phrase)) return 'has * inside a word';
  if (/^\*/.test(phrase) && phrase.includes(' ')) return 'begins with * but has several words';
  if (/^\*/.test(phrase) && phrase.length < 3) return 'begins with * but has fewer than two letters';
  if (phrase.split(' ').some((word) => /^[^*]{0,2}\*$/.test(word))) return 'has * after fewer than three letters';
  return undefined;
}

function faultsOf(lexicon: Lexicon): readonly string[] {
  const faults: string[] = [];
  const check = (name: string, list: string) => {
    const seen = new Set<string>();
    for (const phrase of phrasesOf(list)) {
      const fault = seen.has(phrase) ? 'stands there twice' : faultOf(phrase);
      if (fault !== undefined) faults.push(`${name}: "${phrase}" ${fault}`);
      seen.add(phrase);
    }
  };
  check('common', lexicon.common);
  check('we', lexicon.we);
  check('you', lexicon.you);
  check('job', lexicon.job);
  for (const kind of sectionKinds) {
    for (const list of lists) {
      const phrases = lexicon.kinds[kind]?.[list];
      if (phrases === undefined) faults.push(`${kind}.${list} is missing`);
      else check(`${kind}.${list}`, phrases);
    }
  }
  return faults;
}

/** Headings that two kinds claim: neither would say anything. */
function sharedHeadings(lexicon: Lexicon): readonly string[] {
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const kind of sectionKinds) {
    for (const phrase of phrasesOf(lexicon.kinds[kind]?.heading ?? '')) {
      if (phrase === '') continue;
      const owner = owners.get(phrase);
      if (owner !== undefined && owner !== kind) shared.push(`"${phrase}": ${owner} and ${kind}`);
      owners.set(phrase, kind);
    }
  }
  return shared;
}

describe.each(lexicons)('the lexicon $language', (lexicon) => {
  test('has well-formed phrases for every kind', () => {
    expect(faultsOf(lexicon)).toEqual([]);
  });

  test.skipIf(lexicon.language === 'en')('gives no heading to two kinds', () => {
    expect(sharedHeadings(lexicon)).toEqual([]);
  });

  test('has enough common words to tell the language by', () => {
    expect(phrasesOf(lexicon.common).length).toBeGreaterThanOrEqual(7);
  });
});

test('languages are two-letter codes, each once', () => {
  const codes = lexicons.map(({ language }) => language);
  expect(codes.filter((code) => !/^[a-z]{2}$/.test(code))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
});

test('the checks find faults', () => {
  const broken: Lexicon = {
    language: 'xx',
    common: 'a, a',
    we: 'We',
    you: '',
    job: '*the job, ab*',
    kinds: { intro: { heading: 'about us', strong: 'x*y', weak: 'w', first: 'f' }, team: { heading: 'about us' } },
  };
  const faults = faultsOf(broken).join('\n');
  for (const part of [
    'twice',
    'capital',
    'empty',
    'several words',
    'fewer than three',
    'inside',
    'skills.heading is missing',
  ])
    expect(faults).toContain(part);
  expect(sharedHeadings(broken)).toEqual(['"about us": intro and team']);
});
