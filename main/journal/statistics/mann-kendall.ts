import { kendallS, kendallVariance, type Point } from './kendall.ts'
import { bothTails } from './normal.ts'

/** Fewer points than this, and the normal distribution is too far from that of S (Mann 1945; Gilbert 1987, 16.4). */
export const fewestForTrend = 10

/** Whether something rises or falls with time, without saying how fast. */
export interface Trend {
  /** Pairs that rise less pairs that fall. */
  readonly s: number
  readonly z: number
  /** How probable an S as far from 0 is where there is no trend: 0 to 1. */
  readonly p: number
}

/**
 * Mann and Kendall's test for a trend in one direction (Mann 1945; Kendall 1970), with the correction for ties and for
 * continuity: z = (S ∓ 1) / √Var(S).
 * @param points in any order; x in any unit, y in any other
 * @returns null below 10 points, and where all times or all values are equal
 */
export function mannKendall(points: readonly Point[]): Trend | null {
  if (points.length < fewestForTrend) return null
  const variance = kendallVariance(points)
  if (variance <= 0) return null
  const s = kendallS(points)
  const z = (s - Math.sign(s)) / Math.sqrt(variance)
  return { s, z, p: bothTails(z) }
}
