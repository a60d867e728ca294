import sodium from 'libsodium-wrappers-sumo'
import { readRecoveryKey } from '../../../shared/recovery-key.ts'
import { Failure } from '../../../shared/result.ts'
import { slotOf, type Keys } from './keys.ts'
import { toBytes, unwrap, unwrapByKeychain, unwrapByRecovery } from './slots.ts'

/** What opens a journal. `keychain` is the base64 of the secret that this computer's keychain kept. */
export type Secret =
  { kind: 'passphrase' | 'recovery'; typed: string } | { kind: 'keychain'; secret: string }

/**
 * The data key of a journal.
 * @throws Failure `wrong-passphrase` when the keys are whole and the secret does not open them; `not-found` when there is
 * no such way in; `bad-input` with a sentence for a recovery key that was mistyped
 */
export function dataKeyOf(keys: Keys, secret: Secret): Uint8Array {
  switch (secret.kind) {
    case 'passphrase':
      return unwrap(needed(slotOf(keys, 'passphrase')), secret.typed, keys.journal)
    case 'recovery':
      return byRecovery(keys, secret.typed)
    case 'keychain':
      return byKeychain(keys, toBytes(secret.secret))
  }
}

function byRecovery(keys: Keys, typed: string): Uint8Array {
  const read = readRecoveryKey(typed)
  if (!read.ok) throw new Failure('bad-input', read.problem)
  try {
    const slot = needed(slotOf(keys, 'recovery'))
    return unwrapByRecovery(slot, read.secret, keys.journal)
  } catch (error) {
    if (error instanceof Failure && error.code === 'wrong-passphrase') {
      throw new Failure('wrong-passphrase', ofAnother)
    }
    throw error
  } finally {
    sodium.memzero(read.secret)
  }
}

function byKeychain(keys: Keys, secret: Uint8Array): Uint8Array {
  try {
    return unwrapByKeychain(needed(slotOf(keys, 'keychain')), secret, keys.journal)
  } finally {
    sodium.memzero(secret)
  }
}

const ofAnother =
  'This is a recovery key, but not the one of this journal. If you made a new one since, use that.'

function needed<T>(slot: T | undefined): T {
  if (!slot) throw new Failure('not-found', 'This journal cannot be opened that way.')
  return slot
}
