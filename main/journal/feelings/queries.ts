import { v7 as newId } from 'uuid'
import type { Feeling } from '../../../shared/contract/feelings.ts'
import { localDateOf } from '../../../shared/dates.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { linkTo } from '../rejections/save.ts'
import { tellWithFeeling } from '../rejections/tell-with-feeling.ts'
import { momentFor } from '../storage/moment.ts'
import { all, first, inTransaction, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

export const feelingColumns = `id, felt_at AS feltAt, zone, local_date AS localDate, word,
  pleasantness, energy, intensity, note, entry_id AS entryId`

type FeltNow = Omit<Feeling, 'id' | 'feltAt' | 'zone' | 'localDate'> & {
  /** The rejection it is about, if any. */
  about?: string | null
  /** The title of one that is told along with it, if any. */
  tells?: string | null
}

/**
 * Keeps a feeling of this moment, with what it is about: when this returns, both are on disk.
 * @throws Failure `not-found` without the entry or the rejection
 */
export function logFeeling(db: WriteDb, clock: Clock, { about, tells, ...felt }: FeltNow): Feeling {
  const feltAt = clock.now()
  const zone = clock.zone()
  const feeling = {
    ...felt,
    // Half a surrogate pair cannot be written as UTF-8.
    word: felt.word.toWellFormed(),
    note: felt.note.toWellFormed(),
    id: newId(),
    feltAt,
    zone,
    localDate: localDateOf(feltAt, zone),
  }
  inTransaction(db, () => {
    if (felt.entryId && !first(db, 'SELECT 1 FROM entries WHERE id = ?', felt.entryId)) {
      throw new Failure('not-found', 'The entry this feeling belongs to is not in the journal.')
    }
    if (about && !first(db, 'SELECT 1 FROM rejections WHERE id = ?', about)) {
      throw new Failure('not-found', 'The rejection this feeling is about is not in the journal.')
    }
    insertFeeling(db, feeling)
    if (tells) tellWithFeeling(db, clock, tells, feeling)
    else if (about) linkTo(db, clock, { kind: 'feeling', itemId: feeling.id, rejectionId: about })
  })
  return feeling
}

/** Adds a feeling as it is. */
export function insertFeeling(db: WriteDb, feeling: Feeling): void {
  write(
    db,
    `INSERT INTO feelings (moment, id, felt_at, zone, local_date, word, pleasantness, energy,
       intensity, note, entry_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    momentFor(db, 'feelings', feeling.feltAt),
    feeling.id,
    feeling.feltAt,
    feeling.zone,
    feeling.localDate,
    feeling.word,
    feeling.pleasantness,
    feeling.energy,
    feeling.intensity,
    feeling.note,
    feeling.entryId,
  )
}

/** @throws Failure `not-found` */
export function getFeeling(db: ReadDb, id: string): Feeling {
  const feeling = first<Feeling>(db, `SELECT ${feelingColumns} FROM feelings WHERE id = ?`, id)
  if (!feeling) throw new Failure('not-found')
  return feeling
}

/** The feelings of an entry in the order they were felt. */
export const feelingsOfEntry = (db: ReadDb, entryId: string): Feeling[] =>
  all(
    db,
    `SELECT ${feelingColumns} FROM feelings
     WHERE entry_id = ? AND trashed_at IS NULL ORDER BY moment`,
    entryId,
  )

/** Moves a feeling to the trash (an instant) or out of it (null). @throws Failure `not-found` */
export function setFeelingTrashed(db: WriteDb, id: string, trashedAt: number | null): void {
  if (write(db, 'UPDATE feelings SET trashed_at = ? WHERE id = ?', trashedAt, id) === 0) {
    throw new Failure('not-found')
  }
}

/** The person's own words, those of the last 200 feelings, most used first. */
export const feelingWords = (db: ReadDb): { word: string; uses: number }[] =>
  all(
    db,
    `SELECT word, uses FROM (
       SELECT word, count(*) AS uses, max(moment) AS last FROM (
         SELECT word, moment FROM feelings WHERE trashed_at IS NULL ORDER BY moment DESC LIMIT 200)
       GROUP BY lower(word))
     ORDER BY uses DESC, last DESC`,
  )
