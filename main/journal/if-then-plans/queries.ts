import type { IfThenPlan } from '../../../shared/contract/if-then-plans.ts'
import { localDateOf } from '../../../shared/dates.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { all, inTransaction, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

/** The latest first, those in the trash included. */
export const allIfThenPlans = (db: ReadDb): IfThenPlan[] =>
  all(
    db,
    `SELECT id, created_at AS createdAt, zone, local_date AS localDate, cue, act,
       closed_at AS closedAt, trashed_at AS trashedAt
     FROM if_then_plans ORDER BY created_at DESC, rowid DESC`,
  )

const closeOthers = `UPDATE if_then_plans SET closed_at = ?
  WHERE closed_at IS NULL AND trashed_at IS NULL AND id <> ?`

/** Adds one, which closes the one before it, or changes it: when this returns, it is on disk. */
export function saveIfThenPlan(
  db: WriteDb,
  clock: Clock,
  { id, cue, act }: Pick<IfThenPlan, 'id' | 'cue' | 'act'>,
): void {
  const now = clock.now()
  const zone = clock.zone()
  inTransaction(db, () => {
    const added = write(
      db,
      `INSERT INTO if_then_plans (id, created_at, updated_at, zone, local_date, cue, act)
       VALUES (?, ?, ?, ?, ?, '', '') ON CONFLICT (id) DO NOTHING`,
      id,
      now,
      now,
      zone,
      localDateOf(now, zone),
    )
    if (added > 0) write(db, closeOthers, now, id)
    write(
      db,
      'UPDATE if_then_plans SET updated_at = ?, cue = ?, act = ? WHERE id = ?',
      now,
      // Half a surrogate pair cannot be written as UTF-8.
      cue.toWellFormed(),
      act.toWellFormed(),
      id,
    )
  })
}

/** It no longer holds. @throws Failure `not-found` */
export function closeIfThenPlan(db: WriteDb, clock: Clock, id: string): void {
  const sql = 'UPDATE if_then_plans SET closed_at = coalesce(closed_at, ?) WHERE id = ?'
  if (write(db, sql, clock.now(), id) === 0) throw new Failure('not-found')
}

/** It holds again. @throws Failure `not-found`; `exists` where another holds by now */
export function reopenIfThenPlan(db: WriteDb, id: string): void {
  inTransaction(db, () => {
    if (anotherHolds(db, id)) throw new Failure('exists', 'Another plan holds by now.')
    const sql = 'UPDATE if_then_plans SET closed_at = NULL WHERE id = ?'
    if (write(db, sql, id) === 0) throw new Failure('not-found')
  })
}

const anotherHolds = (db: ReadDb, id: string): boolean =>
  allIfThenPlans(db).some(
    (plan) => plan.closedAt === null && plan.trashedAt === null && plan.id !== id,
  )

/** Moves one to the trash, or out of it: closed, where another holds by now. @throws Failure `not-found` */
export function setIfThenPlanTrashed(
  db: WriteDb,
  clock: Clock,
  id: string,
  trashed: boolean,
): void {
  const now = clock.now()
  inTransaction(db, () => {
    if (!trashed && anotherHolds(db, id)) closeIfThenPlan(db, clock, id)
    const sql = 'UPDATE if_then_plans SET trashed_at = ? WHERE id = ?'
    if (write(db, sql, trashed ? now : null, id) === 0) throw new Failure('not-found')
  })
}
