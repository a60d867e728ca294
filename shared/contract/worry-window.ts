import { z } from 'zod'
import { longest, shortest } from '../worry-window.ts'
import { done, id, instant, localDate, nothing, operation, zone } from './operation.ts'

export const longestNote = 300
const note = z.string().trim().min(1).max(longestNote)

export const parkedNote = z.object({
  id,
  parkedAt: instant,
  zone,
  localDate,
  note: z.string(),
  /** The episode it was put off in, and the rejection it is about, if any. */
  episodeId: id.nullable(),
  rejectionId: id.nullable(),
})
export type ParkedNote = z.infer<typeof parkedNote>

export const settledNote = parkedNote.extend({
  outcome: z.enum(['written', 'let-go']),
  settledAt: instant,
})
export type SettledNote = z.infer<typeof settledNote>

/** When it comes: none of this says anything of the journal, so that it can be reminded of while that is locked. */
export const worryWindowTimes = z.object({
  on: z.boolean(),
  start: z.number().int().min(0).max(1439),
  length: z.number().int().min(shortest).max(longest),
  days: z.array(z.number().int().min(1).max(7)).max(7),
})

export const worryWindowLook = z.object({
  standing: z.enum(['ahead', 'now', 'over']).nullable(),
  nextDate: localDate.nullable(),
  keptToday: z.boolean(),
  kept: z.number().int(),
  /** Windows that went by unused while a thought waited. */
  skipped: z.number().int(),
})
export type WorryWindowLook = z.infer<typeof worryWindowLook>

/** Thoughts that were put off until there is time for them. */
export const worryWindow = {
  /**
   * Puts one off; it belongs to the episode that is open. The window makes the id. While the journal is locked it is sealed.
   * @throws what `feelings.log` throws
   */
  park: operation(z.object({ id, note }), done),
  /** Those that wait, the first one first. */
  parked: operation(nothing, z.array(parkedNote)),
  /** Those that wait no more, the last one settled first. */
  settled: operation(
    z.object({ limit: z.number().int().min(1).max(500), offset: z.number().int().min(0) }),
    z.object({ notes: z.array(settledNote), total: z.number().int() }),
  ),
  /** @throws `not-found` */
  changeNote: operation(z.object({ id, note }), done),
  /** The person wrote about it, let it go, or takes that back (null). @throws `not-found` */
  settle: operation(z.object({ id, outcome: z.enum(['written', 'let-go']).nullable() }), done),
  /** Where the person is in its days; notes what went by. */
  look: operation(worryWindowTimes, worryWindowLook),
  /** The person takes the time today. */
  keep: operation(nothing, done),
  /** @throws `not-found` */
  moveToTrash: operation(z.object({ id }), done),
  restore: operation(z.object({ id }), done),
}
