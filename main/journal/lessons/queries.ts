import { reasons, type Lesson } from '../../../shared/contract/lessons.ts'
import { localDateOf } from '../../../shared/dates.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { finish } from '../rejections/finish.ts'
import { getRejection } from '../rejections/queries.ts'
import { first, inTransaction, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

const select = `SELECT id, rejection_id AS rejectionId, created_at AS createdAt, updated_at AS updatedAt, zone,
    local_date AS localDate, finished_at AS finishedAt, reasons, known, unknown, learned
  FROM lessons`

type Row = Omit<Lesson, 'reasons'> & { reasons: string }

/** A reason that this Intact does not know is left out. */
function lessonOf(row: Row): Lesson {
  const said = JSON.parse(row.reasons) as readonly unknown[]
  return { ...row, reasons: reasons.filter((reason) => said.includes(reason)) }
}

/** What was said of a rejection, if anything was. */
export function lessonFor(db: ReadDb, rejectionId: string): Lesson | null {
  const row = first<Row>(
    db,
    `${select} WHERE rejection_id = ? ORDER BY created_at DESC, rowid DESC LIMIT 1`,
    rejectionId,
  )
  return row ? lessonOf(row) : null
}

function getLesson(db: ReadDb, id: string): Lesson {
  const row = first<Row>(db, `${select} WHERE id = ?`, id)
  if (!row) throw new Failure('not-found')
  return lessonOf(row)
}

type Said = Pick<Lesson, 'id' | 'rejectionId' | 'reasons' | 'known' | 'unknown' | 'learned'>

/** Adds it, or changes it: when this returns, it is on disk. @throws Failure `not-found` */
export function saveLesson(db: WriteDb, clock: Clock, said: Said): Lesson {
  const { id, rejectionId } = said
  const now = clock.now()
  const zone = clock.zone()
  return inTransaction(db, () => {
    getRejection(db, rejectionId)
    write(
      db,
      `INSERT INTO lessons (id, rejection_id, created_at, updated_at, zone, local_date,
         reasons, known, unknown, learned)
       VALUES ($id, $rejectionId, $now, $now, $zone, $localDate, $reasons, $known, $unknown, $learned)
       ON CONFLICT (id) DO UPDATE SET updated_at = $now, reasons = $reasons, known = $known,
         unknown = $unknown, learned = $learned`,
      {
        id,
        rejectionId,
        now,
        zone,
        localDate: localDateOf(now, zone),
        reasons: JSON.stringify(said.reasons),
        // Half a surrogate pair cannot be written as UTF-8.
        known: said.known.toWellFormed(),
        unknown: said.unknown.toWellFormed(),
        learned: said.learned.toWellFormed(),
      },
    )
    return getLesson(db, id)
  })
}

/** The person is done with it, for now. @throws Failure `not-found` */
export function finishLesson(db: WriteDb, clock: Clock, id: string): Lesson {
  finish(db, clock, 'lessons', id)
  return getLesson(db, id)
}
