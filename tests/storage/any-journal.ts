import { setTags } from '../../main/journal/entries/queries.ts'
import { insertEntry } from '../../main/journal/entries/save.ts'
import { leftOut } from '../../main/journal/exchange/journal-file/tables.ts'
import { all, first, write, type WriteDb } from '../../main/journal/storage/sql.ts'
import { imageMarkdown } from '../../shared/image-references.ts'
import { imageTypes } from '../../shared/images.ts'
import { beginnings } from './image.ts'

// Journals with something of everything, made from the schema alone: a table that is new is filled without a word here.

const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC']
const hostile = [
  '---\nid: forged\n---\n',
  '\r\nWindows\r\n',
  '<script>alert(1)</script>',
  '![x](javascript:alert(1))',
  '"quotes" \\ back \u0000 nul \u2028',
  '漢字 שלום 😀 é é',
  '\uFEFFmark',
  '#tag #Tag/nested @x',
  '![a](../../assets/01a2084b-cf1b-7629-a889-f6cac5770ef9.png)',
  '{"$base64":"AAAA"}',
  '],}',
  '   ',
  'plain words',
  '`code` ```\nfence',
  '[2020-08-29 11:11] Title. *',
]

interface Column {
  name: string
  type: string
  notnull: number
  pk: number
}

export const tablesOf = (db: WriteDb): string[] =>
  all<{ name: string }>(
    db,
    `SELECT list.name FROM pragma_table_list AS list JOIN sqlite_schema ON sqlite_schema.name = list.name
     WHERE schema = 'main' AND list.type = 'table' AND list.name NOT LIKE 'sqlite%'
     ORDER BY sqlite_schema.rowid`,
  )
    .map(({ name }) => name)
    .filter((name) => !leftOut.has(name))

/** Everything in a journal, table by table, in an order that means something where there is one. */
export const everything = (db: WriteDb): Record<string, unknown[]> =>
  Object.fromEntries(
    tablesOf(db).map((table) => {
      const sql = first<{ sql: string }>(db, 'SELECT sql FROM sqlite_schema WHERE name = ?', table)
      const numbered = !/WITHOUT ROWID/.test(sql?.sql ?? '')
      return [table, all(db, `SELECT * FROM "${table}" ${numbered ? 'ORDER BY rowid' : ''}`)]
    }),
  )

export function empty(db: WriteDb): void {
  db.pragma('foreign_keys = OFF')
  for (const table of [...tablesOf(db), ...leftOut.keys()]) write(db, `DELETE FROM "${table}"`)
  db.pragma('foreign_keys = ON')
}

