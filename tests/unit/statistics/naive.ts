// The measures once more, each by another way than main/journal/statistics takes: slow, and plain enough to read.

export interface Pair {
  x: number
  y: number
}

const times = (count: number): number[] => Array.from({ length: count }, (_, i) => i)
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0)
const atMost = (values: number[], limit: number): number =>
  values.filter((value) => value <= limit).length
/** The smallest value that at least so many values are not above. */
const ranked = (values: number[], count: number): number =>
  Math.min(...values.filter((value) => atMost(values, value) >= count))

export const median = (values: number[]): number | null =>
  values.length === 0
    ? null
    : (ranked(values, Math.ceil(values.length / 2)) +
        ranked(values, Math.floor(values.length / 2) + 1)) /
      2

/** Follows the line through (0, smallest) … (1, largest). */
export function quantile(values: number[], share: number): number {
  const points = times(values.length).map((i) => ranked(values, i + 1))
  if (points.length === 1) return points[0]!
  const step = 1 / (points.length - 1)
  for (let i = 0; i + 1 < points.length; i++) {
    const into = (share - i * step) / step
    if (into <= 1) return points[i]! * (1 - into) + points[i + 1]! * into
  }
  return points.at(-1)!
}

/** Whole numbers from Pascal's triangle. */
function chooseRow(n: number): bigint[] {
  let row = [1n]
  for (let i = 0; i < n; i++) row = [1n, ...row.slice(1).map((c, at) => c + row[at]!), 1n]
  return row
}

export function medianInterval(values: number[]) {
  const n = values.length
  const row = chooseRow(n)
  let best: { low: number; high: number; coverage: number } | null = null
  for (let rank = 1; rank <= n / 2; rank++) {
    const outside = 2n * row.slice(0, rank).reduce((a, b) => a + b, 0n)
    // At least 19 in 20, in whole numbers.
    if (20n * outside > 2n ** BigInt(n)) break
    const coverage = 1 - Number(outside) / 2 ** n
    best = { low: ranked(values, rank), high: ranked(values, n - rank + 1), coverage }
  }
  return best
}

const pairsOf = (points: Pair[]): [Pair, Pair][] =>
  points.flatMap((one, i) => points.slice(i + 1).map((other): [Pair, Pair] => [one, other]))

export const kendallS = (points: Pair[]): number =>
  pairsOf(points).filter(([a, b]) => (a.x - b.x) * (a.y - b.y) > 0).length -
  pairsOf(points).filter(([a, b]) => (a.x - b.x) * (a.y - b.y) < 0).length

function* orders<T>(values: T[]): Generator<T[]> {
  if (values.length === 0) yield []
  for (const i of times(values.length))
    for (const rest of orders(values.toSpliced(i, 1))) yield [values[i]!, ...rest]
}

/** The variance of S over all orders that the values could have come in. */
export function varianceOverOrders(points: Pair[]): number {
  const all = [...orders(points.map(({ y }) => y))].map((ys) =>
    kendallS(points.map(({ x }, i) => ({ x, y: ys[i]! }))),
  )
  return sum(all.map((s) => s * s)) / all.length - (sum(all) / all.length) ** 2
}

const tied = (values: number[], of: (t: number) => number): number =>
  sum([...new Set(values)].map((value) => of(values.filter((v) => v === value).length)))

/** As it is printed: v0, vt and vu, v1 and v2. */
export function variance(points: Pair[]): number {
  const n = points.length
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const v = (t: number) => t * (t - 1) * (2 * t + 5)
  const v1 = tied(xs, (t) => t * (t - 1)) * tied(ys, (t) => t * (t - 1))
  const v2 = tied(xs, (t) => t * (t - 1) * (t - 2)) * tied(ys, (t) => t * (t - 1) * (t - 2))
  return (
    (v(n) - tied(xs, v) - tied(ys, v)) / 18 +
    v1 / (2 * n * (n - 1)) +
    (n > 2 ? v2 / (9 * n * (n - 1) * (n - 2)) : 0)
  )
}

