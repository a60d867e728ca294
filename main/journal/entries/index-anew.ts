import type { Telling } from '../exchange/pausing.ts'
import { all, first, write, type WriteDb } from '../storage/sql.ts'

/** Replacing one text in the index costs about as much as indexing so many anew: its old words are all looked for. */
const asMuchAs = 25
const few = 20
/** In one statement. FTS5 writes out what it holds before each, so fewer would cost more. */
const atOnce = 300
/** What keeps the index as the texts are, when they change or go. */
const keeping = `FROM sqlite_schema
  WHERE type = 'trigger' AND name IN ('entries_fts_update', 'entries_fts_delete')`

/**
 * Changes the texts of many entries within a transaction. Where that is quicker, the full-text index is left alone
 * meanwhile and then made anew. In slices: whoever began the transaction sees to it that nobody writes in between.
 * @param texts how many change or go at most
 * @param going how many of them go
 * @param pieces of how many the work is
 * @param work awaits `step` after each piece, and adds no entry
 */
export async function changingTexts<T>(
  db: WriteDb,
  { texts, going = 0, pieces }: { texts: number; going?: number; pieces: number },
  pause: Telling,
  work: (step: (pieces?: number) => Promise<void>) => Promise<T>,
): Promise<T> {
  const entries = first<{ count: number }>(db, 'SELECT count(*) AS count FROM entries')?.count ?? 0
  const anew = texts > few && texts * asMuchAs >= entries
  const total = pieces + (anew ? Math.max(0, entries - going) : 0)
  let done = 0
  const step = (by = 1) => pause(Math.min((done += by), total), total)
  if (!anew) return work(step)
  if (!db.inTransaction) throw new Error('The index is only ever made anew as a part of something.')
  const triggers = all<{ name: string; sql: string }>(db, `SELECT name, sql ${keeping}`)
  for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`)
  const answer = await work(step)
  await indexAnew(db, step)
  for (const { sql } of triggers) db.exec(sql)
  return answer
}

/** What 'rebuild' does, a slice at a time. */
async function indexAnew(db: WriteDb, step: (rows: number) => Promise<void>): Promise<void> {
  db.exec("INSERT INTO entries_fts (entries_fts) VALUES ('delete-all')")
  for (let from = Number.MIN_SAFE_INTEGER; ;) {
    const rows = all<{ moment: number }>(
      db,
      'SELECT moment FROM entries WHERE moment > ? ORDER BY moment LIMIT ?',
      from,
      atOnce,
    )
    const last = rows.at(-1)
    if (!last) break
    write(
      db,
      `INSERT INTO entries_fts (rowid, body)
       SELECT moment, body FROM entries WHERE moment > ? AND moment <= ?`,
      from,
      last.moment,
    )
    from = last.moment
    await step(rows.length)
  }
}
