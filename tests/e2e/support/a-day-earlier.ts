/** A program: `node a-day-earlier.ts <data folder> <passphrase>`. Moves the timed sessions of a locked journal to the day before. */
import { join } from 'node:path'
import { closeFile, openFile } from '../../../main/journal/storage/open.ts'
import { cryptographyReady, readKeys } from '../../../main/journal/vault/keys.ts'
import { dataKeyOf } from '../../../main/journal/vault/unlocking.ts'

const [userData = '', passphrase = ''] = process.argv.slice(2)
const folder = join(userData, 'journals', 'journal')
await cryptographyReady()
const keys = readKeys(join(folder, 'keys.json'))
const key = dataKeyOf(keys, { kind: 'passphrase', typed: passphrase })
const db = openFile(join(folder, 'journal.db'), key)
db.exec(`UPDATE writing_sessions SET begun_at = begun_at - 86400000,
  ended_at = ended_at - 86400000, local_date = date(local_date, '-1 day')`)
closeFile(db)
