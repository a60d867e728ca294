import type { Redirection } from '../../../shared/contract/episodes.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { all, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

/** What the person keeps to say what set a loop off, in the order in which it was added. */
export const triggerWords = (db: ReadDb): string[] =>
  all<{ word: string }>(db, 'SELECT word FROM trigger_words ORDER BY added_at, word').map(
    ({ word }) => word,
  )

export function addTriggerWord(db: WriteDb, clock: Clock, word: string): void {
  write(
    db,
    'INSERT INTO trigger_words (word, added_at) VALUES (?, ?) ON CONFLICT (word) DO NOTHING',
    // Half a surrogate pair cannot be written as UTF-8.
    word.toWellFormed(),
    clock.now(),
  )
}

export function removeTriggerWord(db: WriteDb, word: string): void {
  write(db, 'DELETE FROM trigger_words WHERE word = ?', word)
}

/** The person's small absorbing things, in their order. */
export const allRedirections = (db: ReadDb): Redirection[] =>
  all(db, 'SELECT id, text FROM redirections WHERE trashed_at IS NULL ORDER BY position, rowid')

/** Adds one at the end, or changes it. */
export function saveRedirection(db: WriteDb, { id, text }: Redirection): void {
  write(
    db,
    `INSERT INTO redirections (id, position, text)
     VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM redirections), ?)
     ON CONFLICT (id) DO UPDATE SET text = excluded.text`,
    id,
    text.toWellFormed(),
  )
}

/** Removes one (an instant) or takes that back (null). @throws Failure `not-found` */
export function setRedirectionTrashed(db: WriteDb, id: string, trashedAt: number | null): void {
  if (write(db, 'UPDATE redirections SET trashed_at = ? WHERE id = ?', trashedAt, id) === 0)
    throw new Failure('not-found')
}
