import { kendallVariance, type Point } from './kendall.ts'
import { ascending, median } from './median.ts'
import { z95 } from './normal.ts'

export interface Line {
  /** Units of y for one unit of x. */
  readonly slope: number
  /** The line at x = 0. */
  readonly intercept: number
  /** Where the slope lies with 95 % confidence; null where the points are too few for it. */
  readonly interval: { readonly low: number; readonly high: number } | null
}

/**
 * A line through points that a few stray ones do not turn: the median of the slopes of all pairs (Theil 1950; Sen 1968),
 * through the median of y - slope · x. The interval goes by the ranks of the slopes, with Kendall's variance for ties
 * (Sen 1968; Gilbert 1987, 16.5), rounded outwards. Looks at every pair: a thousand points are half a million.
 * @param points in any order
 * @returns null below two different x
 */
export function theilSen(points: readonly Point[]): Line | null {
  const slopes = ascending(slopesOf(points))
  const slope = median(slopes)
  if (slope === null) return null
  const intercept = median(points.map(({ x, y }) => y - slope * x))!
  return { slope, intercept, interval: intervalOf(slopes, Math.sqrt(kendallVariance(points))) }
}

function slopesOf(points: readonly Point[]): number[] {
  const slopes: number[] = []
  for (const [at, one] of points.entries())
    for (let later = at + 1; later < points.length; later++) {
      const other = points[later]!
      if (other.x !== one.x) slopes.push((other.y - one.y) / (other.x - one.x))
    }
  return slopes
}

function intervalOf(slopes: readonly number[], deviation: number): Line['interval'] {
  const width = z95 * deviation
  const low = slopes[Math.floor((slopes.length - width) / 2) - 1]
  const high = slopes[Math.ceil((slopes.length + width) / 2)]
  return low === undefined || high === undefined ? null : { low, high }
}
