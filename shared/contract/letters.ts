import { z } from 'zod'
import { aboutRejection } from './about-rejection.ts'
import { done, id, operation } from './operation.ts'

export const longestMovement = 20_000
const movement = z.string().max(longestMovement)

const said = {
  hurts: movement,
  /** That others know this. */
  others: movement,
  /** What the person would say to a friend. */
  friend: movement,
  /** For a day on which a letter is too much: what would be a little kinder. */
  kinder: movement,
}

export const letter = z.object({
  ...aboutRejection,
  ...said,
})
export type Letter = z.infer<typeof letter>

/** Kind letters to oneself. */
export const letters = {
  /** Those about a rejection, the first one first; without those in the trash. */
  ofRejection: operation(z.object({ rejectionId: id }), z.array(letter)),
  /** Adds one, or changes it. The window makes the id. @throws `not-found` without its rejection */
  save: operation(z.object({ id, rejectionId: id, ...said }), letter),
  /** The person is done with it: that is the step of the path. @throws `not-found` */
  finish: operation(z.object({ id }), letter),
  moveToTrash: operation(z.object({ id }), done),
  restore: operation(z.object({ id }), done),
}
