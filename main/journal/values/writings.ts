import type { ValueWriting, ValueWritingSaid } from '../../../shared/contract/values.ts'
import { localDateOf } from '../../../shared/dates.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { getRejection } from '../rejections/queries.ts'
import { all, first, inTransaction, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

const select = `SELECT value_writings.id, value_writings.created_at AS createdAt,
    value_writings.updated_at AS updatedAt, value_writings.zone,
    value_writings.local_date AS localDate, finished_at AS finishedAt,
    value_writings.trashed_at AS trashedAt, rejection_id AS rejectionId, away_from AS awayFrom,
    value_writings.area, value, value_words AS valueWords, seconds, body,
    rejections.title AS rejectionTitle
  FROM value_writings
  LEFT JOIN rejections ON rejections.id = rejection_id AND rejections.trashed_at IS NULL`

/** All of them, the latest first, those in the trash included. */
export const valueWritings = (db: ReadDb): ValueWriting[] =>
  all(db, `${select} ORDER BY value_writings.created_at DESC, value_writings.rowid DESC`)

/** @throws Failure `not-found` */
function getWriting(db: ReadDb, id: string): ValueWriting {
  const writing = first<ValueWriting>(db, `${select} WHERE value_writings.id = ?`, id)
  if (!writing) throw new Failure('not-found')
  return writing
}

/**
 * Adds one, or changes it: when this returns, it is on disk.
 * @throws Failure `bad-input` where it is about the area of life that is left out; `not-found`
 */
export function saveValueWriting(
  db: WriteDb,
  clock: Clock,
  { valueWords, body, ...said }: ValueWritingSaid,
): ValueWriting {
  const now = clock.now()
  const zone = clock.zone()
  if (said.area !== null && said.area === said.awayFrom)
    throw new Failure('bad-input', 'This stays with another part of your life. Nothing was lost.')
  return inTransaction(db, () => {
    if (said.rejectionId !== null) getRejection(db, said.rejectionId)
    write(
      db,
      `INSERT INTO value_writings (id, created_at, updated_at, zone, local_date, rejection_id,
         away_from, area, value, value_words, seconds, body)
       VALUES ($id, $now, $now, $zone, $localDate, $rejectionId, $awayFrom, $area, $value,
         $valueWords, $seconds, $body)
       ON CONFLICT (id) DO UPDATE SET updated_at = $now, rejection_id = $rejectionId,
         away_from = $awayFrom, area = $area, value = $value, value_words = $valueWords,
         seconds = $seconds, body = $body`,
      {
        ...said,
        now,
        zone,
        localDate: localDateOf(now, zone),
        // Half a surrogate pair cannot be written as UTF-8.
        valueWords: valueWords.toWellFormed(),
        body: body.toWellFormed(),
      },
    )
    return getWriting(db, said.id)
  })
}

/** The person is done with it; it stays finished when it is changed later. @throws Failure `not-found` */
export function finishValueWriting(db: WriteDb, clock: Clock, id: string): ValueWriting {
  const sql = 'UPDATE value_writings SET finished_at = coalesce(finished_at, ?) WHERE id = ?'
  write(db, sql, clock.now(), id)
  return getWriting(db, id)
}

/** Moves one to the trash (an instant) or out of it (null). @throws Failure `not-found` */
export function setValueWritingTrashed(db: WriteDb, id: string, trashedAt: number | null): void {
  if (write(db, 'UPDATE value_writings SET trashed_at = ? WHERE id = ?', trashedAt, id) === 0)
    throw new Failure('not-found')
}
