// `npm test`: sets up what is missing (dependencies, a browser), builds, runs every test and closes with the counts.
// What follows `--` goes to Vitest: `npm test -- --project unit`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isStarted, root, runProgram, SetUpError, setUp } from './set-up.mjs';

/** The projects of test/vitest.config.ts: a whole run in which one of them ran nothing has not tested everything. */
const projects = ['unit', 'component', 'rsc', 'package', 'browser', 'stories'];

/** Adds the projects up. */
export function total(counts) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const project of Object.values(counts)) {
    for (const key of Object.keys(sum)) sum[key] += project[key];
  }
  return sum;
}

/** What is wrong with a run, in sentences; an empty list when it is green. `whole`: no test was left out on purpose. */
export function complaints({ projects: counts, brokenFiles, unhandled, reason }, whole) {
  const found = [];
  const sum = total(counts);
  if (sum.failed > 0) found.push(`${sum.failed} tests failed.`);
  if (brokenFiles > 0) found.push(`${brokenFiles} test files could not be run.`);
  if (unhandled > 0) found.push(`${unhandled} errors were thrown outside a test.`);
  if (sum.passed + sum.failed === 0) found.push('No test ran.');
  const idle = whole ? projects.filter((name) => !(counts[name]?.passed + counts[name]?.failed > 0)) : [];
  if (idle.length > 0) found.push(`Nothing ran in: ${idle.join(', ')}.`);
  if (found.length === 0 && reason !== 'passed') found.push(`The run ended as "${reason}".`);
  return found;
}

async function main() {
  const chromium = await setUp({ browser: true });
  const { build } = await import('./build.mjs');
  if (!(await build())) throw new SetUpError('The build failed: its types do not hold (see above).');

  const results = path.join(root, 'node_modules', '.cache', 'rolecall', `tests-${process.pid}.json`);
  const parameters = process.argv.slice(2);
  const vitest = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--config',
      path.join(root, 'test', 'vitest.config.ts'),
      ...parameters,
    ],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      // The build has set NODE_ENV to production, in which React keeps its warnings to itself.
      env: { ...process.env, NODE_ENV: 'test', ROLECALL_CHROMIUM: chromium, ROLECALL_TEST_COUNTS: results },
    },
  );
  if (!existsSync(results)) throw new SetUpError('The test runner ended before it had results (see above).');
  const run = JSON.parse(readFileSync(results, 'utf8'));
  rmSync(results);

  const wrong = complaints(run, parameters.length === 0);
  if (wrong.length === 0 && vitest.status !== 0) wrong.push(`The test runner ended with code ${vitest.status}.`);
  for (const [name, { passed, failed, skipped }] of Object.entries(run.projects)) {
    console.log(`${name.padEnd(10)} ${passed} passed, ${failed} failed, ${skipped} skipped`);
  }
  for (const line of wrong) console.error(line);
  const { passed, failed, skipped } = total(run.projects);
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  if (wrong.length > 0) process.exitCode = 1;
}

if (isStarted(import.meta.url)) await runProgram(main);
