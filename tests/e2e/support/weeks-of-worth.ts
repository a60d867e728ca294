/**
 * A program: `node weeks-of-worth.ts <data folder> <passphrase>`. Adds check-ins to a locked journal: eight weeks, the last
 * four of them better.
 */
import { join } from 'node:path'
import { addDays, localDateOf } from '../../../shared/dates.ts'
import { closeFile, openFile } from '../../../main/journal/storage/open.ts'
import { cryptographyReady, readKeys } from '../../../main/journal/vault/keys.ts'
import { dataKeyOf } from '../../../main/journal/vault/unlocking.ts'

const [userData = '', passphrase = ''] = process.argv.slice(2)
const folder = join(userData, 'journals', 'journal')
await cryptographyReady()
const keys = readKeys(join(folder, 'keys.json'))
const db = openFile(
  join(folder, 'journal.db'),
  dataKeyOf(keys, { kind: 'passphrase', typed: passphrase }),
)
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
const today = localDateOf(Date.now(), zone)
const add = db.prepare("INSERT INTO check_in_ratings VALUES (?, 'worth', ?, ?, ?)")
for (let week = 0; week < 8; week++)
  add.run(addDays(today, -7 * week), week < 4 ? 70 : 40, Date.now(), zone)
closeFile(db)
