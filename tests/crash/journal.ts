import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Clock } from '../../main/journal/clock.ts'
import { journalHandlers } from '../../main/journal/handlers.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import type { WriteDb } from '../../main/journal/storage/sql.ts'
import { createKeys, cryptographyReady, readKeys } from '../../main/journal/vault/keys.ts'
import { keepInboxKeys } from '../../main/journal/vault/kept-keys.ts'
import { dataKeyOf } from '../../main/journal/vault/unlocking.ts'

export const passphrase = 'a small room with good paper'
/** The least that argon2id takes, where the rounds are not about keys: most of their time would go into it. */
const cheap = { passes: 1, memory: 8192 }

/** A feeling, all but its note. */
export const felt = {
  word: 'hurt',
  pleasantness: -0.6,
  energy: 0.1,
  intensity: 6,
  entryId: null,
  about: null,
  tells: null,
}

export const folderIn = (root: string) => join(root, 'journals', 'journal')
export const sumOf = (text: string) => createHash('sha256').update(text).digest('base64url')

/** Makes a journal as the app does, only that its passphrase costs little to try. */
export async function makeJournal(root: string): Promise<void> {
  await cryptographyReady()
  const folder = folderIn(root)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { dataKey, inbox } = createKeys(join(folder, 'keys.json'), passphrase, { cost: cheap })
  const db = openFile(join(folder, 'journal.db'), dataKey, 'create')
  keepInboxKeys(db, inbox, Date.now())
  closeFile(db)
}

const day = 86_400_000

/**
 * A clock that runs some minutes at each look, so that versions are kept and backups grow old. Each round has a day of its
 * own: no clock goes back.
 */
export function hastyClock(random: () => number, round = 0): Clock {
  const morning = Math.floor(Date.now() / day) * day + round * day
  let ahead = 0
  return {
    now: () => morning + Math.floor((ahead = Math.min(ahead + random() * 240_000, 0.99 * day))),
    zone: () => 'UTC',
  }
}

/** The last hour of a round's day. */
export const eveningOf = (round: number): Clock => hastyClock(() => day, round)

/** The journal as the worker has it, and what it told of logs that came in. */
export function journalAt(root: string, clock?: Clock) {
  const cameIn = { feelings: 0, loops: 0, notes: 0, wins: 0, strengths: 0, setAside: 0 }
  const journal = journalHandlers(
    root,
    (event, payload) => {
      if (event === 'cameIn') Object.assign(cameIn, payload)
    },
    clock,
  )
  return { ...journal, cameIn }
}

export const keyOf = (folder: string, words = passphrase): Uint8Array =>
  dataKeyOf(readKeys(join(folder, 'keys.json')), { kind: 'passphrase', typed: words })

/** Opens a journal's file past the app, checks it through and through, and reads from it. @throws Error */
export function inspect<T>(folder: string, read: (db: WriteDb) => T, words = passphrase): T {
  const db = openFile(join(folder, 'journal.db'), keyOf(folder, words))
  try {
    const found = db.pragma('integrity_check', { simple: true })
    if (found !== 'ok') throw new Error(`integrity_check: ${String(found)}`)
    for (const table of ['entries_fts', 'feelings_fts']) {
      db.prepare(`INSERT INTO ${table} (${table}, rank) VALUES ('integrity-check', 1)`).run()
    }
    return read(db)
  } finally {
    closeFile(db)
  }
}

/** The same with a copy, so that a backup stays as it was made. @throws Error */
export function inspectCopy<T>(folder: string, read: (db: WriteDb) => T): T {
  const copy = mkdtempSync(join(tmpdir(), 'intact-copy-'))
  try {
    cpSync(folder, copy, { recursive: true })
    return inspect(copy, read)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** What may lie in a locked journal's folder. */
const known = ['journal.db', 'keys.json', 'inbox', 'backups']

/** @throws Error when something lies in a locked journal's folder that does not belong there */
export function checkFolder(folder: string): void {
  const strange = namesIn(folder).filter((name) => !known.includes(name))
  if (strange.length > 0) throw new Error(`left behind: ${strange.join(', ')}`)
}

/** What lies in a folder; nothing when there is none. */
export const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : [])
