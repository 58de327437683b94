// Learns the weights of the kinds (src/import/kinds/weights.ts and phrase-weights.ts) from labelled posts.
//   node bench/learn-kinds.mjs --gold FILE [--dist DIR] [--folds N] [--l2 X] [--part X] [--write] [--worst N] [--only-half]
// FILE has one post a line: {id, company, title, lang, html, blocks: [{text}], labels: [{kind, heading}]}; DIR is a build.
// What is learned: a linear-chain conditional random field over the units of a post, by L-BFGS with an L2 penalty. Its
// features are those of src/import/kinds/features.ts: counts of the lexicons' phrases, form and place, never the words of
// the posts. Folds are by company. Deterministic.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { coarse, goldWords, hash, syncWords, wordsOf } from './learn-kinds/gold.mjs';
import { chainGradient, decode, minimize } from './learn-kinds/optimize.mjs';
import { writeWeights } from './learn-kinds/write.mjs';

const args = process.argv.slice(2);
const option = (name, fallback) => (args.includes(name) ? args[args.indexOf(name) + 1] : fallback);
const dist = path.resolve(option('--dist', 'dist'));
const goldFile = option('--gold');
if (goldFile === undefined) {
  console.error('Posts to learn from are missing: they are not part of this repository. Name a file with --gold FILE.');
  process.exit(2);
}
const folds = Number(option('--folds', '5'));
const sureFrom = Number(option('--sure', '0.9'));
const l2 = Number(option('--l2', '6'));
/** How much a block counts of a post that is labelled in part, against one of a post that is labelled whole. */
const part = Number(option('--part', '2.5'));
const load = (file) => import(pathToFileURL(path.join(dist, 'import', file)).href);

const { toDrafts } = await load('to-drafts.js');
const { markHeadings } = await load('headings.js');
const { unitsOf } = await load('kinds/units.js');
const { evidenceOf } = await load('kinds/evidence.js');
const { edgesOf, edgeTypes } = await load('kinds/edges.js');
const { featureNames, kindFeatures } = await load('kinds/features.js');
const { sectionKinds } = await import(pathToFileURL(path.join(dist, 'posting', 'index.js')).href);
const { plainText } = await import(pathToFileURL(path.join(dist, 'posting', 'index.js')).href);

const kinds = sectionKinds.length;
const features = featureNames.length;

