import type { Clock } from '../clock.ts'
import { all, inTransaction, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

const most = 20

/** What was searched for, last first. */
export const recentSearches = (db: ReadDb): string[] =>
  all<{ query: string }>(
    db,
    'SELECT query FROM recent_searches ORDER BY searched_at DESC, query',
  ).map(({ query }) => query)

/** Keeps what was searched for, and forgets all but the last twenty. */
export function rememberSearch(db: WriteDb, clock: Clock, query: string): void {
  inTransaction(db, () => {
    write(
      db,
      `INSERT INTO recent_searches (query, searched_at) VALUES (?, ?)
       ON CONFLICT (query) DO UPDATE SET searched_at = excluded.searched_at`,
      // Half a surrogate pair cannot be written as UTF-8.
      query.trim().toWellFormed(),
      clock.now(),
    )
    write(
      db,
      `DELETE FROM recent_searches WHERE query NOT IN (
         SELECT query FROM recent_searches ORDER BY searched_at DESC, query LIMIT ${most})`,
    )
  })
}

/** @param query null for all of them */
export function forgetSearches(db: WriteDb, query: string | null): void {
  write(db, 'DELETE FROM recent_searches WHERE $query IS NULL OR query = $query', { query })
}
