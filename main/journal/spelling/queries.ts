import type { OwnWord } from '../../../shared/contract/spelling.ts'
import type { Clock } from '../clock.ts'
import { all, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

/** The words the person added, in the order of the alphabet. */
export const ownWords = (db: ReadDb): OwnWord[] =>
  all<OwnWord>(db, 'SELECT word, added_at AS addedAt FROM own_words').sort((a, b) =>
    a.word.localeCompare(b.word),
  )

export function addWord(db: WriteDb, clock: Clock, word: string): void {
  write(
    db,
    'INSERT OR IGNORE INTO own_words (word, added_at) VALUES (?, ?)',
    word.toWellFormed().normalize('NFC'),
    clock.now(),
  )
}

export function removeWord(db: WriteDb, word: string): void {
  write(db, 'DELETE FROM own_words WHERE word = ?', word)
}
