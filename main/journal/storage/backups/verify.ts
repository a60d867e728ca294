import { Failure } from '../../../../shared/result.ts'
import { openCopy } from '../open.ts'
import { all, first, write, type ReadDb, type WriteDb } from '../sql.ts'

/** How many rows each table has. */
type Counts = Map<string, number>

const failedCheck =
  'A backup was made, but it did not pass its check and was not kept. The journal itself was not changed.'

/**
 * Opens a copy with the key and reads all of it.
 * @throws Failure `damaged` when it is not whole, or has not as many rows as its source
 */
export function verifyCopy(path: string, key: Uint8Array, expected: Counts): void {
  const copy = openCopy(path, key)
  try {
    checkIndexes(copy)
    const [problem] = all<{ integrity_check: string }>(copy, 'PRAGMA integrity_check')
    if (problem?.integrity_check !== 'ok') throw new Failure('damaged', failedCheck)
    const counts = countsOf(copy)
    const same = [...expected].every(([table, rows]) => counts.get(table) === rows)
    if (!same || counts.size !== expected.size) throw new Failure('damaged', failedCheck)
  } finally {
    copy.close()
  }
}

/** Of the tables that hold something by themselves. What lies behind an index is checked with the index. */
export function countsOf(db: ReadDb): Counts {
  const tables = all<{ name: string }>(
    db,
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'",
  )
  return new Map(
    tables.map(({ name }) => [
      name,
      first<{ n: number }>(db, `SELECT count(*) AS n FROM "${name.replaceAll('"', '""')}"`)?.n ?? 0,
    ]),
  )
}

/** How many rows of a table are not in the trash; null in a journal that has no such table yet. */
export function countOf(db: ReadDb, table: 'entries' | 'feelings'): number | null {
  const there = first(db, `SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?`, table)
  if (!there) return null
  return (
    first<{ n: number }>(db, `SELECT count(*) AS n FROM ${table} WHERE trashed_at IS NULL`)?.n ?? 0
  )
}

/**
 * Whether each full-text index says what its table says. One that does not is made anew from the text, which is what has
 * to be kept: a bad index must not leave a person without backups.
 */
function checkIndexes(copy: WriteDb): void {
  const indexes = all<{ name: string }>(
    copy,
    `SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%fts5%'`,
  )
  for (const { name } of indexes) {
    const check = () =>
      write(copy, `INSERT INTO ${name} (${name}, rank) VALUES ('integrity-check', 1)`)
    try {
      check()
    } catch {
      write(copy, `INSERT INTO ${name} (${name}) VALUES ('rebuild')`)
      check()
    }
  }
}
