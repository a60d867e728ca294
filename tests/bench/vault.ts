import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sodium from 'libsodium-wrappers-sumo'
import { v7 } from 'uuid'
import { systemClock } from '../../main/journal/clock.ts'
import { journalHandlers } from '../../main/journal/handlers.ts'
import { inboxKeys } from '../../main/journal/vault/kept-keys.ts'
import { Inbox } from '../../main/journal/vault/inbox.ts'
import { Journals } from '../../main/journal/vault/journals.ts'
import { cryptographyReady, readKeys, slotOf } from '../../main/journal/vault/keys.ts'
import { Vault } from '../../main/journal/vault/lock.ts'
import { openSealed, sealFeeling } from '../../main/journal/vault/sealing.ts'
import { unwrap } from '../../main/journal/vault/slots.ts'
import { fill } from './generate.ts'
import { percentile, row, time, type Row } from './measure.ts'

const passphrase = 'a passphrase for measuring'
const logs = 1000

/** Measures unlocking against the derivation of its key, and how long what came in while locked holds it up. */
export async function measureVault(entries: number): Promise<Row[]> {
  await cryptographyReady()
  const root = mkdtempSync(join(tmpdir(), 'intact-bench-'))
  try {
    const merging = await measureMerging(root, entries)
    return [await measureUnlocking(root, entries), ...merging]
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

async function measureMerging(root: string, entries: number): Promise<Row[]> {
  const vault = new Vault(root, new Journals(root), systemClock)
  await vault.create(passphrase)
  const { db, folder } = vault.own
  fill(db, entries)
  const pair = inboxKeys(db)[0]!
  const inbox = join(folder, 'inbox')
  mkdirSync(inbox)
  const sealed = Array.from({ length: logs }, (_, i) => sealFeeling(feelingOf(i), pair.publicKey))
  for (const [i, bytes] of sealed.entries()) writeFileSync(join(inbox, `${i}.sealed`), bytes)
  const alone = time(() => sealed.map((bytes) => openSealed(bytes, [pair])))
  const box = new Inbox(vault, systemClock)
  let feelings = 0
  const ours = time(() => ({ feelings } = box.merge(vault.own)))
  vault.lock()
  if (feelings !== logs) throw new Error(`${feelings} of ${logs} sealed logs came in`)
  return [
    row('merge 1,000 sealed logs (floor: a second)', entries, 1000, ours, '1'),
    row('merge 1,000 sealed logs (floor: decrypting)', entries, alone, ours, '-'),
  ]
}

async function measureUnlocking(root: string, entries: number): Promise<Row> {
  const { vault } = journalHandlers(root, () => undefined)
  const { folder } = await vault.status(undefined)
  const keys = readKeys(join(folder, 'keys.json'))
  const slot = slotOf(keys, 'passphrase')!
  const times: { ours: number[]; floor: number[] } = { ours: [], floor: [] }
  for (let round = -1; round < 9; round++) {
    const began = performance.now()
    await vault.unlock({ passphrase })
    const mine = performance.now() - began
    await vault.lock(undefined)
    const derivation = time(() => sodium.memzero(unwrap(slot, passphrase, keys.journal)))
    if (round < 0) continue
    times.ours.push(mine)
    times.floor.push(derivation)
  }
  const [floor, ours] = [percentile(times.floor, 0.5), percentile(times.ours, 0.5)]
  return row('unlock (floor: deriving the key), p50', entries, floor, ours, '1.2')
}

function feelingOf(i: number) {
  const feltAt = Date.UTC(2026, 10, 22) + i * 90_000
  return {
    id: v7({ msecs: feltAt }),
    feltAt,
    zone: 'UTC',
    localDate: new Date(feltAt).toISOString().slice(0, 10),
    word: 'hurt',
    pleasantness: -0.5,
    energy: -0.25,
    intensity: i % 11,
    note: 'by the lift, with everyone there',
    entryId: null,
  }
}
