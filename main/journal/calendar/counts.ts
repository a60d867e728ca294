import type { CalendarDay } from '../../../shared/contract/calendar.ts'
import { kinds as searchable } from '../search/kinds/all.ts'
import { all, type ReadDb } from '../storage/sql.ts'

type Counted = Exclude<keyof CalendarDay, 'localDate'>

/** The rows that are counted, by what they are counted as. All but the first two are small tables, read from end to end. */
const rows: Record<Counted, readonly string[]> = {
  entries: ['entries WHERE trashed_at IS NULL'],
  feelings: ['feelings WHERE trashed_at IS NULL'],
  rejections: ['rejections WHERE trashed_at IS NULL AND folded = 0'],
  // As searching has them: a day shows the same below its calendar.
  practice: searchable.flatMap(({ rows }) =>
    rows ? [`(SELECT localDate AS local_date, thrown FROM (${rows})) WHERE thrown = 0`] : [],
  ),
}

/** What is asked of the database to count some kinds by day from `$from` to `$to`. */
export function countingBy(kinds: readonly Counted[]): string {
  const each = kinds.flatMap((kind) =>
    rows[kind].map((from) => {
      const columns = kinds.map((other) => `${other === kind ? 'count(*)' : '0'} AS ${other}`)
      return `SELECT local_date, ${columns.join(', ')} FROM ${from}
        AND local_date BETWEEN $from AND $to GROUP BY local_date`
    }),
  )
  return `SELECT local_date AS localDate, ${kinds.map((kind) => `sum(${kind}) AS ${kind}`).join(', ')}
    FROM (${each.join(' UNION ALL ')}) GROUP BY local_date ORDER BY local_date`
}

/** How much there is of each day from one to another, both included; days with nothing are left out. In order. */
export const countsByDay = <K extends Counted>(
  db: ReadDb,
  span: { from: string; to: string },
  kinds: readonly K[],
): Pick<CalendarDay, K | 'localDate'>[] => all(db, countingBy(kinds), span)
