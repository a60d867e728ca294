import { scalesOf, sensitivity } from '../../../shared/check-ins.ts'
import type { CheckInsTold, RatedDay } from '../../../shared/contract/insights.ts'
import { jaccard } from '../statistics/jaccard.ts'
import { mannKendall } from '../statistics/mann-kendall.ts'
import { theilSen } from '../statistics/theil-sen.ts'
import { all, type ReadDb } from '../storage/sql.ts'
import { daysFrom, mondayOf } from './stretches.ts'

/** What the person rated of themselves, day by day. Nothing from the trash counts. */
export function checkInsTold(db: ReadDb): CheckInsTold {
  const rated = all<RatedDay & { scale: string }>(
    db,
    `SELECT local_date AS localDate, scale, value FROM check_in_ratings
     ORDER BY local_date, scale`,
  )
  const of = (scale: string) =>
    rated.filter((row) => row.scale === scale).map(({ localDate, value }) => ({ localDate, value }))
  return {
    worth: series(of('worth')),
    settled: series(of('settled')),
    selfCompassion: series(meanOfAll(rated)),
    closeness: series(of('closeness')),
    clarity: series(of('clarity')),
    steadyWords: series(steadyWords(db)),
    sensitivity: series(expected(db)),
  }
}

/** With what can be said of where it goes: Theil-Sen's slope, where Mann-Kendall finds one (p below 0.05). */
function series(days: readonly RatedDay[]): CheckInsTold['worth'] {
  const from = days[0]?.localDate ?? ''
  const points = days.map(({ localDate, value }) => ({ x: daysFrom(from, localDate), y: value }))
  const found = mannKendall(points)
  const slope = found && found.p < 0.05 ? theilSen(points) : null
  return { days: [...days], perMonth: slope ? slope.slope * 30 : null }
}

/** The mean of the weekly three on days on which all of them were rated. */
function meanOfAll(rated: readonly (RatedDay & { scale: string })[]): RatedDay[] {
  const weekly: readonly string[] = scalesOf.weekly
  const byDay = Map.groupBy(
    rated.filter(({ scale }) => weekly.includes(scale)),
    ({ localDate }) => localDate,
  )
  return [...byDay]
    .filter(([, values]) => values.length === weekly.length)
    .map(([localDate, values]) => ({
      localDate,
      value: values.reduce((sum, { value }) => sum + value, 0) / values.length,
    }))
}

/**
 * How many of the words picked in a week were picked in the last one before it, too, of all that were picked in either
 * (Jaccard), 0 to 100: by the Monday of the later week. The last picks of a week count.
 */
function steadyWords(db: ReadDb): RatedDay[] {
  const picks = all<{ localDate: string; id: string }>(
    db,
    'SELECT local_date AS localDate, word_id AS id FROM self_word_picks ORDER BY local_date, word_id',
  )
  const days = Map.groupBy(picks, ({ localDate }) => localDate)
  const weeks = new Map<string, Set<string>>()
  for (const [day, words] of days) weeks.set(mondayOf(day), new Set(words.map(({ id }) => id)))
  const mondays = [...weeks.keys()]
  return mondays.slice(1).flatMap((monday, index) => {
    const shared = jaccard(weeks.get(mondays[index]!)!, weeks.get(monday)!)
    return shared === null ? [] : [{ localDate: monday, value: shared * 100 }]
  })
}

/**
 * How concerned times how likely a no, over what the person was about to ask: the mean of each day. Of an ask of the ladder
 * that is how bad it would be times how likely what is feared.
 */
function expected(db: ReadDb): RatedDay[] {
  const rows = all<{ localDate: string; concern: number; expectedNo: number }>(
    db,
    `SELECT local_date AS localDate, concern, expected_no AS expectedNo FROM sensitivity_ratings
     JOIN sensitivity_situations ON id = situation_id
     WHERE trashed_at IS NULL AND concern IS NOT NULL AND expected_no IS NOT NULL
     UNION ALL
     SELECT local_date, cost, chance FROM asks
     WHERE trashed_at IS NULL AND cost IS NOT NULL AND chance IS NOT NULL
     ORDER BY localDate, concern, expectedNo`,
  )
  return [...Map.groupBy(rows, ({ localDate }) => localDate)].map(([localDate, ratings]) => ({
    localDate,
    value:
      ratings.reduce((sum, row) => sum + (sensitivity(row.concern, row.expectedNo) ?? 0), 0) /
      ratings.length,
  }))
}