const all = fs
  .readFileSync(goldFile, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const posts = all.filter((post) => post.labels).map(prepare);
// Some blocks of posts without labels, judged by one reader: those that an earlier model was least sure of.
const more = args.includes('--no-more')
  ? {}
  : JSON.parse(fs.readFileSync(new URL('./learn-kinds/labels.json', import.meta.url), 'utf8'));
const partly = all.filter((post) => more[post.id]).map((post) => prepareSome(post, more[post.id]));

/** Drafts, units, features and the gold kind of every unit. */
function prepare(post) {
  const marked = markHeadings(toDrafts(post.html, { lang: post.lang }));
  const units = unitsOf(marked);
  const evidence = evidenceOf(marked, units, { title: post.title, lang: post.lang });
  const gold = goldWords(post);
  const words = units.flatMap((unit, index) =>
    marked
      .slice(unit.from, unit.to)
      .flatMap((draft) =>
        wordsOf(plainText(draft.block)).map((word) => ({ word, unit: index, heading: Boolean(draft.heading) })),
      ),
  );
  const pairs = syncWords(gold, words);
  const votes = units.map(() => new Float64Array(kinds));
  for (const [i, j] of pairs) {
    if (gold[i].kind === '') continue;
    votes[words[j].unit][sectionKinds.indexOf(gold[i].kind)] +=
      words[j].heading && units[words[j].unit].block !== undefined ? 0.2 : 1;
  }
  const words14 = units.map(() => new Float64Array(kinds));
  for (const [i, j] of pairs) words14[words[j].unit][sectionKinds.indexOf(gold[i].kind)] += 1;
  const labels = votes.map((row) => row.indexOf(Math.max(...row)));
  const size = votes.map((row) => row.reduce((a, b) => a + b, 0));
  return {
    id: post.id,
    lang: post.lang,
    company: post.company ?? post.id,
    total: gold.length,
    labels,
    words14,
    size,
    numbers: evidence.map((list) => list.numbers),
    values: evidence.map((list) => list.values),
    types: edgesOf(marked, units),
    texts: units.map((unit) =>
      marked
        .slice(unit.from, unit.to)
        .map((d) => (d.heading ? '## ' : '') + plainText(d.block).replace(/\s+/g, ' ').slice(0, 150))
        .join(' | '),
    ),
  };
}

/** The same for a post of which some blocks are labelled; the other units have the label -1. */
function prepareSome(post, some) {
  const names = Object.fromEntries(some.split(' ').map((entry) => entry.split(':')));
  const labels = post.blocks.map((_, index) => ({ kind: names[index] ?? '' }));
  const prepared = prepare({ ...post, labels });
  const labelled = prepared.labels.map((label, unit) => (prepared.size[unit] > 0 ? label : -1));
  return { ...prepared, labels: labelled, share: part };
}

const half = option('--half');
const inHalf = (post) => hash(`half:${post.company}`) % 2 === 0;
const shown = half === 'a' ? posts.filter(inHalf) : half === 'b' ? posts.filter((p) => !inHalf(p)) : posts;

const model = { kinds, features, types: edgeTypes.length, kindFeatures: kindFeatures.length };
/**
 * Learns from whole posts and from partly labelled ones; then once more, with what the first model was sure of filled in,
 * so that the partly labelled posts do not teach doubtful cases alone.
 */
function learn(sample) {
  const learnFrom = (some, start) => minimize(model, (weights) => chainGradient(model, some, weights, l2), start);
  const first = learnFrom(sample);
  const filled = sample.map((post) => {
    if (!post.labels.includes(-1)) return post;
    const probabilities = decode(model, post, first);
    const labels = post.labels.map((label, unit) => {
      if (label >= 0) return label;
      const row = probabilities.subarray(unit * kinds, (unit + 1) * kinds);
      return row.findIndex((probability) => probability >= sureFrom);
    });
    return { ...post, labels };
  });
  return learnFrom(filled, first);
}

function measure(post, probabilities) {
  let fine = 0;
  let six = 0;
  post.guess = [];
  post.sure = [];
  post.labels.forEach((_, unit) => {
    let best = 0;
    for (let kind = 1; kind < kinds; kind += 1)
      if (probabilities[unit * kinds + kind] > probabilities[unit * kinds + best]) best = kind;
    post.words14[unit].forEach((count, kind) => {
      if (kind === best) fine += count;
      if (coarse[sectionKinds[kind]] === coarse[sectionKinds[best]]) six += count;
    });
    post.guess[unit] = best;
    post.sure[unit] = probabilities[unit * kinds + best];
  });
  return { post, fine, six, words: post.total };
}

const percent = (x) => (100 * x).toFixed(1);
function report(name, rows) {
  const sum = (get) => rows.reduce((total, row) => total + get(row), 0);
  const words = sum((row) => row.words);
  const others = rows.filter((row) => row.post.lang !== 'en');
  const otherWords = others.reduce((t, r) => t + r.words, 0);
  console.log(
    `${name}: posts ${rows.length} kind14 ${percent(sum((r) => r.fine) / words)} kind6 ${percent(sum((r) => r.six) / words)}` +
      ` posts90 ${percent(rows.filter((r) => r.six / r.words >= 0.9).length / rows.length)}` +
      ` | not en: kind14 ${percent(others.reduce((t, r) => t + r.fine, 0) / otherWords)} kind6 ${percent(others.reduce((t, r) => t + r.six, 0) / otherWords)}`,
  );
}

// The best that one kind a unit could reach.
report(
  'ceiling',
  posts.map((post) => {
    const p = new Float64Array(post.labels.length * kinds);
    post.labels.forEach((label, unit) => {
      p[unit * kinds + label] = 1;
    });
    return measure(post, p);
  }),
);
if (!args.includes('--no-full')) {
  const weights = learn([...posts, ...partly]);
  report(
    'trained on all',
    posts.map((post) => measure(post, decode(model, post, weights))),
  );
  if (args.includes('--write'))
    writeWeights('src/import/kinds', weights, model, { sectionKinds, featureNames, edgeTypes });
}
if (folds > 1) {
  const rows = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const isHeld = (post) => hash(post.company) % folds === fold;
    const weights = learn([...posts, ...partly].filter((post) => !isHeld(post)));
    for (const post of posts.filter(isHeld)) rows.push(measure(post, decode(model, post, weights)));
  }
  report('held out', rows);
  report(
    'held out, half a',
    rows.filter((r) => inHalf(r.post)),
  );
  if (args.includes('--both'))
    report(
      'held out, half b',
      rows.filter((r) => !inHalf(r.post)),
    );
  const wrong = {};
  for (const { post } of rows) {
    for (const [unit, guess] of post.guess.entries()) {
      for (const [kind, count] of post.words14[unit].entries()) {
        if (kind === guess || count === 0) continue;
        const key = `${sectionKinds[kind]} -> ${sectionKinds[guess]}`;
        wrong[key] = (wrong[key] ?? 0) + count;
      }
    }
  }
  console.log(
    Object.entries(wrong)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 24)
      .map(([k, v]) => `${k} ${v}`)
      .join(' · '),
  );
  const worst = Number(option('--worst', '0'));
  const ids = option('--show')?.split(',');
  const list = ids
    ? rows.filter((r) => ids.includes(r.post.id))
    : rows
        .filter((r) => shown.includes(r.post))
        .sort((a, b) => b.words - b.six - (a.words - a.six))
        .slice(0, worst);
  for (const { post, six, words } of list) {
    console.log(`\n=== ${post.id} ${post.lang} kind6 ${percent(six / words)} of ${words}`);
    post.labels.forEach((label, unit) => {
      const ok =
        label === post.guess[unit]
          ? ' '
          : coarse[sectionKinds[label]] === coarse[sectionKinds[post.guess[unit]]]
            ? '~'
            : 'X';
      console.log(
        ` ${ok} gold ${sectionKinds[label]} guess ${sectionKinds[post.guess[unit]]} ${post.sure[unit].toFixed(2)} (${post.size[unit].toFixed(0)}w, ${edgeTypes[post.types[unit]]}) ${post.texts[unit].slice(0, 260)}`,
      );
    });
  }
}
