import type { Situation } from '../../../shared/contract/check-ins.ts'
import { localDateOf } from '../../../shared/dates.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { all, inTransaction, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

/** What the person is about to ask, the newest first, each with its last rating; without those in the trash. */
export const situations = (db: ReadDb): Situation[] =>
  all(
    db,
    `SELECT id, situation, local_date AS ratedOn, concern, expected_no AS expectedNo
     FROM sensitivity_situations
     LEFT JOIN sensitivity_ratings ON situation_id = id AND local_date =
       (SELECT max(local_date) FROM sensitivity_ratings WHERE situation_id = id)
     WHERE trashed_at IS NULL ORDER BY created_at DESC, sensitivity_situations.rowid DESC`,
  )

/** Adds one, or changes its words: when this returns, it is on disk. */
export function saveSituation(
  db: WriteDb,
  clock: Clock,
  { id, situation }: Pick<Situation, 'id' | 'situation'>,
): void {
  write(
    db,
    `INSERT INTO sensitivity_situations (id, created_at, situation) VALUES (?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET situation = excluded.situation`,
    id,
    clock.now(),
    situation.toWellFormed(),
  )
}

type Rated = Pick<Situation, 'id' | 'concern' | 'expectedNo'>

/** Rates one today; another rating of the same day takes its place. @throws Failure `not-found` */
export function rateSituation(db: WriteDb, clock: Clock, { id, concern, expectedNo }: Rated): void {
  const now = clock.now()
  const zone = clock.zone()
  inTransaction(db, () => {
    if (!situations(db).some((known) => known.id === id)) throw new Failure('not-found')
    write(
      db,
      `INSERT OR REPLACE INTO sensitivity_ratings
         (situation_id, local_date, rated_at, zone, concern, expected_no)
       VALUES (?, ?, ?, ?, ?, ?)`,
      id,
      localDateOf(now, zone),
      now,
      zone,
      concern,
      expectedNo,
    )
  })
}

/** Moves one to the trash (an instant) or out of it (null). @throws Failure `not-found` */
export function setSituationTrashed(db: WriteDb, id: string, trashedAt: number | null): void {
  const sql = 'UPDATE sensitivity_situations SET trashed_at = ? WHERE id = ?'
  if (write(db, sql, trashedAt, id) === 0) throw new Failure('not-found')
}
