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
  const backward = new Float64Array(units * kindCount);
  for (let unit = 0; unit < units; unit += 1) {
    const row = unit * kindCount;
    const edge = (types[unit] ?? 0) * kindCount * kindCount;
    for (let kind = 0; kind < kindCount; kind += 1) {
      let sum = unit === 0 ? 1 : 0;
      for (let from = 0; unit > 0 && from < kindCount; from += 1) {
        sum += (forward[row - kindCount + from] ?? 0) * (edges[edge + from * kindCount + kind] ?? 0);
      }
      forward[row + kind] = sum * (own[row + kind] ?? 0);
    }
    normalize(forward, row);
  }
  for (let unit = units - 1; unit >= 0; unit -= 1) {
    const row = unit * kindCount;
    const next = row + kindCount;
    const edge = (types[unit + 1] ?? 0) * kindCount * kindCount;
    for (let kind = 0; kind < kindCount; kind += 1) {
      let sum = unit === units - 1 ? 1 : 0;
      for (let to = 0; unit < units - 1 && to < kindCount; to += 1) {
        sum += (backward[next + to] ?? 0) * (own[next + to] ?? 0) * (edges[edge + kind * kindCount + to] ?? 0);
      }
      backward[row + kind] = sum;
    }
    normalize(backward, row);
  }
  for (let unit = 0; unit < units; unit += 1) {
    const row = unit * kindCount;
    for (let kind = 0; kind < kindCount; kind += 1) {
      forward[row + kind] = (forward[row + kind] ?? 0) * (backward[row + kind] ?? 0);
    }
    normalize(forward, row);
  }
  return forward;
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
