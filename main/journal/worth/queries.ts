import type { Worth } from '../../../shared/contract/worth.ts'
import { localDateOf } from '../../../shared/dates.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { finish } from '../rejections/finish.ts'
import { getRejection } from '../rejections/queries.ts'
import { all, first, inTransaction, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

const columns = `id, rejection_id AS rejectionId, created_at AS createdAt, updated_at AS updatedAt, zone,
  local_date AS localDate, finished_at AS finishedAt, outcome, self, keeps, still, stands`

/** What was said of a rejection, the first one first. */
export const worthOf = (db: ReadDb, rejectionId: string): Worth[] =>
  all(
    db,
    `SELECT ${columns} FROM worth WHERE rejection_id = ? ORDER BY created_at, rowid`,
    rejectionId,
  )

function getWorth(db: ReadDb, id: string): Worth {
  const worth = first<Worth>(db, `SELECT ${columns} FROM worth WHERE id = ?`, id)
  if (!worth) throw new Failure('not-found')
  return worth
}

type Said = Omit<Worth, 'createdAt' | 'updatedAt' | 'zone' | 'localDate' | 'finishedAt'>

/** Adds one, or changes it: when this returns, it is on disk. @throws Failure `not-found` */
export function saveWorth(db: WriteDb, clock: Clock, said: Said): Worth {
  const { id, rejectionId, outcome, self } = said
  const now = clock.now()
  const zone = clock.zone()
  return inTransaction(db, () => {
    getRejection(db, rejectionId)
    write(
      db,
      `INSERT INTO worth (id, rejection_id, created_at, updated_at, zone, local_date,
         outcome, self, keeps, still, stands)
       VALUES ($id, $rejectionId, $now, $now, $zone, $localDate, $outcome, $self, $keeps, $still, $stands)
       ON CONFLICT (id) DO UPDATE SET updated_at = $now, outcome = $outcome, self = $self,
         keeps = $keeps, still = $still, stands = $stands`,
      {
        id,
        rejectionId,
        now,
        zone,
        localDate: localDateOf(now, zone),
        outcome,
        self,
        // Half a surrogate pair cannot be written as UTF-8.
        keeps: said.keeps.toWellFormed(),
        still: said.still.toWellFormed(),
        stands: said.stands.toWellFormed(),
      },
    )
    return getWorth(db, id)
  })
}

/** The person is done with it; it stays finished when it is changed later. @throws Failure `not-found` */
export function finishWorth(db: WriteDb, clock: Clock, id: string): Worth {
  finish(db, clock, 'worth', id)
  return getWorth(db, id)
}
