import type { CourseTold, LoopStretch } from '../../../../shared/contract/insights-loops.ts'
import { mannKendall } from '../../statistics/mann-kendall.ts'
import { theilSen } from '../../statistics/theil-sen.ts'
import { daysFrom } from '../stretches.ts'

/**
 * Where a number of the stretches goes: whether at all by Mann and Kendall's test (p below 0.05), how fast by Theil and Sen's
 * slope. Half of the stretches may well be 0, and the slope 0 with them, though there is a direction.
 * @param of null for stretches without it
 */
export function courseOf(
  stretches: readonly LoopStretch[],
  of: (stretch: LoopStretch) => number | null,
): CourseTold {
  const from = stretches[0]?.from ?? ''
  const points = stretches.flatMap((stretch) => {
    const y = of(stretch)
    if (y === null) return []
    return [{ x: (daysFrom(from, stretch.from) + daysFrom(from, stretch.to)) / 2, y }]
  })
  const found = mannKendall(points)
  const goes = found && found.p < 0.05 ? (found.s > 0 ? 'up' : 'down') : null
  return {
    goes,
    perMonth: goes ? 30 * (theilSen(points)?.slope ?? 0) : 0,
    stretches: points.length,
  }
}
