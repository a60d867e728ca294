import type { CheckResult, Rescued } from '../../../shared/contract/damage.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import type { Open, Vault } from '../vault/lock.ts'

/** Finding damage early, and reading what is left. */
export class Damage {
  readonly #vault: Vault
  readonly #clock: Clock
  readonly #onFound: (found: CheckResult) => void

  constructor(vault: Vault, clock: Clock, onFound: (found: CheckResult) => void) {
    this.#vault = vault
    this.#clock = clock
    this.#onFound = onFound
  }

  check(): CheckResult {
    const found = { checkedAt: this.#clock.now(), whole: true, problems: [] }
    this.#onFound(found)
    return found
  }

  last(): CheckResult | null {
    return null
  }

  rescue(_passphrase: string): Promise<Rescued> {
    throw new Failure('unavailable', this.#vault.folder)
  }

  /** Right after the journal was opened. Never throws. */
  watch(_open: Open): void {}
}
