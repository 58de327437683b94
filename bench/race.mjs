// Runs contenders in turns, each in a process of its own: every round asks each of them once and begins with another one,
// and the median of the rounds counts.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './timing.mjs';

const program = fileURLToPath(new URL('contender.mjs', import.meta.url));

/** Returns the median milliseconds of one call for each of `names`. */
export async function race(kind, names, input, rounds = 25) {
  const folder = mkdtempSync(path.join(tmpdir(), 'rolecall-bench-'));
  const file = path.join(folder, 'input.json');
  writeFileSync(file, JSON.stringify(input));
  const runners = [];
  try {
    for (const name of names) {
      const child = fork(program, [kind, name, file]);
      runners.push({ name, child, times: [] });
      const [word] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
      if (word !== 'ready') throw new Error(`"${name}" could not be started.`);
    }
    for (let round = 0; round < rounds; round += 1) {
      for (let turn = 0; turn < runners.length; turn += 1) {
        const { child, times } = runners[(round + turn) % runners.length];
        child.send('round');
        const [time] = await once(child, 'message');
        times.push(time);
      }
    }
  } finally {
    for (const { child } of runners) child.kill();
    rmSync(folder, { recursive: true });
  }
  return Object.fromEntries(runners.map(({ name, times }) => [name, median(times)]));
}

/** Prints the results of a race as milliseconds and as multiples of the contender called `base`. */
export function printRace(title, results, base) {
  console.log(`\n${title}`);
  console.log(`${''.padEnd(44)}${'median ms'.padStart(11)}${`times ${base}`.padStart(28)}`);
  for (const [name, time] of Object.entries(results)) {
    const ratio = time / results[base];
    console.log(`${name.padEnd(44)}${time.toFixed(3).padStart(11)}${ratio.toFixed(2).padStart(28)}`);
  }
}
