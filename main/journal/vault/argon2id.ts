import sodium from 'libsodium-wrappers-sumo'

/** What one derivation by argon2id (RFC 9106) takes. */
export interface Parameters {
  passes: number
  /** Bytes. */
  memory: number
  /** 16 bytes. */
  salt: Uint8Array
}

/**
 * A key of 32 bytes. Its memory is kept by this thread's WebAssembly for as long as the thread lives: see derivation.ts.
 * @throws Error where there is not so much memory
 */
export const argon2id = (passphrase: string, { passes, memory, salt }: Parameters): Uint8Array =>
  sodium.crypto_pwhash(
    sodium.crypto_aead_xchacha20poly1305_ietf_KEYBYTES,
    passphrase,
    salt,
    passes,
    memory,
    sodium.crypto_pwhash_ALG_ARGON2ID13,
  )
