import { lstatSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import sodium from 'libsodium-wrappers-sumo'
import type { VaultStatus } from '../../../shared/contract/vault.ts'
import { localDateOf } from '../../../shared/dates.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { loadSample } from '../sample/load.ts'
import { asFailure } from '../storage/failures.ts'
import { syncFolder } from '../storage/files.ts'
import { closeFile, openFile } from '../storage/open.ts'
import type { ReadDb, WriteDb } from '../storage/sql.ts'
import { createKeys, cryptographyReady, unlockKeys } from './keys.ts'

interface Open {
  db: WriteDb
  key: Uint8Array
  path: string
  /** Which file that is, whatever else comes to lie under its name. */
  file: string
  sample: boolean
}

/** The one journal of a data folder, and whether it is open. */
export class Vault {
  readonly folder: string
  readonly #sampleFolder: string
  readonly #clock: Clock
  #open: Open | undefined

  constructor(root: string, clock: Clock) {
    this.folder = join(root, 'journals', 'journal')
    this.#sampleFolder = join(root, 'journals', 'sample')
    this.#clock = clock
    try {
      // What a killed process left behind of it.
      rmSync(this.#sampleFolder, { recursive: true, force: true })
    } catch {
      // Opening the sample says what is wrong. The journal beside it must not wait for that.
    }
  }

  /** The open journal, to read from. @throws Failure `locked` */
  get db(): ReadDb {
    return this.#opened.db
  }

  /**
   * The open journal, to write to. A file that was moved or deleted can still be written to on most systems, and every
   * word of it would be gone with the last program that has it open.
   * @throws Failure `locked`, `read-only`
   */
  get writable(): WriteDb {
    const { db, path, file } = this.#opened
    if (fileAt(path) !== file) throw new Failure('read-only', moved)
    return db
  }

  get #opened(): Open {
    if (!this.#open) throw new Failure('locked')
    return this.#open
  }

  /** Comes from what lies on disk and what is open, never from a preference. */
  status(): VaultStatus {
    const { folder } = this
    if (this.#open) return { state: this.#open.sample ? 'sample' : 'unlocked', folder }
    return { state: isThere(folder) ? 'locked' : 'none', folder }
  }

  /** @throws Failure `exists`, `read-only`, `disk-full` */
  async create(passphrase: string): Promise<VaultStatus> {
    await cryptographyReady()
    // Nothing waits from here on: a second call finds what the first has made.
    if (this.status().state !== 'none') throw new Failure('exists')
    // Made under another name and renamed when whole: keys without a journal, or the reverse, never exist.
    const unfinished = `${this.folder}.new`
    let key: Uint8Array
    try {
      rmSync(unfinished, { recursive: true, force: true })
      mkdirSync(unfinished, { recursive: true, mode: 0o700 })
      key = createKeys(join(unfinished, 'keys.json'), passphrase)
      closeFile(openFile(join(unfinished, 'journal.db'), key, 'create'))
      renameSync(unfinished, this.folder)
      syncFolder(dirname(this.folder))
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true })
      throw asFailure(error)
    }
    return this.#opening(join(this.folder, 'journal.db'), key)
  }

  /** @throws Failure `wrong-passphrase`, `damaged`, `newer-version`, `not-found` */
  async unlock(passphrase: string): Promise<VaultStatus> {
    await cryptographyReady()
    if (this.#open) return this.status()
    if (this.status().state === 'none') throw new Failure('not-found', 'There is no journal yet.')
    const key = unlockKeys(join(this.folder, 'keys.json'), passphrase)
    return this.#opening(join(this.folder, 'journal.db'), key)
  }

  /** Opens a journal that is made on the spot and deleted when it is left. Its key is never written down. */
  async openSample(): Promise<VaultStatus> {
    await cryptographyReady()
    if (this.#open) throw new Failure('exists')
    rmSync(this.#sampleFolder, { recursive: true, force: true })
    try {
      mkdirSync(this.#sampleFolder, { recursive: true, mode: 0o700 })
      const path = join(this.#sampleFolder, 'journal.db')
      const key = sodium.randombytes_buf(32)
      const db = openFile(path, key, 'create')
      this.#open = { db, key, path, file: fileAt(path), sample: true }
      const zone = this.#clock.zone()
      loadSample(db, localDateOf(this.#clock.now(), zone), zone)
    } catch (error) {
      this.lock()
      throw asFailure(error)
    }
    return this.status()
  }

  #opening(path: string, key: Uint8Array): VaultStatus {
    this.#open = { db: openFile(path, key), key, path, file: fileAt(path), sample: false }
    return this.status()
  }

  lock(): VaultStatus {
    const open = this.#open
    this.#open = undefined
    if (open) {
      try {
        closeFile(open.db)
      } finally {
        sodium.memzero(open.key)
        if (open.sample) rmSync(this.#sampleFolder, { recursive: true, force: true })
      }
    }
    return this.status()
  }
}

const moved =
  'The journal is no longer where it was: its folder was moved or deleted. What you wrote is still in the window.'

function fileAt(path: string): string {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stat ? `${stat.dev} ${stat.ino}` : 'none'
}

/** Whether anything has this name, also a link to a disk that is not there or a folder that may not be looked into. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return true
  }
}
