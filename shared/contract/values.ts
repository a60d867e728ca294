import { z } from 'zod'
import { startingValues } from '../values/rules.ts'
import { done, id, instant, localDate, nothing, operation, zone } from './operation.ts'
import { areas } from './rejections.ts'

export const longestValue = 200
export const longestWriting = 100_000

const value = z.string().min(1).max(40)

const when = { createdAt: instant, updatedAt: instant, zone, localDate }

/** What matters most comes first. */
const ranked = z
  .array(z.object({ value, words: z.string().max(longestValue) }))
  .length(startingValues.length)

const ranking = z.object({ id, ...when, values: ranked })
export type Ranking = z.infer<typeof ranking>

const said = {
  rejectionId: id.nullable(),
  /** The area of life that the rejection was in: the writing is about another one. */
  awayFrom: z.enum(areas).nullable(),
  area: z.enum(areas).nullable(),
  value,
  valueWords: z.string().max(longestValue),
  /** How long was written so far. */
  seconds: z.number().int().min(0).max(1_000_000),
  body: z.string().max(longestWriting),
}

const writing = z.object({
  id,
  ...when,
  finishedAt: instant.nullable(),
  trashedAt: instant.nullable(),
  ...said,
  /** Null where it belongs to none, or that lies in the trash. */
  rejectionTitle: z.string().nullable(),
})
export type ValueWriting = z.infer<typeof writing>
export type ValueWritingSaid = Pick<ValueWriting, 'id' | keyof typeof said>

/** What the person stands for, whoever says yes or no. */
export const values = {
  /** Every ranking there was, the latest first. */
  rankings: operation(nothing, z.array(ranking)),
  /**
   * Keeps an order: a new one, or the one with this id as it is now. The window makes one id each time it is begun.
   * @throws `bad-input` unless each of the eleven is there once
   */
  rank: operation(z.object({ id, values: ranked }), ranking),
  /** All of them, the latest first, those in the trash included. */
  writings: operation(nothing, z.array(writing)),
  /** Adds one, or changes it. @throws `bad-input` where it is about the area that is left out; `not-found` */
  saveWriting: operation(z.object({ id, ...said }), writing),
  /** The person is done with it. @throws `not-found` */
  finishWriting: operation(z.object({ id }), writing),
  moveToTrash: operation(z.object({ id }), done),
  restore: operation(z.object({ id }), done),
}
