import type { Backup, SecondFolder } from '../../../shared/contract/backups.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import type { Keys } from '../vault/keys.ts'
import type { Open, Vault } from '../vault/lock.ts'

/** Verified copies of the journal. */
export class Backups {
  readonly #vault: Vault
  readonly #clock: Clock

  constructor(vault: Vault, clock: Clock) {
    this.#vault = vault
    this.#clock = clock
  }

  list(): Backup[] {
    return []
  }

  now(): Backup {
    throw new Failure('unavailable', `${this.#clock.now()}`)
  }

  restore(_which: Pick<Backup, 'id' | 'place'>): void {
    throw new Failure('unavailable', this.#vault.folder)
  }

  second(): SecondFolder {
    return { folder: null, there: false, latest: null }
  }

  setSecond(_folder: string | null): SecondFolder {
    return this.second()
  }

  /** Right before the journal is closed. Never throws. */
  afterSession(_open: Open): void {}

  /** The keys changed: backups of this journal open with the new ones, too. Never throws. */
  follow(_open: Open, _keys: Keys): void {}
}
