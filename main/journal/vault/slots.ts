import sodium from 'libsodium-wrappers-sumo'
import { z } from 'zod'
import { Failure } from '../../../shared/result.ts'
import { derive } from './derivation.ts'

/** Key derivation by argon2id (RFC 9106): passes over so many bytes of memory. */
const derivation = z.object({
  algorithm: z.literal('argon2id13'),
  passes: z.number().int().min(1).max(100),
  memory: z
    .number()
    .int()
    .min(8192)
    .max(4 * 1024 ** 3),
  salt: z.base64(),
})
export type Derivation = z.infer<typeof derivation>

const wrapping = { nonce: z.base64(), wrapped: z.base64() }

/** The data key, wrapped by a key that is derived from something the person knows. */
const passphraseSlot = z.object({ kind: z.literal('passphrase'), derivation, ...wrapping })
export type PassphraseSlot = z.infer<typeof passphraseSlot>

/** Wrapped by the recovery key: 128 random bits, which need no slow derivation. */
const recoverySlot = z.object({ kind: z.literal('recovery'), ...wrapping })
export type RecoverySlot = z.infer<typeof recoverySlot>

/** Wrapped by a random secret that this computer's keychain keeps encrypted. */
const keychainSlot = z.object({
  kind: z.literal('keychain'),
  /** Which keychain encrypted the secret: another one is not asked to decrypt it. */
  backend: z.string().max(100),
  secret: z.base64().max(10_000),
  ...wrapping,
})
export type KeychainSlot = z.infer<typeof keychainSlot>

export const slot = z.discriminatedUnion('kind', [passphraseSlot, recoverySlot, keychainSlot])
export type Slot = z.infer<typeof slot>

/** What a passphrase costs to try: 64 MiB and three passes. */
export const usualCost = { passes: 3, memory: 64 * 1024 ** 2 }

export const toText = (bytes: Uint8Array): string =>
  sodium.to_base64(bytes, sodium.base64_variants.ORIGINAL)
export const toBytes = (text: string): Uint8Array =>
  sodium.from_base64(text, sodium.base64_variants.ORIGINAL)

/** Wraps a data key with a passphrase. `bound` is what the slot belongs to: it opens nowhere else. */
export function wrap(
  dataKey: Uint8Array,
  passphrase: string,
  bound: string,
  cost: { passes: number; memory: number } = usualCost,
): PassphraseSlot {
  const salt = sodium.randombytes_buf(sodium.crypto_pwhash_SALTBYTES)
  const derivation = { algorithm: 'argon2id13' as const, ...cost, salt: toText(salt) }
  const key = derived(passphrase, derivation)
  return { kind: 'passphrase', derivation, ...seal(dataKey, key, associated(bound, derivation)) }
}

/** The data key. @throws Failure `wrong-passphrase` */
export function unwrap(slot: PassphraseSlot, passphrase: string, bound: string): Uint8Array {
  return open(slot, derived(passphrase, slot.derivation), associated(bound, slot.derivation))
}

/** Wraps a data key with a recovery key's 16 bytes. */
export function wrapForRecovery(
  dataKey: Uint8Array,
  secret: Uint8Array,
  bound: string,
): RecoverySlot {
  return { kind: 'recovery', ...seal(dataKey, hashed(secret, 'recovery'), `${bound} recovery`) }
}

/** The data key. @throws Failure `wrong-passphrase` when it is the recovery key of something else */
export function unwrapByRecovery(
  slot: RecoverySlot,
  secret: Uint8Array,
  bound: string,
): Uint8Array {
  return open(slot, hashed(secret, 'recovery'), `${bound} recovery`)
}

/** Wraps a data key with a secret of 32 bytes that a keychain has encrypted (`kept`, base64). */
export function wrapForKeychain(
  dataKey: Uint8Array,
  { secret, backend, kept }: { secret: Uint8Array; backend: string; kept: string },
  bound: string,
): KeychainSlot {
  const sealed = seal(dataKey, hashed(secret, 'keychain'), `${bound} keychain ${backend}`)
  return { kind: 'keychain', backend, secret: kept, ...sealed }
}

/** The data key. @throws Failure `wrong-passphrase` when the keychain gave another secret */
export function unwrapByKeychain(
  slot: KeychainSlot,
  secret: Uint8Array,
  bound: string,
): Uint8Array {
  return open(slot, hashed(secret, 'keychain'), `${bound} keychain ${slot.backend}`)
}

type Sealed = Pick<Slot, 'nonce' | 'wrapped'>

/** The wrapping key is used up by this, and wiped. */
function seal(dataKey: Uint8Array, key: Uint8Array, associated: string): Sealed {
  try {
    const nonce = sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
    const wrapped = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
      dataKey,
      associated,
      null,
      nonce,
      key,
    )
    return { nonce: toText(nonce), wrapped: toText(wrapped) }
  } finally {
    sodium.memzero(key)
  }
}

function open({ nonce, wrapped }: Sealed, key: Uint8Array, associated: string): Uint8Array {
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      toBytes(wrapped),
      associated,
      toBytes(nonce),
      key,
    )
  } catch {
    throw new Failure('wrong-passphrase')
  } finally {
    sodium.memzero(key)
  }
}

/** The wrapping key of a passphrase. The same words typed on another system may come composed differently. */
const derived = (passphrase: string, { passes, memory, salt }: Derivation): Uint8Array =>
  derive(passphrase.normalize('NFC'), { passes, memory, salt: toBytes(salt) })

/** A wrapping key from a secret that is random already, for one use alone. */
const hashed = (secret: Uint8Array, use: string): Uint8Array =>
  sodium.crypto_generichash(
    sodium.crypto_aead_xchacha20poly1305_ietf_KEYBYTES,
    secret,
    `intact ${use} slot 1`,
  )

const associated = (bound: string, derivation: Derivation) =>
  JSON.stringify([
    bound,
    derivation.algorithm,
    derivation.passes,
    derivation.memory,
    derivation.salt,
  ])
