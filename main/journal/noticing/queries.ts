import type { MutedPhrase } from '../../../shared/contract/noticing.ts'
import type { Clock } from '../clock.ts'
import { all, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

/** The phrases that are not pointed out any more, the last one first. */
export const mutedPhrases = (db: ReadDb): MutedPhrase[] =>
  all(db, 'SELECT phrase, muted_at AS mutedAt FROM muted_phrases ORDER BY muted_at DESC, phrase')

export function mutePhrase(db: WriteDb, clock: Clock, phrase: string): void {
  write(
    db,
    'INSERT OR IGNORE INTO muted_phrases (phrase, muted_at) VALUES (?, ?)',
    phrase.toWellFormed(),
    clock.now(),
  )
}

export function unmutePhrase(db: WriteDb, phrase: string): void {
  write(db, 'DELETE FROM muted_phrases WHERE phrase = ?', phrase)
}
