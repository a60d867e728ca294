import { all, type ReadDb } from '../sql.ts'
import type { Row, Value } from './records.ts'

export interface Column {
  readonly name: string
  /** In a strict table one of INTEGER, REAL, TEXT, BLOB, ANY. */
  readonly type: string
  readonly required: boolean
}

/** A table or an index as its rows lie in the file. */
export interface Shape {
  readonly name: string
  readonly columns: readonly Column[]
  /** Whether its rows have numbers. */
  readonly numbered: boolean
  /** The column that is the row number, and empty in the row itself. */
  readonly alias: number
  /** Whether it is a table of ours, and not an index or one that is made anew from others. */
  readonly ours: boolean
}

interface ColumnRow {
  name: string | null
  type: string
  notnull: number
  pk: number
}

/** What FTS5 keeps in columns that it gives no type. */
const untyped: Record<string, string> = { segid: 'INTEGER', term: 'BLOB', pgno: 'INTEGER' }

/** What is about the damaged file and not about the journal. */
const left = new Set(['last_check'])

/** The tables and indexes of a journal, in the order in which they were made. */
export function shapesIn(db: ReadDb): Shape[] {
  const tables = all<{ name: string; type: string; wr: number }>(
    db,
    `SELECT list.name, list.type, wr FROM pragma_table_list AS list
     JOIN sqlite_schema ON sqlite_schema.name = list.name
     WHERE schema = 'main' AND list.type IN ('table', 'shadow') ORDER BY sqlite_schema.rowid`,
  )
  return [
    ...tables.map(({ name, type, wr }) => tableShape(db, name, type === 'table', wr === 1)),
    ...all<{ name: string }>(db, `SELECT name FROM sqlite_schema WHERE type = 'index'`).map(
      ({ name }) => indexShape(db, name),
    ),
  ]
}

function tableShape(db: ReadDb, name: string, isTable: boolean, withoutRowid: boolean): Shape {
  const rows = all<ColumnRow>(
    db,
    'SELECT name, type, "notnull", pk FROM pragma_table_xinfo(?)',
    name,
  )
  // Without row numbers the key comes first, in the order of its own.
  if (withoutRowid) rows.sort((a, b) => (a.pk || Infinity) - (b.pk || Infinity) || 0)
  const columns = rows.map((row) => ({
    name: row.name ?? '',
    type: row.type || (untyped[row.name ?? ''] ?? ''),
    required: row.notnull === 1,
  }))
  const keys = rows.filter(({ pk }) => pk > 0)
  const alias =
    !withoutRowid && keys.length === 1 && keys[0]!.type === 'INTEGER' ? rows.indexOf(keys[0]!) : -1
  const ours = isTable && !name.startsWith('sqlite_') && !left.has(name)
  return { name, columns, numbered: !withoutRowid, alias, ours }
}

function indexShape(db: ReadDb, name: string): Shape {
  const columns = all<{ type: string | null; required: number | null }>(
    db,
    `SELECT coalesce(type, 'INTEGER') AS type, coalesce("notnull", 1) AS required
     FROM pragma_index_xinfo(@name) AS part
     LEFT JOIN pragma_table_xinfo((SELECT tbl_name FROM sqlite_schema WHERE name = @name)) AS whole
       ON whole.cid = part.cid ORDER BY seqno`,
    { name },
  )
  return {
    name,
    columns: columns.map(({ type, required }) => ({
      name: '',
      type: type ?? 'ANY',
      required: required === 1,
    })),
    numbered: false,
    alias: -1,
    ours: false,
  }
}

/** A row of this table with all of its columns: one from before some were added has none of these, which SQLite reads as null. */
export function filled({ columns }: Shape, row: Row): Row {
  const added = columns.slice(row.values.length)
  return row.cut || added.length === 0
    ? row
    : { ...row, values: [...row.values, ...added.map(() => null)] }
}

/** Whether a row could be one of this table, by the number and the types of its values. */
export function fits({ columns, numbered, alias }: Shape, { rowid, values, cut }: Row): boolean {
  if (numbered !== (rowid !== null)) return false
  if (cut ? values.length > columns.length : values.length !== columns.length) return false
  return values.every((value, i) => i === alias || fitsColumn(columns[i]!, value))
}

function fitsColumn({ type, required }: Column, value: Value): boolean {
  if (value === null) return !required
  if (type === 'INTEGER') return typeof value === 'bigint'
  // SQLite keeps 1.0 as 1 to save room.
  if (type === 'REAL') return typeof value === 'number' || typeof value === 'bigint'
  if (type === 'TEXT') return typeof value === 'string'
  return type !== 'BLOB' || Buffer.isBuffer(value)
}
