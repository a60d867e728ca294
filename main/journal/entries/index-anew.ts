import { first, type WriteDb } from '../storage/sql.ts'

/** Replacing one text in the index costs about as much as indexing so many anew: its old words are all looked for. */
const asMuchAs = 25
const few = 20

/**
 * Changes the texts of many entries within a transaction. Where that is quicker, the full-text index is left alone
 * meanwhile and then made anew.
 * @param count how many texts change at most
 */
export function changingTexts<T>(db: WriteDb, count: number, work: () => T): T {
  const all = first<{ count: number }>(db, 'SELECT count(*) AS count FROM entries')?.count ?? 0
  if (count <= few || count * asMuchAs < all) return work()
  if (!db.inTransaction) throw new Error('The index is only ever made anew as a part of something.')
  const trigger = first<{ sql: string }>(
    db,
    "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = 'entries_fts_update'",
  )
  if (!trigger) return work()
  db.exec('DROP TRIGGER entries_fts_update')
  const answer = work()
  db.exec("INSERT INTO entries_fts (entries_fts) VALUES ('rebuild')")
  db.exec(trigger.sql)
  return answer
}
