/** A program: `node make-journal.ts <data folder> <entries> <passphrase> <texts as JSON>`. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { insertEntry } from '../../../main/journal/entries/save.ts'
import { insertFeeling } from '../../../main/journal/feelings/queries.ts'
import { closeFile, openFile } from '../../../main/journal/storage/open.ts'
import { inTransaction } from '../../../main/journal/storage/sql.ts'
import { createKeys, cryptographyReady } from '../../../main/journal/vault/keys.ts'
import { addDays, instantOf } from '../../../shared/dates.ts'
import { phrase, rareWord, seeded, Vocabulary } from '../../bench/generate.ts'
import type { Text } from './big-journal.ts'

const [userData = '', entries = '', passphrase = '', texts = '[]'] = process.argv.slice(2)
const zone = 'Europe/Lisbon'
const count = Number(entries)
const minute = 60_000

const folder = join(userData, 'journals', 'journal')
mkdirSync(folder, { recursive: true, mode: 0o700 })
await cryptographyReady()
const { dataKey } = createKeys(join(folder, 'keys.json'), passphrase)
const db = openFile(join(folder, 'journal.db'), dataKey, 'create')

// Shorter texts than the benchmark's: what is tested is how many there are, and every test run makes them anew.
const vocabulary = new Vocabulary(seeded(1))
const keepEntry = (body: string, createdAt: number): void =>
  insertEntry(db, { id: v7(), body, createdAt, zone, fieldTags: [] })

inTransaction(db, () => {
  for (let i = 0; i < count; i++) {
    const localDate = addDays('2016-11-22', Math.floor((i / count) * 3640))
    const at = instantOf(localDate, '08:00', zone) + (i % 10) * 47 * minute
    const planted = `${i % 1000 === 500 ? ` ${rareWord}` : ''}${i % 50 === 7 ? ` ${phrase}` : ''}`
    keepEntry(vocabulary.text(24) + planted, at)
    if (i % 3) continue
    insertFeeling(db, {
      id: v7(),
      feltAt: at + minute,
      zone,
      localDate,
      word: 'tired',
      pleasantness: -0.4,
      energy: -0.6,
      intensity: i % 11,
      note: '',
      entryId: null,
    })
  }
})

// Above everything else, a second apart, the last one newest; or as many days ago as it says.
const bodies = JSON.parse(texts) as Text[]
for (const [index, text] of bodies.entries()) {
  const [body, daysAgo] = typeof text === 'string' ? [text, 0] : [text.body, text.daysAgo]
  keepEntry(body, Date.now() - daysAgo * 24 * 60 * minute - (bodies.length - index) * 1000)
}
closeFile(db)
