import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
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
import type { WriteDb } from '../storage/sql.ts'
import { createKeys, cryptographyReady, unlockKeys } from './keys.ts'

/** The one journal of a data folder, and whether it is open. */
export class Vault {
  readonly folder: string
  readonly #sampleFolder: string
  readonly #clock: Clock
  #open: { db: WriteDb; key: Uint8Array; sample: boolean } | undefined

  constructor(root: string, clock: Clock) {
    this.folder = join(root, 'journals', 'journal')
    this.#sampleFolder = join(root, 'journals', 'sample')
    this.#clock = clock
    // What a killed process left behind of it.
    rmSync(this.#sampleFolder, { recursive: true, force: true })
  }

  /** The open journal. @throws Failure `locked` */
  get db(): WriteDb {
    if (!this.#open) throw new Failure('locked')
    return this.#open.db
  }

  /** Comes from what lies on disk and what is open, never from a preference. */
  status(): VaultStatus {
    const { folder } = this
    if (this.#open) return { state: this.#open.sample ? 'sample' : 'unlocked', folder }
    return { state: existsSync(folder) ? 'locked' : 'none', folder }
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
    this.#open = { db: openFile(join(this.folder, 'journal.db'), key), key, sample: false }
    return this.status()
  }

  /** @throws Failure `wrong-passphrase`, `damaged`, `newer-version`, `not-found` */
  async unlock(passphrase: string): Promise<VaultStatus> {
    await cryptographyReady()
    if (this.#open) return this.status()
    if (this.status().state === 'none') throw new Failure('not-found', 'There is no journal yet.')
    const key = unlockKeys(join(this.folder, 'keys.json'), passphrase)
    const db = openFile(join(this.folder, 'journal.db'), key)
    this.#open = { db, key, sample: false }
    return this.status()
  }

  /** Opens a journal that is made on the spot and deleted when it is left. Its key is never written down. */
  async openSample(): Promise<VaultStatus> {
    await cryptographyReady()
    if (this.#open) throw new Failure('exists')
    rmSync(this.#sampleFolder, { recursive: true, force: true })
    try {
      mkdirSync(this.#sampleFolder, { recursive: true, mode: 0o700 })
      const key = sodium.randombytes_buf(32)
      const db = openFile(join(this.#sampleFolder, 'journal.db'), key, 'create')
      this.#open = { db, key, sample: true }
      const zone = this.#clock.zone()
      loadSample(db, localDateOf(this.#clock.now(), zone), zone)
    } catch (error) {
      this.lock()
      throw asFailure(error)
    }
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
