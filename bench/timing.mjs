// Times functions against each other. On a machine that does other things too, only what was measured in turns can be
// compared: every round runs every contender for about the same while, each round begins with another one, and the
// median of the rounds counts. The time is the processor's, not the clock's: what waits for a busy machine costs nothing.

/** The middle of `values`. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Milliseconds of processor time, garbage collection included, of one call when `calls` of them run in a row. */
export function timeOf(run, calls) {
  const started = process.cpuUsage();
  for (let call = 0; call < calls; call += 1) run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000 / calls;
}

/**
 * Runs the contenders, an object of functions, in turns.
 * Returns the median milliseconds of one call for each name.
 */
export function race(contenders, { rounds = 25, millisecondsARound = 40, warmUp = 300 } = {}) {
  const entries = Object.entries(contenders).map(([name, run]) => {
    const until = performance.now() + warmUp;
    do run();
    while (performance.now() < until);
    return { name, run, calls: Math.max(1, Math.round(millisecondsARound / timeOf(run, 3))), times: [] };
  });
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < entries.length; turn += 1) {
      const entry = entries[(round + turn) % entries.length];
      entry.times.push(timeOf(entry.run, entry.calls));
    }
  }
  return Object.fromEntries(entries.map(({ name, times }) => [name, median(times)]));
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
