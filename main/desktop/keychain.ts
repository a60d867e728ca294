import type { KeychainState } from '../../shared/contract/keychain.ts'
import type { VaultStatus } from '../../shared/contract/vault.ts'
import { Failure } from '../../shared/result.ts'
import type { JournalThread } from '../journal-thread.ts'

/** Unlocking with this computer's keychain. */
export class Keychain {
  readonly #journal: JournalThread

  constructor(journal: JournalThread) {
    this.#journal = journal
  }

  state(): Promise<KeychainState> {
    return Promise.resolve({ state: 'refused', why: '', name: '' })
  }

  use(): Promise<KeychainState> {
    return this.state()
  }

  forget(): Promise<KeychainState> {
    return this.state()
  }

  async unlock(): Promise<VaultStatus> {
    await this.#journal.call('keychainOnly.kept')
    throw new Failure('unavailable')
  }
}
