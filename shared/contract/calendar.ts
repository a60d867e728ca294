import { z } from 'zod'
import { localDate, operation } from './operation.ts'

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

/** The journal by the days it was lived in. Nothing from the trash counts. */
export const calendar = {
  /** Every day that has something in it, from one to another, both included, in order. */
  days: operation(z.object({ from: localDate, to: localDate }), z.array(calendarDay)),
}
