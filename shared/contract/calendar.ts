import { z } from 'zod'
import { localDate, operation } from './operation.ts'
import { timelineItem } from './timeline.ts'

const count = z.number().int().nonnegative()

/** How much there is of a day. */
export const calendarDay = z.object({
  localDate,
  entries: count,
  feelings: count,
  /** Rejections that happened, without those that were folded away. */
  rejections: count,
  /** Loops, thoughts put off, thought records, letters, strengths, wins and things to do. */
  practice: count,
})
export type CalendarDay = z.infer<typeof calendarDay>

const ago = z.object({ unit: z.enum(['month', 'year']), count: z.number().int().positive() })
export type Ago = z.infer<typeof ago>

const onThisDay = z.object({
  /** The latest first; days on which nothing was written are left out. */
  times: z.array(z.object({ localDate, ago, entries: z.array(timelineItem) })),
  /** How many entries were left out because they may be painful. */
  leftOut: count,
})
export type OnThisDay = z.infer<typeof onThisDay>

/** The journal by the days it was lived in. Nothing from the trash counts. */
export const calendar = {
  /** Every day that has something in it, from one to another, both included, in order. */
  days: operation(z.object({ from: localDate, to: localDate }), z.array(calendarDay)),
  /**
   * Entries of the same day in earlier years, and one, three and six months ago. What belongs to a rejection, was written on a
   * painful day, or is heavy or a verdict in itself, is left out unless it is asked for.
   */
  onThisDay: operation(z.object({ painfulToo: z.boolean() }), onThisDay),
}
