import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Failure } from '../../../../shared/result.ts'
import { readKeys, type Keys } from '../../vault/keys.ts'
import { asFailure } from '../failures.ts'
import { syncFolder, writeDurably } from '../files.ts'
import { checkSize, copyDatabase, copyFile, databaseFiles, makeParent } from './copies.ts'
import { describe, freeId, namesIn, statOf, type Found } from './description.ts'

// Restoring has two halves. The first only makes copies: `….restoring` beside the journal, and a folder for what the
// journal is now. Then one file, restore.json, says that all of it is there, and the second half only renames. Killed
// before that file is written, nothing has happened; killed after it, whoever opens the journal next does the rest.

const marker = z.object({
  format: z.literal('intact-restore'),
  version: z.literal(1),
  /** The name of the folder in `backups` that takes the present state. */
  kept: z.string().regex(/^[\w-]{1,100}$/u),
  /** The files that are moved there. Only these: a file of that name may already be the restored one. */
  moved: z.array(z.enum(databaseFiles)),
})
type Marker = z.infer<typeof marker>

const placed = [...databaseFiles, 'keys.json'] as const
/** What is in a folder for the present state before anything was moved there. */
const copied = ['keys.json', 'backup.json', 'backup.json.new']
const markerOf = (folder: string) => join(folder, 'restore.json')
const waiting = (folder: string, name: string) => join(folder, `${name}.restoring`)

/** Whether a restore was begun here that is not finished yet. */
export const isRestoring = (folder: string): boolean => existsSync(markerOf(folder))

/**
 * Puts a backup in the place of a closed journal, whose present state becomes a backup of its own.
 * @throws Failure `damaged`, `disk-full`, `read-only`; the journal is as it was then
 */
export function restoreBackup(folder: string, backup: Found, now: number): void {
  finishRestore(folder)
  try {
    checkSize(backup)
    fetchCopies(folder, backup)
    const kept = putAside(folder, now)
    writeDurably(markerOf(folder), `${JSON.stringify(kept, null, 2)}\n`)
  } catch (error) {
    if (!isRestoring(folder)) tidy(folder)
    const failure = asFailure(error)
    throw failure.code === 'disk-full' ? new Failure('disk-full', full) : failure
  }
  finishRestore(folder)
}

/** Finishes a restore that was interrupted, and does nothing where there is none. Must come before a journal is opened. */
export function finishRestore(folder: string): void {
  try {
    if (!isRestoring(folder)) return tidy(folder)
    const said = readMarker(folder)
    if (said) moveAside(folder, said)
    // A log or an index of the file that was here would be played back into the one that comes.
    rmSync(join(folder, 'journal.db-shm'), { force: true })
    for (const name of placed) {
      if (existsSync(waiting(folder, name))) {
        renameSync(waiting(folder, name), join(folder, name))
      }
    }
    syncFolder(folder)
    rmSync(markerOf(folder))
    syncFolder(folder)
  } catch (error) {
    throw asFailure(error)
  }
}

function moveAside(folder: string, { kept, moved }: Marker): void {
  const aside = join(folder, 'backups', kept)
  mkdirSync(aside, { recursive: true, mode: 0o700 })
  for (const name of moved) {
    if (existsSync(join(folder, name)) && !existsSync(join(aside, name))) {
      renameSync(join(folder, name), join(aside, name))
    }
  }
  syncFolder(aside)
}

/** Null when it is damaged, which no interruption can do: then a journal that is there is left as it is. */
function readMarker(folder: string): Marker | null {
  try {
    return marker.parse(JSON.parse(readFileSync(markerOf(folder), 'utf8')))
  } catch {
    if (existsSync(join(folder, 'journal.db'))) removeWaiting(folder)
    return null
  }
}

/** Copies what is to be restored beside the journal. */
function fetchCopies(folder: string, backup: Found): void {
  copyDatabase(backup, waiting(folder, 'journal.db'))
  for (const name of databaseFiles.slice(1)) {
    const log = join(backup.folder, name)
    if (existsSync(log)) copyFile(log, waiting(folder, name))
  }
  if (takesItsKeys(folder, backup.folder)) {
    copyFile(join(backup.folder, 'keys.json'), waiting(folder, 'keys.json'))
  }
  syncFolder(folder)
}

/** The present keys stay where they open the backup, too: with them, the present passphrase. */
function takesItsKeys(folder: string, backup: string): boolean {
  const present = keysIn(folder)
  const its = keysIn(backup)
  if (!present && !its) throw new Failure('damaged', noKeys)
  return its !== null && present?.journal !== its.journal
}

/** Makes the folder that will take what the journal is now. */
function putAside(folder: string, now: number): Marker {
  const parent = join(folder, 'backups')
  makeParent(parent)
  const kept = freeId(parent, now, 'kept')
  const aside = join(parent, kept)
  mkdirSync(aside, { mode: 0o700 })
  if (statSync(aside).dev !== statSync(folder).dev) throw new Failure('unavailable', otherDisk)
  if (existsSync(join(folder, 'keys.json'))) {
    copyFile(join(folder, 'keys.json'), join(aside, 'keys.json'))
  }
  describe(aside, {
    format: 'intact-backup',
    version: 1,
    madeAt: now,
    reason: 'kept',
    bytes: statOf(join(folder, 'journal.db'))?.size ?? 0,
    entries: null,
    feelings: null,
    verified: false,
    schema: null,
    sha256: null,
    source: null,
  })
  syncFolder(parent)
  const moved = databaseFiles.filter((name) => existsSync(join(folder, name)))
  return { format: 'intact-restore', version: 1, kept, moved }
}

/** Deletes what was copied for a restore that did not come about. It is in nobody's way if that fails. */
function tidy(folder: string): void {
  try {
    removeWaiting(folder)
    rmSync(`${markerOf(folder)}.new`, { force: true })
    const parent = join(folder, 'backups')
    for (const name of namesIn(parent).filter((each) => /-kept(?:-\d+)?$/u.test(each))) {
      const files = namesIn(join(parent, name))
      if (files.every((file) => copied.includes(file))) {
        for (const file of files) rmSync(join(parent, name, file), { force: true })
        // Fails where anything else is in it, whatever the listing said.
        rmdirSync(join(parent, name))
      }
    }
  } catch {
    return
  }
}

function removeWaiting(folder: string): void {
  for (const name of placed) rmSync(waiting(folder, name), { force: true })
}

function keysIn(folder: string): Keys | null {
  try {
    return readKeys(join(folder, 'keys.json'))
  } catch {
    return null
  }
}

const full =
  'There is not enough room on the disk to restore this backup. Nothing was changed; free some space and try again.'
const noKeys =
  'Neither this backup nor the journal has a key file that can be read. Nothing was changed; choose another backup.'
const otherDisk =
  'The backups of this journal lie on another disk than the journal, so its present state cannot be kept. Nothing was changed.'
