/**
 * A program: `node hours-earlier.ts <data folder> <passphrase> <hours>`. Moves the rejections, loops, asks, strengths and wins of a locked
 * journal, and what was rated, parked and planned, back in time: what it was, is so many hours ago.
 */
import { join } from 'node:path'
import { localDateOf } from '../../../shared/dates.ts'
import { closeFile, openFile } from '../../../main/journal/storage/open.ts'
import { cryptographyReady, readKeys } from '../../../main/journal/vault/keys.ts'
import { dataKeyOf } from '../../../main/journal/vault/unlocking.ts'

const [userData = '', passphrase = '', hours = '0'] = process.argv.slice(2)
const folder = join(userData, 'journals', 'journal')
await cryptographyReady()
const keys = readKeys(join(folder, 'keys.json'))
const key = dataKeyOf(keys, { kind: 'passphrase', typed: passphrase })
const db = openFile(join(folder, 'journal.db'), key)
db.function('local_date_of', (at, zone) => localDateOf(at as number, zone as string))
for (const [table, column] of [
  ['rejections', 'happened_at'],
  ['hurt_ratings', 'rated_at'],
  ['loop_episodes', 'started_at'],
  ['parked_notes', 'parked_at'],
  ['asks', 'created_at'],
  ['strengths', 'created_at'],
  ['wins', 'created_at'],
  ['plans', 'created_at'],
]) {
  db.prepare(`UPDATE ${table} SET ${column} = ${column} - ?`).run(Number(hours) * 3_600_000)
  db.exec(`UPDATE ${table} SET local_date = local_date_of(${column}, zone)`)
}
for (const column of ['seen_at', 'ended_at'])
  db.prepare(`UPDATE loop_episodes SET ${column} = ${column} - ?`).run(Number(hours) * 3_600_000)
for (const table of ['asks', 'plans'])
  db.prepare(`UPDATE ${table} SET planned_for = date(planned_for, '-' || ? || ' hours')`).run(
    Number(hours),
  )
closeFile(db)
