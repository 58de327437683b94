// Learns the weights of the kinds (src/import/kinds/weights.ts and phrase-weights.ts) from labelled posts.
//   node bench/learn-kinds.mjs --posts FILE [--dist DIR] [--folds N] [--l2 X] [--silent X] [--write] [--worst N]
// FILE has one post a line: {id, company, title, lang, html, blocks: [{text}], labels?: [{kind, heading}]}; the labels of
// posts without any stand in learn-kinds/labels.json. DIR is a build.
// What is learned: a linear-chain conditional random field over the units of a post, by L-BFGS with an L2 penalty. Its
// features are those of src/import/kinds/features.ts: counts of the lexicons' phrases, form and place, never the words of
// the posts. Folds are by company. Deterministic.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { coarse, goldWords, hash, labelsOf, syncWords, wordsOf } from './learn-kinds/gold.mjs';
import { chainGradient, decode, minimize } from './learn-kinds/optimize.mjs';
import { writeWeights } from './learn-kinds/write.mjs';

const args = process.argv.slice(2);
const option = (name, fallback) => (args.includes(name) ? args[args.indexOf(name) + 1] : fallback);
const file = option('--posts');
if (file === undefined) {
  console.error(
    'Posts to learn from are missing: they are not part of this repository. Name a file with --posts FILE.',
  );
  process.exit(2);
}
const dist = path.resolve(option('--dist', 'dist'));
const folds = Number(option('--folds', '5'));
const l2 = Number(option('--l2', '6'));
/** How much a post counts whose headed texts say nothing, against one as it is. */
const silent = Number(option('--silent', '0.25'));
const load = (name) => import(pathToFileURL(path.join(dist, name)).href);

const { toDrafts } = await load('import/to-drafts.js');
const { markHeadings } = await load('import/headings.js');
const { unitsOf } = await load('import/kinds/units.js');
const { evidenceOf } = await load('import/kinds/evidence.js');
const { edgesOf, edgeTypes } = await load('import/kinds/edges.js');
const { featureNames, kindFeatures } = await load('import/kinds/features.js');
const { plainText, sectionKinds } = await load('posting/index.js');

const kinds = sectionKinds.length;
const ours = JSON.parse(fs.readFileSync(new URL('./learn-kinds/labels.json', import.meta.url), 'utf8'));
const posts = fs
  .readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .filter((post) => post.labels || ours[post.id])
  .map(prepare);

/** The features of every unit of a post, and its kind: that of most of its words. */
function prepare(post) {
  const { id, title, lang, company = id } = post;
  const marked = markHeadings(toDrafts(post.html, { lang }), lang);
  const units = unitsOf(marked);
  const evidence = evidenceOf(marked, units, { title, lang });
  const draftsOf = (unit) => marked.slice(unit.from, unit.to);
  const words = units.flatMap((unit, index) =>
    draftsOf(unit).flatMap(({ block, heading }) =>
      wordsOf(plainText(block)).map((word) => ({ word, unit: index, besides: Boolean(heading && unit.block) })),
    ),
  );
  const gold = goldWords(post.blocks, post.labels ?? labelsOf(ours[id]));
  const words14 = units.map(() => new Float64Array(kinds));
  const votes = units.map(() => new Float64Array(kinds));
  for (const [i, j] of syncWords(gold, words)) {
    const { unit, besides } = words[j];
    const kind = sectionKinds.indexOf(gold[i].kind);
    words14[unit][kind] += 1;
    votes[unit][kind] += besides ? 0.2 : 1;
  }
  return {
    id,
    lang,
    company,
    isOurs: !post.labels,
    total: gold.length,
    words14,
    labels: votes.map((row) => row.indexOf(Math.max(...row))),
    numbers: evidence.map((list) => list.numbers),
    values: evidence.map((list) => list.values),
    types: edgesOf(marked, units),
    texts: units.map((unit) =>
      draftsOf(unit)
        .map(({ block, heading }) => (heading ? '## ' : '') + plainText(block).replace(/\s+/g, ' ').slice(0, 150))
        .join(' | '),
    ),
  };
}

