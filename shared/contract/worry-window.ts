import { z } from 'zod'
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

/** Thoughts that were put off until there is time for them. */
export const worryWindow = {
  /**
   * Puts one off; it belongs to the episode that is open. The window makes the id. While the journal is locked it is sealed.
   * @throws what `feelings.log` throws
   */
  park: operation(z.object({ id, note }), done),
  /** Those that wait, the first one first. */
  parked: operation(nothing, z.array(parkedNote)),
  /** @throws `not-found` */
  changeNote: operation(z.object({ id, note }), done),
  /** @throws `not-found` */
  moveToTrash: operation(z.object({ id }), done),
  restore: operation(z.object({ id }), done),
}
