import { asFailure } from './failures.ts'
import { openFile } from './open.ts'
import { all, type WriteDb } from './sql.ts'

/** What a part of a check found: sentences for a person. */
interface Finding {
  damaged?: string
  mended?: string
}
/** @param whole whether no step before found damage */
type Step = (whole: boolean) => Finding

const wholeFile = 'A part of the journal’s file cannot be read.'
const parts: Record<string, string> = {
  entries: 'A part of your entries cannot be read.',
  entry_tags: 'A part of your tags cannot be read.',
  entry_versions: 'A part of the earlier texts of your entries cannot be read.',
  feelings: 'A part of your feelings cannot be read.',
  images: 'A part of the pictures in your entries cannot be read.',
}
const searchDamaged = 'The search index is damaged, and could not be made anew.'
const searchMended = 'The search index was out of step with the texts and has been made anew.'

/**
 * The steps of a full check. Each opens the file for itself: pages are then read from the disk and not from memory, and a
 * damaged one does not make the open journal refuse everything else.
 * @throws Failure when the file cannot be checked now, as on a full disk: each step as well. That says nothing of its pages.
 */
export function checkSteps(path: string, key: Uint8Array): Step[] {
  let tables: string[]
  let indexes: string[]
  try {
    tables = beside(path, key, (db) => namesOf(db, "type IN ('table', 'shadow')"))
    indexes = beside(path, key, (db) => namesOf(db, "type = 'virtual'"))
  } catch (error) {
    unlessDamaged(error)
    return [() => ({ damaged: wholeFile })]
  }
  return [
    ...tables.map((name) => () => checkTable(path, key, name)),
    // Of a file that is damaged an index is not made anew, and that it disagrees with its table tells nothing more.
    ...indexes.map((name) => (whole: boolean) => (whole ? checkIndex(path, key, name) : {})),
  ]
}

/** Whether a look at the pages alone finds nothing wrong. Reads the whole file once. @throws Failure when it cannot look now */
export function looksWhole(path: string, key: Uint8Array): boolean {
  try {
    return beside(path, key, (db) => db.pragma('quick_check(1)', { simple: true }) === 'ok')
  } catch (error) {
    unlessDamaged(error)
    return false
  }
}

/** A full disk, one that is away, or another program at work is no damage. @throws Failure any other than `damaged` */
function unlessDamaged(error: unknown): void {
  const failure = asFailure(error)
  if (failure.code !== 'damaged') throw failure
}

const namesOf = (db: WriteDb, condition: string): string[] =>
  all<{ name: string }>(
    db,
    `SELECT name FROM pragma_table_list WHERE schema = 'main' AND ${condition} ORDER BY name`,
  ).map(({ name }) => name)

function checkTable(path: string, key: Uint8Array, name: string): Finding {
  try {
    const answer = beside(path, key, (db) =>
      db.pragma(`integrity_check("${name}")`, { simple: true }),
    )
    return answer === 'ok' ? {} : { damaged: sentenceFor(name) }
  } catch (error) {
    unlessDamaged(error)
    return { damaged: sentenceFor(name) }
  }
}

const sentenceFor = (table: string): string =>
  parts[table] ?? (/_fts_/.test(table) ? searchDamaged : wholeFile)

/** `integrity_check` does not see that an index says something else than its table. Nothing is lost by that. */
function checkIndex(path: string, key: Uint8Array, name: string): Finding {
  const command = (db: WriteDb, columns: string, values: string) =>
    db.prepare(`INSERT INTO "${name}" ("${name}"${columns}) VALUES (${values})`).run()
  const agrees = () => {
    try {
      beside(path, key, (db) => command(db, ', rank', "'integrity-check', 1"))
      return true
    } catch (error) {
      unlessDamaged(error)
      return false
    }
  }
  if (agrees()) return {}
  try {
    beside(path, key, (db) => command(db, '', "'rebuild'"))
  } catch (error) {
    unlessDamaged(error)
    return { damaged: searchDamaged }
  }
  return agrees() ? { mended: searchMended } : { damaged: searchDamaged }
}

function beside<T>(path: string, key: Uint8Array, work: (db: WriteDb) => T): T {
  const db = openFile(path, key)
  try {
    return work(db)
  } finally {
    db.close()
  }
}
