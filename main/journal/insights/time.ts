import { addDays, localDateOf } from '../../../shared/dates.ts'
import type { Clock } from '../clock.ts'
import { first, type ReadDb } from '../storage/sql.ts'

/** Nobody needs a picture of more: a date further back was hardly meant. */
const mostYears = 100

export const today = (clock: Clock): string => localDateOf(clock.now(), clock.zone())

/** The same day a year before, and the first of March for a 29th of February. */
export function yearsBefore(date: string, years: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return new Date(Date.UTC(year - years, month - 1, day)).toISOString().slice(0, 10)
}

/** The last twelve months, today included. */
export const lastYear = (now: string): { from: string; to: string } => ({
  from: addDays(yearsBefore(now, 1), 1),
  to: now,
})

/** From the first feeling to today, or to one that was logged where it is tomorrow already; null without any. */
export function everFelt(db: ReadDb, now: string): { from: string; to: string } | null {
  const tomorrow = addDays(now, 1)
  const ends = first<{ from: string | null; to: string | null }>(
    db,
    `SELECT (SELECT min(local_date) FROM feelings WHERE trashed_at IS NULL AND local_date >= $from) AS "from",
       (SELECT max(local_date) FROM feelings WHERE trashed_at IS NULL AND local_date <= $to) AS "to"`,
    { from: yearsBefore(now, mostYears), to: tomorrow },
  )
  if (!ends?.from || !ends.to || ends.from > ends.to) return null
  return { from: ends.from, to: ends.to > now ? ends.to : now }
}
