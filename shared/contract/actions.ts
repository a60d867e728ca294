import { z } from 'zod'
import { done, id, instant, localDate, operation } from './operation.ts'

const said = {
  text: z.string().trim().min(1).max(500),
  /** The day it is meant for. */
  due: localDate.nullable(),
}

export const action = z.object({ id, rejectionId: id, ...said, doneAt: instant.nullable() })
export type Action = z.infer<typeof action>

/** Small things to do next, after a rejection. */
export const actions = {
  /** Those for a rejection, in the order in which they were added, without those that were removed. */
  ofRejection: operation(z.object({ rejectionId: id }), z.array(action)),
  /** Adds one, or changes it. The window makes the id. @throws `not-found` without its rejection */
  save: operation(z.object({ id, rejectionId: id, ...said }), done),
  /** @throws `not-found` */
  setDone: operation(z.object({ id, done: z.boolean() }), done),
  remove: operation(z.object({ id }), done),
  /** Takes that back. */
  restore: operation(z.object({ id }), done),
}
