import type { ReachOut } from '../../../shared/contract/reach-outs.ts'
import { instantOf, localDateOf } from '../../../shared/dates.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { getRejection } from '../rejections/queries.ts'
import { setStep } from '../rejections/steps.ts'
import { all, first, inTransaction, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

const select = `SELECT reach_outs.id, rejection_id AS rejectionId, person_id AS personId, begun_at AS begunAt,
    zone, local_date AS localDate, need, opening, before, name, planned_at AS plannedAt, reached,
    reached_on AS reachedOn, after
  FROM reach_outs LEFT JOIN people ON people.id = person_id`

type Row = Omit<ReachOut, 'reached'> & { reached: number | null }
const reachOutOf = (row: Row): ReachOut => ({
  ...row,
  reached: row.reached === null ? null : row.reached === 1,
})

/** Those for a rejection, the first one first. */
export const reachOutsOf = (db: ReadDb, rejectionId: string): ReachOut[] =>
  all<Row>(
    db,
    `${select} WHERE rejection_id = ? ORDER BY begun_at, reach_outs.rowid`,
    rejectionId,
  ).map(reachOutOf)

function getReachOut(db: ReadDb, id: string): ReachOut {
  const row = first<Row>(db, `${select} WHERE reach_outs.id = ?`, id)
  if (!row) throw new Failure('not-found')
  return reachOutOf(row)
}

type Said = Pick<ReachOut, 'id' | 'rejectionId' | 'personId' | 'need' | 'opening' | 'before'>

/** Adds one, or changes it: when this returns, it is on disk. @throws Failure `not-found` */
export function saveReachOut(db: WriteDb, clock: Clock, said: Said): ReachOut {
  const { id, rejectionId, personId, need, before } = said
  const now = clock.now()
  const zone = clock.zone()
  return inTransaction(db, () => {
    if (rejectionId !== null) getRejection(db, rejectionId)
    if (personId !== null && !first(db, 'SELECT 1 FROM people WHERE id = ?', personId))
      throw new Failure('not-found')
    write(
      db,
      `INSERT INTO reach_outs (id, rejection_id, person_id, begun_at, updated_at, zone, local_date,
         need, opening, before)
       VALUES ($id, $rejectionId, $personId, $now, $now, $zone, $localDate, $need, $opening, $before)
       ON CONFLICT (id) DO UPDATE SET updated_at = $now, person_id = $personId, need = $need,
         opening = $opening, before = $before`,
      {
        id,
        rejectionId,
        personId,
        now,
        zone,
        localDate: localDateOf(now, zone),
        need,
        // Half a surrogate pair cannot be written as UTF-8.
        opening: said.opening.toWellFormed(),
        before,
      },
    )
    return getReachOut(db, id)
  })
}

/** The opening is ready to be taken along. @throws Failure `not-found` */
export function planReachOut(db: WriteDb, clock: Clock, id: string): ReachOut {
  return inTransaction(db, () => {
    write(
      db,
      'UPDATE reach_outs SET planned_at = coalesce(planned_at, ?) WHERE id = ?',
      clock.now(),
      id,
    )
    const planned = getReachOut(db, id)
    if (planned.rejectionId !== null)
      setStep(db, clock, { id: planned.rejectionId, step: 'reach', state: 'done' })
    return planned
  })
}

type Answer = Pick<ReachOut, 'id' | 'reached' | 'reachedOn' | 'after'>

/** Whether they did, on which day, and how alone they feel since. @throws Failure `not-found` */
export function answerReachOut(db: WriteDb, clock: Clock, answer: Answer): void {
  const { id, reached, reachedOn, after } = answer
  const on = reached ? reachedOn : null
  const changed = write(
    db,
    'UPDATE reach_outs SET reached = ?, reached_at = ?, reached_on = ?, after = ? WHERE id = ?',
    reached === null ? null : Number(reached),
    reached === null ? null : instantFor(clock, on),
    on,
    reached ? after : null,
    id,
  )
  if (changed === 0) throw new Failure('not-found')
}

/** Of a day that is over only the day is known: its noon stands for it. */
function instantFor(clock: Clock, on: string | null): number {
  const now = clock.now()
  const zone = clock.zone()
  if (on === null || on >= localDateOf(now, zone)) return now
  return instantOf(on, '12:00', zone)
}
