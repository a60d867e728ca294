import { ways } from '../../../../shared/contract/episodes.ts'
import type { LoopsTold } from '../../../../shared/contract/insights-loops.ts'
import type { Middle } from '../../../../shared/contract/insights-numbers.ts'
import { median } from '../../statistics/median.ts'
import { medianInterval } from '../../statistics/median-interval.ts'
import type { Loop } from './loop.ts'

const minute = 60_000
/** Fewer than this say nothing. */
const fewest = 5

/** How long loops went on and by how much they eased, by what was done about them. No way is better for it: it is what was. */
export const waysOf = (loops: readonly Loop[]): LoopsTold['ways'] =>
  [...ways, null].map((way) => {
    const those = loops.filter((loop) => loop.way === way)
    const lengths = those.flatMap(({ localDate, length }) =>
      length === null ? [] : [{ localDate, minutes: length / minute }],
    )
    const eased = those.flatMap(({ localDate, strength, strengthAfter }) =>
      strength === null || strengthAfter === null
        ? []
        : [{ localDate, before: strength, after: strengthAfter }],
    )
    return {
      way,
      lengths,
      length: middleOf(lengths.map(({ minutes }) => minutes)),
      eased,
      ease: middleOf(eased.map(({ before, after }) => before - after)),
    }
  })

function middleOf(values: readonly number[]): Middle {
  if (values.length < fewest) return null
  const interval = medianInterval(values)
  return {
    median: median(values)!,
    interval: interval && { low: interval.low, high: interval.high },
  }
}
