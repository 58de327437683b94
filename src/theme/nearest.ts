import { black, distance, fromLch, type Lch, type Rgb, toLch, white } from './colour.ts';

const steps = 24;

/**
 * The colour nearest to `wanted` that passes: the colour itself, or one of the same hue whose lightness is as little
 * away as may be. `undefined` when no lightness of that hue passes.
 */
export function nearest(wanted: Rgb, passes: (colour: Rgb) => boolean): Rgb | undefined {
  if (passes(wanted)) return wanted;
  const start = toLch(wanted);
  const found = [towards(start, 0, passes), towards(start, 1, passes)].filter((each) => each !== undefined);
  const [first, second] = found;
  if (first === undefined || second === undefined) return first ?? lastResort(passes);
  return distance(wanted, first) <= distance(wanted, second) ? first : second;
}

/** Walks to an end of lightness and halves the step at which the first colour passes. */
function towards(start: Lch, end: 0 | 1, passes: (colour: Rgb) => boolean): Rgb | undefined {
  const at = (share: number) => fromLch({ ...start, l: start.l + (end - start.l) * share });
  for (let step = 1; step <= steps; step += 1) {
    let good = at(step / steps);
    if (!passes(good)) continue;
    let [low, high] = [(step - 1) / steps, step / steps];
    for (let half = 0; half < 6; half += 1) {
      const middle = (low + high) / 2;
      const colour = at(middle);
      if (passes(colour)) {
        good = colour;
        high = middle;
      } else low = middle;
    }
    return good;
  }
  return undefined;
}

function lastResort(passes: (colour: Rgb) => boolean): Rgb | undefined {
  return [black, white].find(passes);
}
