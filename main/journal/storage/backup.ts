import { join } from 'node:path'
import { newestOf } from '../../../shared/backups.ts'
import type { Backup, SecondFolder } from '../../../shared/contract/backups.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { cryptographyReady, readKeys, type Keys } from '../vault/keys.ts'
import type { Open, Vault } from '../vault/lock.ts'
import { copyBackup, removeBackup, removeUnfinished } from './backups/copies.ts'
import { backupsIn, newestFirst, shown, type Found } from './backups/description.ts'
import { followKeys } from './backups/follow.ts'
import { backupsOf, fingerprintOf, makeBackup, type Source } from './backups/make.ts'
import { atRest } from './backups/rest.ts'
import { restoreBackup } from './backups/restore.ts'
import { superfluous } from './backups/retention.ts'
import { copiesIn, makeCopiesIn, prepareSecond } from './backups/second-folder.ts'
import { asFailure } from './failures.ts'

const hour = 3_600_000
/** So soon after opening, a backup is made that the session before could not wait for. */
const owedAfter = 2000

/** Verified copies of the journal. */
export class Backups {
  readonly #vault: Vault
  readonly #clock: Clock
  #stopWatching: () => void = () => {}
  /** The second folder and the newest backup that was copied there: no reason to wake that disk again. */
  #copied: string | undefined
  #problem: Failure | null = null
  /** The folders of journals that were locked before what was written in them was copied. */
  readonly #owed = new Set<string>()
  /** A backup that the person has chosen, and that must not be cleared away before it is restored. */
  #chosen: string | undefined

  constructor(vault: Vault, clock: Clock) {
    this.#vault = vault
    this.#clock = clock
  }

  /** Why the last backup that nobody asked for, or its copy in the second folder, could not be made. */
  get problem(): Failure | null {
    return this.#problem
  }

  /** Newest first. Needs nothing but the folders: neither the key nor a journal that is whole. */
  list(): Backup[] {
    const { folder } = this.#vault
    return [...this.#own(folder), ...this.#inSecond(folder)].sort(newestFirst).map(shown)
  }

  /** @throws Failure `locked`, `disk-full`, `read-only`, `damaged` */
  now(): Backup {
    const { own } = this.#vault
    this.#refuseMoved()
    const made = makeBackup(own, 'asked', this.#clock.now(), fingerprintOf(own))
    this.#quietly(() => this.#afterBackup(own.folder, made.id))
    return shown(made)
  }

  /** The journal must be closed. @throws Failure `not-found`, `damaged`, `disk-full`, `read-only` */
  async restore({ id, place }: Pick<Backup, 'id' | 'place'>): Promise<void> {
    await cryptographyReady()
    const { folder } = this.#vault
    const all = place === 'journal' ? this.#own(folder) : this.#inSecond(folder)
    const chosen = all.find((each) => each.id === id)
    if (!chosen) throw new Failure('not-found', 'That backup is no longer there.')
    restoreBackup(folder, chosen, this.#clock.now())
  }

  /** Does some work that may make a backup, and clear away older ones, but never the one that is about to be restored. */
  async sparing(id: string, work: () => Promise<unknown>): Promise<void> {
    this.#chosen = id
    try {
      await work()
    } finally {
      this.#chosen = undefined
    }
  }

  second(): SecondFolder {
    const { folder, journals } = this.#vault
    const second = journals.secondOf(folder)
    const copies = second && copiesIn(second, folder)
    const latest = this.#newest(this.#inSecond(folder))?.madeAt ?? null
    return {
      folder: second,
      there: Boolean(copies),
      latest,
      problem: this.#problem?.message ?? null,
    }
  }

  /** @throws Failure `locked`, `bad-input`, `disk-full`, `read-only` */
  setSecond(second: string | null): SecondFolder {
    const { journals, own } = this.#vault
    const { folder } = own
    this.#copied = undefined
    if (second !== null) {
      prepareSecond(second, folder, journals.root)
      // The newest has to fit. The others follow as far as there is room.
      this.#copyTo(second, folder)
    }
    journals.setSecond(folder, second)
    this.#copied = undefined
    if (second !== null) this.#quietly(() => this.#copyTo(second, folder, this.#own(folder)))
    return this.second()
  }

  /** Right before the journal is closed. Never throws. */
  afterSession(open: Open): void {
    this.#stopWatching()
    this.#quietly(() => this.#automatic(open))
  }

  /** In the place of `afterSession` where there is no time for a copy: the next session begins with it. Never throws. */
  oweFor(open: Open): void {
    this.#stopWatching()
    this.#owed.add(open.folder)
  }

  /** Right after the journal was opened: from here on it is copied at quiet moments, too. */
  opened(open: Open): void {
    this.#stopWatching()
    const owed = this.#owed.delete(open.folder)
    const timer = owed ? setTimeout(() => this.#payFor(open), owedAfter) : undefined
    timer?.unref()
    const stop = atRest(open.db, {
      changed: () => this.#quietly(() => this.#automatic(open)),
      again: () => this.#quietly(() => this.#catchUp(open.folder)),
    })
    this.#stopWatching = () => {
      clearTimeout(timer)
      stop()
    }
  }

  /** @throws Failure when the file, which is about to be changed, cannot be copied */
  beforeMigration(source: Source): void {
    const fingerprint = fingerprintOf(source)
    const before = this.#own(source.folder).filter(({ reason }) => reason === 'migration')
    // An update that failed is tried again at each opening.
    if (fingerprint && before.some(({ opens, about }) => opens && about?.source === fingerprint)) {
      return
    }
    const { id } = makeBackup(source, 'migration', this.#clock.now(), fingerprint)
    this.#quietly(() => this.#prune(this.#own(source.folder), id))
  }

  /** The keys changed: backups of this journal open with the new ones, too. Never throws. */
  follow(open: Open, keys: Keys): void {
    this.#copied = undefined
    this.#quietly(() => {
      const all = [...this.#own(open.folder), ...this.#inSecond(open.folder)]
      const problem = followKeys(all, keys)
      if (problem) throw problem
    })
  }

  #payFor(open: Open): void {
    if (open.db.open) this.#quietly(() => this.#automatic(open))
  }

  /** @returns whether everything that was written is in a backup now */
  #automatic(open: Open): boolean {
    this.#refuseMoved()
    const now = this.#clock.now()
    const good = this.#own(open.folder).filter(({ opens }) => opens)
    // One that is dated in the future is not taken for a recent one: the clock may have been set back by a year.
    if (good.some(({ madeAt }) => madeAt <= now && now - madeAt < hour)) return false
    const fingerprint = fingerprintOf(open)
    const known = fingerprint && good.some(({ about }) => about?.source === fingerprint)
    const made = known ? null : makeBackup(open, 'session', now, fingerprint)
    this.#afterBackup(open.folder, made?.id)
    return true
  }

  #afterBackup(folder: string, made?: string): void {
    this.#prune(this.#own(folder), made)
    this.#catchUp(folder)
  }

