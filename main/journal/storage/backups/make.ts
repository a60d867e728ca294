import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import type { Backup } from '../../../../shared/contract/backups.ts'
import { Failure } from '../../../../shared/result.ts'
import { readKeys } from '../../vault/keys.ts'
import type { Open } from '../../vault/lock.ts'
import { asFailure } from '../failures.ts'
import { all, first, write, type WriteDb } from '../sql.ts'
import { copyFile, makeFolder, makeParent, removeUnfinished, sha256Of, syncFile } from './copies.ts'
import { backupsIn, describe, found, freeId, statOf, type Found } from './description.ts'
import { isRestoring } from './restore.ts'
import { countOf, countsOf, verifyCopy } from './verify.ts'

/** As much of an open journal as it takes to copy it. */
export type Source = Pick<Open, 'db' | 'key' | 'folder'>

export const backupsOf = (folder: string): string => join(folder, 'backups')

const full =
  'The disk is full, so no backup could be made. The journal itself is as it was; free some space and try again.'

/**
 * The SHA-256 of the journal's file with everything in it, which stays the same until something is written; null when the
 * log cannot be folded into it at the moment.
 */
export function fingerprintOf({ db, folder }: Pick<Source, 'db' | 'folder'>): string | null {
  try {
    // What closing and opening again would otherwise write after this.
    all(db, 'PRAGMA optimize = 0x10002')
    const [result] = all<{ busy: number }>(db, 'PRAGMA wal_checkpoint(TRUNCATE)')
    const whole = result?.busy === 0 && !statOf(join(folder, 'journal.db-wal'))?.size
    return whole ? sha256Of(join(folder, 'journal.db')) : null
  } catch {
    return null
  }
}

/**
 * Copies the open journal into a folder of its own, opens the copy and checks it.
 * @throws Failure `disk-full`, `read-only`, `damaged`; nothing is left behind then
 */
export function makeBackup(
  { db, key, folder }: Source,
  reason: Backup['reason'],
  madeAt: number,
  source: string | null,
): Found {
  const parent = backupsOf(folder)
  try {
    makeParent(parent)
    if (!isRestoring(folder)) removeUnfinished(parent)
    const id = freeId(parent, madeAt, reason)
    makeFolder(join(parent, id), (unfinished) => {
      const copy = join(unfinished, 'journal.db')
      vacuumInto(db, copy)
      copyFile(join(readableKeys(folder), 'keys.json'), join(unfinished, 'keys.json'))
      verifyCopy(copy, key, countsOf(db))
      syncFile(copy)
      describe(unfinished, {
        format: 'intact-backup',
        version: 1,
        madeAt,
        reason,
        bytes: statOf(copy)?.size ?? 0,
        entries: countOf(db, 'entries'),
        feelings: countOf(db, 'feelings'),
        verified: true,
        schema: first<{ user_version: number }>(db, 'PRAGMA user_version')?.user_version ?? null,
        sha256: sha256Of(copy),
        source,
      })
    })
    const made = found(join(parent, id), id, 'journal')
    if (!made) throw new Failure('not-found')
    return made
  } catch (error) {
    const failure = asFailure(error)
    throw failure.code === 'disk-full' ? new Failure('disk-full', full) : failure
  }
}

/** Made first and empty, so that nobody else can ever read it. */
function vacuumInto(db: WriteDb, path: string): void {
  closeSync(openSync(path, 'wx', 0o600))
  write(db, 'VACUUM INTO ?', path)
}

/** Where keys are that open this journal: its own, or, when those were damaged while it was open, a backup's. */
function readableKeys(folder: string): string {
  const folders = [folder, ...backupsIn(backupsOf(folder), 'journal').map((each) => each.folder)]
  const readable = folders.find((each) => {
    try {
      return readKeys(join(each, 'keys.json'))
    } catch {
      return false
    }
  })
  if (!readable) readKeys(join(folder, 'keys.json'))
  return readable ?? folder
}
