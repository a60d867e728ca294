import { join } from 'node:path'
import sodium from 'libsodium-wrappers-sumo'
import type { WaysIn } from '../../../shared/contract/vault.ts'
import { groupsOf, recoveryKeyBytes } from '../../../shared/recovery-key.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { forgetUnconfirmed, keepUnconfirmed, unconfirmed } from './kept-keys.ts'
import { readKeys, slotOf, withSlot, writeKeys, type Keys } from './keys.ts'
import type { Open, Vault } from './lock.ts'
import { unlessAway } from './place.ts'
import { toBytes, toText, wrap, wrapForKeychain, wrapForRecovery } from './slots.ts'
import { dataKeyOf } from './unlocking.ts'

const keysOf = ({ folder }: Open) => join(folder, 'keys.json')

/** The ways into the open journal, and how they are changed. Each change replaces `keys.json` in one step. */
export class WaysInto {
  readonly #vault: Vault
  readonly #clock: Clock
  readonly #onChange: (open: Open, keys: Keys) => void

  /** @param onChange hears of new keys once they are on disk: copies of the old ones may follow */
  constructor(vault: Vault, clock: Clock, onChange: (open: Open, keys: Keys) => void) {
    this.#vault = vault
    this.#clock = clock
    this.#onChange = onChange
  }

  state(): WaysIn {
    const { own } = this.#vault
    const keys = readKeys(keysOf(own))
    return {
      unconfirmedRecoveryKey: toBeConfirmed(own, keys) ?? null,
      recoveryKey: slotOf(keys, 'recovery') !== undefined,
    }
  }

  /** @throws Failure `wrong-passphrase` */
  changePassphrase(current: string, next: string): void {
    const { own } = this.#vault
    this.#check(own, current)
    this.#setPassphrase(own, next)
  }

  /** After the recovery key has opened the journal. @throws Failure `bad-input` at any other time */
  chooseNewPassphrase(next: string): void {
    const { own } = this.#vault
    if (!own.recovered) throw new Failure('bad-input')
    this.#setPassphrase(own, next)
  }

  /** Whether `typed` is that group of the key that is to be confirmed. */
  confirmRecoveryKey(group: number, typed: string): boolean {
    const { own } = this.#vault
    const key = toBeConfirmed(own, readKeys(keysOf(own)))
    const right = key !== undefined && groupsOf(key)[group - 1] === groupsOf(typed).join('')
    if (right) forgetUnconfirmed(this.#vault.writable)
    return right
  }

  /** @throws Failure `wrong-passphrase` */
  replaceRecoveryKey(passphrase: string): WaysIn {
    const { own } = this.#vault
    this.#check(own, passphrase)
    const secret = sodium.randombytes_buf(recoveryKeyBytes)
    // Kept first. Killed in between, the old key still opens the journal, and is still shown if it was not confirmed; the
    // new one, which does not, is not.
    try {
      keepUnconfirmed(this.#vault.writable, secret, this.#clock.now())
      this.#change(own, (keys) => withSlot(keys, wrapForRecovery(own.key, secret, keys.journal)))
    } finally {
      sodium.memzero(secret)
    }
    return this.state()
  }

  /** What the keychain of this computer keeps for the journal that unlocking would open. */
  keychain(): { backend: string; secret: string } | null {
    const { folder } = this.#vault
    const keys = unlessAway(folder, () => readKeys(join(folder, 'keys.json')))
    const slot = slotOf(keys, 'keychain')
    return slot ? { backend: slot.backend, secret: slot.secret } : null
  }

  newKeychainSecret(): string {
    const secret = sodium.randombytes_buf(32)
    const text = toText(secret)
    sodium.memzero(secret)
    return text
  }

  keepInKeychain(given: { secret: string; backend: string; kept: string }): void {
    const { own } = this.#vault
    const secret = toBytes(given.secret)
    try {
      this.#change(own, (keys) =>
        withSlot(keys, wrapForKeychain(own.key, { ...given, secret }, keys.journal)),
      )
    } finally {
      sodium.memzero(secret)
    }
  }

  forgetKeychain(): void {
    this.#change(this.#vault.own, (keys) => ({
      ...keys,
      slots: keys.slots.filter(({ kind }) => kind !== 'keychain'),
    }))
  }

  rename(name: string): void {
    this.#change(this.#vault.own, (keys) => ({ ...keys, name }))
  }

  #check(own: Open, passphrase: string): void {
    const key = dataKeyOf(readKeys(keysOf(own)), { kind: 'passphrase', typed: passphrase })
    sodium.memzero(key)
  }

  #setPassphrase(own: Open, passphrase: string): void {
    this.#change(own, (keys) => withSlot(keys, wrap(own.key, passphrase, keys.journal)))
    own.recovered = false
  }

  #change(own: Open, change: (keys: Keys) => Keys): void {
    // Not the keys of another journal that came to lie in its place.
    void this.#vault.writable
    const keys = change(readKeys(keysOf(own)))
    writeKeys(keysOf(own), keys)
    this.#onChange(own, keys)
  }
}

/** The recovery key that opens the journal and that the person has not yet said they keep. */
const toBeConfirmed = (own: Open, keys: Keys): string | undefined =>
  unconfirmed(own.db).find((key) => opens(keys, key))

function opens(keys: Keys, recoveryKey: string): boolean {
  try {
    sodium.memzero(dataKeyOf(keys, { kind: 'recovery', typed: recoveryKey }))
    return true
  } catch {
    return false
  }
}
