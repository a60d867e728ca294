import { first, type ReadDb } from '../storage/sql.ts'

const watched = new WeakMap<ReadDb, Set<string>>()

/**
 * A number that increases whenever one of these tables is written to, in whatever way: counted by triggers of this
 * connection, in its memory. Nothing of it is in the file.
 */
export function changesOf(db: ReadDb, tables: readonly string[]): number {
  let known = watched.get(db)
  if (!known) {
    watched.set(db, (known = new Set()))
    db.exec('CREATE TEMP TABLE IF NOT EXISTS search_changes (name TEXT PRIMARY KEY, count INTEGER)')
  }
  for (const table of tables) {
    if (known.has(table)) continue
    known.add(table)
    watch(db, table)
  }
  const names = tables.map((table) => `'${table}'`).join(', ')
  const sql = `SELECT sum(count) AS count FROM temp.search_changes WHERE name IN (${names})`
  return first<{ count: number }>(db, sql)!.count
}

function watch(db: ReadDb, table: string): void {
  const events = ['INSERT', 'UPDATE', 'DELETE']
  db.exec(`INSERT INTO temp.search_changes VALUES ('${table}', 0)`)
  for (const event of events)
    db.exec(`CREATE TEMP TRIGGER search_${table}_${event} AFTER ${event} ON main.${table}
      BEGIN UPDATE search_changes SET count = count + 1 WHERE name = '${table}'; END`)
}
