import type { Action } from '../../../shared/contract/actions.ts'
import { localDateOf } from '../../../shared/dates.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { getRejection } from '../rejections/queries.ts'
import { all, inTransaction, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

/** Small things to do after a rejection, in the order in which they were added. */
export const actionsOf = (db: ReadDb, rejectionId: string): Action[] =>
  all(
    db,
    `SELECT id, rejection_id AS rejectionId, text, due, done_at AS doneAt FROM actions
     WHERE rejection_id = ? AND trashed_at IS NULL ORDER BY created_at, rowid`,
    rejectionId,
  )

/** Adds one, or changes it: when this returns, it is on disk. @throws Failure `not-found` */
export function saveAction(db: WriteDb, clock: Clock, action: Omit<Action, 'doneAt'>): void {
  const { id, rejectionId, text, due } = action
  const now = clock.now()
  const zone = clock.zone()
  inTransaction(db, () => {
    getRejection(db, rejectionId)
    write(
      db,
      `INSERT INTO actions (id, rejection_id, created_at, zone, local_date, due, text)
       VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET due = excluded.due, text = excluded.text`,
      id,
      rejectionId,
      now,
      zone,
      localDateOf(now, zone),
      due,
      // Half a surrogate pair cannot be written as UTF-8.
      text.toWellFormed(),
    )
  })
}

/** Ticks one off, or takes that back. @throws Failure `not-found` */
export function setActionDone(db: WriteDb, clock: Clock, id: string, ticked: boolean): void {
  const now = clock.now()
  const changed = write(
    db,
    'UPDATE actions SET done_at = ?, done_on = ? WHERE id = ?',
    ticked ? now : null,
    ticked ? localDateOf(now, clock.zone()) : null,
    id,
  )
  if (changed === 0) throw new Failure('not-found')
}

/** Removes one (an instant), or takes that back (null). @throws Failure `not-found` */
export function setActionTrashed(db: WriteDb, id: string, trashedAt: number | null): void {
  if (write(db, 'UPDATE actions SET trashed_at = ? WHERE id = ?', trashedAt, id) === 0)
    throw new Failure('not-found')
}
