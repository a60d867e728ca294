import type { Win } from '../../../shared/contract/wins.ts'
import { localDateOf } from '../../../shared/dates.ts'
import { Failure } from '../../../shared/result.ts'
import { momentOf, type Clock, type Moment } from '../clock.ts'
import { getRejection } from '../rejections/queries.ts'
import { all, inTransaction, write, type ReadDb, type WriteDb } from '../storage/sql.ts'
import { expectStrength } from '../strengths/queries.ts'

type NewWin = Pick<Win, 'id' | 'win'>

/** All of them, the latest day first, those in the trash included. */
export const allWins = (db: ReadDb): Win[] =>
  all(
    db,
    `SELECT wins.id, wins.created_at AS createdAt, wins.zone, wins.local_date AS localDate, win, day,
       wins.area, rejection_id AS rejectionId, strength_id AS strengthId,
       rejections.title AS rejectionTitle, wins.trashed_at AS trashedAt
     FROM wins LEFT JOIN rejections ON rejections.id = rejection_id AND rejections.trashed_at IS NULL
     ORDER BY day DESC, wins.created_at DESC, wins.rowid DESC`,
  )

/** Adds one, or changes it: when this returns, it is on disk. @throws Failure `not-found` */
export function saveWin(
  db: WriteDb,
  clock: Clock,
  said: Pick<Win, 'id' | 'win' | 'day' | 'area' | 'rejectionId' | 'strengthId'>,
): void {
  const now = clock.now()
  const zone = clock.zone()
  inTransaction(db, () => {
    if (said.rejectionId !== null) getRejection(db, said.rejectionId)
    if (said.strengthId !== null) expectStrength(db, said.strengthId)
    write(
      db,
      `INSERT INTO wins (id, created_at, updated_at, zone, local_date, rejection_id, strength_id, area,
         day, win)
       VALUES ($id, $now, $now, $zone, $localDate, $rejectionId, $strengthId, $area, $day, $win)
       ON CONFLICT (id) DO UPDATE SET updated_at = $now, rejection_id = $rejectionId,
         strength_id = $strengthId, area = $area, day = $day, win = $win`,
      {
        ...said,
        now,
        zone,
        localDate: localDateOf(now, zone),
        // Half a surrogate pair cannot be written as UTF-8.
        win: said.win.toWellFormed(),
      },
    )
  })
}

/** Adds one of today: when this returns, it is on disk. One that is there takes the words, where they are newer. */
export function addWin(db: WriteDb, clock: Clock, given: NewWin): void {
  addWinAt(db, given, momentOf(clock))
}

/**
 * The same for a moment that may have passed: its day is the win's. A line may have been kept as it was typed until the journal
 * was locked, and gone on after that. Answers whether anything came of it.
 */
export const addWinAt = (
  db: WriteDb,
  { id, win }: NewWin,
  { at, zone, localDate }: Moment,
): boolean =>
  write(
    db,
    `INSERT INTO wins (id, created_at, updated_at, zone, local_date, rejection_id, strength_id, area,
       day, win)
     VALUES ($id, $at, $at, $zone, $localDate, NULL, NULL, NULL, $localDate, $win)
     ON CONFLICT (id) DO UPDATE SET updated_at = $at, trashed_at = NULL, win = $win
       WHERE updated_at < $at`,
    { id, at, zone, localDate, win: win.toWellFormed() },
  ) > 0

/** Moves one to the trash (an instant) or out of it (null). @throws Failure `not-found` */
export function setWinTrashed(db: WriteDb, id: string, trashedAt: number | null): void {
  if (write(db, 'UPDATE wins SET trashed_at = ? WHERE id = ?', trashedAt, id) === 0)
    throw new Failure('not-found')
}
