import { safeStorage } from 'electron'
import type { KeychainState } from '../../shared/contract/keychain.ts'
import type { VaultStatus } from '../../shared/contract/vault.ts'
import { Failure } from '../../shared/result.ts'
import type { JournalThread } from '../journal-thread.ts'
import { encrypt, findKeychain } from './keychain-backend.ts'

interface Kept {
  backend: string
  secret: string
}

const changed =
  'This computer’s keychain is another one than before, or no longer has what it kept. Your passphrase or recovery key opens the journal; nothing is lost.'
const notKept = 'This computer’s keychain does not open this journal. Use your passphrase.'
const notEncrypted = 'The keychain did not take the key. Nothing was changed.'

/** Unlocking with this computer's keychain: it encrypts a secret, and that secret opens the journal. */
export class Keychain {
  readonly #journal: Pick<JournalThread, 'call'>
  readonly #system: NodeJS.Platform

  constructor(journal: Pick<JournalThread, 'call'>, system = process.platform) {
    this.#journal = journal
    this.#system = system
  }

  async state(): Promise<KeychainState> {
    const found = await findKeychain(this.#system)
    if ('why' in found) return { state: 'refused', why: found.why, name: '' }
    // Keys that cannot be read are the lock screen's to explain.
    const kept = await this.#kept().catch(() => null)
    const why = kept && kept.backend !== found.backend ? changed : ''
    return { state: kept ? 'on' : 'off', why, name: found.name }
  }

  /** @throws Failure `unavailable` where there is no keychain that protects anything; `locked` */
  async use(): Promise<KeychainState> {
    const found = await findKeychain(this.#system)
    if ('why' in found) throw new Failure('unavailable', found.why)
    const { secret } = await this.#ask<{ secret: string }>('keychainOnly.offer')
    await this.#keep(secret, found.backend)
    return this.state()
  }

  async forget(): Promise<KeychainState> {
    await this.#ask('keychainOnly.forget')
    return this.state()
  }

  /** @throws Failure `unavailable` with the other ways in, where the keychain gives nothing that opens the journal */
  async unlock(): Promise<VaultStatus> {
    const kept = await this.#kept()
    if (!kept) throw new Failure('not-found', notKept)
    const { secret, encryptAgain } = await this.#decrypted(kept)
    const status = await this.#unlockWith(secret)
    if (encryptAgain) {
      try {
        await this.#keep(secret, kept.backend)
      } catch {
        // What was kept before still opens the journal, and this is tried again the next time.
      }
    }
    return status
  }

  async #decrypted({ backend, secret }: Kept): Promise<{ secret: string; encryptAgain: boolean }> {
    const found = await findKeychain(this.#system)
    if (!('backend' in found) || found.backend !== backend) {
      throw new Failure('unavailable', changed)
    }
    try {
      const encrypted = Buffer.from(secret, 'base64')
      const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(encrypted)
      if (isSecret(result)) return { secret: result, encryptAgain: shouldReEncrypt }
    } catch {
      // Said below, as for anything else that is not what was kept.
    }
    throw new Failure('unavailable', changed)
  }

  async #unlockWith(secret: string): Promise<VaultStatus> {
    try {
      return await this.#ask<VaultStatus>('keychainOnly.unlock', { secret })
    } catch (error) {
      const another = error instanceof Failure && error.code === 'wrong-passphrase'
      throw another ? new Failure('unavailable', changed) : error
    }
  }

  async #keep(secret: string, backend: string): Promise<void> {
    let kept: string
    try {
      kept = await encrypt(secret, this.#system)
    } catch {
      throw new Failure('unavailable', notEncrypted)
    }
    await this.#ask('keychainOnly.keep', { secret, backend, kept })
  }

  #kept(): Promise<Kept | null> {
    return this.#ask('keychainOnly.kept')
  }

  /** @throws Failure what the journal answered, where it did not do it */
  async #ask<T>(operation: string, input?: unknown): Promise<T> {
    const result = await this.#journal.call(operation, input)
    if (!result.ok) throw new Failure(result.code, result.message)
    return result.value as T
  }
}

/** 32 bytes in base64: what a keychain decrypts with another key need not be. */
const isSecret = (text: string): boolean => /^[A-Za-z0-9+/]{43}=$/.test(text)
