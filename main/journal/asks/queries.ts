import type { Ask, AskAnswer, AskSaid } from '../../../shared/contract/asks.ts'
import { localDateOf } from '../../../shared/dates.ts'
import { stopFor } from '../../../shared/asks/rules.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { getRejection } from '../rejections/queries.ts'
import { all, first, inTransaction, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

const select = `SELECT asks.id, asks.created_at AS createdAt, asks.zone, asks.local_date AS localDate,
    rejection_id AS rejectionId, starter, asks.title, asks.area, whom, feared, chance, cost, distress,
    habit, planned_for AS plannedFor, state, put_away_at IS NOT NULL AS putAway,
    answered_at AS answeredAt, answered_on AS answeredOn, happened, cost_after AS costAfter,
    distress_peak AS distressPeak, surprised, chance_next AS chanceNext, asks.trashed_at AS trashedAt,
    rejections.title AS rejectionTitle
  FROM asks LEFT JOIN rejections ON rejections.id = rejection_id AND rejections.trashed_at IS NULL`

type Row = Omit<Ask, 'putAway'> & { putAway: number }
const askOf = (row: Row): Ask => ({ ...row, putAway: row.putAway === 1 })

/** All of them, the first one first, those in the trash included. */
export const allAsks = (db: ReadDb): Ask[] =>
  all<Row>(db, `${select} ORDER BY asks.created_at, asks.rowid`).map(askOf)

/** @throws Failure `not-found` */
export function getAsk(db: ReadDb, id: string): Ask {
  const row = first<Row>(db, `${select} WHERE asks.id = ?`, id)
  if (!row) throw new Failure('not-found')
  return askOf(row)
}

/**
 * Adds one, or changes what is expected of it: when this returns, it is on disk.
 * @throws Failure `bad-input` where a rule forbids the plan, or what was expected is answered already; `not-found`
 */
export function saveAsk(db: WriteDb, clock: Clock, said: AskSaid): Ask {
  const now = clock.now()
  const zone = clock.zone()
  return inTransaction(db, () => {
    const known = allAsks(db)
    const before = known.find(({ id }) => id === said.id)
    if (before && before.answeredAt !== null)
      throw new Failure('bad-input', 'What was expected stays as it was. Nothing was changed.')
    if (said.rejectionId !== null) getRejection(db, said.rejectionId)
    if (said.plannedFor !== null && stopFor(said, known) !== null)
      throw new Failure('bad-input', 'This ask cannot be planned as it stands. It was not changed.')
    write(
      db,
      `INSERT INTO asks (id, created_at, updated_at, zone, local_date, rejection_id, starter, area,
         chance, cost, distress, planned_for, state, title, whom, feared, habit)
       VALUES ($id, $now, $now, $zone, $localDate, $rejectionId, $starter, $area, $chance, $cost,
         $distress, $plannedFor, $state, $title, $whom, $feared, $habit)
       ON CONFLICT (id) DO UPDATE SET updated_at = $now, rejection_id = $rejectionId,
         starter = $starter, area = $area, chance = $chance, cost = $cost, distress = $distress,
         -- Another day is asked about anew.
         put_away_at = iif(planned_for IS $plannedFor, put_away_at, NULL),
         planned_for = $plannedFor, state = $state, title = $title, whom = $whom,
         feared = $feared, habit = $habit`,
      {
        ...said,
        now,
        zone,
        localDate: localDateOf(now, zone),
        state: openState(said),
        // Half a surrogate pair cannot be written as UTF-8.
        title: said.title.toWellFormed(),
        whom: said.whom.toWellFormed(),
        feared: said.feared.toWellFormed(),
        habit: said.habit.toWellFormed(),
      },
    )
    return getAsk(db, said.id)
  })
}

const openState = ({ plannedFor }: Pick<Ask, 'plannedFor'>): 'idea' | 'planned' =>
  plannedFor === null ? 'idea' : 'planned'

/** It was asked, or was not, or (null) neither was said. What is told of how it went stays. @throws Failure `not-found` */
export function settleAsk(
  db: WriteDb,
  clock: Clock,
  { id, state }: { id: string; state: 'done' | 'not-done' | null },
): Ask {
  const now = clock.now()
  const zone = clock.zone()
  return inTransaction(db, () => {
    const before = getAsk(db, id)
    if (before.state !== state)
      write(
        db,
        `UPDATE asks SET updated_at = $now, state = $state, answered_at = $at, answered_zone = $zone,
           answered_on = $on WHERE id = $id`,
        {
          id,
          now,
          state: state ?? openState(before),
          at: state && now,
          zone: state && zone,
          on: state && localDateOf(now, zone),
        },
      )
    return getAsk(db, id)
  })
}

/** Keeps what is said of how it went: when this returns, it is on disk. @throws Failure `not-found` */
export function answerAsk(db: WriteDb, clock: Clock, answer: AskAnswer): Ask {
  const changed = write(
    db,
    `UPDATE asks SET updated_at = $now, happened = $happened, cost_after = $costAfter,
       distress_peak = $distressPeak, surprised = $surprised, chance_next = $chanceNext
     WHERE id = $id AND state = 'done'`,
    { ...answer, now: clock.now(), surprised: answer.surprised.toWellFormed() },
  )
  if (changed === 0) throw new Failure('not-found')
  return getAsk(db, answer.id)
}

/** The question how it went does not come again. @throws Failure `not-found` */
export function putAskAway(db: WriteDb, clock: Clock, id: string): void {
  const sql = 'UPDATE asks SET put_away_at = coalesce(put_away_at, ?) WHERE id = ?'
  if (write(db, sql, clock.now(), id) === 0) throw new Failure('not-found')
}

/** Moves one to the trash (an instant) or out of it (null). @throws Failure `not-found` */
export function setAskTrashed(db: WriteDb, id: string, trashedAt: number | null): void {
  if (write(db, 'UPDATE asks SET trashed_at = ? WHERE id = ?', trashedAt, id) === 0)
    throw new Failure('not-found')
}
