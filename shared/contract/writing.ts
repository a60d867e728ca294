import { z } from 'zod'
import { lengths } from '../writing/rules.ts'
import { done, id, instant, localDate, nothing, operation, zone } from './operation.ts'

/** 0 to 100; null when it was not given, which is not 0. */
const rating = z.number().int().min(0).max(100).nullable()

const minutes = z.literal([...lengths])

/** The person's own words for one event. */
const about = z.string().trim().min(1).max(200)

export const writingSession = z.object({
  id,
  seriesId: id,
  /** The page it was begun on; the journal has it once something is written. */
  entryId: id,
  begunAt: instant,
  endedAt: instant.nullable(),
  zone,
  localDate,
  minutes,
  hurtBefore: rating,
  hurtAfter: rating,
  circling: rating,
  workingThrough: rating,
  hurtNextDay: rating,
})
export type WritingSession = z.infer<typeof writingSession>

export const writingSeries = z.object({
  id,
  about: z.string(),
  begunAt: instant,
  zone,
  localDate,
  closedAt: instant.nullable(),
  /** `finished`: four sessions. `worse`: the stop rule. `person`: they said that it is enough. */
  closedBecause: z.enum(['finished', 'worse', 'person']).nullable(),
  /** Those in which something was written, the first one first. */
  sessions: z.array(writingSession),
})
export type WritingSeries = z.infer<typeof writingSeries>

/** A series that the rules ended, and not the person. */
const endedSeries = z.object({ id, about: z.string(), why: z.enum(['finished', 'worse']) })
export type EndedSeries = z.infer<typeof endedSeries>

const standing = z.object({
  series: writingSeries,
  /** It hurt more afterwards in three of the last five uses. */
  oftenWorse: z.boolean(),
})
export type Standing = z.infer<typeof standing>

/** Timed writing (shared/writing/rules.ts has its rules). A session that was left in the middle ended where it was left. */
export const writing = {
  /** What can be gone on with, last written about first; and what ended in the last seven days, for it may go unsaid. */
  open: operation(
    nothing,
    z.object({
      series: z.array(writingSeries),
      ended: z.array(endedSeries),
      oftenWorse: z.boolean(),
    }),
  ),
  /**
   * Begins a session on a new page, and a series with it unless there is one with this id. The window makes the ids.
   * Fails with `bad-input` when the series is over.
   */
  begin: operation(
    z.object({
      id,
      series: z.object({ id, about }),
      entryId: id,
      minutes,
      hurtBefore: rating,
    }),
    writingSession,
  ),
  end: operation(z.object({ id }), standing),
  /** Keeps what is said after a session; what it says of the series may close it. */
  rate: operation(
    z.object({ id, hurtAfter: rating, circling: rating, workingThrough: rating }),
    standing,
  ),
  /** The person says that it is enough, or that it is not. */
  close: operation(z.object({ id }), done),
  reopen: operation(z.object({ id }), done),
  /** Yesterday's last session, if its question is still to be asked. */
  nextDay: operation(nothing, z.object({ id, about: z.string() }).nullable()),
  /** Answers that question or, with null, puts it away; either way it does not come again. */
  answerNextDay: operation(z.object({ id, hurt: rating }), done),
}
