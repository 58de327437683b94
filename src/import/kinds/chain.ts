import { sectionKinds } from '../../posting/index.ts';

const kindCount = sectionKinds.length;

/**
 * Probability of every kind for every unit (units × kinds) given the whole post: a linear chain in which every unit has a
 * score for every kind and every pair of neighbours a factor for every pair of kinds. `edges` holds the factors (types ×
 * kinds × kinds), `types` the type of the edge into every unit. Sums over all sequences forward and backward; linear in
 * the units. Sums are scaled at every unit, so none overflows.
 */
export function probabilitiesOf(scores: Float64Array, edges: Float64Array, types: readonly number[]): Float64Array {
  const units = types.length;
  const own = factorsOf(scores);
  const forward = new Float64Array(units * kindCount);
  for (let unit = 0; unit < units; unit += 1) {
    const row = unit * kindCount;
    if (unit === 0) forward.fill(1, 0, kindCount);
    else addProducts(forward, row - kindCount, edges, edgeInto(types, unit), kindCount, 1, forward, row);
    multiply(forward, row, own, row);
    normalize(forward, row);
  }
  const ahead = new Float64Array(kindCount);
  const backward = new Float64Array(kindCount);
  for (let unit = units - 1; unit >= 0; unit -= 1) {
    const row = unit * kindCount;
    if (unit === units - 1) backward.fill(1);
    else {
      ahead.set(backward);
      multiply(ahead, 0, own, row + kindCount);
      addProducts(ahead, 0, edges, edgeInto(types, unit + 1), 1, kindCount, backward, 0);
    }
    normalize(backward, 0);
    multiply(forward, row, backward, 0);
    normalize(forward, row);
  }
  return forward;
}

function edgeInto(types: readonly number[], unit: number): number {
  return (types[unit] ?? 0) * kindCount * kindCount;
}

/**
 * Sums the products of a row of shares with every column of the factors, whose cells lie `step` apart and which
 * themselves do `stride`. Two columns at once, an even number of kinds given: neither sum waits for the other.
 */
function addProducts(
  shares: Float64Array,
  row: number,
  factors: Float64Array,
  start: number,
  step: number,
  stride: number,
  sums: Float64Array,
  into: number,
): void {
  for (let kind = 0; kind < kindCount; kind += 2) {
    let sum = 0;
    let other = 0;
    let at = start + kind * stride;
    for (let index = 0; index < kindCount; index += 1) {
      const share = shares[row + index] ?? 0;
      sum += share * (factors[at] ?? 0);
      other += share * (factors[at + stride] ?? 0);
      at += step;
    }
    sums[into + kind] = sum;
    sums[into + kind + 1] = other;
  }
}

function multiply(values: Float64Array, row: number, factors: Float64Array, from: number): void {
  for (let kind = 0; kind < kindCount; kind += 1)
    values[row + kind] = (values[row + kind] ?? 0) * (factors[from + kind] ?? 0);
}

/** Scores as factors, the highest of each unit 1. */
function factorsOf(scores: Float64Array): Float64Array {
  const factors = new Float64Array(scores.length);
  for (let row = 0; row < scores.length; row += kindCount) {
    let highest = Number.NEGATIVE_INFINITY;
    for (let kind = 0; kind < kindCount; kind += 1) highest = Math.max(highest, scores[row + kind] ?? 0);
    for (let kind = 0; kind < kindCount; kind += 1) factors[row + kind] = Math.exp((scores[row + kind] ?? 0) - highest);
  }
  return factors;
}

function normalize(values: Float64Array, row: number): void {
  let sum = 0;
  for (let kind = 0; kind < kindCount; kind += 1) sum += values[row + kind] ?? 0;
  for (let kind = 0; kind < kindCount; kind += 1) values[row + kind] = (values[row + kind] ?? 0) / sum;
}
