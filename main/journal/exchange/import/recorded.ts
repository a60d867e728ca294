import { hash } from 'node:crypto'
import { first, write, type ReadDb, type WriteDb } from '../../storage/sql.ts'
import type { Row, Stored } from '../journal-file/rows.ts'
import type { Table } from '../journal-file/tables.ts'

const quoted = (name: string): string => `"${name}"`
/** Long, and never changed without a column beside them that says so. */
const heavy = new Set(['body', 'bytes', 'preview', 'moment'])

const where = ({ key }: Table): string => key.map((name) => `${quoted(name)} = ?`).join(' AND ')

/** The values by which a row is recognised. */
export const keyOf = ({ key }: Table, row: Row): Stored[] => key.map((name) => row[name] ?? null)

/** The row that is there by a key, if any: all its columns but where it lies. */
export const rowBy = (db: ReadDb, table: Table, key: readonly Stored[]): Row | undefined =>
  first<Row>(
    db,
    `SELECT ${table.columns.map(({ name }) => quoted(name)).join(', ')} FROM ${quoted(table.name)}
     WHERE ${where(table)}`,
    ...key,
  )

/** A hash of a row as it is; null where it is no more. */
export function stateOf(db: ReadDb, table: Table, key: readonly Stored[]): string | null {
  const light = table.columns.filter(({ name }) => !(heavy.has(name) && changesVisibly(table)))
  const row = first<Row>(
    db,
    `SELECT ${light.map(({ name }) => quoted(name)).join(', ')} FROM ${quoted(table.name)}
     WHERE ${where(table)}`,
    ...key,
  )
  return row ? hash('sha256', JSON.stringify(Object.values(row))).slice(0, 16) : null
}

const changesVisibly = ({ name }: Table): boolean =>
  ['entries', 'feelings', 'images'].includes(name)

export const remove = (db: WriteDb, table: Table, key: readonly Stored[]): number =>
  write(db, `DELETE FROM ${quoted(table.name)} WHERE ${where(table)}`, ...key)