/** Both tails of the normal distribution, by Simpson's rule from 0 to z. */
export function bothTails(z: number): number {
  const steps = 4000
  const width = Math.abs(z) / steps
  const weights = times(steps + 1).map((i) => (i === 0 || i === steps ? 1 : i % 2 ? 4 : 2))
  const inside = sum(weights.map((w, i) => w * Math.exp(-((i * width) ** 2) / 2)))
  return 1 - (2 * inside * width) / 3 / Math.sqrt(2 * Math.PI)
}

export function mannKendall(points: Pair[]) {
  const [s, v] = [kendallS(points), points.length < 2 ? 0 : variance(points)]
  if (points.length < 10 || v <= 0) return null
  const z = s > 0 ? (s - 1) / Math.sqrt(v) : s < 0 ? (s + 1) / Math.sqrt(v) : 0
  return { s, z, p: bothTails(z) }
}

export function theilSen(points: Pair[]) {
  const slopes = pairsOf(points)
    .filter(([a, b]) => a.x !== b.x)
    .map(([a, b]) => (a.y - b.y) / (a.x - b.x))
  if (slopes.length === 0) return null
  const slope = median(slopes)!
  const c = 1.959963984540054 * Math.sqrt(variance(points))
  const [first, last] = [
    Math.floor((slopes.length - c) / 2),
    Math.ceil((slopes.length + c) / 2) + 1,
  ]
  return {
    slope,
    intercept: median(points.map(({ x, y }) => y - slope * x))!,
    interval:
      first < 1 || last > slopes.length
        ? null
        : { low: ranked(slopes, first), high: ranked(slopes, last) },
  }
}

export function spearman(points: Pair[]): number | null {
  const rank = (values: number[]) =>
    values.map(
      (v) => values.filter((w) => w < v).length + (values.filter((w) => w === v).length + 1) / 2,
    )
  const [x, y, n] = [
    rank(points.map((p) => p.x)),
    rank(points.map((p) => p.y)),
    points.length,
  ] as const
  const spread = (v: number[]) => n * sum(v.map((a) => a * a)) - sum(v) ** 2
  if (n < 3 || spread(x) === 0 || spread(y) === 0) return null
  return (n * sum(x.map((a, i) => a * y[i]!)) - sum(x) * sum(y)) / Math.sqrt(spread(x) * spread(y))
}

/** Equations 16, 18 and 22 of the paper, over a whole vocabulary. */
export function logOdds(here: number[], there: number[], prior: number[], word: number): number {
  const [a0, ni, nj] = [sum(prior), sum(here), sum(there)]
  const [a, yi, yj] = [prior[word]!, here[word]!, there[word]!]
  const odds = (y: number, n: number) => (y + a) / (n + a0 - y - a)
  const delta = Math.log(odds(yi, ni) / odds(yj, nj))
  return delta / (1 / (yi + a) + 1 / (yj + a)) ** 0.5
}

/** Where the share would have to lie for what was seen to be just as far away as z standard errors. */
export function wilson(successes: number, tries: number) {
  const seen = successes / tries
  const z = 1.959963984540054
  const far = (p: number) => (seen - p) ** 2 - (z * z * p * (1 - p)) / tries
  const edge = (outside: number) => {
    let [out, within] = [outside, seen]
    if (far(outside) <= 0) return outside
    for (let i = 0; i < 200; i++) {
      const middle = (out + within) / 2
      if (far(middle) > 0) out = middle
      else within = middle
    }
    return within
  }
  return { low: edge(0), high: edge(1) }
}

/** Success by success, through every number of them. */
export function atLeast(fewest: number, tries: number, chance: number): number {
  let chances = [1]
  for (let i = 0; i < tries; i++) {
    chances = times(chances.length + 1).map(
      (k) => (chances[k] ?? 0) * (1 - chance) + (chances[k - 1] ?? 0) * chance,
    )
  }
  return sum(chances.filter((_, k) => k >= fewest))
}
