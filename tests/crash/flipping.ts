import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allTags, getEntry, setFavourite, setTrashed } from '../../main/journal/entries/queries.ts'
import { saveEntry } from '../../main/journal/entries/save.ts'
import { versionBody, versionsOf } from '../../main/journal/entries/versions.ts'
import { feelingsOfEntry, feelingWords } from '../../main/journal/feelings/queries.ts'
import { asFailure } from '../../main/journal/storage/failures.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import { all, type WriteDb } from '../../main/journal/storage/sql.ts'
import { days, latest, trash } from '../../main/journal/timeline/queries.ts'
import { systemClock } from '../../main/journal/clock.ts'
import { find } from '../../main/journal/search/queries.ts'
import { createKeys, readKeys } from '../../main/journal/vault/keys.ts'
import { dataKeyOf } from '../../main/journal/vault/unlocking.ts'
import { fill, phrase } from '../bench/generate.ts'

export const passphrase = 'violets in the window'
const cheap = { passes: 1, memory: 8192 }

/** What became of damaged files: a clean error, or the right text. Anything else is named. */
export interface Tally {
  clean: number
  right: number
  wrong: string[]
}
export const emptyTally = (): Tally => ({ clean: 0, right: 0, wrong: [] })

/** A journal at rest, and what every question about it is answered with. */
export interface Subject {
  folder: string
  path: string
  key: Uint8Array
  bytes: Buffer
  keys: Buffer
  expected: Map<string, string>
}

/** Makes a journal whose trees are a few pages high. */
export function makeSubject(folder: string, entries: number): Subject {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'journal.db')
  const { dataKey: key } = createKeys(join(folder, 'keys.json'), passphrase, { cost: cheap })
  const db = openFile(path, key, 'create')
  db.pragma('synchronous = OFF')
  fill(db, entries)
  enrich(db)
  closeFile(db)
  const bytes = readFileSync(path)
  const expected = new Map<string, string>()
  const open = openFile(path, key)
  for (const [name, ask] of questions(open)) expected.set(name, JSON.stringify(ask()))
  closeFile(open)
  // Opening keeps statistics, so what the flips begin from is the file as it was before.
  writeFileSync(path, bytes)
  return { folder, path, key, bytes, keys: readFileSync(join(folder, 'keys.json')), expected }
}

/** Some of everything: versions, favourites, trash, a text over several pages. */
function enrich(db: WriteDb): void {
  const ids = all<{ id: string }>(db, 'SELECT id FROM entries ORDER BY moment LIMIT 9')
  let now = Date.parse('2026-11-01T09:00:00Z')
  const clock = { now: () => (now += 3_600_000), zone: () => 'Europe/Lisbon' }
  for (const [i, { id }] of ids.entries()) {
    const body = `A new beginning, ${i}. `.repeat(i === 3 ? 2000 : 20)
    saveEntry(db, clock, { id, body, fieldTags: ['work', `field ${i}`] })
    if (i % 3 === 0) setFavourite(db, id, true)
    if (i % 4 === 0) setTrashed(db, id, clock.now())
  }
}

type Question = [name: string, ask: () => unknown]

/** Everything a person can read, in pieces: one that fails says nothing of the others. */
export function questions(db: WriteDb): Question[] {
  const found = (query: string) => () =>
    find(db, systemClock, { query, kind: null, limit: 500, after: null })
  const ids = () => all<{ id: string }>(db, 'SELECT id FROM entries ORDER BY moment')
  return [
    ['latest', () => latest(db, 1000)],
    ['days', () => days(db)],
    ['trash', () => trash(db)],
    ['tags', () => allTags(db)],
    ['words', () => feelingWords(db)],
    ['texts', () => ids().map(({ id }) => getEntry(db, id))],
    ['felt', () => ids().map(({ id }) => feelingsOfEntry(db, id))],
    [
      'versions',
      () =>
        ids()
          .slice(0, 12)
          .map(({ id }) =>
            versionsOf(db, id).map((version) => [version, versionBody(db, id, version.id)]),
          ),
    ],
    ['feelings', () => all(db, 'SELECT * FROM feelings ORDER BY moment')],
    ['search a phrase', found(`"${phrase}"`)],
    ['search a word', found('beginning')],
    ['search a start', found('mo')],
    ['search feelings', found('hurt')],
  ]
}

/** Puts damaged bytes in the place of the journal's file and reads everything. */
export function tryFile(subject: Subject, bytes: Buffer, label: string, tally: Tally): void {
  const { path, key, expected } = subject
  for (const suffix of ['-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true })
  writeFileSync(path, bytes)
  let db: WriteDb | undefined
  let failed = false
  try {
    db = openFile(path, key)
    for (const [name, ask] of questions(db)) {
      try {
        if (JSON.stringify(ask()) !== expected.get(name)) tally.wrong.push(`${label}: ${name}`)
      } catch (error) {
        failed = true
        expectDamaged(error, `${label}: ${name}`, tally)
      }
    }
  } catch (error) {
    failed = true
    expectDamaged(error, `${label}: opening`, tally)
  } finally {
    if (db) closeFile(db)
  }
  tally[failed ? 'clean' : 'right'] += 1
}

function expectDamaged(error: unknown, label: string, tally: Tally): void {
  const { code } = asFailure(error)
  if (code !== 'damaged') tally.wrong.push(`${label}: ${code} ${String(error)}`)
}

/** Flips one byte, reads everything, and leaves the bytes as they were. */
export function flipByte(subject: Subject, at: number, mask: number, tally: Tally): void {
  subject.bytes[at]! ^= mask
  tryFile(subject, subject.bytes, `byte ${at} ^ ${mask}`, tally)
  subject.bytes[at]! ^= mask
}

/** Flips a bit of keys.json: the right key, or "damaged", and never "wrong passphrase". */
export function flipKeysBit({ folder, keys, key }: Subject, bit: number, tally: Tally): void {
  const path = join(folder, 'flipped.json')
  const bytes = Buffer.from(keys)
  bytes[bit >> 3]! ^= 1 << (bit & 7)
  writeFileSync(path, bytes)
  try {
    const found = dataKeyOf(readKeys(path), { kind: 'passphrase', typed: passphrase })
    if (Buffer.from(found).equals(Buffer.from(key))) tally.right += 1
    else tally.wrong.push(`keys bit ${bit}: another key`)
  } catch (error) {
    expectDamaged(error, `keys bit ${bit}`, tally)
    tally.clean += 1
  }
}
