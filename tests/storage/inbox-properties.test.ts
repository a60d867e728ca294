import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import sodium from 'libsodium-wrappers-sumo'
import { expect, it } from 'vitest'
import { openSealed } from '../../main/journal/vault/sealing.ts'
import type { Feeling } from '../../shared/contract/feelings.ts'
import { came, feelingsIn, inboxIn, logOf, namesIn } from './inbox-journal.ts'
import { clockAt } from './journal.ts'

/** An inbox, and some logs as they were sealed, taken out of it again. */
async function withLogs(count: number) {
  const clock = clockAt('2026-11-22T09:30:00Z')
  const journal = await inboxIn(clock)
  const logs: { feeling: Feeling; bytes: Buffer }[] = []
  for (let i = 0; i < count; i++) {
    // Some fall into the same second, some come before those that were sealed earlier.
    clock.at += [400, 0, 90_000, -45_000][i % 4]!
    const feeling = await journal.box.seal(logOf(`word ${i}`, 'a note '.repeat(i), i))
    const [name] = namesIn(journal.inbox)
    logs.push({ feeling, bytes: readFileSync(join(journal.inbox, name!)) })
    rmSync(join(journal.inbox, name!))
  }
  return { ...journal, logs }
}

const inTime = (a: Feeling, b: Feeling): number => a.feltAt - b.feltAt || (a.id < b.id ? -1 : 1)

it('takes each log in exactly once, in any order, with copies and parts among them', async () => {
  const { box, open, db, inbox, logs } = await withLogs(8)
  const file = fc.record({
    log: fc.nat({ max: logs.length - 1 }),
    // A part of it, as an interrupted copy leaves it, or the whole.
    part: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 0.999, noNaN: true })),
    name: fc.stringMatching(/^[a-z0-9]{1,8}$/),
  })
  const sessions = fc.array(fc.array(file, { maxLength: 8 }), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(sessions, (sessions) => {
      db.exec('DELETE FROM feelings; DELETE FROM inbox_merged')
      rmSync(inbox, { recursive: true, force: true })
      const expected = new Set<number>()
      for (const files of sessions) {
        mkdirSync(inbox, { recursive: true })
        const lying = new Map<string, { log: number; part: number }>()
        for (const { name, log, part } of files) {
          const { bytes } = logs[log]!
          writeFileSync(join(inbox, `${name}.sealed`), bytes.subarray(0, bytes.length * part))
          lying.set(name, { log, part })
        }
        const whole = [...lying.values()].filter(({ part }) => part === 1).map(({ log }) => log)
        const fresh = new Set(whole.filter((log) => !expected.has(log)))
        for (const log of fresh) expected.add(log)
        const setAside = lying.size - whole.length
        expect(box.merge(open)).toEqual(came({ feelings: fresh.size, setAside }))
        expect(namesIn(inbox).filter((name) => name !== 'damaged')).toEqual([])
      }
      const stored = feelingsIn(open)
      expect(stored.toSorted(inTime)).toEqual(
        [...expected].map((log) => logs[log]!.feeling).toSorted(inTime),
      )
      // Taken in together, they lie in the order in which they were felt.
      if (sessions.length === 1) expect(stored).toEqual(stored.toSorted(inTime))
    }),
    { numRuns: 60 },
  )
})

it('opens no log with a byte changed, left out or added, and never as another feeling', async () => {
  const { logs, pair } = await withLogs(2)
  const { bytes, feeling } = logs[1]!
  expect(openSealed(bytes, [pair])).toEqual({ kind: 'feeling', feeling, tells: null })
  fc.assert(
    fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const changed = Uint8Array.from(bytes)
      changed[at]! ^= by
      expect(openSealed(changed, [pair])).toBeNull()
      expect(
        openSealed(Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]), [pair]),
      ).toBe(null)
      expect(openSealed(bytes.subarray(0, at), [pair])).toBeNull()
      expect(openSealed(Buffer.concat([bytes, Buffer.from([by])]), [pair])).toBeNull()
    }),
    { numRuns: 500 },
  )
})

it('opens with the secret key alone: not with the public half, and not with another pair', async () => {
  const { logs, pair } = await withLogs(1)
  const { bytes, feeling } = logs[0]!
  const another = sodium.crypto_box_keypair()
  const theirs = { publicKey: another.publicKey, secretKey: another.privateKey }
  const guessed = [
    theirs,
    { ...pair, secretKey: another.privateKey },
    { ...pair, secretKey: pair.publicKey },
  ]
  expect(openSealed(bytes, [])).toBeNull()
  expect(openSealed(bytes, guessed)).toBeNull()
  expect(openSealed(bytes, [...guessed, pair])).toEqual({ kind: 'feeling', feeling, tells: null })
})

it('takes in nothing but what Intact seals, whatever was sealed to the public key', async () => {
  const { pair, logs } = await withLogs(1)
  const { entryId: _, ...felt } = logs[0]!.feeling
  const good = { version: 1, kind: 'feeling', ...felt }
  const sealed = (record: unknown): Uint8Array => {
    const padded = sodium.pad(sodium.from_string(JSON.stringify(record)), 3840)
    return Buffer.concat([
      logs[0]!.bytes.subarray(0, 5),
      sodium.crypto_box_seal(padded, pair.publicKey),
    ])
  }
  expect(openSealed(sealed(good), [pair])).toEqual({
    kind: 'feeling',
    feeling: logs[0]!.feeling,
    tells: null,
  })
  const strange: Record<string, unknown>[] = [
    { version: 2 },
    { kind: 'entry' },
    { id: 'x' },
    { feltAt: 1e300 },
    { feltAt: 0.5 },
    { localDate: 'today' },
    { zone: '' },
    { word: ' ' },
    { word: 'x'.repeat(101) },
    { pleasantness: 2 },
    { energy: null },
    { intensity: 11 },
    { note: 'x'.repeat(2001) },
    { note: undefined },
    { entryId: felt.id },
    { tells: ' ' },
    { tells: 'x'.repeat(201) },
    { about: felt.id },
  ]
  for (const change of strange) {
    expect(openSealed(sealed({ ...good, ...change }), [pair]), JSON.stringify(change)).toBeNull()
  }
  for (const record of [null, [], 'text', 7, {}])
    expect(openSealed(sealed(record), [pair])).toBeNull()
})
