import { tieSizes } from './ranks.ts'

/** A value at a time, or any two numbers that belong together. */
export interface Point {
  readonly x: number
  readonly y: number
}

const sumOf = (sizes: readonly number[], of: (size: number) => number): number =>
  sizes.reduce((sum, size) => sum + of(size), 0)

/** Kendall's S: pairs in which y rises with x, less those in which it falls. */
export function kendallS(points: readonly Point[]): number {
  let s = 0
  for (const [at, one] of points.entries())
    for (let later = at + 1; later < points.length; later++) {
      const other = points[later]!
      s += Math.sign(other.x - one.x) * Math.sign(other.y - one.y)
    }
  return s
}

/** The variance of S without any trend, corrected for equal values in x and in y (Kendall 1970, chapter 4). */
export function kendallVariance(points: readonly Point[]): number {
  const n = points.length
  if (n < 2) return 0
  const xs = tieSizes(points.map(({ x }) => x))
  const ys = tieSizes(points.map(({ y }) => y))
  const whole = (size: number) => size * (size - 1) * (2 * size + 5)
  const pairs = (size: number) => size * (size - 1)
  const triples = (size: number) => size * (size - 1) * (size - 2)
  const both = (sumOf(xs, pairs) * sumOf(ys, pairs)) / (2 * pairs(n))
  const three = n < 3 ? 0 : (sumOf(xs, triples) * sumOf(ys, triples)) / (9 * triples(n))
  return (whole(n) - sumOf(xs, whole) - sumOf(ys, whole)) / 18 + three + both
}
