import { mostSelfWords, type SelfWord } from '../../../shared/contract/check-ins.ts'
import { localDateOf } from '../../../shared/dates.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { all, first, inTransaction, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

/** The words a person may find themselves in, in the order in which they were added. */
export const selfWords = (db: ReadDb): SelfWord[] =>
  all(db, 'SELECT id, word FROM self_words WHERE removed_at IS NULL ORDER BY created_at, rowid')

/** Adds one, or changes it: when this returns, it is on disk. @throws Failure `bad-input` beyond `mostSelfWords` */
export function saveSelfWord(db: WriteDb, clock: Clock, { id, word }: SelfWord): void {
  inTransaction(db, () => {
    const isNew = !first(db, 'SELECT 1 FROM self_words WHERE id = ?', id)
    if (isNew && selfWords(db).length >= mostSelfWords) throw new Failure('bad-input', full)
    write(
      db,
      `INSERT INTO self_words (id, created_at, word) VALUES (?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET word = excluded.word`,
      id,
      clock.now(),
      word.toWellFormed(),
    )
  })
}

/** Removes one (an instant), or takes that back (null). @throws Failure `not-found` */
export function setSelfWordRemoved(db: WriteDb, id: string, removedAt: number | null): void {
  if (write(db, 'UPDATE self_words SET removed_at = ? WHERE id = ?', removedAt, id) === 0)
    throw new Failure('not-found')
}

/** The words of today: these and no others. @throws Failure `not-found`, and then nothing has changed */
export function pickSelfWords(db: WriteDb, clock: Clock, ids: readonly string[]): void {
  const localDate = localDateOf(clock.now(), clock.zone())
  inTransaction(db, () => {
    write(db, 'DELETE FROM self_word_picks WHERE local_date = ?', localDate)
    for (const id of new Set(ids)) {
      if (!first(db, 'SELECT 1 FROM self_words WHERE id = ?', id)) throw new Failure('not-found')
      write(db, 'INSERT INTO self_word_picks (local_date, word_id) VALUES (?, ?)', localDate, id)
    }
  })
}

const full = `There is room for ${mostSelfWords} words. Remove one that you no longer use.`
