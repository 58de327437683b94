// Writes learned weights as a table that can be read: a row for each feature, a column for each kind, in hundredths.
import fs from 'node:fs';
import { edgesOf, layout } from './optimize.mjs';

const hundredths = (value) => Math.round(100 * value);

export function writeWeights(folder, weights, model, { sectionKinds, featureNames, edgeTypes }) {
  const { kinds, features, kindFeatures } = model;
  const at = layout(model);
  const width = 5;
  const row = (name, values) =>
    `${name.padEnd(24)}${values.map((value) => String(hundredths(value)).padStart(width)).join('')}`.trimEnd();
  const head = `${''.padEnd(24)}${sectionKinds.map((kind) => kind.slice(0, 4).padStart(width)).join('')}`;
  const unary = featureNames.map((name, feature) =>
    row(
      name,
      sectionKinds.map((_, kind) => {
        const own = weights[kind * features + feature];
        const tied =
          feature < kindFeatures * kinds && feature % kinds === kind
            ? weights[at.tied + Math.floor(feature / kinds)]
            : 0;
        return own + tied;
      }),
    ),
  );
  const edges = edgesOf(model, weights);
  const stay = edgeTypes.map((name, type) =>
    row(
      name,
      sectionKinds.map((_, kind) => edges[(type * kinds + kind) * kinds + kind]),
    ),
  );
  const move = (group) =>
    sectionKinds.map((name, from) =>
      row(
        name,
        sectionKinds.map((_, to) => (from === to ? 0 : weights[at.move + (group * kinds + from) * kinds + to])),
      ),
    );
  const ends = [
    row(
      'first',
      sectionKinds.map((_, kind) => weights[at.start + kind]),
    ),
    row(
      'last',
      sectionKinds.map((_, kind) => weights[at.end + kind]),
    ),
  ];
  const table = (name, comment, rows) =>
    `\n/** ${comment} */\nexport const ${name} = \`\n${[head, ...rows].join('\n')}\n\`;\n`;
  const note =
    '/**\n * Learned by bench/learn-kinds.mjs; not to be edited by hand. Hundredths; a column for each kind in the order of\n * `sectionKinds`. A positive number speaks for the kind, a negative one against it.\n */\n';
  const cues = kindFeatures * kinds;
  fs.writeFileSync(
    `${folder}/phrase-weights.ts`,
    note + table('phraseTable', 'What the phrases of each kind say.', unary.slice(0, cues)),
  );
  fs.writeFileSync(
    `${folder}/weights.ts`,
    note +
      table('formTable', 'What form and place say.', unary.slice(cues)) +
      table('stayTable', 'What speaks for keeping the kind, by what stands between two units.', stay) +
      table('moveTable', 'From the kind of the row to that of the column, inside the text below a heading.', move(0)) +
      table('headingMoveTable', 'The same where a heading begins.', move(1)) +
      table('endTable', 'For the first and the last unit of a post.', ends),
  );
}
