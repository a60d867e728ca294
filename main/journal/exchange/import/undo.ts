import type { ImportUndone, PastImport } from '../../../../shared/contract/exchange.ts'
import { imageReferences } from '../../../../shared/image-references.ts'
import { Failure } from '../../../../shared/result.ts'
import type { Clock } from '../../clock.ts'
import { changingTexts } from '../../entries/index-anew.ts'
import { setTags } from '../../entries/queries.ts'
import { tagsIn } from '../../entries/tags.ts'
import { summaryOf } from '../../entries/title.ts'
import { all, first, write, type ReadDb, type WriteDb } from '../../storage/sql.ts'
import type { Telling } from '../pausing.ts'
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
  position: number
  name: string
  key: string
  state: string
  version: string | null
}

/** So many are read at once. */
const page = 200

/**
 * Takes back what came in with an import, within a transaction. What was changed since stays, and so does what something was
 * added to.
 * @param pause comes between two rows, and throws to stop
 * @throws Failure `not-found` where there is none, or it was taken back before
 */
export async function undoImport(
  db: WriteDb,
  clock: Clock,
  id: string,
  pause: Telling,
): Promise<ImportUndone> {
  const there = first(db, 'SELECT 1 FROM imports WHERE id = ? AND undone_at IS NULL', id)
  if (!there) throw new Failure('not-found', 'That import was taken back already.')
  const undoing = new Undoing(db)
  await changingTexts(db, workOf(db, id), pause, async (step) => {
    const pictures: Recorded[] = []
    for (let rows = lastRows(db, id); rows.length > 0; rows = lastRows(db, id)) {
      for (const row of rows) {
        if (row.name === 'images') pictures.push(row)
        else undoing.takeBack(row)
        write(db, 'DELETE FROM import_rows WHERE import_id = ? AND position = ?', id, row.position)
        await step()
      }
    }
    await undoing.pictures(pictures, () => step(0))
  })
  write(db, 'UPDATE imports SET undone_at = ? WHERE id = ?', clock.now(), id)
  return undoing.counts
}

/** Of how many rows an import is, and how many of them are entries, or texts of entries that were there. */
const workOf = (db: ReadDb, id: string): { pieces: number; texts: number; going: number } =>
  first(
    db,
    `SELECT count(*) AS pieces, count(*) FILTER (WHERE table_name = 'entries') AS texts,
       count(*) FILTER (WHERE table_name = 'entries' AND version_id IS NULL) AS going
     FROM import_rows WHERE import_id = ?`,
    id,
  )!

const lastRows = (db: ReadDb, id: string): Recorded[] =>
  all(
    db,
    `SELECT position, table_name AS name, key, state, version_id AS version FROM import_rows
     WHERE import_id = ? ORDER BY position DESC LIMIT ${page}`,
    id,
  )

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
  async pictures(rows: readonly Recorded[], pause: () => Promise<void>): Promise<void> {
    const table = this.#tables.get('images')
    if (rows.length === 0 || !table) return
    const shown = await this.#shown(pause)
    for (const { key: json } of rows) {
      const key = JSON.parse(json) as Stored[]
      if (!shown.has(String(key[0]))) remove(this.#db, table, key)
      await pause()
    }
  }

  async #shown(pause: () => Promise<void>): Promise<Set<string>> {
    const shown = new Set<string>()
    for (const name of ['entries', 'entry_versions', 'templates'])
      for (let from = Number.MIN_SAFE_INTEGER; ;) {
        const texts = all<{ at: number; body: string | null }>(
          this.#db,
          `SELECT rowid AS at, iif(instr(body, '](assets/') > 0, body, NULL) AS body
           FROM ${name} WHERE rowid > ? ORDER BY rowid LIMIT ${page}`,
          from,
        )
        for (const { body } of texts)
          for (const { id } of imageReferences(body ?? '')) shown.add(id)
        const last = texts.at(-1)
        if (!last) break
        from = last.at
        await pause()
      }
    return shown
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
