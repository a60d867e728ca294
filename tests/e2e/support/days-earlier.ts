/**
 * A program: `node days-earlier.ts <data folder> <passphrase> <days>`. Moves the thought records and letters of a locked journal
 * back in time: so many days have gone by.
 */
import { join } from 'node:path'
import { closeFile, openFile } from '../../../main/journal/storage/open.ts'
import { cryptographyReady, readKeys } from '../../../main/journal/vault/keys.ts'
import { dataKeyOf } from '../../../main/journal/vault/unlocking.ts'

const [userData = '', passphrase = '', days = '0'] = process.argv.slice(2)
const folder = join(userData, 'journals', 'journal')
await cryptographyReady()
const keys = readKeys(join(folder, 'keys.json'))
const key = dataKeyOf(keys, { kind: 'passphrase', typed: passphrase })
const db = openFile(join(folder, 'journal.db'), key)
const back = Number(days) * 86_400_000
for (const [table, columns] of [
  ['reframes', ['begun_at', 'updated_at', 'finished_at']],
  ['letters', ['created_at', 'updated_at', 'finished_at']],
] as const)
  for (const column of columns)
    db.prepare(`UPDATE ${table} SET ${column} = ${column} - ?`).run(back)
db.prepare(`UPDATE reframes SET test_date = date(test_date, ?)`).run(`-${Number(days)} days`)
closeFile(db)
