import type { Plan, PlanRatings, PlanSaid } from '../../../shared/contract/plans.ts'
import { localDateOf } from '../../../shared/dates.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { getRejection } from '../rejections/queries.ts'
import { all, first, inTransaction, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

const select = `SELECT plans.id, plans.created_at AS createdAt, plans.zone,
    plans.local_date AS localDate, plan, planned_for AS plannedFor, plans.area,
    rejection_id AS rejectionId, state, put_away_at IS NOT NULL AS putAway,
    answered_at AS answeredAt, answered_on AS answeredOn, mastery, pleasure, connection, done_on AS doneOn,
    rejections.title AS rejectionTitle, plans.trashed_at AS trashedAt
  FROM plans LEFT JOIN rejections ON rejections.id = rejection_id AND rejections.trashed_at IS NULL`

type Row = Omit<Plan, 'putAway'> & { putAway: number }
const planOf = (row: Row): Plan => ({ ...row, putAway: row.putAway === 1 })

/** All of them, the first one first, those in the trash included. */
export const allPlans = (db: ReadDb): Plan[] =>
  all<Row>(db, `${select} ORDER BY plans.created_at, plans.rowid`).map(planOf)

function getPlan(db: ReadDb, id: string): Plan {
  const row = first<Row>(db, `${select} WHERE plans.id = ?`, id)
  if (!row) throw new Failure('not-found')
  return planOf(row)
}

/** Adds one, or changes it: when this returns, it is on disk. @throws Failure `not-found` */
export function savePlan(db: WriteDb, clock: Clock, said: PlanSaid): Plan {
  const now = clock.now()
  const zone = clock.zone()
  return inTransaction(db, () => {
    if (said.rejectionId !== null) getRejection(db, said.rejectionId)
    write(
      db,
      `INSERT INTO plans (id, created_at, updated_at, zone, local_date, rejection_id, area, planned_for,
         plan)
       VALUES ($id, $now, $now, $zone, $localDate, $rejectionId, $area, $plannedFor, $plan)
       ON CONFLICT (id) DO UPDATE SET updated_at = $now, rejection_id = $rejectionId, area = $area,
         -- Another day is asked about anew.
         put_away_at = iif(planned_for = $plannedFor, put_away_at, NULL),
         planned_for = $plannedFor, plan = $plan`,
      {
        ...said,
        now,
        zone,
        localDate: localDateOf(now, zone),
        // Half a surrogate pair cannot be written as UTF-8.
        plan: said.plan.toWellFormed(),
      },
    )
    return getPlan(db, said.id)
  })
}

/** It was done, or was not, or (null) neither was said. How it was stays. @throws Failure `not-found` */
export function settlePlan(
  db: WriteDb,
  clock: Clock,
  { id, state }: { id: string; state: 'done' | 'not-done' | null },
): Plan {
  const now = clock.now()
  const zone = clock.zone()
  return inTransaction(db, () => {
    if (getPlan(db, id).state !== (state ?? 'planned'))
      write(
        db,
        `UPDATE plans SET updated_at = $now, state = $state, answered_at = $at, answered_zone = $zone,
           answered_on = $on WHERE id = $id`,
        {
          id,
          now,
          state: state ?? 'planned',
          at: state && now,
          zone: state && zone,
          on: state && localDateOf(now, zone),
        },
      )
    return getPlan(db, id)
  })
}

/** Keeps how it was: when this returns, it is on disk. @throws Failure `not-found` where it was not said to be done */
export function ratePlan(db: WriteDb, clock: Clock, ratings: PlanRatings): void {
  const changed = write(
    db,
    `UPDATE plans SET updated_at = $now, mastery = $mastery, pleasure = $pleasure,
       connection = $connection, done_on = $doneOn WHERE id = $id AND state = 'done'`,
    { ...ratings, now: clock.now() },
  )
  if (changed === 0) throw new Failure('not-found')
}

/** The question whether it was done does not come again. @throws Failure `not-found` */
export function putPlanAway(db: WriteDb, clock: Clock, id: string): void {
  const sql = 'UPDATE plans SET put_away_at = coalesce(put_away_at, ?) WHERE id = ?'
  if (write(db, sql, clock.now(), id) === 0) throw new Failure('not-found')
}

/** Moves one to the trash (an instant) or out of it (null). @throws Failure `not-found` */
export function setPlanTrashed(db: WriteDb, id: string, trashedAt: number | null): void {
  if (write(db, 'UPDATE plans SET trashed_at = ? WHERE id = ?', trashedAt, id) === 0)
    throw new Failure('not-found')
}