const model = { kinds, features: featureNames.length, types: edgeTypes.length, kindFeatures: kindFeatures.length };
const headed = featureNames.indexOf('headed');
/** Features of a text itself. */
const ofText = (number) =>
  /^(strong|has|weak|first):/.test(featureNames[number]) || (number >= featureNames.indexOf('list') && number < headed);

/**
 * A post in which the text below a heading says nothing. In most posts text and heading agree, and the text says more; but
 * a heading has to be understood alone, too.
 */
function silence(post) {
  const isKept = (unit) => (_, index) => !post.numbers[unit].includes(headed) || !ofText(post.numbers[unit][index]);
  return {
    ...post,
    share: silent,
    numbers: post.numbers.map((list, unit) => list.filter(isKept(unit))),
    values: post.values.map((list, unit) => list.filter(isKept(unit))),
  };
}

function learn(sample) {
  const all = [...sample, ...sample.map(silence)];
  return minimize(model, (weights) => chainGradient(model, all, weights, l2));
}

/** The likeliest kind of every unit. */
function judge(post, weights) {
  const probabilities = decode(model, post, weights);
  return post.labels.map((_, unit) => {
    const row = probabilities.subarray(unit * kinds, (unit + 1) * kinds);
    return row.indexOf(Math.max(...row));
  });
}

/** Counts the words of a post that get their own kind, and those that get one of its group. */
function measure(post, guess) {
  const isGroup = (unit, kind) => coarse[sectionKinds[kind]] === coarse[sectionKinds[guess[unit]]];
  const sum = (count) => post.words14.reduce((total, row, unit) => total + count(row, unit), 0);
  const fine = sum((row, unit) => row[guess[unit]]);
  const six = sum((row, unit) => row.reduce((total, words, kind) => total + (isGroup(unit, kind) ? words : 0), 0));
  return { post, guess, fine, six, words: post.total };
}

function report(name, rows) {
  const sum = (some, get) => some.reduce((total, row) => total + get(row), 0);
  const percent = (part, whole) => (whole === 0 ? '-' : (100 * (part / whole)).toFixed(1));
  const words = sum(rows, (row) => row.words);
  const right = percent(
    sum(rows, (row) => row.six),
    words,
  );
  const exactly = percent(
    sum(rows, (row) => row.fine),
    words,
  );
  const good = percent(rows.filter((row) => row.six >= 0.9 * row.words).length, rows.length);
  console.log(
    `${name.padEnd(34)} posts ${rows.length}: six groups ${right}, 14 kinds ${exactly}, posts with 90 %: ${good}`,
  );
}

function reportAll(name, rows) {
  report(name, rows);
  report(
    `${name}, not English`,
    rows.filter(({ post }) => post.lang !== 'en'),
  );
  report(
    `${name}, the readers' own`,
    rows.filter(({ post }) => !post.isOurs),
  );
}

reportAll(
  'The best that a kind a unit can do',
  posts.map((post) => measure(post, post.labels)),
);
const weights = learn(posts);
reportAll(
  'Learned from all of them',
  posts.map((post) => measure(post, judge(post, weights))),
);
if (args.includes('--write'))
  writeWeights('src/import/kinds', weights, model, { sectionKinds, featureNames, edgeTypes });

const held = Array.from({ length: folds }, (_, fold) => {
  const isHeld = ({ company }) => hash(company) % folds === fold;
  const learned = learn(posts.filter((post) => !isHeld(post)));
  return posts.filter(isHeld).map((post) => measure(post, judge(post, learned)));
}).flat();
reportAll('Held out', held);

const worst = held.toSorted((a, b) => b.words - b.six - (a.words - a.six)).slice(0, Number(option('--worst', '0')));
for (const { post, guess, six, words } of worst) {
  console.log(`\n=== ${post.id} ${post.lang}: ${six} of ${words} words`);
  post.texts.forEach((text, unit) => {
    const [right, got] = [sectionKinds[post.labels[unit]], sectionKinds[guess[unit]]];
    const mark = right === got ? ' ' : coarse[right] === coarse[got] ? '~' : 'X';
    console.log(` ${mark} ${right}, judged ${got} (${edgeTypes[post.types[unit]]}): ${text.slice(0, 260)}`);
  });
}
