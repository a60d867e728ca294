import { rmSync } from 'node:fs'
import { join } from 'node:path'
import sodium from 'libsodium-wrappers-sumo'
import type { Selection } from '../../../../shared/contract/exchange.ts'
import { imageReferences } from '../../../../shared/image-references.ts'
import { Failure } from '../../../../shared/result.ts'
import type { Clock } from '../../clock.ts'
import { asFailure } from '../../storage/failures.ts'
import { makeFolders } from '../../storage/files.ts'
import { openFile } from '../../storage/open.ts'
import { write, type ReadDb, type WriteDb } from '../../storage/sql.ts'
import { rowsOf, type Row } from '../journal-file/rows.ts'
import { carriedTables, type Table } from '../journal-file/tables.ts'
import { Chosen } from './chosen.ts'

interface Work {
  clock: Clock
  /** Where the copy lies meanwhile, encrypted with a key that is written nowhere. Whatever is there is deleted. */
  folder: string
  pause: () => Promise<void>
}

/**
 * Does something with a journal that holds only a selection of another: every way to export then takes that and nothing
 * else. It is deleted when this has ended.
 * @throws Failure `not-found` where nothing is selected; `disk-full`, `read-only`; what `pause` and `work` throw
 */
export async function withSelection<T>(
  db: WriteDb,
  what: Selection,
  { clock, folder, pause }: Work,
  work: (selected: ReadDb) => Promise<T>,
): Promise<T> {
  const key = sodium.randombytes_buf(32)
  let copy: WriteDb | undefined
  try {
    rmSync(folder, { recursive: true, force: true })
    makeFolders(folder)
    copy = openFile(join(folder, 'journal.db'), key, 'create')
    // Nothing of it is to outlive a power cut, and what refers to what is put right at the end.
    copy.pragma('synchronous = OFF')
    copy.pragma('foreign_keys = OFF')
    if ((await fill(copy, db, what, clock, pause)) === 0)
      throw new Failure('not-found', 'There is nothing of that to export.')
    return await work(copy)
  } catch (error) {
    throw asFailure(error)
  } finally {
    sodium.memzero(key)
    copy?.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Answers how many rows were copied. */
async function fill(
  copy: WriteDb,
  db: WriteDb,
  what: Selection,
  clock: Clock,
  pause: () => Promise<void>,
): Promise<number> {
  const tables = carriedTables(db)
  const chosen = new Chosen(db, clock, tables, what)
  const shown = new Set<string>()
  let copied = 0
  const take = async (table: Table, condition: string) => {
    for (const row of rowsOf(db, table, { columns: '*', condition })) {
      if (typeof row['body'] === 'string')
        for (const { id } of imageReferences(row['body'])) shown.add(id)
      insert(copy, table, row)
      copied += 1
      await pause()
    }
  }
  copy.exec('BEGIN')
  for (const table of tables)
    if (table.name !== 'images') await take(table, chosen.condition(table))
  const images = tables.find(({ name }) => name === 'images')
  for (const id of images ? shown : []) await take(images!, `id = '${id}'`)
  for (const table of tables) forget(copy, table)
  copy.exec('COMMIT')
  return copied
}

const insert = (copy: WriteDb, table: Table, row: Row): void =>
  void write(
    copy,
    `INSERT INTO ${table.name} (${Object.keys(row).join(', ')})
     VALUES (${Object.keys(row)
       .map(() => '?')
       .join(', ')})`,
    ...Object.values(row),
  )

/** What only mentions something that was not chosen forgets it. */
function forget(copy: WriteDb, table: Table): void {
  for (const { column, table: parent, to, cascades } of table.references)
    if (!cascades)
      write(
        copy,
        `UPDATE ${table.name} SET ${column} = NULL
         WHERE ${column} IS NOT NULL AND ${column} NOT IN (SELECT ${to} FROM ${parent})`,
      )
}