  /** Brings the newest backup and the present keys to the second folder, if that is there. */
  #catchUp(folder: string): void {
    const own = this.#own(folder)
    const keys = readKeys(join(folder, 'keys.json'))
    const problem = followKeys(own, keys)
    const second = this.#vault.journals.secondOf(folder)
    if (second && this.#newest(own)) this.#copyTo(second, folder)
    if (problem) throw problem
  }

  /** The newest of a journal's backups, and these others. */
  #copyTo(second: string, folder: string, others: readonly Found[] = []): void {
    const newest = this.#newest(this.#own(folder))
    const key = `${second} ${newest?.id}`
    if (key === this.#copied) return
    const copies = makeCopiesIn(second, folder)
    if (!copies) return
    const there = backupsIn(copies, 'second')
    removeUnfinished(copies)
    const wanted = [...(newest ? [newest] : []), ...others.filter(({ opens }) => opens)]
    for (const each of new Map(wanted.map((backup) => [backup.id, backup])).values()) {
      const copy = there.find(({ id }) => id === each.id)
      if (copy?.opens) continue
      if (copy) removeBackup(copy)
      copyBackup(each, copies)
    }
    this.#prune(backupsIn(copies, 'second'))
    followKeys(backupsIn(copies, 'second'), readKeys(join(folder, 'keys.json')))
    this.#copied = key
  }

  /** @param made the one that was just made: by a clock that was set back it may not be the newest */
  #prune(backups: readonly Found[], made?: string): void {
    const dated = backups.map((each) => ({ ...each, schema: each.about?.schema ?? null }))
    const ids = new Set(superfluous(dated, this.#clock.now(), this.#clock.zone()))
    for (const each of backups) {
      if (ids.has(each.id) && each.id !== made && each.id !== this.#chosen) removeBackup(each)
    }
  }

  #newest(backups: readonly Found[]): Found | undefined {
    return newestOf(backups, this.#clock.now())
  }

  #own(folder: string): Found[] {
    return backupsIn(backupsOf(folder), 'journal')
  }

  #inSecond(folder: string): Found[] {
    const second = this.#vault.journals.secondOf(folder)
    const copies = second && copiesIn(second, folder)
    return copies ? backupsIn(copies, 'second') : []
  }

  /** Another journal may have come in the place of the open one: its backups are not to be mixed. */
  #refuseMoved(): void {
    void this.#vault.writable
  }

  /** Nobody asked for it, so it fails without a word; what went wrong is kept. */
  #quietly(work: () => boolean | void): boolean {
    try {
      const answer = work()
      this.#problem = null
      return answer === true
    } catch (error) {
      this.#problem = asFailure(error)
      return false
    }
  }
}
