import { z } from 'zod'
import { done, id, nothing, operation } from './operation.ts'

export const person = z.object({
  id,
  name: z.string().trim().min(1).max(100),
  /** The person's own words: what they are good for, when they can be reached. */
  note: z.string().max(500),
})
export type Person = z.infer<typeof person>

/** People the person trusts. */
export const people = {
  /** In the order in which they were added, without those that were removed. */
  list: operation(nothing, z.array(person)),
  /** Adds one, or changes what is said of them. The window makes the id. */
  save: operation(person, done),
  remove: operation(z.object({ id }), done),
  /** Takes that back. */
  restore: operation(z.object({ id }), done),
}
