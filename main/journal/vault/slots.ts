import sodium from 'libsodium-wrappers-sumo'
import { z } from 'zod'
import { Failure } from '../../../shared/result.ts'

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

/** The data key, wrapped by a key that is derived from something the person knows. */
export const passphraseSlot = z.object({
  kind: z.literal('passphrase'),
  derivation,
  nonce: z.base64(),
  wrapped: z.base64(),
})
export type PassphraseSlot = z.infer<typeof passphraseSlot>

/** What a passphrase costs to try: 64 MiB and three passes. */
export const usualCost = { passes: 3, memory: 64 * 1024 ** 2 }

const toText = (bytes: Uint8Array) => sodium.to_base64(bytes, sodium.base64_variants.ORIGINAL)
const toBytes = (text: string) => sodium.from_base64(text, sodium.base64_variants.ORIGINAL)

/** Wraps a data key with a passphrase. `bound` is what the slot belongs to: it opens nowhere else. */
export function wrap(
  dataKey: Uint8Array,
  passphrase: string,
  bound: string,
  cost: { passes: number; memory: number } = usualCost,
): PassphraseSlot {
  const salt = sodium.randombytes_buf(sodium.crypto_pwhash_SALTBYTES)
  const derivation = { algorithm: 'argon2id13' as const, ...cost, salt: toText(salt) }
  const nonce = sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
  const wrapping = derive(passphrase, derivation)
  const wrapped = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
    dataKey,
    associated(bound, derivation),
    null,
    nonce,
    wrapping,
  )
  sodium.memzero(wrapping)
  return { kind: 'passphrase', derivation, nonce: toText(nonce), wrapped: toText(wrapped) }
}

/** The data key. @throws Failure `wrong-passphrase` */
export function unwrap(slot: PassphraseSlot, passphrase: string, bound: string): Uint8Array {
  const wrapping = derive(passphrase, slot.derivation)
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      toBytes(slot.wrapped),
      associated(bound, slot.derivation),
      toBytes(slot.nonce),
      wrapping,
    )
  } catch {
    throw new Failure('wrong-passphrase')
  } finally {
    sodium.memzero(wrapping)
  }
}

function derive(passphrase: string, { passes, memory, salt }: Derivation): Uint8Array {
  return sodium.crypto_pwhash(
    sodium.crypto_aead_xchacha20poly1305_ietf_KEYBYTES,
    // The same words typed on another system may come composed differently.
    passphrase.normalize('NFC'),
    toBytes(salt),
    passes,
    memory,
    sodium.crypto_pwhash_ALG_ARGON2ID13,
  )
}

const associated = (bound: string, derivation: Derivation) =>
  JSON.stringify([
    bound,
    derivation.algorithm,
    derivation.passes,
    derivation.memory,
    derivation.salt,
  ])