/** The same for the same seed. */
export class Dice {
  #state: number
  constructor(seed: number) {
    this.#state = seed
  }
  /** From 0 to 1. Mulberry32 (Tommy Ettinger, 2017). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  below = (most: number): number => Math.floor(this.next() * most)
  of = <T>(list: readonly T[]): T => list[this.below(list.length)]!
  text = (): string =>
    Array.from({ length: this.below(4) }, () => this.of(hostile)).join(
      this.of(['', ' ', '\n', '\n\n']),
    )
  id(): string {
    const hex = Array.from({ length: 32 }, () => this.below(16).toString(16)).join('')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
  }
  instant = (): number =>
    this.of([0, -1, 200_000_000_000_000, -30_000_000_000_000]) +
    (this.below(3) ? Date.UTC(2026, 0) + this.below(40_000_000) * 1000 + this.below(1000) : 0)
}

const between = (dice: Dice, low: number, high: number, real: boolean): number =>
  real ? low + dice.next() * (high - low) : low + dice.below(high - low + 1)

/** Fills a journal; how many rows of each table it has depends on the dice. */
export function fillAny(db: WriteDb, dice: Dice): void {
  for (const table of tablesOf(db)) {
    for (let row = dice.below(3); row > 0; row -= 1)
      if (table === 'entries') putEntry(db, dice)
      else if (table !== 'images') putRow(db, dice, table)
  }
}

function putEntry(db: WriteDb, dice: Dice): void {
  const picture = dice.below(3) ? null : putPicture(db, dice)
  const body = `${dice.text()}${picture ? imageMarkdown({ ...picture, name: 'x' }) : ''}${dice.text()}`
  const id = dice.id()
  const createdAt = dice.instant()
  insertEntry(db, {
    id,
    body,
    createdAt,
    updatedAt: createdAt + dice.below(1e9),
    zone: dice.of(zones),
    favourite: dice.below(2) === 0,
    fieldTags: [],
  })
  setTags(db, id, 'field', dice.of([[], ['work'], ['Work', 'née', 'a/b']]))
  if (dice.below(4) === 0)
    write(db, 'UPDATE entries SET trashed_at = ? WHERE id = ?', dice.instant(), id)
}

function putPicture(db: WriteDb, dice: Dice) {
  const type = dice.of(imageTypes)
  const id = dice.id()
  const noise = Buffer.from(dice.id() + dice.id())
  const bytes = Buffer.concat([Buffer.from(beginnings[type], 'latin1'), noise])
  const preview = dice.below(2) ? noise : null
  write(
    db,
    'INSERT INTO images VALUES (?, ?, ?, ?, ?, ?, ?)',
    id,
    dice.instant(),
    type,
    1 + dice.below(900),
    1,
    preview,
    bytes,
  )
  return { id, type }
}

interface Shape {
  columns: Column[]
  parents: { from: string; table: string; to: string }[]
  sql: string
}
const shapes = new Map<string, Shape>()

function shapeOf(db: WriteDb, table: string): Shape {
  const known = shapes.get(table)
  if (known) return known
  const columns = all<Column>(db, 'SELECT * FROM pragma_table_info(?)', table)
  const parents = all<{ from: string; table: string; to: string }>(
    db,
    'SELECT "from", "table", "to" FROM pragma_foreign_key_list(?)',
    table,
  )
  const { sql = '' } =
    first<{ sql: string }>(db, 'SELECT sql FROM sqlite_schema WHERE name = ?', table) ?? {}
  const shape = { columns, parents, sql }
  shapes.set(table, shape)
  return shape
}

function putRow(db: WriteDb, dice: Dice, table: string): void {
  const { columns, parents, sql } = shapeOf(db, table)
  const row: Record<string, string | number | null | Uint8Array> = {}
  for (const column of columns) {
    const parent = parents.find(({ from }) => from === column.name)
    row[column.name] = parent
      ? parentOf(db, dice, parent)
      : valueFor(dice, column, checkOf(sql, column.name))
  }
  if (table === 'entry_tags') row['source'] = 'field'
  const names = Object.keys(row)
  try {
    write(
      db,
      `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')})
       VALUES (${names.map((name) => `$${name}`).join(', ')})`,
      row,
    )
  } catch (error) {
    // What no journal can hold is not put into one.
    if (!(error instanceof Error && 'code' in error && /CONSTRAINT/.test(String(error.code))))
      throw error
  }
}

function parentOf(db: WriteDb, dice: Dice, { table, to }: { table: string; to: string }) {
  const rows = all<{ key: string }>(db, `SELECT "${to}" AS key FROM "${table}"`)
  return rows.length > 0 && dice.below(4) ? dice.of(rows).key : null
}

/** The condition of one column, as its definition says. */
const checkOf = (sql: string, name: string): string =>
  sql.split('\n').find((line) => new RegExp(`^\\s*"?${name}"?\\s`).test(line)) ?? ''

function valueFor(dice: Dice, { name, type, notnull, pk }: Column, check: string) {
  if (!notnull && !pk && dice.below(3) === 0) return null
  const list = /IN \(([^)]*)\)/.exec(check)?.[1]
  if (list) {
    const picked = dice.of(list.split(',').map((each) => each.trim()))
    return picked.startsWith("'") ? picked.slice(1, -1) : Number(picked)
  }
  const [, low, high] = /BETWEEN (-?[\d.]+) AND (-?[\d.]+)/.exec(check) ?? []
  if (low !== undefined) return between(dice, Number(low), Number(high), type === 'REAL')
  if (/json_valid/.test(check)) return dice.of(['[]', '["a","b"]'])
  if (/(?:^|_)id$/.test(name)) return dice.id()
  if (/_at$/.test(name) || name === 'at') return dice.instant()
  if (/_date$|_on$|^due$/.test(name)) return dice.of(['2026-11-22', '2024-02-29', '0001-01-01'])
  if (name === 'zone') return dice.of(zones)
  if (type === 'INTEGER') return dice.below(2_000_000_000)
  if (type === 'REAL') return dice.next() * 2 - 1
  if (type === 'BLOB') return Buffer.from(dice.id())
  return dice.text() + (pk ? dice.id() : '')
}
