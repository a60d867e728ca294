import type { Days } from '../../../shared/contract/insights.ts'
import { addDays } from '../../../shared/dates.ts'
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
  const days = all<Days['days'][number]>(
    db,
    `SELECT local_date AS localDate, sum(entries) AS entries, sum(feelings) AS feelings FROM (
       SELECT local_date, count(*) AS entries, 0 AS feelings FROM entries
       WHERE trashed_at IS NULL AND local_date BETWEEN $from AND $to GROUP BY local_date
       UNION ALL
       SELECT local_date, 0, count(*) FROM feelings
       WHERE trashed_at IS NULL AND local_date BETWEEN $from AND $to GROUP BY local_date
     ) GROUP BY local_date ORDER BY local_date`,
    span,
  )
  const tomorrow = days.at(-1)?.localDate === span.to && year === null
  return { ...span, to: year === null && !tomorrow ? last.to : span.to, days, years: yearsIn(db) }
}

/** Years of four figures, as everybody's are who did not import something odd. */
const yearsIn = (db: ReadDb): number[] =>
  all<{ year: number }>(
    db,
    `SELECT CAST(year AS INTEGER) AS year FROM (
       SELECT DISTINCT substr(local_date, 1, 4) AS year FROM entries
       WHERE trashed_at IS NULL AND local_date GLOB '[0-9][0-9][0-9][0-9]-*'
       UNION
       SELECT DISTINCT substr(local_date, 1, 4) FROM feelings
       WHERE trashed_at IS NULL AND local_date GLOB '[0-9][0-9][0-9][0-9]-*'
     ) WHERE year > '0000' ORDER BY year DESC`,
  ).map(({ year }) => year)
