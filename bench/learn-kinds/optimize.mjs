// The chain's likelihood with its gradient, and L-BFGS.
// Layout of the weights: unary (kinds × features) | tied (one for each kind feature, for cue and kind alike) |
// stay (types × kinds) | move between blocks (kinds × kinds) | move between headings (kinds × kinds) | start (kinds) | end (kinds).

const between = (type) => (type >= 3 && type <= 5 ? 1 : 0);

export function layout({ kinds, features, types, kindFeatures }) {
  const unary = 0;
  const tied = unary + kinds * features;
  const stay = tied + kindFeatures;
  const move = stay + types * kinds;
  const start = move + 2 * kinds * kinds;
  const end = start + kinds;
  return { unary, tied, stay, move, start, end, size: end + kinds };
}

/** The unary weights by feature (features × kinds), with the shared ones added. */
function columnsOf({ kinds, features, kindFeatures }, at, weights) {
  const columns = new Float64Array(features * kinds);
  for (let feature = 0; feature < features; feature += 1) {
    for (let kind = 0; kind < kinds; kind += 1) {
      const own = feature < kindFeatures * kinds && feature % kinds === kind;
      const tied = own ? weights[at.tied + Math.floor(feature / kinds)] : 0;
      columns[feature * kinds + kind] = weights[kind * features + feature] + tied;
    }
  }
  return columns;
}

/** Unary score of every unit and kind. */
function scoresOf({ kinds }, at, { numbers, values, types }, weights, columns) {
  const scores = new Float64Array(types.length * kinds);
  for (let unit = 0; unit < types.length; unit += 1) {
    const row = unit * kinds;
    for (let index = 0; index < numbers[unit].length; index += 1) {
      const column = numbers[unit][index] * kinds;
      const value = values[unit][index];
      for (let kind = 0; kind < kinds; kind += 1) scores[row + kind] += columns[column + kind] * value;
    }
    for (let kind = 0; kind < kinds; kind += 1) {
      if (unit === 0) scores[kind] += weights[at.start + kind];
      if (unit === types.length - 1) scores[row + kind] += weights[at.end + kind];
    }
  }
  return scores;
}

/** Types × kinds × kinds. */
export function edgesOf(model, weights) {
  const { kinds, types } = model;
  const at = layout(model);
  const edges = new Float64Array(types * kinds * kinds);
  for (let type = 0; type < types; type += 1) {
    for (let a = 0; a < kinds; a += 1) {
      for (let b = 0; b < kinds; b += 1) {
        edges[(type * kinds + a) * kinds + b] =
          a === b ? weights[at.stay + type * kinds + a] : weights[at.move + (between(type) * kinds + a) * kinds + b];
      }
    }
  }
  return edges;
}

/** Sums over all sequences, as shares that are scaled at every unit. `labels`: only this sequence. */
function sums(scores, edges, types, kinds, labels) {
  const length = types.length;
  const own = new Float64Array(length * kinds);
  const forward = new Float64Array(length * kinds);
  const backward = new Float64Array(length * kinds).fill(1);
  const scales = new Float64Array(length);
  let total = 0;
  for (let unit = 0; unit < length; unit += 1) {
    const row = unit * kinds;
    const label = labels?.[unit];
    let highest = Number.NEGATIVE_INFINITY;
    for (let kind = 0; kind < kinds; kind += 1)
      if ((label ?? kind) === kind) highest = Math.max(highest, scores[row + kind]);
    let scale = 0;
    for (let kind = 0; kind < kinds; kind += 1) {
      if ((label ?? kind) !== kind) continue;
      own[row + kind] = Math.exp(scores[row + kind] - highest);
      let before = unit === 0 ? 1 : 0;
      if (unit > 0) {
        for (let from = 0; from < kinds; from += 1)
          before += forward[row - kinds + from] * edges[(types[unit] * kinds + from) * kinds + kind];
      }
      forward[row + kind] = own[row + kind] * before;
      scale += forward[row + kind];
    }
    for (let kind = 0; kind < kinds; kind += 1) forward[row + kind] /= scale;
    scales[unit] = scale;
    total += Math.log(scale) + highest;
  }
  for (let unit = length - 2; unit >= 0; unit -= 1) {
    const row = unit * kinds;
    for (let kind = 0; kind < kinds; kind += 1) {
      let after = 0;
      for (let to = 0; to < kinds; to += 1) {
        const next = row + kinds + to;
        after += backward[next] * own[next] * edges[(types[unit + 1] * kinds + kind) * kinds + to];
      }
      backward[row + kind] = after / scales[unit + 1];
    }
  }
  return { own, forward, backward, scales, total };
}

/** Probability of every kind for every unit. */
export function decode(model, post, weights) {
  const at = layout(model);
  const scores = scoresOf(model, at, post, weights, columnsOf(model, at, weights));
  const { forward, backward } = sums(scores, edgesOf(model, weights).map(Math.exp), post.types, model.kinds);
  return forward.map((value, index) => value * backward[index]);
}

/**
 * What is likely before anything is learned: phrases speak for their own kind, and alike for all kinds; neighbours tend to
 * be of one kind.
 */
