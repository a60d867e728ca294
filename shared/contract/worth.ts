import { z } from 'zod'
import { aboutRejection } from './about-rejection.ts'
import { id, operation } from './operation.ts'

/** 0 to 100; null when it was not given. */
const level = z.number().int().min(0).max(100).nullable()

export const longestSentence = 2000
const sentence = z.string().max(longestSentence)

const said = {
  /** How it went. */
  outcome: level,
  /** How all right the person is with themselves. */
  self: level,
  /** What it cannot take away. */
  keeps: sentence,
  /** What was so the day before, and still is. */
  still: sentence,
  /** What the person goes on standing for. */
  stands: sentence,
}

export const oneWorth = z.object({
  ...aboutRejection,
  ...said,
})
export type Worth = z.infer<typeof oneWorth>

/** What an outcome cannot decide. */
export const worth = {
  /** What was said of a rejection, the first one first. */
  ofRejection: operation(z.object({ rejectionId: id }), z.array(oneWorth)),
  /** Adds one, or changes it. The window makes the id. @throws `not-found` without its rejection */
  save: operation(z.object({ id, rejectionId: id, ...said }), oneWorth),
  /** The person is done with it: that is the step of the path. @throws `not-found` */
  finish: operation(z.object({ id }), oneWorth),
}
