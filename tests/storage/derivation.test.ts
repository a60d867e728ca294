import sodium from 'libsodium-wrappers-sumo'
import { beforeAll, describe, expect, it } from 'vitest'
import { derive } from '../../main/journal/vault/derivation.ts'

const MiB = 1024 ** 2
const salt = new Uint8Array(16).fill(3)

beforeAll(() => sodium.ready)

describe('deriving a key', () => {
  it.each([
    ['here, what needs little memory', 8192],
    ['in a thread of its own, what needs more', 2 * MiB],
  ])('gives what argon2id gives, %s', (_where, memory) => {
    for (const passphrase of ['', 'a small room with good paper', 'schöne Träume 🦆', 'غرفة'])
      expect(derive(passphrase, { passes: 2, memory, salt })).toEqual(
        sodium.crypto_pwhash(32, passphrase, salt, 2, memory, sodium.crypto_pwhash_ALG_ARGON2ID13),
      )
  })

  it('keeps none of the memory', () => {
    const before = process.memoryUsage().external
    derive('a small room with good paper', { passes: 1, memory: 64 * MiB, salt })
    expect(process.memoryUsage().external - before).toBeLessThan(8 * MiB)
  })

  it('says so where it cannot be done, and waits for nothing', () => {
    const outOfReach = { passes: 1, memory: 4 * 1024 * MiB, salt }
    expect(() => derive('a small room', outOfReach)).toThrow('The key could not be derived.')
    const short = { passes: 1, memory: 2 * MiB, salt: salt.slice(3) }
    expect(() => derive('a small room', short)).toThrow('The key could not be derived.')
  })
})
