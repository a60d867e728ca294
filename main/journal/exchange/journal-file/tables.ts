import { all, type ReadDb } from '../../storage/sql.ts'

export interface Column {
  readonly name: string
  /** In a strict table one of INTEGER, REAL, TEXT, BLOB, ANY. */
  readonly type: string
}

/** A column that says which row of another table this one belongs to. */
export interface Reference {
  readonly column: string
  readonly table: string
  readonly to: string
  /** Whether the row goes where the other goes, or only forgets it. */
  readonly cascades: boolean
}

/** A table of the journal, as the schema says. */
export interface Table {
  readonly name: string
  readonly columns: readonly Column[]
  /** What a row is recognised by, here and in another journal. */
  readonly key: readonly string[]
  /** The column that is the row number: an order, and nobody's name. */
  readonly order: string | null
  readonly withoutRowid: boolean
  readonly references: readonly Reference[]
}

/** What belongs to this file or this computer and not to the journal, each for its reason. */
export const leftOut: ReadonlyMap<string, string> = new Map([
  ['last_check', 'is about this file'],
  ['inbox_keys', 'are keys'],
  ['inbox_merged', 'is about sealed logs of this computer'],
  ['unconfirmed_recovery_key', 'is a key'],
  ['trash_looked', 'is about this computer’s clock'],
  ['recent_searches', 'are what was looked for, and nothing that was written'],
  ['titles_made', 'is about this file'],
  ['imports', 'is about how this file came to be'],
  ['import_rows', 'is about how this file came to be'],
])

interface ColumnRow extends Column {
  pk: number
}

/** All tables that an export carries, those that others refer to first. Full-text indexes are made anew and are none. */
export function carriedTables(db: ReadDb): Table[] {
  const names = all<{ name: string; wr: number }>(
    db,
    `SELECT list.name, wr FROM pragma_table_list AS list
     JOIN sqlite_schema ON sqlite_schema.name = list.name
     WHERE schema = 'main' AND list.type = 'table' AND list.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
     ORDER BY sqlite_schema.rowid`,
  )
  return parentsFirst(
    names.filter(({ name }) => !leftOut.has(name)).map(({ name, wr }) => read(db, name, wr === 1)),
  )
}

function read(db: ReadDb, name: string, withoutRowid: boolean): Table {
  const columns = all<ColumnRow>(db, 'SELECT name, type, pk FROM pragma_table_info(?)', name)
  const primary = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk)
  const number = !withoutRowid && primary.length === 1 && primary[0]?.type === 'INTEGER'
  const named = columns.some((column) => column.name === 'id')
  const key = number && named ? ['id'] : primary.map((column) => column.name)
  return {
    name,
    columns: columns.map(({ name, type }) => ({ name, type })),
    key: key.length > 0 ? key : columns.map((column) => column.name),
    order: number && named ? (primary[0]?.name ?? null) : null,
    withoutRowid,
    references: all<{ column: string; table: string; to: string | null; cascades: number }>(
      db,
      `SELECT "from" AS "column", "table", "to", on_delete <> 'SET NULL' AS cascades
       FROM pragma_foreign_key_list(?)`,
      name,
    ).map((row) => ({ ...row, to: row.to ?? 'id', cascades: row.cascades === 1 })),
  }
}

function parentsFirst(tables: readonly Table[]): Table[] {
  const sorted: Table[] = []
  const visit = (table: Table) => {
    if (sorted.includes(table)) return
    for (const { table: name } of table.references) {
      const parent = tables.find((each) => each.name === name)
      if (parent && parent !== table) visit(parent)
    }
    sorted.push(table)
  }
  tables.forEach(visit)
  return sorted
}
