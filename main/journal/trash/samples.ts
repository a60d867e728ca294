import { all, first, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

// SQLite keeps samples of the keys in its indexes, to plan queries by: words of tags and feelings stand there in clear,
// and stay when their rows are deleted.

const kept = (db: ReadDb): boolean =>
  first(db, "SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_stat4'") !== undefined

/** Forgets the samples of a table and of those whose rows go with its own. */
export function forgetSamples(db: WriteDb, table: string): void {
  if (!kept(db)) return
  const list = JSON.stringify(withIts(db, table))
  write(db, 'DELETE FROM sqlite_stat4 WHERE tbl IN (SELECT value FROM json_each(?))', list)
}

/** Takes new ones. */
export function takeSamples(db: WriteDb, tables: readonly string[]): void {
  if (!kept(db)) return
  for (const name of new Set(tables.flatMap((table) => withIts(db, table))))
    db.exec(`ANALYZE "${name}"`)
}

const withIts = (db: ReadDb, table: string): string[] => [
  table,
  ...all<{ name: string }>(
    db,
    `SELECT DISTINCT list.name FROM pragma_table_list AS list, pragma_foreign_key_list(list.name) AS its
     WHERE list.schema = 'main' AND its."table" = ? AND its.on_delete = 'CASCADE'`,
    table,
  ).map(({ name }) => name),
]
