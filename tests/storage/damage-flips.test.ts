import { expect, it } from 'vitest'
import { cryptographyReady } from '../../main/journal/vault/keys.ts'
import { seeded } from '../bench/generate.ts'
import { emptyTally, flipByte, flipKeysBit, makeSubject } from '../crash/flipping.ts'
import { cutLog, flipLog, makeKilled } from '../crash/logs.ts'
import { temporaryFolder } from './journal.ts'

// A small round of tests/crash/flips.ts.

it('a flipped byte anywhere in a journal is a clean error or changes nothing', async () => {
  await cryptographyReady()
  const subject = makeSubject(temporaryFolder(), 60)
  const random = seeded(11)
  const below = (limit: number) => Math.floor(random() * limit)
  const first = emptyTally()
  for (let i = 0; i < 100; i += 1) flipByte(subject, below(4 * 4096), 1 + below(255), first)
  expect(first.wrong).toEqual([])
  expect(first.clean).toBeGreaterThan(0)
  const rest = emptyTally()
  for (let i = 0; i < 60; i += 1) {
    flipByte(subject, below(subject.bytes.length), 1 << below(8), rest)
  }
  expect(rest.wrong).toEqual([])
  expect(rest.clean).toBeGreaterThan(0)
  const keys = emptyTally()
  for (let bit = 0; bit < subject.keys.length * 8; bit += 31) flipKeysBit(subject, bit, keys)
  expect(keys.wrong).toEqual([])
}, 120_000)

it('a write-ahead log that is cut keeps what was committed before, and one that is damaged makes up nothing', () => {
  const killed = makeKilled(temporaryFolder(), 5)
  expect(killed.ends.length).toBeGreaterThanOrEqual(5)
  const cut = emptyTally()
  for (const end of killed.ends) for (const by of [-2000, -1, 0]) cutLog(killed, end + by, cut)
  for (const length of [0, 1, 31, 32, 33]) cutLog(killed, length, cut)
  expect(cut.wrong).toEqual([])
  const flipped = emptyTally()
  const random = seeded(12)
  for (let i = 0; i < 30; i += 1) {
    flipLog(killed, Math.floor(random() * killed.log.length), 1 + (i % 255), flipped)
  }
  expect(flipped.wrong).toEqual([])
})
