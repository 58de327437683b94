import { sectionKinds } from '../../posting/index.ts';
import { edgeTypes } from './edges.ts';
import { type FeatureList, featureNames } from './features.ts';
import { phraseTable } from './phrase-weights.ts';
import { endTable, formTable, headingMoveTable, moveTable, stayTable } from './weights.ts';

const kindCount = sectionKinds.length;

/** The learned weights, ready to be summed. */
export interface Model {
  /** Features × kinds. */
  readonly unary: Float64Array;
  /** Edge types × kinds × kinds, as factors rather than as logarithms. */
  readonly edges: Float64Array;
  readonly first: Float64Array;
  readonly last: Float64Array;
}

let model: Model | undefined;

/** The model; read from its tables when it is first asked for. */
export function kindModel(): Model {
  model ??= readModel();
  return model;
}

function readModel(): Model {
  const features = new Map([...readTable(phraseTable), ...readTable(formTable)]);
  const unary = new Float64Array(featureNames.length * kindCount);
  featureNames.forEach((name, index) => {
    unary.set(features.get(name) ?? [], index * kindCount);
  });
  const stay = readTable(stayTable);
  const moves = [readTable(moveTable), readTable(headingMoveTable)];
  const edges = new Float64Array(edgeTypes.length * kindCount * kindCount);
  edgeTypes.forEach((type, typeIndex) => {
    const move = moves[type.endsWith('Heading') ? 1 : 0];
    sectionKinds.forEach((from, fromIndex) => {
      sectionKinds.forEach((_, toIndex) => {
        const row = fromIndex === toIndex ? stay.get(type) : move?.get(from);
        edges[(typeIndex * kindCount + fromIndex) * kindCount + toIndex] = Math.exp(row?.[toIndex] ?? 0);
      });
    });
  });
  const ends = readTable(endTable);
  return {
    unary,
    edges,
    first: Float64Array.from(ends.get('first') ?? []),
    last: Float64Array.from(ends.get('last') ?? []),
  };
}

/** Rows of a table by their names, in whole units. */
function readTable(table: string): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, readonly number[]>();
  for (const line of table.trim().split('\n').slice(1)) {
    const [name = '', ...numbers] = line.trim().split(/\s+/);
    rows.set(
      name,
      numbers.map((number) => Number(number) / 100),
    );
  }
  return rows;
}

/** Units × kinds: how much the features of each unit speak for each kind. */
export function scoresOf(evidence: readonly FeatureList[]): Float64Array {
  const { unary, first, last } = kindModel();
  const scores = new Float64Array(evidence.length * kindCount);
  evidence.forEach(({ store, from, to }, unit) => {
    const { numbers, values } = store;
    const row = unit * kindCount;
    // Two kinds at once, of which there is an even number: neither sum waits for the other.
    for (let kind = 0; kind < kindCount; kind += 2) {
      let sum = 0;
      let other = 0;
      for (let index = from; index < to; index += 1) {
        const weight = (numbers[index] ?? 0) * kindCount + kind;
        const value = values[index] ?? 0;
        sum += value * (unary[weight] ?? 0);
        other += value * (unary[weight + 1] ?? 0);
      }
      scores[row + kind] = sum;
      scores[row + kind + 1] = other;
    }
  });
  const end = (evidence.length - 1) * kindCount;
  if (end >= 0) {
    for (let kind = 0; kind < kindCount; kind += 1) {
      scores[kind] = (scores[kind] ?? 0) + (first[kind] ?? 0);
      scores[end + kind] = (scores[end + kind] ?? 0) + (last[kind] ?? 0);
    }
  }
  return scores;
}
