import { z } from 'zod'
import { aboutRejection } from './about-rejection.ts'
import { id, operation } from './operation.ts'

/** What it may have been about; that there is nothing to learn is an answer like the others. */
export const reasons = ['fit', 'timing', 'circumstances', 'learn', 'nothing'] as const
export type Reason = (typeof reasons)[number]

export const longestLesson = 10_000
const words = z.string().max(longestLesson)

const said = {
  reasons: z.array(z.enum(reasons)).max(reasons.length),
  /** What the person knows about it. */
  known: words,
  /** What the person does not know. */
  unknown: words,
  /** What they would keep, change or drop. */
  learned: words,
}

export const lesson = z.object({
  ...aboutRejection,
  ...said,
})
export type Lesson = z.infer<typeof lesson>

/** What a rejection tells, as information. */
export const lessons = {
  /** What was said of it, if anything was. */
  ofRejection: operation(z.object({ rejectionId: id }), lesson.nullable()),
  /** Adds it, or changes it. The window makes the id. @throws `not-found` without its rejection */
  save: operation(z.object({ id, rejectionId: id, ...said }), lesson),
  /** The person is done with it: that is the step of the path. @throws `not-found` */
  finish: operation(z.object({ id }), lesson),
}
