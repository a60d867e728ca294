import type { Feeling, NewFeeling } from '../../../shared/contract/feelings.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import type { Open, Vault } from './lock.ts'

/** What is logged while the journal is locked: sealed now, read once it is unlocked. */
export class Inbox {
  readonly #vault: Vault
  readonly #clock: Clock

  constructor(vault: Vault, clock: Clock) {
    this.#vault = vault
    this.#clock = clock
  }

  seal(_felt: Required<NewFeeling>): Feeling {
    throw new Failure('unavailable', `${this.#vault.folder} ${this.#clock.now()}`)
  }

  /** Right after unlocking: takes in what is there. Never throws. */
  merge(_open: Open): { feelings: number; setAside: number } {
    return { feelings: 0, setAside: 0 }
  }
}
