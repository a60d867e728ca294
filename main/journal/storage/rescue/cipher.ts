import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto'

// The SQLCipher 4 format: each page is encrypted by itself with AES-256-CBC and ends with its IV and an HMAC-SHA512, so
// that what can still be read of a damaged file is known to be what was written. libsodium has no AES-CBC.

export const pageSize = 4096
export const saltBytes = 16
const ivBytes = 16
const tagBytes = 64
/** What SQLite has of a page. */
export const usableSize = pageSize - ivBytes - tagBytes
const signed = pageSize - tagBytes

/** Decrypts and authenticates single pages of a journal's file. */
export class PageCipher {
  readonly #key: Uint8Array
  readonly #signing: Buffer

  /** @param salt the first 16 bytes of the file, which only the signatures depend on */
  constructor(key: Uint8Array, salt: Uint8Array) {
    this.#key = key
    const masked = salt.map((byte) => byte ^ 0x3a)
    this.#signing = pbkdf2Sync(key, masked, 2, 32, 'sha512')
  }

  /** Forgets what it derived; the key itself is its owner's to wipe. */
  wipe(): void {
    this.#signing.fill(0)
  }

  /** Whether the page is, bit for bit, what was written under this number. */
  isGenuine(raw: Buffer, number: number): boolean {
    return this.#tagOf(raw, number).equals(raw.subarray(signed))
  }

  /**
   * The page with one flipped bit set right, if that is all that is wrong: the most common damage there is, and the
   * signature proves the repair. Takes up to a second.
   */
  repair(raw: Buffer, number: number): Buffer | null {
    if (differingBits(this.#tagOf(raw, number), raw.subarray(signed)) <= 8) return raw
    if (hasRun(raw)) return null
    const tried = Buffer.from(raw)
    for (let at = number === 1 ? saltBytes : 0; at < signed; at += 1) {
      for (let bit = 1; bit < 256; bit <<= 1) {
        tried[at]! ^= bit
        if (this.isGenuine(tried, number)) return tried
        tried[at]! ^= bit
      }
    }
    return null
  }

  /** The text of a page, genuine or not. Page 1 begins with the salt, so its first bytes are left zero. */
  decrypt(raw: Buffer, number: number): Buffer {
    const start = number === 1 ? saltBytes : 0
    const decipher = createDecipheriv('aes-256-cbc', this.#key, raw.subarray(usableSize, signed))
    decipher.setAutoPadding(false)
    const text = [decipher.update(raw.subarray(start, usableSize)), decipher.final()]
    return Buffer.concat([Buffer.alloc(start), ...text], usableSize)
  }

  #tagOf(raw: Buffer, number: number): Buffer {
    const counted = Buffer.alloc(4)
    counted.writeUInt32LE(number)
    return createHmac('sha512', this.#signing)
      .update(raw.subarray(number === 1 ? saltBytes : 0, signed))
      .update(counted)
      .digest()
  }
}

/** Whether eight bytes in a row are the same, as they never are in what is encrypted: more than a bit is wrong. */
function hasRun(raw: Buffer): boolean {
  let run = 1
  for (let at = 1; at < raw.length; at += 1) {
    run = raw[at] === raw[at - 1] ? run + 1 : 1
    if (run === 8) return true
  }
  return false
}

function differingBits(a: Buffer, b: Buffer): number {
  let bits = 0
  for (const [i, byte] of a.entries()) {
    for (let left = byte ^ b[i]!; left; left &= left - 1) bits += 1
  }
  return bits
}
