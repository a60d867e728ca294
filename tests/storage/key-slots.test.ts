import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  createKeys,
  cryptographyReady,
  readKeys,
  withSlot,
  writeKeys,
  type Keys,
} from '../../main/journal/vault/keys.ts'
import {
  toBytes,
  toText,
  wrap,
  wrapForKeychain,
  wrapForRecovery,
  type Slot,
} from '../../main/journal/vault/slots.ts'
import { dataKeyOf, type Secret } from '../../main/journal/vault/unlocking.ts'
import { writeRecoveryKey } from '../../shared/recovery-key.ts'
import { Failure } from '../../shared/result.ts'
import { temporaryFolder } from './journal.ts'

// The least that argon2id takes: these tests ask what opens, not what trying costs.
const cheap = { passes: 1, memory: 8192 }
const passphrase = 'a small room with good paper'
const another = 'four ducks under a bridge'

beforeAll(cryptographyReady)

/** Keys with every way in, and what each of them takes. */
function everyWayIn() {
  const path = join(temporaryFolder(), 'keys.json')
  const { dataKey, recoverySecret } = createKeys(path, passphrase, { cost: cheap })
  const kept = new Uint8Array(32).fill(7)
  const fromKeychain = { secret: kept, backend: 'gnome_libsecret', kept: toText(kept) }
  const made = readKeys(path)
  writeKeys(path, withSlot(made, wrapForKeychain(dataKey, fromKeychain, made.journal)))
  const secrets: Record<Slot['kind'], Secret> = {
    passphrase: { kind: 'passphrase', typed: passphrase },
    recovery: { kind: 'recovery', typed: writeRecoveryKey(recoverySecret) },
    keychain: { kind: 'keychain', secret: toText(kept) },
  }
  return { path, dataKey, recoverySecret, secrets, keys: readKeys(path) }
}

/** The data key, or the code of what it failed with. */
function opened(keys: Keys, secret: Secret): Uint8Array | string {
  try {
    return dataKeyOf(keys, secret)
  } catch (error) {
    if (error instanceof Failure) return error.code
    throw error
  }
}

describe('key slots', () => {
  it('give the same key to each way in', () => {
    const { keys, secrets, dataKey } = everyWayIn()
    for (const secret of Object.values(secrets)) expect(opened(keys, secret)).toEqual(dataKey)
  })

  it('open to no other passphrase', () => {
    const { keys } = everyWayIn()
    const near = fc
      .tuple(fc.nat(passphrase.length - 1), fc.string({ unit: 'grapheme', maxLength: 2 }))
      .map(([at, typed]) => passphrase.slice(0, at) + typed + passphrase.slice(at + 1))
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary', maxLength: 80 })), (typed) => {
        fc.pre(typed.normalize('NFC') !== passphrase)
        expect(opened(keys, { kind: 'passphrase', typed })).toBe('wrong-passphrase')
      }),
      { numRuns: 400 },
    )
  })

  it('open to no other recovery key and no other secret of a keychain', () => {
    const { keys } = everyWayIn()
    const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
    fc.assert(
      fc.property(bytes(16), bytes(32), (key, secret) => {
        expect(opened(keys, { kind: 'recovery', typed: writeRecoveryKey(key) })).toBe(
          'wrong-passphrase',
        )
        expect(opened(keys, { kind: 'keychain', secret: toText(secret) })).toBe('wrong-passphrase')
      }),
    )
  })

  it('open no more when any one bit of them has changed, also where the checksum was made to fit', () => {
    const { path, keys, secrets } = everyWayIn()
    for (const slot of keys.slots) {
      const secret = secrets[slot.kind]
      const refused = (changed: Slot, what: string) => {
        writeKeys(path, withSlot(keys, changed))
        expect(opened(readKeys(path), secret), `${slot.kind} ${what}`).toBe('wrong-passphrase')
      }
      for (const field of ['nonce', 'wrapped'] as const) {
        flips(slot[field], (text, bit) => refused({ ...slot, [field]: text }, `${field} ${bit}`))
      }
      if (slot.kind === 'passphrase') {
        const { derivation } = slot
        const derived = (changes: Partial<typeof derivation>, what: string) =>
          refused({ ...slot, derivation: { ...derivation, ...changes } }, what)
        flips(derivation.salt, (salt, bit) => derived({ salt }, `salt ${bit}`))
        derived({ passes: 2 }, 'passes')
        derived({ memory: 8192 * 2 }, 'memory')
      }
      if (slot.kind === 'keychain') refused({ ...slot, backend: 'kwallet' }, 'backend')
    }
  })

  it('of one journal open no other', () => {
    const [one, two] = [everyWayIn(), everyWayIn()]
    for (const slot of one.keys.slots) {
      expect(opened(withSlot(two.keys, slot), one.secrets[slot.kind])).toBe('wrong-passphrase')
    }
  })

  it('that are not there are no way in', () => {
    const { keys, secrets } = everyWayIn()
    for (const slot of keys.slots) {
      const without = { ...keys, slots: keys.slots.filter(({ kind }) => kind !== slot.kind) }
      expect(opened(without, secrets[slot.kind])).toBe('not-found')
    }
  })
})

/** A text of base64 with each of its bits changed in turn. */
function flips(text: string, each: (changed: string, bit: number) => void): void {
  const bytes = toBytes(text)
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const changed = Uint8Array.from(bytes)
    changed[bit >> 3] = changed[bit >> 3]! ^ (1 << (bit & 7))
    each(toText(changed), bit)
  }
}

describe('a change of keys.json that is cut short', () => {
  it('leaves the old keys or the new ones working, whatever part of the new file was written', () => {
    const { path, keys, dataKey, secrets } = everyWayIn()
    const before = readFileSync(path)
    const changed = [
      withSlot(keys, wrap(dataKey, another, keys.journal, cheap)),
      withSlot(keys, wrapForRecovery(dataKey, new Uint8Array(16).fill(3), keys.journal)),
    ]
    for (const next of changed) {
      writeKeys(path, next)
      const after = readFileSync(path)
      for (const written of cuts(after.length)) {
        writeFileSync(path, before)
        writeFileSync(`${path}.new`, after.subarray(0, written))
        for (const secret of Object.values(secrets)) {
          expect(opened(readKeys(path), secret)).toEqual(dataKey)
        }
        // What was left behind is in nobody's way.
        writeKeys(path, next)
        expect(readFileSync(path)).toEqual(after)
        expect(existsSync(`${path}.new`)).toBe(false)
      }
    }
  })
})

/** None of it, all of it, and some places between. */
const cuts = (length: number): number[] =>
  Array.from({ length: 25 }, (_, step) => Math.round((step * length) / 24))
