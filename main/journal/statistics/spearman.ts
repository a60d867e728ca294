import type { Point } from './kendall.ts'
import { averageRanks } from './ranks.ts'

/** Fewer pairs than this say nothing. */
const fewest = 3

/**
 * How far two things rise together, by ranks: the product-moment correlation of the average ranks (Spearman 1904), which
 * holds with ties.
 * @returns -1 to 1; null below three pairs, and where all x or all y are equal
 */
export function spearman(points: readonly Point[]): number | null {
  if (points.length < fewest) return null
  const xs = averageRanks(points.map(({ x }) => x))
  const ys = averageRanks(points.map(({ y }) => y))
  // Ranks have the same mean whatever their ties.
  const mean = (points.length + 1) / 2
  let [together, acrossX, acrossY] = [0, 0, 0]
  for (const [index, rank] of xs.entries()) {
    const [x, y] = [rank - mean, ys[index]! - mean]
    together += x * y
    acrossX += x * x
    acrossY += y * y
  }
  return acrossX === 0 || acrossY === 0 ? null : together / Math.sqrt(acrossX * acrossY)
}
