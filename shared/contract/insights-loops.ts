import { z } from 'zod'
import { ways } from './episodes.ts'
import { axis, count, level, middle, paces } from './insights-numbers.ts'
import { localDate } from './operation.ts'

/** How a number goes over the stretches that are shown. */
const course = z.object({
  /** Null where chance alone would often show as much, or there is too little. */
  goes: z.enum(['up', 'down']).nullable(),
  /** By how much in 30 days. */
  perMonth: z.number(),
  /** Of how many stretches. */
  stretches: count,
})
export type CourseTold = z.infer<typeof course>

const loopStretch = z.object({
  from: localDate,
  /** The last day of it. */
  to: localDate,
  loops: count,
  /** Minutes at full strength in a day of it. */
  load: z.number().nonnegative(),
  /** How many were rated for both, and the middle of those: -1 (all going round) to 1 (all working through). */
  rated: count,
  mode: z.object({ median: axis, low: axis, high: axis }).nullable(),
})
export type LoopStretch = z.infer<typeof loopStretch>

/** Loops of the last twelve months, by the clock where each began. */
export const loopsTold = z.object({
  loops: count,
  pace: z.enum(paces),
  /** Hours with a loop that began in them. Monday is 0. */
  hours: z.array(
    z.object({
      weekday: z.number().int().min(0).max(6),
      hour: z.number().int().min(0).max(23),
      loops: count,
    }),
  ),
  /** From the first loop to today; none where there is no loop. */
  stretches: z.array(loopStretch),
  /** Days with a load, and loops whose length or strength nobody said. */
  loadDays: count,
  unknown: count,
  load: course,
  mode: course,
  /** Of how many loops it was said what set them off, and what: most often first, at most twelve. */
  triggered: count,
  triggers: z.array(z.object({ word: z.string(), uses: count })),
  /** What was done about them; null for nothing in particular. */
  ways: z.array(
    z.object({
      way: z.enum(ways).nullable(),
      lengths: z.array(z.object({ localDate, minutes: z.number().nonnegative() })),
      length: middle,
      /** How strong they were, and how strong afterwards. */
      eased: z.array(z.object({ localDate, before: level, after: level })),
      ease: middle,
    }),
  ),
})
export type LoopsTold = z.infer<typeof loopsTold>
