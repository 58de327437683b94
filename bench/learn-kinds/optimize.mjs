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

/** Unary score of every unit and kind. */
export function scoresOf(model, post, weights) {
  const { kinds, features, kindFeatures } = model;
  const at = layout(model);
  const scores = new Float64Array(post.types.length * kinds);
  post.numbers.forEach((numbers, unit) => {
    for (let kind = 0; kind < kinds; kind += 1) {
      let sum = 0;
      const row = kind * features;
      numbers.forEach((number, index) => {
        let weight = weights[row + number];
        if (number < kindFeatures * kinds && number % kinds === kind)
          weight += weights[at.tied + Math.floor(number / kinds)];
        sum += weight * post.values[unit][index];
      });
      scores[unit * kinds + kind] = sum;
    }
    for (let kind = 0; kind < kinds; kind += 1) {
      if (unit === 0) scores[kind] += weights[at.start + kind];
      if (unit === post.types.length - 1) scores[unit * kinds + kind] += weights[at.end + kind];
    }
  });
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

function logSum(terms) {
  let highest = Number.NEGATIVE_INFINITY;
  for (const term of terms) if (term > highest) highest = term;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - highest);
  return highest + Math.log(sum);
}

function sums(scores, edges, types, kinds) {
  const length = types.length;
  const forward = new Float64Array(length * kinds);
  const backward = new Float64Array(length * kinds);
  const terms = new Float64Array(kinds);
  for (let unit = 0; unit < length; unit += 1) {
    for (let kind = 0; kind < kinds; kind += 1) {
      const own = scores[unit * kinds + kind];
      if (unit === 0) forward[kind] = own;
      else {
        for (let from = 0; from < kinds; from += 1)
          terms[from] = forward[(unit - 1) * kinds + from] + edges[(types[unit] * kinds + from) * kinds + kind];
        forward[unit * kinds + kind] = own + logSum(terms);
      }
    }
  }
  for (let unit = length - 2; unit >= 0; unit -= 1) {
    for (let kind = 0; kind < kinds; kind += 1) {
      for (let to = 0; to < kinds; to += 1) {
        terms[to] =
          backward[(unit + 1) * kinds + to] +
          scores[(unit + 1) * kinds + to] +
          edges[(types[unit + 1] * kinds + kind) * kinds + to];
      }
      backward[unit * kinds + kind] = logSum(terms);
    }
  }
  return { forward, backward, total: length === 0 ? 0 : logSum(forward.subarray((length - 1) * kinds)) };
}

/** Probability of every kind for every unit. */
export function decode(model, post, weights) {
  const { forward, backward, total } = sums(
    scoresOf(model, post, weights),
    edgesOf(model, weights),
    post.types,
    model.kinds,
  );
  return forward.map((value, index) => Math.exp(value + backward[index] - total));
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

/** Scores that leave a labelled unit only its label; a unit without one (-1) stays free. */
function labelled({ labels }, scores, kinds) {
  return scores.map((score, index) => {
    const label = labels[Math.floor(index / kinds)];
    return label < 0 || label === index % kinds ? score : -1e4;
  });
}

/** Adds the expected features of all sequences, weighed by their probability, to the gradient; returns the log total. */
function addExpectation(model, { types, numbers, values }, scores, edges, gradient, sign) {
  const { kinds, features, kindFeatures } = model;
  const at = layout(model);
  const { forward, backward, total } = sums(scores, edges, types, kinds);
  for (let unit = 0; unit < types.length; unit += 1) {
    for (let kind = 0; kind < kinds; kind += 1) {
      const p = sign * Math.exp(forward[unit * kinds + kind] + backward[unit * kinds + kind] - total);
      if (p === 0) continue;
      const row = kind * features;
      for (let index = 0; index < numbers[unit].length; index += 1) {
        const number = numbers[unit][index];
        const part = p * values[unit][index];
        gradient[row + number] += part;
        if (number < kindFeatures * kinds && number % kinds === kind) {
          gradient[at.tied + Math.floor(number / kinds)] += part;
        }
      }
      if (unit === 0) gradient[at.start + kind] += p;
      if (unit === types.length - 1) gradient[at.end + kind] += p;
      if (unit === 0) continue;
      for (let from = 0; from < kinds; from += 1) {
        const edge = edges[(types[unit] * kinds + from) * kinds + kind];
        const own = scores[unit * kinds + kind] + backward[unit * kinds + kind];
        const q = sign * Math.exp(forward[(unit - 1) * kinds + from] + edge + own - total);
        if (from === kind) gradient[at.stay + types[unit] * kinds + kind] += q;
        else gradient[at.move + (between(types[unit]) * kinds + from) * kinds + kind] += q;
      }
    }
  }
  return total;
}

/** Negative log-likelihood of the labels with the penalty, and its gradient. */
export function chainGradient(model, posts, weights, l2) {
  const { kinds } = model;
  const at = layout(model);
  const gradient = new Float64Array(at.size);
  let value = 0;
  for (let index = 0; index < at.size; index += 1) {
    const penalty = l2 * penaltyOf(index, at, model);
    value += 0.5 * penalty * weights[index] ** 2;
    gradient[index] = penalty * weights[index];
  }
  const edges = edgesOf(model, weights);
  for (const post of posts) {
    if (post.labels.length === 0) continue;
    const scores = scoresOf(model, post, weights);
    value += addExpectation(model, post, scores, edges, gradient, 1);
    value -= addExpectation(model, post, labelled(post, scores, kinds), edges, gradient, -1);
  }
  return { value, gradient };
}

const dot = (a, b) => {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i] * b[i];
  return sum;
};

/** L-BFGS with a backtracking line search, from `start`. */
export function minimize(model, evaluate, start = new Float64Array(layout(model).size), steps = 150, memory = 8) {
  let x = start;
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
