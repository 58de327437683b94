// Times one function: the processor's time, not the clock's, so that waiting for a busy machine costs nothing.

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

/** Runs until the code is compiled for `milliseconds` of processor time; returns how many calls fill a round. */
export function warmUp(run, { milliseconds = 1500, millisecondsARound = 40 } = {}) {
  for (let spent = 0; spent < milliseconds; ) spent += timeOf(run, 10) * 10;
  return Math.max(1, Math.round(millisecondsARound / timeOf(run, 10)));
}
