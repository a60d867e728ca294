import { renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import sodium from 'libsodium-wrappers-sumo'
import type { VaultStatus } from '../../../shared/contract/vault.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { lastDay, loadSample } from '../sample/load.ts'
import { finishRestore } from '../storage/backups/restore.ts'
import { asFailure } from '../storage/failures.ts'
import { makeFolders, syncFolder } from '../storage/files.ts'
import { closeFile, openFile } from '../storage/open.ts'
import type { ReadDb, WriteDb } from '../storage/sql.ts'
import type { Journals } from './journals.ts'
import { createKeys, cryptographyReady, readKeys, removeUnfinished, type NewKeys } from './keys.ts'
import { keepInboxKeys, keepUnconfirmed } from './kept-keys.ts'
import { fileAt, refuseMoved, unlessAway } from './place.ts'
import { dataKeyOf, type Secret } from './unlocking.ts'

/** A journal that is open. */
export interface Open {
  readonly db: WriteDb
  readonly key: Uint8Array
  /** The journal's folder. */
  readonly folder: string
  readonly path: string
  /** Which file that is, whatever else comes to lie under its name. */
  readonly file: string
  readonly sample: boolean
  /** Opened by the recovery key, with no new passphrase chosen yet. */
  recovered: boolean
}

type Listener = (open: Open) => void
type ClosingListener = (open: Open, quickly: boolean) => void

/** Which journal of a data folder is meant, and whether it is open. */
export class Vault {
  readonly journals: Journals
  readonly #sampleFolder: string
  readonly #clock: Clock
  readonly #afterOpening: Listener[] = []
  readonly #beforeClosing: ClosingListener[] = []
  #beforeMigrating: (older: Pick<Open, 'db' | 'key' | 'folder'>) => void = () => {}
  #open: Open | undefined

  constructor(root: string, journals: Journals, clock: Clock) {
    this.journals = journals
    this.#sampleFolder = join(root, 'journals', 'sample')
    this.#clock = clock
    try {
      // What a killed process left behind of it.
      rmSync(this.#sampleFolder, { recursive: true, force: true })
    } catch {
      // Opening the sample says what is wrong. The journal beside it must not wait for that.
    }
  }

  /** What happens right after a journal of the person's own was opened. */
  afterOpening(listener: Listener): void {
    this.#afterOpening.push(listener)
  }

  /** What happens while it is still open, right before it is closed. In haste it does no more than it must. */
  beforeClosing(listener: ClosingListener): void {
    this.#beforeClosing.push(listener)
  }

  /** What happens before an older file is brought to the present schema. What it throws keeps the file as it is. */
  beforeMigrating(listener: (older: Pick<Open, 'db' | 'key' | 'folder'>) => void): void {
    this.#beforeMigrating = listener
  }

  /** The open journal, to read from. @throws Failure `locked` */
  get db(): ReadDb {
    return this.opened.db
  }

  /**
   * The open journal, to write to. A file that was moved or deleted can still be written to on most systems, and every
   * word of it would be gone with the last program that has it open.
   * @throws Failure `locked`, `read-only`
   */
  get writable(): WriteDb {
    const { opened } = this
    refuseMoved(opened)
    return opened.db
  }

  /** @throws Failure `locked` */
  get opened(): Open {
    if (!this.#open) throw new Failure('locked')
    return this.#open
  }

  /** The journal that is open and kept. @throws Failure `locked`, `unavailable` in the sample journal */
  get own(): Open {
    const { opened } = this
    if (opened.sample) throw new Failure('unavailable', 'The sample journal is not kept.')
    return opened
  }

  get isOpen(): boolean {
    return this.#open !== undefined
  }

  /** The folder of the journal that is open, or that unlocking would open. */
  get folder(): string {
    return this.#open && !this.#open.sample ? this.#open.folder : this.journals.current
  }

  /** Comes from what lies on disk and what is open, never from a preference. */
  status(): VaultStatus {
    const { folder } = this
    const known = this.journals.all()
    const name = known.find(({ current }) => current)?.name ?? 'Journal'
    const about = { folder, name, several: known.length > 1, recovered: false }
    if (this.#open) {
      const { sample, recovered } = this.#open
      return { ...about, state: sample ? 'sample' : 'unlocked', recovered }
    }
    return { ...about, state: known.length > 0 ? 'locked' : 'none' }
  }

  /** Makes the first journal. @throws Failure `exists`, `read-only`, `disk-full` */
  async create(passphrase: string): Promise<VaultStatus> {
    await cryptographyReady()
    // Nothing waits from here on: a second call finds what the first has made.
    if (!this.journals.empty) throw new Failure('exists')
    return this.#create(this.journals.current, passphrase, 'Journal')
  }

  /** Makes one more journal and opens it in the place of the present one. @throws Failure `read-only`, `disk-full` */
  async createAnother(passphrase: string, name: string): Promise<VaultStatus> {
    await cryptographyReady()
    this.lock()
    return this.#create(this.journals.free(), passphrase, name)
  }

  /** @throws Failure `wrong-passphrase`, `damaged`, `newer-version`, `not-found`, `bad-input` */
  async unlock(secret: Secret): Promise<VaultStatus> {
    await cryptographyReady()
    if (this.#open) return this.status()
    if (this.journals.empty) throw new Failure('not-found', 'There is no journal yet.')
    const { folder } = this
    return unlessAway(folder, () => {
      finishRestore(folder)
      const key = dataKeyOf(readKeys(join(folder, 'keys.json')), secret)
      return this.#opening(folder, key, secret.kind === 'recovery')
    })
  }

  /** Opens a journal that is made on the spot and deleted when it is left. Its key is never written down. */
  async openSample(): Promise<VaultStatus> {
    await cryptographyReady()
    if (this.#open) throw new Failure('exists')
    rmSync(this.#sampleFolder, { recursive: true, force: true })
    const key = sodium.randombytes_buf(32)
    try {
      const folder = this.#sampleFolder
      makeFolders(folder)
      const path = join(folder, 'journal.db')
      const db = openFile(path, key, 'create')
      this.#open = { db, key, folder, path, file: fileAt(path), sample: true, recovered: false }
      loadSample(db, lastDay(this.#clock), this.#clock.zone())
    } catch (error) {
      this.lock()
      sodium.memzero(key)
      throw asFailure(error)
    }
    return this.status()
  }

  /** Closes the file and forgets the key. @param quickly the computer may be asleep in a moment */
  lock(quickly = false): VaultStatus {
    const open = this.#open
    if (open) {
      try {
        if (!open.sample) for (const listener of this.#beforeClosing) listener(open, quickly)
      } finally {
        this.#open = undefined
        this.#close(open)
      }
    }
    return this.status()
  }

  #create(folder: string, passphrase: string, name: string): VaultStatus {
    // Made under another name and renamed when whole: keys without a journal, or the reverse, never exist.
    const unfinished = `${folder}.new`
    let keys: NewKeys | undefined
    try {
      rmSync(unfinished, { recursive: true, force: true })
      makeFolders(unfinished)
      keys = createKeys(join(unfinished, 'keys.json'), passphrase, { name })
      this.#createFile(join(unfinished, 'journal.db'), keys)
      renameSync(unfinished, folder)
      syncFolder(dirname(folder))
    } catch (error) {
      if (keys) sodium.memzero(keys.dataKey)
      rmSync(unfinished, { recursive: true, force: true })
      throw asFailure(error)
    } finally {
      // They lie in the journal now, or never will.
      if (keys) for (const each of [keys.recoverySecret, keys.inbox.secretKey]) sodium.memzero(each)
    }
    try {
      this.journals.use(folder)
    } catch {
      // The journal is made. Which one the lock screen stands before the next time is worth no error.
    }
    return this.#opening(folder, keys.dataKey, false)
  }

  #createFile(path: string, { dataKey, inbox, recoverySecret }: NewKeys): void {
    const db = openFile(path, dataKey, 'create')
    try {
      keepInboxKeys(db, inbox, this.#clock.now())
      keepUnconfirmed(db, recoverySecret, this.#clock.now())
    } finally {
      closeFile(db)
    }
  }

  #opening(folder: string, key: Uint8Array, recovered: boolean): VaultStatus {
    const path = join(folder, 'journal.db')
    let db: WriteDb
    try {
      db = openFile(path, key, 'open', (older) => this.#beforeMigrating({ db: older, key, folder }))
    } catch (error) {
      sodium.memzero(key)
      throw error
    }
    this.#open = { db, key, folder, path, file: fileAt(path), sample: false, recovered }
    try {
      removeUnfinished(join(folder, 'keys.json'))
      for (const listener of this.#afterOpening) listener(this.#open)
    } catch (error) {
      // Whoever is told that it did not open must not leave it open behind the lock screen.
      this.lock(true)
      throw error
    }
    return this.status()
  }

  #close({ db, key, sample }: Open): void {
    sodium.memzero(key)
    try {
      closeFile(db)
    } finally {
      if (sample) rmSync(this.#sampleFolder, { recursive: true, force: true })
    }
  }
}
