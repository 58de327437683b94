// Labelled posts as words with a kind each.

/** Six groups of kinds that a coarse measure looks at. */
export const coarse = {
  intro: 'intro',
  team: 'intro',
  role: 'role',
  responsibilities: 'role',
  skills: 'skills',
  preferred: 'skills',
  benefits: 'benefits',
  compensation: 'benefits',
  eeo: 'eeo',
  accommodation: 'eeo',
  legal: 'eeo',
  workplace: 'rest',
  process: 'rest',
  other: 'rest',
};

/** Words of a text; marks without letters or digits do not count. */
export function wordsOf(text) {
  return text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** The words of labelled blocks, in order, each with the kind of its block. */
export function goldWords(blocks, labels) {
  return blocks.flatMap(({ text }, index) => wordsOf(text).map((word) => ({ word, kind: labels[index].kind })));
}

/** Labels as they are written down: `0h:role 1-4:intro` are a heading and four blocks. */
export function labelsOf(text) {
  return text.split(' ').flatMap((run) => {
    const [, from, to = from, h, kind] = /^(\d+)(?:-(\d+))?(h?):(\w+)$/.exec(run);
    return Array(to - from + 1).fill({ kind, heading: h === 'h' });
  });
}

/** Pairs of indices of equal words, in order: both sides hold nearly the same text. */
export function syncWords(gold, words) {
  const pairs = [];
  let i = 0;
  let j = 0;
  while (i < gold.length && j < words.length) {
    if (gold[i].word === words[j].word) {
      pairs.push([i++, j++]);
      continue;
    }
    const [di, dj] = nextMatch(gold, words, i, j);
    i += di;
    j += dj;
  }
  return pairs;
}

function nextMatch(gold, words, i, j) {
  for (let sum = 1; sum < 60; sum += 1) {
    for (let di = 0; di <= sum; di += 1) {
      const dj = sum - di;
      if (gold[i + di] && words[j + dj] && gold[i + di].word === words[j + dj].word) return [di, dj];
    }
  }
  return [1, 1];
}

/** A stable hash of a text: which fold a company is in. */
export function hash(text) {
  let value = 2166136261;
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0), 16777619);
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
