import { z } from 'zod'
import { done, id, instant, localDate, nothing, operation, zone } from './operation.ts'

const words = z.string().max(500)

const ifThenPlan = z.object({
  id,
  createdAt: instant,
  zone,
  localDate,
  /** "If …" */
  cue: words,
  /** "then I will …" */
  act: words,
  /** Null while it is the one that holds. */
  closedAt: instant.nullable(),
  trashedAt: instant.nullable(),
})
export type IfThenPlan = z.infer<typeof ifThenPlan>

/** What the person will do when something comes up: one at a time. */
export const ifThenPlans = {
  /** The latest first, those in the trash included; at most one outside it is open. */
  list: operation(nothing, z.array(ifThenPlan)),
  /** Adds one, which closes the one before it, or changes it. The window makes the id. */
  save: operation(ifThenPlan.pick({ id: true, cue: true, act: true }), done),
  /** It no longer holds; the words stay. @throws `not-found` */
  close: operation(z.object({ id }), done),
  /** Takes that back. @throws `not-found`; `exists` where another holds by now */
  reopen: operation(z.object({ id }), done),
  moveToTrash: operation(z.object({ id }), done),
  /** Takes that back; it is closed where another holds by now. @throws `not-found` */
  restore: operation(z.object({ id }), done),
}
