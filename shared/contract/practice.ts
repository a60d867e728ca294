import { z } from 'zod'
import { practiceIds } from '../practice/ids.ts'
import { middle } from './insights-numbers.ts'
import { done, nothing, operation } from './operation.ts'

/** What is rated before and after: timed writing, and steps of the path back from a rejection by their ids. */
const rated = z.enum(['timed-writing', 'explanations', 'reach'])
export type RatedPractice = z.infer<typeof rated>

const practiceId = z.enum(practiceIds)

/** How it was after a practice, over the person's own uses that were rated both times. */
const change = z.object({
  practice: rated,
  /** Uses that were rated before and after. */
  uses: z.number().int().min(0),
  /** By how much it was more afterwards than before, -100 to 100: below 0 it was easier. Null below five uses. */
  change: middle,
})
export type Change = z.infer<typeof change>

/** All practices together. */
export const practice = {
  /** Those after which it was worse in three of the last five uses (shared/practice/often-worse.ts). */
  oftenWorse: operation(nothing, z.array(rated)),
  /** How it was after each that is rated, in the middle of all its uses. */
  changes: operation(nothing, z.array(change)),
  /** Those that the person does not want offered. */
  off: operation(nothing, z.array(practiceId)),
  turnOff: operation(z.object({ practice: practiceId }), done),
  turnOn: operation(z.object({ practice: practiceId }), done),
}
