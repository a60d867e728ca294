import { first, type ReadDb } from './sql.ts'

/**
 * The row number for something that happened at an instant: its second, or the next free one. Row order is then the order
 * of events, which full-text search can walk from the newest on without sorting.
 */
export function momentFor(db: ReadDb, table: 'entries' | 'feelings', instant: number): number {
  const second = Math.floor(instant / 1000)
  const taken = first<{ moment: number }>(
    db,
    `SELECT moment FROM ${table} WHERE moment = ?`,
    second,
  )
  if (!taken) return second
  // The first gap after it. Gaps are near: seconds are plenty.
  const gap = first<{ moment: number }>(
    db,
    `SELECT moment + 1 AS moment FROM ${table} AS here
     WHERE moment >= ? AND NOT EXISTS (SELECT 1 FROM ${table} WHERE moment = here.moment + 1)
     ORDER BY moment LIMIT 1`,
    second,
  )
  return gap?.moment ?? second + 1
}
