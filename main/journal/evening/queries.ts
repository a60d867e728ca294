import { addDays, localDateOf } from '../../../shared/dates.ts'
import type { Area } from '../../../shared/contract/rejections.ts'
import { dayBegan, painfulEvening, type Today, type WorthSaid } from '../../../shared/evening.ts'
import type { Clock } from '../clock.ts'
import { all, first, type ReadDb } from '../storage/sql.ts'

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

/** What was said last of worth, in a check-in or of a rejection; without what lies in the trash. Null where nothing was. */
export const lastWorth = (db: ReadDb): WorthSaid | null =>
  first<WorthSaid>(
    db,
    `SELECT rated_at AS at, value FROM check_in_ratings WHERE scale = 'worth'
     UNION ALL
     SELECT worth.updated_at, self FROM worth JOIN rejections ON rejections.id = rejection_id
     WHERE self IS NOT NULL AND trashed_at IS NULL
     ORDER BY at DESC LIMIT 1`,
  ) ?? null

/**
 * The areas of life that hurt today: of the rejections that were rated, or that feelings were about; where there are none, of
 * the last one that happened. Without what lies in the trash, and where no area was given.
 */
export function areasThatHurt(db: ReadDb, clock: Clock): Area[] {
  const now = clock.now()
  const rows = all<{ area: Area | null }>(
    db,
    `SELECT area FROM rejections WHERE trashed_at IS NULL AND id IN (
       SELECT rejection_id FROM hurt_ratings WHERE rated_at BETWEEN $from AND $now
       UNION
       SELECT rejection_id FROM rejection_links JOIN feelings ON feelings.id = item_id
       WHERE kind = 'feeling' AND feelings.trashed_at IS NULL AND felt_at BETWEEN $from AND $now)`,
    { from: dayBegan(now, clock.zone()), now },
  )
  const last = all<{ area: Area | null }>(
    db,
    'SELECT area FROM rejections WHERE trashed_at IS NULL ORDER BY happened_at DESC LIMIT 1',
  )
  return [...new Set((rows.length > 0 ? rows : last).flatMap(({ area }) => area ?? []))]
}
