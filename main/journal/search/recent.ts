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
    keepLast(db)
  })
}

function keepLast(db: WriteDb): void {
  write(
    db,
    `DELETE FROM recent_searches WHERE query NOT IN (
       SELECT query FROM recent_searches ORDER BY searched_at DESC, query LIMIT ${most})`,
  )
}

/** A search that was forgotten, as it was kept. */
export interface Forgotten {
  readonly query: string
  readonly searchedAt: number
}

/** @param query null for all of them. @returns what was forgotten */
export const forgetSearches = (db: WriteDb, query: string | null): Forgotten[] =>
  inTransaction(db, () => {
    const these = 'recent_searches WHERE $query IS NULL OR query = $query'
    const forgotten = all<Forgotten>(db, `SELECT query, searched_at AS searchedAt FROM ${these}`, {
      query,
    })
    write(db, `DELETE FROM ${these}`, { query })
    return forgotten
  })

/** Takes back what was forgotten; what was searched for again since keeps its place. */
export function bringBackSearches(db: WriteDb, forgotten: readonly Forgotten[]): void {
  inTransaction(db, () => {
    for (const { query, searchedAt } of forgotten)
      write(
        db,
        'INSERT INTO recent_searches (query, searched_at) VALUES (?, ?) ON CONFLICT (query) DO NOTHING',
        query,
        searchedAt,
      )
    keepLast(db)
  })
}
