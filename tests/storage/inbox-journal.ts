import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { onTestFinished } from 'vitest'
import type { Clock } from '../../main/journal/clock.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import { Inbox } from '../../main/journal/vault/inbox.ts'
import { Journals } from '../../main/journal/vault/journals.ts'
import { keepInboxKeys } from '../../main/journal/vault/kept-keys.ts'
import { createKeys, cryptographyReady } from '../../main/journal/vault/keys.ts'
import { Vault, type Open } from '../../main/journal/vault/lock.ts'
import { sealFeeling } from '../../main/journal/vault/sealing.ts'
import type { Feeling } from '../../shared/contract/feelings.ts'
import type { Events } from '../../shared/contract/index.ts'
import { temporaryFolder } from './journal.ts'

export const passphrase = 'four words on paper'

/** A data folder with one locked journal in it, whose passphrase costs next to nothing to try. */
export async function lockedJournal(root = temporaryFolder()) {
  await cryptographyReady()
  const folder = join(root, 'journals', 'journal')
  mkdirSync(folder, { recursive: true })
  const cost = { passes: 1, memory: 8192 }
  const { dataKey: key, inbox } = createKeys(join(folder, 'keys.json'), passphrase, { cost })
  const path = join(folder, 'journal.db')
  const db = openFile(path, key, 'create')
  keepInboxKeys(db, inbox, 1)
  closeFile(db)
  return { root, folder, path, key, pair: inbox, inbox: join(folder, 'inbox') }
}

/** The same with the inbox itself in hand: `open` is what unlocking gives to it. Does not wait for the disk. */
export async function inboxIn(clock: Clock, root = temporaryFolder()) {
  const journal = await lockedJournal(root)
  const { folder, path, key } = journal
  const db = openFile(path, key)
  db.pragma('synchronous = OFF')
  onTestFinished(() => closeFile(db))
  const open: Open = { db, key, folder, path, file: '', sample: false, recovered: false }
  const box = new Inbox(new Vault(root, new Journals(root), clock), clock)
  return { ...journal, open, box, db }
}

export const logOf = (word: string, note = '', intensity: number | null = null) => ({
  word,
  note,
  intensity,
  pleasantness: -0.5,
  energy: 0.25,
  entryId: null,
  about: null,
  tells: null,
})

/** What merging says of what came in: nothing but what is named. */
export const came = (given: Partial<Events['cameIn']>): Events['cameIn'] => ({
  feelings: 0,
  loops: 0,
  notes: 0,
  wins: 0,
  strengths: 0,
  setAside: 0,
  ...given,
})

/** Lays so many sealed logs into an inbox without waiting for the disk. */
export function lay({ inbox, pair }: Awaited<ReturnType<typeof lockedJournal>>, count: number) {
  mkdirSync(inbox, { recursive: true })
  const when = { feltAt: Date.UTC(2026, 10, 22), zone: 'UTC', localDate: '2026-11-22' }
  for (let i = 0; i < count; i++) {
    const { about: _about, tells: _tells, ...felt } = logOf(`word ${i}`)
    const feeling = { ...felt, ...when, id: newId() }
    writeFileSync(join(inbox, `${i}.sealed`), sealFeeling(feeling, pair.publicKey))
  }
}

/** What lies in a folder, in no order that means anything. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

/** The feelings in a journal, in the order of its rows. */
export const feelingsIn = ({ db }: Pick<Open, 'db'>): Feeling[] =>
  db
    .prepare(
      `SELECT id, felt_at AS feltAt, zone, local_date AS localDate, word, pleasantness, energy,
       intensity, note, entry_id AS entryId FROM feelings ORDER BY moment`,
    )
    .all() as Feeling[]
