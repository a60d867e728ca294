import type { LoopStretch } from '../../../../shared/contract/insights-loops.ts'
import type { Pace } from '../../../../shared/contract/insights-numbers.ts'
import { median, quartiles } from '../../statistics/median.ts'
import { daysFrom, startOf, stretchesBetween } from '../stretches.ts'
import type { Loop } from './loop.ts'

interface Over {
  from: string
  to: string
  pace: Pace
  /** Minutes at full strength by local date. */
  loads: ReadonlyMap<string, number>
}

/** Loops by the stretch they began in, each stretch with its load in a day: days without any count as well. */
export function stretchesOf(
  loops: readonly Loop[],
  { from, to, pace, loads }: Over,
): LoopStretch[] {
  const within = Map.groupBy(loops, ({ localDate }) => startOf(localDate, pace))
  const weights = new Map<string, number>()
  for (const [date, load] of loads) {
    const start = startOf(date, pace)
    weights.set(start, (weights.get(start) ?? 0) + load)
  }
  return stretchesBetween(from, to, pace).map((stretch) => {
    const start = startOf(stretch.from, pace)
    const those = within.get(start) ?? []
    const modes = those.map(modeOf).filter((mode) => mode !== null)
    const [middle, half] = [median(modes), quartiles(modes)]
    return {
      ...stretch,
      loops: those.length,
      load: (weights.get(start) ?? 0) / daysFrom(stretch.from, stretch.to),
      rated: modes.length,
      mode: middle === null || !half ? null : { median: middle, low: half.low, high: half.high },
    }
  })
}

/**
 * From -1 (all going round) to 1 (all working through): what lies between the two, of both together (own convention, after
 * brooding and reflection in Treynor 2003). Null where one was not rated, or both are 0.
 */
export function modeOf({ circling, working }: Pick<Loop, 'circling' | 'working'>): number | null {
  if (circling === null || working === null || circling + working === 0) return null
  return (working - circling) / (working + circling)
}
