import type { ImportUndone, PastImport } from '../../../../shared/contract/exchange.ts'
import { imageReferences } from '../../../../shared/image-references.ts'
import { Failure } from '../../../../shared/result.ts'
import type { Clock } from '../../clock.ts'
import { setTags } from '../../entries/queries.ts'
import { tagsIn } from '../../entries/tags.ts'
import { summaryOf } from '../../entries/title.ts'
import { all, first, inTransaction, write, type ReadDb, type WriteDb } from '../../storage/sql.ts'
import type { Stored } from '../journal-file/rows.ts'
import { carriedTables, type Table } from '../journal-file/tables.ts'
import { remove, stateOf } from './recorded.ts'

const mostListed = 20

/** What was imported, newest first. */
export const pastImports = (db: ReadDb): PastImport[] =>
  all<Omit<PastImport, 'undone'> & { undone: number }>(
    db,
    `SELECT id, imported_at AS importedAt, entries, source, undone_at IS NOT NULL AS undone
     FROM imports ORDER BY imported_at DESC, id DESC LIMIT ${mostListed}`,
  ).map((row) => ({ ...row, undone: row.undone === 1 }))

interface Recorded {
  name: string
  key: string
  state: string
  version: string | null
}

/**
 * Takes back what came in with an import. What was changed since stays, and so does what something was added to.
 * @throws Failure `not-found` where there is none, or it was taken back before
 */
export function undoImport(db: WriteDb, clock: Clock, id: string): ImportUndone {
  return inTransaction(db, () => {
    const there = first(db, 'SELECT 1 FROM imports WHERE id = ? AND undone_at IS NULL', id)
    if (!there) throw new Failure('not-found', 'That import was taken back already.')
    const undoing = new Undoing(db)
    const rows = all<Recorded>(
      db,
      `SELECT table_name AS name, key, state, version_id AS version FROM import_rows
       WHERE import_id = ? ORDER BY position DESC`,
      id,
    )
    for (const row of rows) if (row.name !== 'images') undoing.takeBack(row)
    undoing.pictures(rows.filter(({ name }) => name === 'images'))
    write(db, 'DELETE FROM import_rows WHERE import_id = ?', id)
    write(db, 'UPDATE imports SET undone_at = ? WHERE id = ?', clock.now(), id)
    return undoing.counts
  })
}

class Undoing {
  readonly counts = { entries: 0, kept: 0 }
  readonly #db: WriteDb
  readonly #tables: ReadonlyMap<string, Table>

  constructor(db: WriteDb) {
    this.#db = db
    this.#tables = new Map(carriedTables(db).map((table) => [table.name, table]))
  }

  takeBack({ name, key: json, state, version }: Recorded): void {
    const table = this.#tables.get(name)
    const key = JSON.parse(json) as Stored[]
    const present = table && stateOf(this.#db, table, key)
    if (!table || !present) return
    if (present !== state || (version === null && this.#belongsTo(table, key))) {
      if (name === 'entries') this.counts.kept += 1
      return
    }
    if (version !== null) return this.#earlierText(String(key[0]), version)
    remove(this.#db, table, key)
    if (name === 'entries') this.counts.entries += 1
  }

  /** Pictures go where no text shows them any more. */
  pictures(rows: readonly Recorded[]): void {
    const table = this.#tables.get('images')
    if (rows.length === 0 || !table) return
    const shown = new Set<string>()
    for (const name of ['entries', 'entry_versions']) {
      const texts = all<{ body: string }>(
        this.#db,
        `SELECT body FROM ${name} WHERE instr(body, '](assets/') > 0`,
      )
      for (const { body } of texts) for (const { id } of imageReferences(body)) shown.add(id)
    }
    for (const { key: json } of rows) {
      const key = JSON.parse(json) as Stored[]
      if (!shown.has(String(key[0]))) remove(this.#db, table, key)
    }
  }

  /** Whether there is something of this row's that did not come with it: it would go with it. */
  #belongsTo(parent: Table, key: readonly Stored[]): boolean {
    for (const table of this.#tables.values())
      for (const { column, table: to, cascades } of table.references) {
        if (to !== parent.name || !cascades) continue
        // Tags in the text are the text's own.
        const own = table.name === 'entry_tags' ? "AND source = 'field'" : ''
        const sql = `SELECT 1 FROM "${table.name}" WHERE "${column}" = ? ${own}`
        if (first(this.#db, sql, key[0] ?? null)) return true
      }
    return false
  }

  #earlierText(id: string, version: string): void {
    const kept = first<{ body: string; savedAt: number }>(
      this.#db,
      'SELECT body, saved_at AS savedAt FROM entry_versions WHERE id = ?',
      version,
    )
    if (!kept) return
    const { title, excerpt } = summaryOf(kept.body)
    write(
      this.#db,
      'UPDATE entries SET body = ?, title = ?, excerpt = ?, updated_at = ? WHERE id = ?',
      kept.body,
      title,
      excerpt,
      kept.savedAt,
      id,
    )
    setTags(this.#db, id, 'text', tagsIn(kept.body))
    write(this.#db, 'DELETE FROM entry_versions WHERE id = ?', version)
  }
}
