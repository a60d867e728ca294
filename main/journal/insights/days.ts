import type { Days } from '../../../shared/contract/insights.ts'
import { addDays } from '../../../shared/dates.ts'
import { countsByDay } from '../calendar/counts.ts'
import type { Clock } from '../clock.ts'
import { all, type ReadDb } from '../storage/sql.ts'
import { lastYear, today } from './time.ts'

const four = (year: number): string => String(year).padStart(4, '0')

/** What there is of each day of a calendar year, or of the last twelve months (null). */
export function daysOf(db: ReadDb, clock: Clock, year: number | null): Days {
  const now = today(clock)
  const last = lastYear(now)
  // Where it is tomorrow already, something may have been written.
  const span =
    year === null
      ? { ...last, to: addDays(last.to, 1) }
      : { from: `${four(year)}-01-01`, to: `${four(year)}-12-31` }
  const days = countsByDay(db, span, ['entries', 'feelings'])
  const tomorrow = days.at(-1)?.localDate === span.to && year === null
  return { ...span, to: year === null && !tomorrow ? last.to : span.to, days, years: yearsIn(db) }
}

/** The year of the first row of a table after a date. */
const yearAfter = (table: 'entries' | 'feelings', date: string): string =>
  `(SELECT substr(local_date, 1, 4) FROM ${table}
    WHERE trashed_at IS NULL AND local_date > ${date}
      AND local_date GLOB '[0-9][0-9][0-9][0-9]-*' ORDER BY local_date LIMIT 1)`

const earliest = "'0001'"
const endOfYear = "year || '-99'"

/** Years of four figures, as all are but of something odd that was imported. One leads to the next, by the index. */
const yearsIn = (db: ReadDb): number[] =>
  all<{ year: number }>(
    db,
    `WITH RECURSIVE
       entry_years (year) AS (
         SELECT ${yearAfter('entries', earliest)}
         UNION SELECT ${yearAfter('entries', endOfYear)} FROM entry_years WHERE year IS NOT NULL),
       feeling_years (year) AS (
         SELECT ${yearAfter('feelings', earliest)}
         UNION SELECT ${yearAfter('feelings', endOfYear)} FROM feeling_years WHERE year IS NOT NULL)
     SELECT CAST(year AS INTEGER) AS year FROM (
       SELECT year FROM entry_years UNION SELECT year FROM feeling_years)
     WHERE year IS NOT NULL ORDER BY year DESC`,
  ).map(({ year }) => year)
