import type { Letter } from '../../../shared/contract/letters.ts'
import { localDateOf } from '../../../shared/dates.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { finish } from '../rejections/finish.ts'
import { getRejection } from '../rejections/queries.ts'
import { all, first, inTransaction, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

const columns = `id, rejection_id AS rejectionId, created_at AS createdAt, updated_at AS updatedAt, zone,
  local_date AS localDate, finished_at AS finishedAt, hurts, others, friend, kinder`

/** The letters about a rejection, the first one first; without those in the trash. */
export const lettersOf = (db: ReadDb, rejectionId: string): Letter[] =>
  all(
    db,
    `SELECT ${columns} FROM letters WHERE rejection_id = ? AND trashed_at IS NULL
     ORDER BY created_at, rowid`,
    rejectionId,
  )

function getLetter(db: ReadDb, id: string): Letter {
  const letter = first<Letter>(db, `SELECT ${columns} FROM letters WHERE id = ?`, id)
  if (!letter) throw new Failure('not-found')
  return letter
}

type Said = Pick<Letter, 'id' | 'rejectionId' | 'hurts' | 'others' | 'friend' | 'kinder'>

/** Adds a letter, or changes it: when this returns, it is on disk. @throws Failure `not-found` */
export function saveLetter(db: WriteDb, clock: Clock, said: Said): Letter {
  const { id, rejectionId } = said
  const now = clock.now()
  const zone = clock.zone()
  return inTransaction(db, () => {
    getRejection(db, rejectionId)
    write(
      db,
      `INSERT INTO letters (id, rejection_id, created_at, updated_at, zone, local_date,
         hurts, others, friend, kinder)
       VALUES ($id, $rejectionId, $now, $now, $zone, $localDate, $hurts, $others, $friend, $kinder)
       ON CONFLICT (id) DO UPDATE SET updated_at = $now, hurts = $hurts, others = $others,
         friend = $friend, kinder = $kinder`,
      {
        id,
        rejectionId,
        now,
        zone,
        localDate: localDateOf(now, zone),
        // Half a surrogate pair cannot be written as UTF-8.
        hurts: said.hurts.toWellFormed(),
        others: said.others.toWellFormed(),
        friend: said.friend.toWellFormed(),
        kinder: said.kinder.toWellFormed(),
      },
    )
    return getLetter(db, id)
  })
}

/** The person is done with it; it stays finished when it is changed later. @throws Failure `not-found` */
export function finishLetter(db: WriteDb, clock: Clock, id: string): Letter {
  finish(db, clock, 'letters', id)
  return getLetter(db, id)
}

/** Moves it to the trash (an instant) or out of it (null). @throws Failure `not-found` */
export function setLetterTrashed(db: WriteDb, id: string, trashedAt: number | null): void {
  if (write(db, 'UPDATE letters SET trashed_at = ? WHERE id = ?', trashedAt, id) === 0)
    throw new Failure('not-found')
}
