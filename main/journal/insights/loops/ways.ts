import { ways } from '../../../../shared/contract/episodes.ts'
import type { LoopsTold } from '../../../../shared/contract/insights-loops.ts'
import { middleOf } from '../../statistics/middle.ts'
import type { Loop } from './loop.ts'

const minute = 60_000

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
