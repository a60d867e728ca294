import { addDays, localDateOf } from '../../../shared/dates.ts'
import { dayBegan, painfulEvening, type Today } from '../../../shared/evening.ts'
import type { Clock } from '../clock.ts'
import { all, type ReadDb } from '../storage/sql.ts'

/** The evening that it is now, as `2026-11-22`, if it is a painful one (shared/evening.ts). */
export function painfulEveningNow(db: ReadDb, clock: Clock): string | null {
  const [now, zone] = [clock.now(), clock.zone()]
  return painfulEvening(now, zone, todayOf(db, dayBegan(now, zone), now))
}

/** What was said from one instant to another; without what lies in the trash. */
function todayOf(db: ReadDb, from: number, to: number): Today {
  const latest = new Map(
    all<{ id: string; hurt: number }>(
      db,
      `SELECT rejection_id AS id, hurt FROM hurt_ratings
         JOIN rejections ON rejections.id = rejection_id
       WHERE rated_at BETWEEN ? AND ? AND trashed_at IS NULL ORDER BY rated_at, hurt_ratings.rowid`,
      from,
      to,
    ).map(({ id, hurt }) => [id, hurt]),
  )
  const feelings = all<Today['feelings'][number]>(
    db,
    // No zone is more than a day away from another; the index is by days.
    `SELECT pleasantness, intensity FROM feelings
     WHERE trashed_at IS NULL AND local_date >= ? AND felt_at BETWEEN ? AND ?`,
    addDays(localDateOf(from, 'UTC'), -1),
    from,
    to,
  )
  return { hurts: [...latest.values()], feelings }
}
