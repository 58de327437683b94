import { sectionKinds } from '../../posting/index.ts';
import { type FeatureList, featureNames } from './features.ts';
import { kindModel } from './model.ts';

/** Features that a reason names at most. */
const named = 4;

/** In words, what spoke for a kind most, against the runner-up. */
export function reasonFor(kind: number, row: Float64Array, { numbers, values }: FeatureList): string {
  const { unary } = kindModel();
  let second = kind === 0 ? 1 : 0;
  for (let other = 0; other < row.length; other += 1) {
    if (other !== kind && (row[other] ?? 0) > (row[second] ?? 0)) second = other;
  }
  const parts = numbers.map((number, index) => {
    const weights = number * sectionKinds.length;
    const difference = (unary[weights + kind] ?? 0) - (unary[weights + second] ?? 0);
    return { name: featureNames[number] ?? '', part: difference * (values[index] ?? 0) };
  });
  const best = parts
    .filter(({ name, part }) => part > 0.1 && name !== 'always')
    .sort((a, b) => b.part - a.part)
    .slice(0, named)
    .map(({ name, part }) => `${name} +${part.toFixed(1)}`);
  const rival = `${sectionKinds[second]} ${Math.round(100 * (row[second] ?? 0))} %`;
  return `${best.length > 0 ? best.join(', ') : 'its neighbours'} (next: ${rival})`;
}
