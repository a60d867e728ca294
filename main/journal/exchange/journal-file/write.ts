import type { Wanted } from '../../../../shared/contract/exchange.ts'
import { first, type ReadDb } from '../../storage/sql.ts'
import { choicesFor, type Choice } from './choose.ts'
import { rowsOf, type Row, type Stored } from './rows.ts'
import { format, version, type FileRow, type FileValue } from './schema.ts'
import { carriedTables, type Table } from './tables.ts'

/** What was written into the folder before: its texts and pictures need not be written twice. */
export interface Written {
  /** By id: where the text of an entry, or a picture, lies, and the hash of that file. */
  readonly files: ReadonlyMap<string, { path: string; hash: string }>
  /** Paths of files that are for reading alone. */
  readonly pages: readonly string[]
}

/** The column that a file holds in its place. */
const inFiles: Readonly<Record<string, string>> = { entries: 'body', images: 'bytes' }

/** What is counted of it, as it stands outside the trash. */
const counted = ['entries', 'rejections']

/**
 * `journal.json`, a row at a time and a line each: the whole of it is never in memory.
 * @param step is called for each entry and rejection, those in the trash aside
 */
export function* journalFileText(
  db: ReadDb,
  wanted: Wanted,
  written: Written,
  step = () => {},
): Generator<string> {
  const tables = carriedTables(db)
  const choices = choicesFor(tables, wanted)
  const schema = first<{ user_version: number }>(db, 'PRAGMA user_version')?.user_version ?? 0
  const pages = written.pages.toSorted()
  const head = { format, version, schema, with: wanted, pages }
  yield `${JSON.stringify(head).slice(0, -1)},\n"tables":{`
  for (const [at, table] of tables.entries()) {
    yield `${at ? ',' : ''}\n${JSON.stringify(table.name)}:[`
    let between = '\n'
    const choice = choices.get(table.name) ?? { columns: '*', condition: '1' }
    for (const row of carriedRows(db, table, choice, wanted, written)) {
      yield `${between}${JSON.stringify(row)}`
      between = ',\n'
      if (counted.includes(table.name) && row['trashed_at'] === null) step()
    }
    yield ']'
  }
  yield '\n}}\n'
}

function* carriedRows(
  db: ReadDb,
  table: Table,
  choice: Choice,
  wanted: Wanted,
  written: Written,
): Generator<FileRow> {
  const whole = wanted.versions && wanted.trash
  for (const row of rowsOf(db, table, choice)) {
    const file = table.name in inFiles ? written.files.get(String(row['id'])) : undefined
    // A picture that nothing carried shows any more stays behind with what showed it.
    if (table.name === 'images' && !file && !whole) continue
    if (file) delete row[inFiles[table.name] ?? '']
    yield { ...asJson(row), ...(file && { $file: file }) }
  }
}

const asJson = (row: Row): FileRow =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, jsonValue(value)]))

const jsonValue = (value: Stored): FileValue =>
  value instanceof Uint8Array ? { $base64: Buffer.from(value).toString('base64') } : value
