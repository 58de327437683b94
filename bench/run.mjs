// `npm run bench [-- FILE]`: what Rolecall costs, against what people use today. FILE is a post's HTML; without one the
// posts of the stories are used. Reads dist: build first. Compare ratios, not times: no figure here is a promise.
process.env.NODE_ENV = 'production'; // React's development build would be measured otherwise.

const { existsSync, readFileSync } = await import('node:fs');
const path = await import('node:path');
const { root } = await import('../.ci/set-up.mjs');

if (!existsSync(path.join(root, 'dist', 'import', 'index.js'))) {
  console.error('There is no build to measure: run `npm run build` first.');
  process.exit(1);
}

const { everyKind, samplePost } = await import('./sample.mjs');
const { race, printRace } = await import('./race.mjs');
const { importContenders } = await import('./import.mjs');
const { renderContenders } = await import('./render.mjs');
const { growth } = await import('./growth.mjs');
const { measureSizes } = await import('../.ci/sizes.mjs');
const { fromHtml } = await import('../dist/import/index.js');

const [file] = process.argv.slice(2);
const html =
  file === undefined ? await samplePost() : readFileSync(path.resolve(process.env.INIT_CWD ?? '.', file), 'utf8');
const { posting } = fromHtml(html, { title: 'Title' });
console.log(`Node ${process.versions.node}; a post of ${html.length} characters, ${posting.sections.length} sections`);

const importers = Object.keys(importContenders);
const renderers = Object.keys(renderContenders);
printRace('From the HTML of an ATS to the HTML of a page', await race('import', importers, html), 'rolecall');
printRace('The same post, stored, to HTML', await race('render', renderers, posting), 'rolecall/static');
printRace(
  'A stored posting with a short section of each of the 14 kinds to HTML',
  await race('render', renderers, everyKind()),
  'rolecall/static',
);

console.log('\nGrowth: import and static render');
console.log(`${'kB of HTML'.padStart(12)}${'ms'.padStart(12)}${'ms a kB'.padStart(12)}`);
for (const { kilobytes, milliseconds } of growth(html)) {
  const each = (milliseconds / kilobytes).toFixed(4);
  console.log(`${kilobytes.toFixed(0).padStart(12)}${milliseconds.toFixed(2).padStart(12)}${each.padStart(12)}`);
}

console.log('\nGzipped bytes of each entry, React external');
for (const { entry, bytes, limit } of await measureSizes()) {
  console.log(`${entry.padEnd(24)}${String(bytes).padStart(8)}${limit === undefined ? '' : `  (at most ${limit})`}`);
}
