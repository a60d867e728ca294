import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import sodium from 'libsodium-wrappers-sumo'
import { afterEach, expect, it, vi } from 'vitest'
import { openFile } from '../../main/journal/storage/open.ts'
import { cryptographyReady } from '../../main/journal/vault/keys.ts'
import { journalIn, openJournal, temporaryFolder, valueOf } from './journal.ts'

// What is secret does not stay in memory when nobody needs it any more, also where something fails.

afterEach(() => vi.restoreAllMocks())

const isWiped = (bytes: Uint8Array) => bytes.every((byte) => byte === 0)

/** Collects the secrets that are made from here on, with what they were. */
async function secretsMade(afterThose = () => {}) {
  await cryptographyReady()
  const made: Uint8Array[] = []
  const random = sodium.randombytes_buf.bind(sodium)
  vi.spyOn(sodium, 'randombytes_buf').mockImplementation(((length: number) => {
    const bytes = random(length)
    // Salts (16 bytes too) and nonces are no secrets, and are never wiped.
    made.push(bytes)
    return bytes
  }) as typeof sodium.randombytes_buf)
  const pair = sodium.crypto_box_keypair.bind(sodium)
  vi.spyOn(sodium, 'crypto_box_keypair').mockImplementation((() => {
    const keys = pair()
    made.push(keys.privateKey)
    afterThose()
    return keys
  }) as typeof sodium.crypto_box_keypair)
  return made
}

it('the text that opens the file is made without a string and wiped, whether it opens or not', () => {
  const { path, key, db } = openJournal()
  db.close()
  const given: Buffer[] = []
  const original = Database.prototype.key
  vi.spyOn(Database.prototype, 'key').mockImplementation(function (
    this: Database.Database,
    text: Buffer,
  ) {
    given.push(text)
    expect(text.toString()).toMatch(/^raw:[\da-f]{64}$/u)
    return original.call(this, text)
  })
  openFile(path, key).close()
  expect(() => openFile(path, new Uint8Array(32).fill(0xa5))).toThrow()
  expect(given).toHaveLength(2)
  expect(given.every(isWiped)).toBe(true)
  vi.mocked(Database.prototype.key).mockImplementation((text: Buffer) => {
    given.push(text)
    throw new Error('refused')
  })
  expect(() => openFile(path, key)).toThrow()
  expect(isWiped(given[2]!)).toBe(true)
})

it('a new journal keeps its data key alone in memory, and forgets that with the lock', async () => {
  const made = await secretsMade()
  const { vault } = journalIn(temporaryFolder())
  valueOf(await vault.create({ passphrase: 'violets' }))
  const [dataKey, recovery, inbox] = made
  expect([dataKey!.length, recovery!.length, inbox!.length]).toEqual([32, 16, 32])
  expect([dataKey!, recovery!, inbox!].map(isWiped)).toEqual([false, true, true])
  valueOf(await vault.lock({ quickly: true }))
  expect(isWiped(dataKey!)).toBe(true)
})

it.each(['keys.json', 'journal.db'])('what was made is wiped where %s cannot be', async (name) => {
  const root = temporaryFolder()
  // The folder is made by then, and neither of the files.
  const made = await secretsMade(() => mkdirSync(join(root, 'journals', 'journal.new', name)))
  const { vault } = journalIn(root)
  expect((await vault.create({ passphrase: 'violets' })).ok).toBe(false)
  const [dataKey, recovery, inbox] = made
  expect([dataKey!, recovery!, inbox!].map(isWiped)).toEqual([true, true, true])
  expect(valueOf(await vault.status()).state).toBe('none')
})

it('a recovery key that was typed or made anew is wiped after', async () => {
  const { vault } = journalIn(temporaryFolder())
  valueOf(await vault.create({ passphrase: 'violets' }))
  const made = await secretsMade()
  const { unconfirmedRecoveryKey } = valueOf(
    await vault.replaceRecoveryKey({ passphrase: 'violets' }),
  )
  expect(isWiped(made[0]!)).toBe(true)
  valueOf(await vault.lock())
  const used: Uint8Array[] = []
  const hash = sodium.crypto_generichash
  vi.spyOn(sodium, 'crypto_generichash').mockImplementation(((
    length: number,
    message: string | Uint8Array,
    key?: string,
  ) => {
    if (typeof message !== 'string' && message.length === 16) used.push(message)
    return hash(length, message, key ?? null)
  }) as typeof sodium.crypto_generichash)
  valueOf(await vault.unlockByRecoveryKey({ recoveryKey: unconfirmedRecoveryKey! }))
  expect(used.length).toBeGreaterThan(0)
  expect(used.every(isWiped)).toBe(true)
})
