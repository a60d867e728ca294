import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createKeys, cryptographyReady, readKeys } from '../../main/journal/vault/keys.ts'
import { dataKeyOf } from '../../main/journal/vault/unlocking.ts'
import { Failure } from '../../shared/result.ts'
import { temporaryFolder } from './journal.ts'

// The least that argon2id takes: these tests ask about the file, not about the cost.
const cheap = { passes: 1, memory: 8192 }
const passphrase = 'a small room with good paper'

beforeAll(cryptographyReady)

function keysFile(words = passphrase) {
  const path = join(temporaryFolder(), 'keys.json')
  return { path, key: createKeys(path, words, { cost: cheap }).dataKey }
}

const opened = (path: string, words: string): Uint8Array | string => {
  try {
    return dataKeyOf(readKeys(path), { kind: 'passphrase', typed: words })
  } catch (error) {
    if (error instanceof Failure) return error.code
    throw error
  }
}

describe('keys.json', () => {
  it('gives the key back to the passphrase, and to no other', () => {
    const { path, key } = keysFile()
    expect(key).toHaveLength(32)
    expect(opened(path, passphrase)).toEqual(key)
    for (const wrong of [
      '',
      ' ',
      passphrase.toUpperCase(),
      `${passphrase} `,
      passphrase.slice(1),
    ]) {
      expect(opened(path, wrong)).toBe('wrong-passphrase')
    }
    expect(statSync(path).mode & 0o077).toBe(0)
  })

  it('takes a passphrase composed differently for the same', () => {
    const { path, key } = keysFile('cafe\u0301 한국')
    expect(opened(path, 'café 한국'.normalize('NFC'))).toEqual(key)
    expect(opened(path, 'café 한국'.normalize('NFD'))).toEqual(key)
    expect(opened(path, 'cafe 한국')).toBe('wrong-passphrase')
  })

  it('makes another key, salt and nonce every time', () => {
    const [one, two] = [keysFile(), keysFile()]
    expect(one.key).not.toEqual(two.key)
    const [a, b] = [one, two].map(({ path }) => JSON.parse(readFileSync(path, 'utf8')))
    expect(a.slots[0].derivation.salt).not.toBe(b.slots[0].derivation.salt)
    expect(a.slots[0].nonce).not.toBe(b.slots[0].nonce)
    // A slot of one journal opens no other.
    writeFileSync(one.path, JSON.stringify({ ...a, slots: b.slots }))
    expect(opened(one.path, passphrase)).toBe('damaged')
  })

  it('holds neither key nor passphrase', () => {
    const { path, key } = keysFile()
    const text = readFileSync(path, 'utf8')
    for (const encoding of ['hex', 'base64', 'base64url'] as const) {
      expect(text).not.toContain(Buffer.from(key).toString(encoding).replace(/=+$/, ''))
    }
    for (const word of passphrase.split(' ').filter(({ length }) => length > 3)) {
      expect(text).not.toContain(word)
    }
  })

  it('is damaged by every single flipped bit, and never gives another key', () => {
    const { path } = keysFile()
    const whole = readFileSync(path)
    const answers = new Map<string, number>()
    for (let bit = 0; bit < whole.length * 8; bit++) {
      const bytes = Buffer.from(whole)
      bytes[bit >> 3] = bytes[bit >> 3]! ^ (1 << (bit & 7))
      writeFileSync(path, bytes)
      const answer = opened(path, passphrase)
      const said = typeof answer === 'string' ? answer : `a key at bit ${bit}`
      answers.set(said, (answers.get(said) ?? 0) + 1)
    }
    expect(Object.fromEntries(answers)).toEqual({ damaged: whole.length * 8 })
  })

  it('is damaged wherever it is cut off, empty or missing', () => {
    const { path, key } = keysFile()
    const whole = readFileSync(path)
    // The last byte is a line break, which means nothing.
    for (let length = 0; length < whole.length - 1; length++) {
      writeFileSync(path, whole.subarray(0, length))
      expect(opened(path, passphrase), `${length}`).toBe('damaged')
    }
    writeFileSync(path, whole.subarray(0, whole.length - 1))
    expect(opened(path, passphrase)).toEqual(key)
    expect(opened(`${path}.not`, passphrase)).toBe('damaged')
  })

  it('of the wrong shape is damaged', () => {
    const { path } = keysFile()
    for (const text of ['null', '[]', '{}', '1', '"x"', '{"version":1,"checksum":"00"}']) {
      writeFileSync(path, text)
      expect(opened(path, passphrase)).toBe('damaged')
    }
  })
})
