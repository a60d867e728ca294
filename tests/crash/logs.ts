import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { saveEntry } from '../../main/journal/entries/save.ts'
import { asFailure } from '../../main/journal/storage/failures.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import { all, type ReadDb } from '../../main/journal/storage/sql.ts'
import type { Tally } from './flipping.ts'

const headerBytes = 32
const frameBytes = 24 + 4096

/** A journal as a killed program left it: a file, and a log with several commits. */
export interface Killed {
  folder: string
  path: string
  key: Uint8Array
  file: Buffer
  log: Buffer
  /** All texts before the first commit, after it, after the second … */
  states: string[]
  /** Where in the log each commit ends. */
  ends: number[]
}

const textsOf = (db: ReadDb) => JSON.stringify(all(db, 'SELECT * FROM entries ORDER BY moment'))

/** Saves some times without ever folding the log into the file, and copies both as they lie there. */
export function makeKilled(folder: string, commits: number): Killed {
  const live = join(folder, 'live.db')
  const key = crypto.getRandomValues(new Uint8Array(32))
  closeFile(openFile(live, key, 'create'))
  const db = openFile(live, key)
  db.pragma('wal_autocheckpoint = 0')
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.pragma('synchronous = OFF')
  let now = Date.parse('2026-11-01T09:00:00Z')
  const clock = { now: () => (now += 3_600_000), zone: () => 'Europe/Lisbon' }
  const states = [textsOf(db)]
  for (let i = 0; i < commits; i += 1) {
    const id = `0190a0c0-0000-7000-8000-00000000000${i % 4}`
    saveEntry(db, clock, { id, body: `Text number ${i}. `.repeat(30 * i + 5), fieldTags: [] })
    states.push(textsOf(db))
  }
  const path = join(folder, 'journal.db')
  copyFileSync(live, path)
  const log = readFileSync(`${live}-wal`)
  const file = readFileSync(path)
  db.close()
  const ends: number[] = []
  for (let end = headerBytes + frameBytes; end <= log.length; end += frameBytes) {
    if (log.readUInt32BE(end - frameBytes + 4) > 0) ends.push(end)
  }
  return { folder, path, key, file, log, states, ends }
}

/** Reads the journal with this log: a state that once was, and no older one than `atLeast`. */
export function tryLog(killed: Killed, log: Buffer, atLeast: number, label: string, tally: Tally) {
  const { path, key, file, states } = killed
  writeFileSync(path, file)
  writeFileSync(`${path}-wal`, log)
  rmSync(`${path}-shm`, { force: true })
  try {
    const db = openFile(path, key)
    try {
      const state = states.lastIndexOf(textsOf(db))
      if (state < atLeast) tally.wrong.push(`${label}: state ${state}, not ${atLeast}`)
      tally.right += 1
    } finally {
      closeFile(db)
    }
  } catch (error) {
    const { code } = asFailure(error)
    if (code !== 'damaged') tally.wrong.push(`${label}: ${code} ${String(error)}`)
    tally.clean += 1
  }
}

/** Cuts the log: what was committed before that place is there. */
export function cutLog(killed: Killed, length: number, tally: Tally): void {
  const committed = killed.ends.filter((end) => end <= length).length
  // The first commits are those of opening: the states are counted from the end.
  const atLeast = killed.states.length - 1 - (killed.ends.length - committed)
  const before = tally.clean
  tryLog(killed, killed.log.subarray(0, length), Math.max(0, atLeast), `log of ${length}`, tally)
  if (tally.clean > before) tally.wrong.push(`log of ${length}: not opened`)
}

/** Flips a byte of the log: a state that once was, or a clean error. */
export function flipLog(killed: Killed, at: number, mask: number, tally: Tally): void {
  const log = Buffer.from(killed.log)
  log[at]! ^= mask
  tryLog(killed, log, 0, `log byte ${at} ^ ${mask}`, tally)
}
