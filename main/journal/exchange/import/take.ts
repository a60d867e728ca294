import { v7 as newId } from 'uuid'
import { longestBody } from '../../../../shared/contract/entries.ts'
import { localDateOf } from '../../../../shared/dates.ts'
import type { Clock } from '../../clock.ts'
import { setTags } from '../../entries/queries.ts'
import { insertEntry } from '../../entries/save.ts'
import { tidyTag } from '../../entries/tags.ts'
import { isBlank, summaryOf } from '../../entries/title.ts'
import { all, first, type WriteDb } from '../../storage/sql.ts'
import type { Row } from '../journal-file/rows.ts'
import { carriedTables, type Table } from '../journal-file/tables.ts'
import type { ReadEntry } from './entry-file.ts'
import type { Picture } from './pictures.ts'
import { Record } from './record.ts'
import type { Report } from './report.ts'
import { Rows } from './rows.ts'

/** Takes what a folder holds into a journal, or only looks what that would come to. */
export class Taking {
  readonly report: Report
  readonly rows: Rows
  readonly record: Record
  readonly #db: WriteDb
  readonly #writes: boolean
  readonly #tables: ReadonlyMap<string, Table>
  /** What would be there by now, where nothing is written. */
  readonly #seen = new Set<string>()

  /** @param writes false where it only looks */
  constructor(db: WriteDb, clock: Clock, report: Report, writes: boolean, takesTexts: boolean) {
    this.#db = db
    this.#writes = writes
    this.report = report
    this.#tables = new Map(carriedTables(db).map((table) => [table.name, table]))
    this.record = new Record(db, clock, this.#tables)
    this.rows = new Rows(db, clock, this.#tables, report, this.record, writes, takesTexts)
  }

  /** An entry from a file of its own. The same text at the same moment is the same entry. */
  entry(entry: ReadEntry, body: string, pictures: readonly Picture[]): void {
    const { path, when } = entry
    const localDate = localDateOf(when.at, when.zone)
    const line = { what: summaryOf(body).title || path, note: `${localDate} · ${path}` }
    if (isBlank(body)) return this.report.unread(path, 'There is nothing in it.')
    if (body.length > longestBody)
      return this.report.unread(
        path,
        'It is longer than an entry can be (five million characters).',
      )
    const present = entry.id === null ? undefined : this.#bodyBy(entry.id)
    if (present !== undefined) return this.rows.present(entry.id ?? '', present, body, line)
    if (this.#isHere(when.at, body)) return this.report.entry('here', line)
    this.report.entry('added', line)
    this.report.dated(entry.from)
    for (const picture of pictures) this.rows.picture(picture)
    if (!this.#writes) return
    const id = entry.id ?? newId()
    const updatedAt = Math.max(when.at, entry.updatedAt ?? when.at)
    const { favourite, tags } = entry
    insertEntry(this.#db, {
      id,
      body,
      createdAt: when.at,
      updatedAt,
      zone: when.zone,
      favourite,
      fieldTags: [],
    })
    this.record.added('entries', [id])
    const tidy = tags.map((tag) => tidyTag(tag).slice(0, 100)).filter(Boolean)
    setTags(this.#db, id, 'field', tidy)
    this.record.tags(id)
  }

  /** A feeling from the properties of a file. One that is here stays as it is. */
  feeling(row: Row): void {
    const here = first(this.#db, 'SELECT 1 FROM feelings WHERE id = ?', row['id'] ?? null)
    if (here) this.report.count('feelings', 'here')
    else this.rows.row('feelings', row)
  }

  #bodyBy(id: string): string | undefined {
    if (!this.#writes && this.#seen.has(id)) return undefined
    return first<{ body: string }>(this.#db, 'SELECT body FROM entries WHERE id = ?', id)?.body
  }

  #isHere(at: number, body: string): boolean {
    const key = `${at} ${body}`
    const known = this.#seen.has(key)
    if (!this.#writes) this.#seen.add(key)
    // Entries of one instant lie side by side.
    const second = Math.floor(at / 1000)
    return (
      known ||
      all<{ body: string }>(
        this.#db,
        'SELECT body FROM entries WHERE moment BETWEEN ? AND ? AND created_at = ?',
        second,
        second + 1000,
        at,
      ).some((row) => row.body === body)
    )
  }
}
