import { all, type ReadDb } from '../../storage/sql.ts'
import type { Choice } from './choose.ts'
import type { Table } from './tables.ts'

export type Stored = string | number | null | Uint8Array
export type Row = Record<string, Stored>

/** Rows are read a few at a time: nothing is held in memory, and the connection is free in between. */
const many = 200
/** Of rows that hold pictures, one. */
const few = 1

const quoted = (name: string): string => `"${name}"`

/**
 * The rows of a table that are carried, in an order that stays: that of their numbers, or of their keys.
 */
export function* rowsOf(db: ReadDb, table: Table, choice: Choice): Generator<Row> {
  const size = table.columns.some(({ type }) => type === 'BLOB') ? few : many
  const keys = table.withoutRowid ? table.key.map(quoted) : ['rowid']
  const numbered = keys.map((key, i) => `${key} AS "key ${i}"`).join(', ')
  const select = (after: string) =>
    `SELECT ${choice.columns}, ${numbered} FROM ${quoted(table.name)}
     WHERE (${choice.condition}) ${after} ORDER BY ${keys.join(', ')} LIMIT ${size}`
  const next = `AND (${keys.join(', ')}) > (${keys.map(() => '?').join(', ')})`
  let last: Stored[] | undefined
  for (;;) {
    const rows = last ? all<Row>(db, select(next), ...last) : all<Row>(db, select(''))
    for (const row of rows) {
      last = keys.map((_, i) => take(row, `key ${i}`))
      yield row
    }
    if (rows.length < size) return
  }
}

function take(row: Row, name: string): Stored {
  const value = row[name] ?? null
  delete row[name]
  return value
}
