import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { Failure } from '../../../../shared/result.ts'
import { syncFolder } from '../files.ts'
import { namesIn, statOf, type Found } from './description.ts'

const pieceSize = 1 << 20

/** The files a backup may consist of. Logs lie only beside what a restore put aside. */
export const databaseFiles = ['journal.db', 'journal.db-wal', 'journal.db-journal'] as const
const backupFiles = [...databaseFiles, 'keys.json', 'backup.json'] as const

const changed =
  'This backup is no longer what it was when it was made. Nothing was changed; choose another one.'

const elsewhere =
  'The journal’s folder for backups cannot be used: it lies on a disk that is away, or something else has its name. Nothing was changed.'

/** Makes the folder in which a journal's backups lie. @throws Failure `unavailable` when its name leads nowhere */
export function makeParent(parent: string): void {
  if (statOf(parent)?.isDirectory()) return
  try {
    mkdirSync(parent, { mode: 0o700 })
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    throw taken ? new Failure('unavailable', elsewhere) : error
  }
}

function eachPiece(path: string, take: (piece: Buffer) => void): void {
  const file = openSync(path, 'r')
  try {
    const piece = Buffer.allocUnsafe(pieceSize)
    for (let read; (read = readSync(file, piece)) > 0;) take(piece.subarray(0, read))
  } finally {
    closeSync(file)
  }
}

export function sha256Of(path: string): string {
  const hash = createHash('sha256')
  eachPiece(path, (piece) => hash.update(piece))
  return hash.digest('hex')
}

/** Copies a file byte by byte and waits for the disk. Readable by the person alone. @returns its SHA-256 */
export function copyFile(from: string, to: string): string {
  const hash = createHash('sha256')
  const file = openSync(to, 'w', 0o600)
  try {
    eachPiece(from, (piece) => {
      hash.update(piece)
      // Not `writeSync`, which on a nearly full disk may write a part and not say so.
      writeFileSync(file, piece)
    })
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}

/** Waits until what SQLite wrote is on disk. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Copies the journal's file of a backup. @throws Failure `damaged` when it is not what was written then */
export function copyDatabase(from: Pick<Found, 'folder' | 'about'>, to: string): void {
  const expected = from.about?.sha256
  if (copyFile(join(from.folder, 'journal.db'), to) !== expected && expected) {
    throw new Failure('damaged', changed)
  }
}

/** @throws Failure `damaged` when the backup is not of the size it had when it was made */
export function checkSize({ about, opens }: Found): void {
  if (about?.verified && !opens) throw new Failure('damaged', changed)
}

/**
 * Makes a folder under a temporary name, lets `fill` put files into it, and gives it its name when they are all on disk:
 * whoever sees the folder sees it whole.
 */
export function makeFolder(folder: string, fill: (unfinished: string) => void): void {
  const unfinished = `${folder}.new`
  try {
    rmSync(unfinished, { recursive: true, force: true })
    mkdirSync(unfinished, { mode: 0o700 })
    fill(unfinished)
    syncFolder(unfinished)
    renameSync(unfinished, folder)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    throw error
  }
  syncFolder(join(folder, '..'))
}

/** Copies a whole backup into another folder of backups. */
export function copyBackup(from: Found, parent: string): void {
  makeFolder(join(parent, basename(from.folder)), (unfinished) => {
    for (const name of backupFiles) {
      const file = join(from.folder, name)
      if (name === 'journal.db') copyDatabase(from, join(unfinished, name))
      else if (existsSync(file)) copyFile(file, join(unfinished, name))
    }
  })
}

/** Deletes a backup. Renamed first: killed halfway, no part of it is taken for a backup. */
export function removeBackup({ folder }: Pick<Found, 'folder'>): void {
  renameSync(folder, `${folder}.new`)
  rmSync(`${folder}.new`, { recursive: true, force: true })
}

/** What a killed process left unfinished. */
export function removeUnfinished(parent: string): void {
  for (const name of namesIn(parent)) {
    if (name.endsWith('.new')) rmSync(join(parent, name), { recursive: true, force: true })
  }
}
