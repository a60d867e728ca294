import type { LoopsTold } from '../../../../shared/contract/insights-loops.ts'
import { localDateOf, localOf } from '../../../../shared/dates.ts'
import type { Loop } from './loop.ts'

/** Monday 0 to Sunday 6. 1970 began on a Thursday. */
const weekdayOf = (date: string): number => (Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 3) % 7

/**
 * How many loops began in each hour of the week, by the clock on the wall where they began: an hour that is lived twice when
 * clocks are put back is one hour here, and a journey moves nothing.
 * @returns hours with a loop, in the order of the week
 */
export function hoursOf(loops: readonly Pick<Loop, 'startedAt' | 'zone'>[]): LoopsTold['hours'] {
  const counts = new Map<number, number>()
  for (const { startedAt, zone } of loops) {
    const hour = weekdayOf(localDateOf(startedAt, zone)) * 24 + localOf(startedAt, zone).hour
    counts.set(hour, (counts.get(hour) ?? 0) + 1)
  }
  return [...counts]
    .sort(([one], [other]) => one - other)
    .map(([at, count]) => ({ weekday: Math.floor(at / 24), hour: at % 24, loops: count }))
}
