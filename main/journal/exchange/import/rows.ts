import { readFileSync } from 'node:fs'
import { v7 as newId } from 'uuid'
import type { ImportLine } from '../../../../shared/contract/exchange.ts'
import { longestBody } from '../../../../shared/contract/entries.ts'
import { imageTypeOf } from '../../../../shared/images.ts'
import type { Clock } from '../../clock.ts'
import { setTags } from '../../entries/queries.ts'
import { tagsIn } from '../../entries/tags.ts'
import { summaryOf } from '../../entries/title.ts'
import { momentFor } from '../../storage/moment.ts'
import { first, write, type WriteDb } from '../../storage/sql.ts'
import { derived } from '../journal-file/choose.ts'
import type { Row, Stored } from '../journal-file/rows.ts'
import type { Table } from '../journal-file/tables.ts'
import type { Picture } from './pictures.ts'
import type { Record } from './record.ts'
import { keyOf, rowBy } from './recorded.ts'
import type { Report } from './report.ts'
import { wrongWith } from './valid.ts'

const quoted = (name: string): string => `"${name}"`

/** Puts rows into the tables of a journal, those that are there already apart. */
export class Rows {
  readonly #db: WriteDb
  readonly #clock: Clock
  readonly #tables: ReadonlyMap<string, Table>
  readonly #report: Report
  readonly #record: Record
  readonly #writes: boolean
  readonly #takesTexts: boolean
  readonly #seen = new Set<string>()

  constructor(
    db: WriteDb,
    clock: Clock,
    tables: ReadonlyMap<string, Table>,
    report: Report,
    record: Record,
    writes: boolean,
    takesTexts: boolean,
  ) {
    this.#db = db
    this.#clock = clock
    this.#tables = tables
    this.#report = report
    this.#record = record
    this.#writes = writes
    this.#takesTexts = takesTexts
  }

