import type { WriteDb } from '../sql.ts'
import type { Row } from './records.ts'
import { filled, fits, type Shape } from './tables.ts'
import type { Found, Trees } from './trees.ts'

/** What came over of one table. */
export interface Carried {
  rows: number
  /** Rows that are there and cannot be read, as far as they were met. */
  unreadable: number
  /** Row numbers of those whose last text ends early. */
  cut: bigint[]
}

/** Copies every row that can be read into a new journal, present states before earlier ones. */
export function carryRows(db: WriteDb, trees: Trees, shapes: readonly Shape[]) {
  const ours = shapes.filter((shape) => shape.ours)
  const carried = new Map<string, Carried>()
  const insertions = new Map<string, (row: Row) => void>()
  for (const shape of ours) {
    const counts: Carried = { rows: 0, unreadable: 0, cut: [] }
    carried.set(shape.name, counts)
    insertions.set(shape.name, insertion(db, shape, counts))
    for (const found of trees.rows(shape.name)) {
      const row = found.row && filled(shape, found.row)
      if (row && fits(shape, row)) insertions.get(shape.name)?.(row)
      else counts.unreadable += 1
    }
  }
  const placed = (found: Found, name?: string) => {
    const table = found.row && (name ?? tableOf(shapes, found.row))
    const shape = ours.find((each) => each.name === table)
    const row = found.row && shape && filled(shape, found.row)
    if (row && shape && fits(shape, row)) insertions.get(shape.name)?.(row)
  }
  for (const found of trees.strays()) placed(found)
  for (const found of trees.earlier()) placed(found, found.name)
  return carried
}

/** The table a row belongs to, if there is just one that it can belong to. */
function tableOf(shapes: readonly Shape[], row: Row): string | undefined {
  const possible = row.cut ? [] : shapes.filter((shape) => fits(shape, row))
  if (row.cut) {
    // Cut short, a row of many columns looks like one of few.
    possible.push(...shapes.filter((s) => s.columns.length === row.values.length && fits(s, row)))
  }
  return possible.length === 1 ? possible[0]!.name : undefined
}

/** A function that adds a row unless it, or a newer state of it, is there. */
function insertion(db: WriteDb, shape: Shape, counts: Carried): (row: Row) => void {
  const { columns, numbered, alias, name } = shape
  const kept = columns.filter((_, i) => i !== alias).map((column) => `"${column.name}"`)
  const names = [...(numbered ? ['rowid'] : []), ...kept]
  const statement = db.prepare(
    `INSERT OR IGNORE INTO "${name}" (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  )
  return (found) => {
    const row = name === 'images' ? withPreview(found, shape) : found
    const { rowid, values, cut } = row
    // A text may be the poorer for its end; other rows are only worth having whole.
    if (cut && (values.length !== columns.length || columns.at(-1)?.name !== 'body')) {
      counts.unreadable += 1
      return
    }
    try {
      const given = values.filter((_, i) => i !== alias)
      const { changes } = statement.run(...(numbered ? [rowid] : []), ...given)
      counts.rows += changes
      if (changes && found.cut && rowid !== null) counts.cut.push(rowid)
    } catch (error) {
      if (!isRefusal(error)) throw error
      counts.unreadable += 1
    }
  }
}

/** Of an image that ends early, what the page shows of it comes over in its place. */
function withPreview(row: Row, { columns }: Shape): Row {
  const place = (name: string) => columns.findIndex((column) => column.name === name)
  const preview = row.values[place('preview')]
  if (!row.cut || row.values.length !== place('bytes') || !Buffer.isBuffer(preview)) return row
  const values = row.values.with(place('preview'), null).with(place('type'), 'webp')
  return { ...row, values: [...values, preview], cut: false }
}

/** Whether the table itself does not take the row: such a row was never written by Intact. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')
