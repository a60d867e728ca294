import { v7 as newId } from 'uuid'
import { localDateOf } from '../../../../shared/dates.ts'
import type { Clock } from '../../clock.ts'
import { all, write, type WriteDb } from '../../storage/sql.ts'
import type { Stored } from '../journal-file/rows.ts'
import type { Table } from '../journal-file/tables.ts'
import { stateOf } from './recorded.ts'

/** Remembers what comes in, so that it can be taken back. */
export class Record {
  readonly id = newId()
  readonly #db: WriteDb
  readonly #clock: Clock
  readonly #tables: ReadonlyMap<string, Table>
  #position = 0

  constructor(db: WriteDb, clock: Clock, tables: ReadonlyMap<string, Table>) {
    this.#db = db
    this.#clock = clock
    this.#tables = tables
  }

  get isEmpty(): boolean {
    return this.#position === 0
  }

  begin(source: string): void {
    const [now, zone] = [this.#clock.now(), this.#clock.zone()]
    write(
      this.#db,
      'INSERT INTO imports VALUES (?, ?, ?, ?, NULL, 0, ?)',
      this.id,
      now,
      zone,
      localDateOf(now, zone),
      source.toWellFormed(),
    )
  }

  finish(entries: number): void {
    write(this.#db, 'UPDATE imports SET entries = ? WHERE id = ?', entries, this.id)
  }

  /** A row that was not there before; or, with a version, an entry whose earlier text that version holds. */
  added(name: string, key: readonly Stored[], version: string | null = null): void {
    const table = this.#tables.get(name)
    const state = table && stateOf(this.#db, table, key)
    if (!state) return
    this.#position += 1
    write(
      this.#db,
      'INSERT INTO import_rows VALUES (?, ?, ?, ?, ?, ?)',
      this.id,
      this.#position,
      name,
      JSON.stringify(key),
      state,
      version,
    )
  }

  /** The tags that an entry was given in its field. */
  tags(id: string): void {
    const rows = all<{ key: string }>(
      this.#db,
      "SELECT key FROM entry_tags WHERE entry_id = ? AND source = 'field'",
      id,
    )
    for (const { key } of rows) this.added('entry_tags', [id, key, 'field'])
  }
}
