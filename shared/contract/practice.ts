import { z } from 'zod'
import { nothing, operation } from './operation.ts'

/** What is rated before and after: timed writing, and steps of the path back from a rejection by their ids. */
const rated = z.enum(['timed-writing', 'explanations', 'reach'])
export type RatedPractice = z.infer<typeof rated>

/** All practices together. */
export const practice = {
  /** Those after which it was worse in three of the last five uses (shared/practice/often-worse.ts). */
  oftenWorse: operation(nothing, z.array(rated)),
}
