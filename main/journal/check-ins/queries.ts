import { cadences, scalesOf, type Cadence, type Scale } from '../../../shared/check-ins.ts'
import type { CheckInDay } from '../../../shared/contract/check-ins.ts'
import { localDateOf } from '../../../shared/dates.ts'
import type { Clock } from '../clock.ts'
import { all, first, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

/** What was rated and picked today, by the local date, and when each check-in was done before. */
export function checkInToday(db: ReadDb, clock: Clock): CheckInDay {
  const localDate = localDateOf(clock.now(), clock.zone())
  const rated = all<{ scale: Scale; value: number }>(
    db,
    'SELECT scale, value FROM check_in_ratings WHERE local_date = ?',
    localDate,
  )
  const picked = all<{ id: string }>(
    db,
    'SELECT word_id AS id FROM self_word_picks WHERE local_date = ?',
    localDate,
  )
  const last = cadences.map((cadence) => [cadence, lastBefore(db, cadence, localDate)])
  return {
    localDate,
    ratings: Object.fromEntries(rated.map(({ scale, value }) => [scale, value])),
    picked: picked.map(({ id }) => id),
    last: Object.fromEntries(last) as CheckInDay['last'],
  }
}

function lastBefore(db: ReadDb, cadence: Cadence, localDate: string): string | null {
  const scales = scalesOf[cadence]
  const found = first<{ day: string | null }>(
    db,
    `SELECT max(local_date) AS day FROM check_in_ratings
     WHERE scale IN (${scales.map(() => '?').join(', ')}) AND local_date < ?`,
    ...scales,
    localDate,
  )
  return found?.day ?? null
}

/** Rates today, or takes that back (null): when this returns, it is on disk. A later rating of the day takes its place. */
export function rate(
  db: WriteDb,
  clock: Clock,
  { scale, value }: { scale: Scale; value: number | null },
): void {
  const now = clock.now()
  const zone = clock.zone()
  const localDate = localDateOf(now, zone)
  if (value === null)
    write(db, 'DELETE FROM check_in_ratings WHERE local_date = ? AND scale = ?', localDate, scale)
  else
    write(
      db,
      `INSERT OR REPLACE INTO check_in_ratings (local_date, scale, value, rated_at, zone)
       VALUES (?, ?, ?, ?, ?)`,
      localDate,
      scale,
      value,
      now,
      zone,
    )
}
