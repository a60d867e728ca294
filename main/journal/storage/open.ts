import { closeSync, existsSync, openSync } from 'node:fs'
import Database from 'better-sqlite3'
import { Failure } from '../../../shared/result.ts'
import { asFailure } from './failures.ts'
import { checkVersion, isBehind, migrate } from './migrate.ts'
import { migrations } from './migrations.ts'
import type { WriteDb } from './sql.ts'

/** "INTC": lets other programs tell what kind of file this is once it is decrypted. */
const applicationId = 0x494e5443

/**
 * Opens the journal's file with its data key (32 bytes) and brings it to the present schema.
 * @param beforeMigrating hears of an older file while it is still as it was; what it throws keeps the file that way
 * @param steps an earlier schema stops at an earlier step
 * @throws Failure `damaged` when the file cannot be read with this key, `newer-version`, `read-only`, `disk-full`.
 */
export function openFile(
  path: string,
  key: Uint8Array,
  mode: 'open' | 'create' = 'open',
  beforeMigrating: (db: WriteDb) => void = () => {},
  steps = migrations,
): WriteDb {
  if (mode === 'create') createEmpty(path)
  else if (!existsSync(path)) throw new Failure('damaged', 'The journal’s file is missing.')
  let db: Database.Database | undefined
  try {
    db = new Database(path, { fileMustExist: true })
    unlock(db, key)
    // Before anything is set that may write: a file that is not ours to open stays as it is.
    checkKind(db, mode)
    checkVersion(db as WriteDb)
    configure(db)
    if (mode === 'open' && isBehind(db as WriteDb)) beforeMigrating(db as WriteDb)
    migrate(db as WriteDb, steps)
    optimise(db)
    return db as WriteDb
  } catch (error) {
    db?.close()
    throw asFailure(error)
  }
}

/**
 * Opens a copy of a journal to be checked: as it is, without bringing it to the present schema and without a file beside it.
 * @throws Failure `damaged` when it cannot be read with this key
 */
export function openCopy(path: string, key: Uint8Array): WriteDb {
  let db: Database.Database | undefined
  try {
    // Not read-only, in which the full-text index refuses to be checked.
    db = new Database(path, { fileMustExist: true })
    unlock(db, key)
    checkKind(db, 'open')
    db.pragma('journal_mode = MEMORY')
    db.pragma('temp_store = MEMORY')
    db.pragma('trusted_schema = OFF')
    db.pragma('cell_size_check = ON')
    return db as WriteDb
  } catch (error) {
    db?.close()
    throw asFailure(error)
  }
}

/** Folds the write-ahead log into the file and closes it. */
export function closeFile(db: WriteDb): void {
  try {
    db.pragma('optimize')
    db.pragma('wal_checkpoint(TRUNCATE)')
  } catch {
    // On a full disk the log stays beside the file, and is read with it the next time. Closing never fails for it.
  } finally {
    db.close()
  }
}

function createEmpty(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new Failure('exists')
    }
    throw asFailure(error)
  }
}

function unlock(db: Database.Database, key: Uint8Array): void {
  db.pragma("cipher = 'sqlcipher'")
  db.pragma('legacy = 4')
  const raw = rawKey(key)
  try {
    db.key(raw)
  } finally {
    raw.fill(0)
  }
  // The first read is what fails with a wrong key or a damaged first page.
  db.prepare('SELECT count(*) FROM sqlite_master').get()
}

const prefix = 'raw:'
const digits = Buffer.from('0123456789abcdef')

/**
 * The key as the driver takes it: without the prefix, 32 bare bytes would be taken for a passphrase and hashed. Written
 * byte by byte, because a string of it could not be wiped.
 */
function rawKey(key: Uint8Array): Buffer {
  const raw = Buffer.alloc(prefix.length + 2 * key.length, prefix)
  for (const [i, byte] of key.entries()) {
    raw[prefix.length + 2 * i] = digits[byte >> 4]!
    raw[prefix.length + 2 * i + 1] = digits[byte & 15]!
  }
  return raw
}

function checkKind(db: Database.Database, mode: 'open' | 'create'): void {
  if (mode === 'create') db.pragma(`application_id = ${applicationId}`)
  else if (db.pragma('application_id', { simple: true }) !== applicationId) {
    throw new Failure('damaged', 'This file is encrypted, but it is not an Intact journal.')
  }
}

function configure(db: Database.Database): void {
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  // The default spills sorts and indexes to readable temp files.
  db.pragma('temp_store = MEMORY')
  db.pragma('secure_delete = ON')
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
  db.pragma('busy_timeout = 5000')
  if (process.platform === 'darwin') {
    db.pragma('fullfsync = ON')
    db.pragma('checkpoint_fullfsync = ON')
  }
}

/** Slower searches keep nobody out: not on a full disk, and not over one page of an index that cannot be read. */
function optimise(db: Database.Database): void {
  try {
    db.pragma('optimize = 0x10002')
  } catch {
    return
  }
}
