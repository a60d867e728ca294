import type {
  Area,
  HurtRating,
  Rejection,
  RejectionStatus,
} from '../../../shared/contract/rejections.ts'
import { localDateOf } from '../../../shared/dates.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { inTransaction, write, type WriteDb } from '../storage/sql.ts'
import { getRejection } from './queries.ts'
import { setStep } from './steps.ts'

interface Said {
  id: string
  happenedAt: number
  title: string
  facts: string
  area: Area | null
  usual: number | null
}

/** Adds a rejection, or changes what is said of it: when this returns, it is on disk. */
export function saveRejection(db: WriteDb, clock: Clock, said: Said): Rejection {
  const { id, happenedAt, area, usual } = said
  const now = clock.now()
  const zone = clock.zone()
  return inTransaction(db, () => {
    write(
      db,
      `INSERT INTO rejections
         (id, created_at, updated_at, happened_at, zone, local_date, area, usual, title, facts)
       VALUES ($id, $now, $now, $happenedAt, $zone, $localDate, $area, $usual, $title, $facts)
       ON CONFLICT (id) DO UPDATE SET updated_at = $now, area = $area, usual = $usual, title = $title,
         facts = $facts,
         -- Its time stays in the zone where it was said, unless another time is said.
         zone = iif(happened_at = $happenedAt, zone, $zone),
         local_date = iif(happened_at = $happenedAt, local_date, $localDate),
         happened_at = $happenedAt`,
      {
        id,
        now,
        happenedAt,
        zone,
        localDate: localDateOf(happenedAt, zone),
        area,
        usual,
        // Half a surrogate pair cannot be written as UTF-8.
        title: said.title.toWellFormed(),
        facts: said.facts.toWellFormed(),
      },
    )
    return getRejection(db, id)
  })
}

/** Keeps how much it hurts now. @throws Failure `not-found` */
export function rateHurt(
  db: WriteDb,
  clock: Clock,
  { id, rejectionId, hurt }: { id: string; rejectionId: string; hurt: number },
): HurtRating {
  const ratedAt = clock.now()
  const zone = clock.zone()
  const rating = { id, ratedAt, zone, localDate: localDateOf(ratedAt, zone), hurt }
  inTransaction(db, () => {
    getRejection(db, rejectionId)
    write(
      db,
      `INSERT INTO hurt_ratings (id, rejection_id, rated_at, zone, local_date, hurt)
       VALUES (?, ?, ?, ?, ?, ?)`,
      id,
      rejectionId,
      ratedAt,
      zone,
      rating.localDate,
      hurt,
    )
  })
  return rating
}

export function removeRating(db: WriteDb, id: string): void {
  write(db, 'DELETE FROM hurt_ratings WHERE id = ?', id)
}

/** Says what an entry or a feeling is about; null takes that back. A feeling is a step on the path. @throws Failure `not-found` */
export function linkTo(
  db: WriteDb,
  clock: Clock,
  given: { kind: 'entry' | 'feeling'; itemId: string; rejectionId: string | null },
): void {
  const { kind, itemId, rejectionId } = given
  inTransaction(db, () => {
    if (rejectionId === null) {
      write(db, 'DELETE FROM rejection_links WHERE kind = ? AND item_id = ?', kind, itemId)
      return
    }
    getRejection(db, rejectionId)
    write(
      db,
      `INSERT INTO rejection_links (kind, item_id, rejection_id) VALUES (?, ?, ?)
       ON CONFLICT (kind, item_id) DO UPDATE SET rejection_id = excluded.rejection_id`,
      kind,
      itemId,
      rejectionId,
    )
    if (kind === 'feeling') setStep(db, clock, { id: rejectionId, step: 'name', state: 'done' })
  })
}

/** @throws Failure `not-found` */
export const setStatus = (db: WriteDb, id: string, status: RejectionStatus): void =>
  set(db, id, 'status', status)

/** @throws Failure `not-found` */
export const setFolded = (db: WriteDb, id: string, folded: boolean): void =>
  set(db, id, 'folded', Number(folded))

/** @throws Failure `not-found` */
export const setUnfair = (db: WriteDb, id: string, unfair: boolean): void =>
  set(db, id, 'unfair', Number(unfair))

/** Moves it to the trash (an instant) or out of it (null). @throws Failure `not-found` */
export const setRejectionTrashed = (db: WriteDb, id: string, trashedAt: number | null): void =>
  set(db, id, 'trashed_at', trashedAt)

type Column = 'status' | 'folded' | 'unfair' | 'trashed_at'

function set(db: WriteDb, id: string, column: Column, value: string | number | null): void {
  if (write(db, `UPDATE rejections SET ${column} = ? WHERE id = ?`, value, id) === 0) {
    throw new Failure('not-found')
  }
}
