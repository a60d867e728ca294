import type { ParkedNote, SettledNote } from '../../../shared/contract/worry-window.ts'
import { localDateOf } from '../../../shared/dates.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock, Moment } from '../clock.ts'
import { openAt } from '../loops/course.ts'
import { all, first, inTransaction, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

const columns = `id, parked_at AS parkedAt, zone, local_date AS localDate, note, episode_id AS episodeId,
  rejection_id AS rejectionId`

/** Notes that wait, the first one first. */
export const waitingNotes = (db: ReadDb): ParkedNote[] =>
  all(
    db,
    `SELECT ${columns} FROM parked_notes WHERE outcome IS NULL AND trashed_at IS NULL
     ORDER BY parked_at, rowid`,
  )

const settled = 'FROM parked_notes WHERE outcome IS NOT NULL AND trashed_at IS NULL'

/** Notes that wait no more, the last one settled first, and how many there are. */
export const settledNotes = (
  db: ReadDb,
  { limit, offset }: { limit: number; offset: number },
): { notes: SettledNote[]; total: number } => ({
  notes: all(
    db,
    `SELECT ${columns}, outcome, coalesce(settled_at, parked_at) AS settledAt ${settled}
     ORDER BY settledAt DESC, id DESC LIMIT ? OFFSET ?`,
    limit,
    offset,
  ),
  total: first<{ total: number }>(db, `SELECT count(*) AS total ${settled}`)!.total,
})

interface NewNote {
  id: string
  note: string
}

/** Puts a thought off, out of the episode that is open: when this returns, it is on disk. */
export function parkNote(db: WriteDb, clock: Clock, given: NewNote): void {
  const at = clock.now()
  const zone = clock.zone()
  inTransaction(db, () => parkAt(db, given, { at, zone, localDate: localDateOf(at, zone) }))
}

/**
 * A thought was put off at an instant, perhaps one that has passed: out of the episode that was open, and about what that is
 * about. Answers whether the note was not there yet.
 */
export function parkAt(
  db: WriteDb,
  { id, note }: NewNote,
  { at, zone, localDate }: Moment,
): boolean {
  const episodeId = openAt(db, at) ?? null
  if (episodeId)
    write(
      db,
      `UPDATE loop_episodes SET way = 'put-off', seen_at = max(seen_at, ?) WHERE id = ?`,
      at,
      episodeId,
    )
  const added = write(
    db,
    `INSERT INTO parked_notes (id, parked_at, zone, local_date, episode_id, rejection_id, note)
     VALUES ($id, $at, $zone, $localDate, $episodeId,
       (SELECT rejection_id FROM loop_episodes WHERE id = $episodeId), $note)
     ON CONFLICT (id) DO NOTHING`,
    // Half a surrogate pair cannot be written as UTF-8.
    { id, at, zone, localDate, episodeId, note: note.toWellFormed() },
  )
  return added > 0
}

/** @throws Failure `not-found` */
export function changeNote(db: WriteDb, { id, note }: NewNote): void {
  if (write(db, 'UPDATE parked_notes SET note = ? WHERE id = ?', note.toWellFormed(), id) === 0)
    throw new Failure('not-found')
}

/** Moves it to the trash (an instant) or out of it (null). @throws Failure `not-found` */
export function setNoteTrashed(db: WriteDb, id: string, trashedAt: number | null): void {
  if (write(db, 'UPDATE parked_notes SET trashed_at = ? WHERE id = ?', trashedAt, id) === 0)
    throw new Failure('not-found')
}

interface Settled {
  id: string
  /** Null takes it back: the note waits again. */
  outcome: 'written' | 'let-go' | null
}

/** The person wrote about it, or let it go: when this returns, it is on disk. @throws Failure `not-found` */
export function settleNote(db: WriteDb, clock: Clock, { id, outcome }: Settled): void {
  const at = outcome && clock.now()
  const sql = 'UPDATE parked_notes SET outcome = ?, settled_at = ? WHERE id = ?'
  if (write(db, sql, outcome, at, id) === 0) throw new Failure('not-found')
}
