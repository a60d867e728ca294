import type { LoopAnswer, Returning } from '../../../shared/contract/loops.ts'
import { addDays, localDateOf } from '../../../shared/dates.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { mutedPhrases } from '../noticing/queries.ts'
import { all, first, write, type ReadDb, type WriteDb } from '../storage/sql.ts'
import { returning, type Writing } from './returning.ts'

/** More entries than anybody writes by hand in a week. */
const mostEntries = 100
/** Characters of another entry that matter. */
const longest = 30_000

/**
 * What an entry comes back to of the last seven days, today included, by the local dates of the entries. An entry that was
 * not begun today or yesterday comes back to nothing: most of its text is not of now.
 * @throws Failure `not-found`
 */
export function returningIn(
  db: ReadDb,
  clock: Clock,
  { entryId, except }: { entryId: string; except: readonly string[] },
): Returning | null {
  const today = localDateOf(clock.now(), clock.zone())
  const present = first<Writing & { trashedAt: number | null }>(
    db,
    `SELECT body AS text, created_at AS at, local_date AS localDate, trashed_at AS trashedAt
     FROM entries WHERE id = ?`,
    entryId,
  )
  if (!present) throw new Failure('not-found')
  if (present.trashedAt !== null || present.localDate < addDays(today, -1)) return null
  const muted = mutedPhrases(db).map(({ phrase }) => phrase)
  const left = [...except, ...answered(db, { entryId, today })]
  return returning(present, weekBefore(db, today, entryId), { muted, except: left })
}

/** The other entries of the last seven days. Those of tomorrow were begun further east. */
const weekBefore = (db: ReadDb, today: string, entryId: string): Writing[] =>
  all(
    db,
    `SELECT substr(body, 1, ${longest}) AS text, created_at AS at, local_date AS localDate
     FROM entries
     WHERE trashed_at IS NULL AND local_date BETWEEN ? AND ? AND id <> ?
     ORDER BY local_date DESC, created_at DESC LIMIT ${mostEntries}`,
    addDays(today, -6),
    addDays(today, 1),
    entryId,
  )

/** The themes that were answered today, or in this entry. */
const answered = (db: ReadDb, { entryId, today }: { entryId: string; today: string }): string[] =>
  all<{ theme: string }>(
    db,
    'SELECT theme FROM loop_answers WHERE local_date = ? OR entry_id = ?',
    today,
    entryId,
  ).map(({ theme }) => theme)

/** Keeps an answer: when this returns, it is on disk. Another answer for the same entry and theme takes its place. */
export function answerLoop(
  db: WriteDb,
  clock: Clock,
  { entryId, theme, answer }: { entryId: string; theme: string; answer: LoopAnswer },
): void {
  if (!first(db, 'SELECT 1 FROM entries WHERE id = ?', entryId)) throw new Failure('not-found')
  const answeredAt = clock.now()
  const zone = clock.zone()
  write(
    db,
    `INSERT OR REPLACE INTO loop_answers (entry_id, theme, answer, answered_at, zone, local_date)
     VALUES (?, ?, ?, ?, ?, ?)`,
    entryId,
    theme.toWellFormed(),
    answer,
    answeredAt,
    zone,
    localDateOf(answeredAt, zone),
  )
}
