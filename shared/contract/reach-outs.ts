import { z } from 'zod'
import { done, id, instant, localDate, operation, zone } from './operation.ts'

/** How alone with it the person feels: 0 to 100; null when it was not given. */
const alone = z.number().int().min(0).max(100).nullable()

export const needs = ['heard', 'advice'] as const
export type Need = (typeof needs)[number]

const said = {
  personId: id.nullable(),
  need: z.enum(needs).nullable(),
  /** Two lines that the person takes along. */
  opening: z.string().max(5000),
  before: alone,
}

export const reachOut = z.object({
  id,
  rejectionId: id.nullable(),
  begunAt: instant,
  zone,
  localDate,
  ...said,
  /** Also of a person that was removed since. */
  name: z.string().nullable(),
  /** Null while it is being written. */
  plannedAt: instant.nullable(),
  /** Whether they did; null until that is answered. */
  reached: z.boolean().nullable(),
  reachedOn: localDate.nullable(),
  after: alone,
})
export type ReachOut = z.infer<typeof reachOut>

/** Reaching someone. Nothing of it leaves Intact by itself. */
export const reachOuts = {
  /** Those for a rejection, the first one first. */
  ofRejection: operation(z.object({ rejectionId: id }), z.array(reachOut)),
  /** Adds one, or changes it. The window makes the id. @throws `not-found` without its rejection or person */
  save: operation(z.object({ id, rejectionId: id.nullable(), ...said }), reachOut),
  /** The opening is ready to be taken along: that is the step of the path. @throws `not-found` */
  plan: operation(z.object({ id }), reachOut),
  /** Whether they did, on which day, and how alone they feel since; null takes the answer back. @throws `not-found` */
  answer: operation(
    z.object({
      id,
      reached: z.boolean().nullable(),
      reachedOn: localDate.nullable(),
      after: alone,
    }),
    done,
  ),
}