function penaltyOf(index, at, { kinds, features, kindFeatures }) {
  if (index >= at.tied && index < at.stay) return 0.1;
  if (index >= at.stay && index < at.move) return 0.5;
  if (index < at.tied) {
    const feature = index % features;
    if (feature >= kindFeatures * kinds) return 1;
    return feature % kinds === Math.floor(index / features) ? 0.5 : 2;
  }
  return 1;
}

/**
 * Adds the expected features of all sequences (of those with the post's labels), weighed by their probability, to the
 * gradients: `columns` by feature and kind, the rest as in the weights. Returns the log total.
 */
function addExpectation({ kinds }, at, { types, numbers, values }, scores, edges, gradient, columns, sign, labels) {
  const { own, forward, backward, scales, total } = sums(scores, edges, types, kinds, labels);
  const shares = new Float64Array(kinds);
  for (let unit = 0; unit < types.length; unit += 1) {
    const row = unit * kinds;
    for (let kind = 0; kind < kinds; kind += 1) shares[kind] = sign * forward[row + kind] * backward[row + kind];
    for (let index = 0; index < numbers[unit].length; index += 1) {
      const column = numbers[unit][index] * kinds;
      const value = values[unit][index];
      for (let kind = 0; kind < kinds; kind += 1) columns[column + kind] += shares[kind] * value;
    }
    for (let kind = 0; kind < kinds; kind += 1) {
      if (unit === 0) gradient[at.start + kind] += shares[kind];
      if (unit === types.length - 1) gradient[at.end + kind] += shares[kind];
      const factor = (sign * own[row + kind] * backward[row + kind]) / scales[unit];
      if (unit === 0 || factor === 0) continue;
      for (let from = 0; from < kinds; from += 1) {
        const q = factor * forward[row - kinds + from] * edges[(types[unit] * kinds + from) * kinds + kind];
        if (from === kind) gradient[at.stay + types[unit] * kinds + kind] += q;
        else gradient[at.move + (between(types[unit]) * kinds + from) * kinds + kind] += q;
      }
    }
  }
  return total;
}

/** Negative log-likelihood of the labels with the penalty, and its gradient. */
export function chainGradient(model, posts, weights, l2) {
  const { kinds, features, kindFeatures } = model;
  const at = layout(model);
  const gradient = new Float64Array(at.size);
  let value = 0;
  for (let index = 0; index < at.size; index += 1) {
    const penalty = l2 * penaltyOf(index, at, model);
    value += 0.5 * penalty * weights[index] ** 2;
    gradient[index] = penalty * weights[index];
  }
  const edges = edgesOf(model, weights).map(Math.exp);
  const columns = columnsOf(model, at, weights);
  const changes = new Float64Array(columns.length);
  for (const post of posts) {
    if (post.labels.length === 0) continue;
    const scores = scoresOf(model, at, post, weights, columns);
    const { share = 1 } = post;
    value += share * addExpectation(model, at, post, scores, edges, gradient, changes, share);
    value -= share * addExpectation(model, at, post, scores, edges, gradient, changes, -share, post.labels);
  }
  for (let feature = 0; feature < features; feature += 1) {
    for (let kind = 0; kind < kinds; kind += 1) {
      const change = changes[feature * kinds + kind];
      gradient[kind * features + feature] += change;
      if (feature < kindFeatures * kinds && feature % kinds === kind)
        gradient[at.tied + Math.floor(feature / kinds)] += change;
    }
  }
  return { value, gradient };
}

const dot = (a, b) => {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i] * b[i];
  return sum;
};

/** L-BFGS with a backtracking line search. */
export function minimize(model, evaluate, steps = 150, memory = 8) {
  let x = new Float64Array(layout(model).size);
  let { value, gradient } = evaluate(x);
  const pairs = [];
  for (let step = 0; step < steps; step += 1) {
    const direction = gradient.map((g) => -g);
    const alphas = [];
    for (const { s, y, rho } of [...pairs].reverse()) {
      const alpha = rho * dot(s, direction);
      alphas.unshift(alpha);
      for (let i = 0; i < x.length; i += 1) direction[i] -= alpha * y[i];
    }
    const last = pairs.at(-1);
    const scale = last
      ? dot(last.s, last.y) / dot(last.y, last.y)
      : 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)));
    for (let i = 0; i < x.length; i += 1) direction[i] *= scale;
    pairs.forEach(({ s, y, rho }, index) => {
      const beta = rho * dot(y, direction);
      for (let i = 0; i < x.length; i += 1) direction[i] += s[i] * (alphas[index] - beta);
    });
    const slope = dot(gradient, direction);
    let rate = 1;
    let next;
    for (let tries = 0; tries < 20; tries += 1) {
      const to = x.map((v, i) => v + rate * direction[i]);
      next = { x: to, ...evaluate(to) };
      if (next.value <= value + 1e-4 * rate * slope) break;
      rate /= 2;
    }
    const s = next.x.map((v, i) => v - x[i]);
    const y = next.gradient.map((g, i) => g - gradient[i]);
    const sy = dot(s, y);
    const done = value - next.value < 1e-5 * Math.abs(value);
    ({ x, value, gradient } = { x: next.x, value: next.value, gradient: next.gradient });
    if (sy > 1e-10) {
      pairs.push({ s, y, rho: 1 / sy });
      if (pairs.length > memory) pairs.shift();
    }
    if (done) break;
  }
  return x;
}