  /** A row as `journal.json` has it, with what its file holds. @param line how an entry is told of */
  row(name: string, given: Row, line?: ImportLine): void {
    const table = this.#tables.get(name)
    if (!table) return this.#once(name, 'Something of a newer Intact. It is left out.')
    const row = this.#fitting(table, given)
    const wrong = Object.entries(row).find(([column, value]) => wrongWith(column, value))
    if (wrong) return this.#refuse(name, `A row ${wrongWith(...wrong)}. It is left out.`)
    const refused = refusal(name, row)
    if (refused) return this.#refuse(name, refused)
    const present = rowBy(this.#db, table, keyOf(table, row))
    if (present) return this.#compare(table, present, row, line)
    if (!this.#writes || this.#insert(table, row)) this.#tell(name, 'added', line)
  }

  /** An entry that is there already by its id. */
  present(id: string, before: string, body: string, line: ImportLine): void {
    if (before === body) return this.#report.entry('here', line)
    this.#report.entry('differs', line)
    if (this.#writes && this.#takesTexts) this.#replace(id, body)
  }

  /** A picture from a file, which may be there already. */
  picture(picture: Picture): void {
    const { id, type, width, height, file } = picture
    if (this.#seen.has(id)) return
    this.#seen.add(id)
    const here = first(this.#db, 'SELECT 1 FROM images WHERE id = ?', id)
    this.#report.count('images', here ? 'here' : 'added')
    if (here || !this.#writes) return
    write(
      this.#db,
      'INSERT INTO images (id, added_at, type, width, height, bytes) VALUES (?, ?, ?, ?, ?, ?)',
      id,
      this.#clock.now(),
      type,
      width,
      height,
      readFileSync(file.absolute),
    )
    this.#record.added('images', [id])
  }

  /** What this journal's table has a place for. */
  #fitting(table: Table, given: Row): Row {
    const known = new Set(table.columns.map(({ name }) => name))
    const without = derived[table.name] ?? []
    const pairs = Object.entries(given).filter(([name]) => {
      if (!known.has(name))
        this.#once(`${table.name}.${name}`, 'Something of a newer Intact. It is left out.')
      return known.has(name) && !without.includes(name)
    })
    return Object.fromEntries(
      pairs.map(([name, value]) => [
        name,
        typeof value === 'string' ? value.toWellFormed() : value,
      ]),
    )
  }

  #compare(table: Table, present: Row, row: Row, line?: ImportLine): void {
    const differing = Object.entries(row).filter(
      ([name, value]) => name !== table.order && !same(present[name] ?? null, value),
    )
    this.#tell(table.name, differing.length > 0 ? 'differs' : 'here', line)
    const body = row['body']
    const changed = table.name === 'entries' && differing.some(([name]) => name === 'body')
    if (changed && this.#writes && this.#takesTexts) this.#replace(String(row['id']), String(body))
  }

  /** Whether the table took it. */
  #insert(table: Table, given: Row): boolean {
    const row = { ...given, ...this.#derived(table, given) }
    for (const { column, table: parent, to, cascades } of table.references) {
      const there = `SELECT 1 FROM ${quoted(parent)} WHERE ${quoted(to)} = ?`
      // What only mentioned something that is not there forgets it.
      if (!cascades && row[column] && !first(this.#db, there, row[column] as string))
        row[column] = null
    }
    const names = Object.keys(row)
    try {
      write(
        this.#db,
        `INSERT INTO ${quoted(table.name)} (${names.map(quoted).join(', ')})
         VALUES (${names.map(() => '?').join(', ')})`,
        ...(Object.values(row) as Stored[]),
      )
    } catch (error) {
      if (!isRefusal(error)) throw error
      this.#refuse(
        table.name,
        error.code.endsWith('FOREIGNKEY')
          ? 'A row belongs to something that is not here. It is left out.'
          : 'A row does not fit. It is left out.',
      )
      return false
    }
    this.#record.added(table.name, keyOf(table, row))
    if (table.name === 'entries')
      setTags(this.#db, String(row['id']), 'text', tagsIn(String(row['body'])))
    return true
  }

  /** What is not carried: where the row lies, if its place is taken, and what is found in its text. */
  #derived(table: Table, row: Row): Row {
    const { order } = table
    const at = row[order ?? '']
    const found: Row = table.name === 'entries' ? { ...summaryOf(String(row['body'])) } : {}
    if (order && typeof at === 'number')
      found[order] = momentFor(this.#db, table.name as 'entries' | 'feelings', at * 1000)
    return found
  }

  /** Gives an entry that is here the text of the file. The present one is kept as a version. */
  #replace(id: string, body: string): void {
    const version = newId()
    const [now, zone] = [this.#clock.now(), this.#clock.zone()]
    write(
      this.#db,
      `INSERT INTO entry_versions (id, entry_id, saved_at, kept_at, zone, candidate, body)
       SELECT ?, id, updated_at, ?, ?, 0, body FROM entries WHERE id = ?`,
      version,
      now,
      zone,
      id,
    )
    const { title, excerpt } = summaryOf(body)
    write(
      this.#db,
      'UPDATE entries SET body = ?, title = ?, excerpt = ?, updated_at = ? WHERE id = ?',
      body,
      title,
      excerpt,
      now,
      id,
    )
    setTags(this.#db, id, 'text', tagsIn(body))
    this.#record.added('entries', [id], version)
  }

  #tell(table: string, outcome: 'added' | 'here' | 'differs', line?: ImportLine): void {
    if (table === 'entries' && line) this.#report.entry(outcome, line)
    else this.#report.count(table, outcome)
  }

  #refuse(table: string, why: string): void {
    this.#report.unread(`journal.json, ${table}`, why)
  }

  #once(what: string, why: string): void {
    if (this.#seen.has(what)) return
    this.#seen.add(what)
    this.#refuse(what, why)
  }
}

/** What the schema lets through and the rest of Intact does not. */
function refusal(table: string, row: Row): string | null {
  const { body, bytes, type } = row
  if (table === 'entries' && typeof body !== 'string') return 'An entry has no text.'
  if (typeof body === 'string' && body.length > longestBody)
    return 'A text is longer than an entry can be (five million characters).'
  if (table === 'images' && (!(bytes instanceof Uint8Array) || imageTypeOf(bytes) !== type))
    return 'A picture is not what it says it is. It is left out.'
  return null
}

const same = (a: Stored, b: Stored): boolean =>
  a instanceof Uint8Array && b instanceof Uint8Array ? Buffer.compare(a, b) === 0 : a === b

/** Whether a table does not take a row: such a one was never written by Intact. */
const isRefusal = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')
