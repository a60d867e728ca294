import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import sodium from 'libsodium-wrappers-sumo'
import { v7 as newId } from 'uuid'
import { describe, expect, it } from 'vitest'
import { all } from '../../main/journal/storage/sql.ts'
import { openSealed, sealOther, type OtherLog } from '../../main/journal/vault/sealing.ts'
import {
  came,
  feelingsIn,
  inboxIn,
  lockedJournal,
  logOf,
  namesIn,
  passphrase,
} from './inbox-journal.ts'
import { clockAt, filesIn, journalIn, valueOf } from './journal.ts'

const minute = 60_000
const night = '2026-11-22T02:00:00Z'

async function locked() {
  const { root, inbox } = await lockedJournal()
  const clock = clockAt(night)
  const journal = journalIn(root, clock)
  const later = (minutes: number) => (clock.at += minutes * minute)
  const unlock = async () => valueOf(await journal.vault.unlock({ passphrase }))
  const begin = async () => valueOf(await journal.episodes.begin({ id: newId() }))
  const park = async (note: string) =>
    valueOf(await journal.worryWindow.park({ id: newId(), note }))
  const past = async () => valueOf(await journal.episodes.list({ limit: 10, offset: 0 })).episodes
  return { root, inbox, clock, journal, later, unlock, begin, park, past }
}

describe('a loop that is noticed while the journal is locked', () => {
  it('comes in at the next unlock with what was parked and when it stopped, in the order of time', async () => {
    const { journal, clock, later, unlock, begin, park, past, inbox } = await locked()
    expect(await begin()).toBeNull()
    clock.where = 'Pacific/Auckland'
    later(2)
    await park('what she meant \ud800')
    valueOf(await journal.feelings.log(logOf('hurt')))
    later(10)
    expect(valueOf(await journal.episodes.stop())).toBeNull()
    const sizes = namesIn(inbox).map((name) => statSync(join(inbox, name)).size)
    expect(sizes).toHaveLength(4)
    expect(new Set(sizes).size).toBe(1)
    expect(await journal.episodes.current()).toMatchObject({ ok: false, code: 'locked' })
    later(6 * 60)
    await unlock()
    expect(journal.told).toContainEqual(['cameIn', came({ feelings: 1, loops: 1, notes: 1 })])
    expect(namesIn(inbox)).toEqual([])
    expect(await past()).toMatchObject([
      {
        startedAt: Date.parse(night),
        zone: 'Europe/Lisbon',
        localDate: '2026-11-22',
        state: 'over',
        length: 12 * minute,
        guessed: false,
        way: 'put-off',
      },
    ])
    expect(valueOf(await journal.worryWindow.parked())).toMatchObject([
      {
        note: 'what she meant �',
        parkedAt: Date.parse(night) + 2 * minute,
        zone: 'Pacific/Auckland',
      },
    ])
    expect(valueOf(await journal.episodes.current())).toEqual({ open: null, left: null })
  })

  it('is one, however often it was pressed; and asked about where nobody said that it stopped', async () => {
    const { journal, later, unlock, begin, past } = await locked()
    await begin()
    later(20)
    await begin()
    later(7 * 60)
    await unlock()
    expect(journal.told).toContainEqual(['cameIn', came({ loops: 1 })])
    const { open, left } = valueOf(await journal.episodes.current())
    expect(open).toBeNull()
    expect(left).toMatchObject({ startedAt: Date.parse(night), length: null })
    expect(await past()).toHaveLength(1)
  })

  it('ends the one that was open before the lock', async () => {
    const { journal, later, unlock, begin, park, past } = await locked()
    await unlock()
    const begun = await begin()
    later(10)
    valueOf(await journal.vault.lock())
    later(20)
    await begin()
    await park('tomorrow')
    valueOf(await journal.episodes.stop())
    later(1)
    await unlock()
    expect(await past()).toMatchObject([
      { id: begun!.id, state: 'over', length: 30 * minute, way: 'put-off' },
    ])
    expect(journal.told.filter(([event]) => event === 'cameIn')).toEqual([
      ['cameIn', came({ notes: 1 })],
    ])
  })

  it('that is still going on at the unlock goes on', async () => {
    const { journal, later, unlock, begin } = await locked()
    await begin()
    later(5)
    await unlock()
    const { open } = valueOf(await journal.episodes.current())
    expect(open).toMatchObject({ state: 'open', startedAt: Date.parse(night) })
    later(5)
    expect(valueOf(await journal.episodes.stop())).toMatchObject({ length: 10 * minute })
  })

  it('leaves nothing on disk that can be read', async () => {
    const { root, begin, park } = await locked()
    await begin()
    await park('peregrinebasalt')
    for (const [name, content] of filesIn(root))
      for (const secret of ['peregrinebasalt', 'loop', 'parked', 'Lisbon'])
        expect(content.includes(secret), name).toBe(false)
  })
})

/** Logs of two hours of one night, sealed a few minutes apart, taken out of the inbox again. */
async function withLogs(kinds: readonly (OtherLog['kind'] | 'feeling')[]) {
  const clock = clockAt(night)
  const journal = await inboxIn(clock)
  const { box, inbox } = journal
  const files: Buffer[] = []
  for (const [at, kind] of kinds.entries()) {
    clock.at += [7, 25, 55][at % 3]! * minute
    if (kind === 'loop') await box.sealBegun(newId())
    else if (kind === 'loop-stopped') await box.sealStopped()
    else if (kind === 'win') await box.sealWin({ id: newId(), win: `win ${at}` })
    else if (kind === 'strength') await box.sealStrength({ id: newId(), strength: `at ${at}` })
    else if (kind === 'parked') await box.sealParked({ id: newId(), note: `note ${at}` })
    else await box.seal(logOf(`word ${at}`))
    const [name] = namesIn(inbox)
    files.push(readFileSync(join(inbox, name!)))
    rmSync(join(inbox, name!))
  }
  return { ...journal, files, clock }
}

const kinds = [
  'loop',
  'parked',
  'loop',
  'loop-stopped',
  'feeling',
  'win',
  'strength',
  'loop',
  'parked',
  'loop',
  'loop-stopped',
  'loop-stopped',
  'parked',
  'loop',
] as const

it('takes logs of all kinds in exactly once, as they followed each other, in whichever order they lie there', async () => {
  const { box, open, db, inbox, files } = await withLogs(kinds)
  const forget = () =>
    db.exec(`DELETE FROM feelings; DELETE FROM inbox_merged; DELETE FROM parked_notes;
      DELETE FROM loop_episodes; DELETE FROM wins; DELETE FROM strengths`)
  const lay = (names: readonly string[], of: readonly number[]) => {
    mkdirSync(inbox, { recursive: true })
    names.forEach((name, at) => writeFileSync(join(inbox, `${name}.sealed`), files[of[at]!]!))
  }
  const stored = () => [
    ...all<object>(db, 'SELECT * FROM loop_episodes ORDER BY started_at'),
    ...all<object>(db, 'SELECT * FROM parked_notes ORDER BY parked_at'),
    ...all<object>(db, 'SELECT * FROM wins'),
    ...all<object>(db, 'SELECT * FROM strengths'),
    ...feelingsIn(open),
  ]
  const every = files.map((_, at) => at)
  const inOrder = every.map((at) => `${at}`)
  lay(inOrder, every)
  const counts = box.merge(open)
  expect(counts).toEqual(came({ feelings: 1, loops: 3, notes: 3, wins: 1, strengths: 1 }))
  const expected = stored()
  const order = fc.shuffledSubarray(every, { minLength: every.length, maxLength: every.length })
  fc.assert(
    fc.property(
      order,
      fc.array(fc.nat({ max: files.length - 1 }), { maxLength: 6 }),
      (of, again) => {
        forget()
        lay(inOrder, of)
        lay(
          again.map((_, at) => `copy ${at}`),
          again,
        )
        expect(box.merge(open)).toEqual(counts)
        expect(stored()).toEqual(expected)
        // Copied back by somebody, after a while.
        lay(inOrder, of)
        expect(box.merge(open)).toEqual(came({}))
        expect(stored()).toEqual(expected)
        expect(namesIn(inbox)).toEqual([])
      },
    ),
    { numRuns: 40 },
  )
})

it('loses and doubles nothing, however the files come in over several unlocks', async () => {
  const { box, open, db, inbox, files } = await withLogs(kinds)
  const sessions = fc.array(fc.nat({ max: 3 }), {
    minLength: files.length,
    maxLength: files.length,
  })
  fc.assert(
    fc.property(sessions, (when) => {
      db.exec(`DELETE FROM feelings; DELETE FROM inbox_merged; DELETE FROM parked_notes;
        DELETE FROM loop_episodes; DELETE FROM wins; DELETE FROM strengths`)
      let notes = 0
      for (const session of [0, 1, 2, 3]) {
        mkdirSync(inbox, { recursive: true })
        files.forEach((bytes, at) => {
          if (when[at]! <= session) writeFileSync(join(inbox, `${at}.sealed`), bytes)
        })
        notes += box.merge(open).notes
      }
      expect(notes).toBe(3)
      const read = all<{ note: string }>(db, 'SELECT note FROM parked_notes ORDER BY parked_at')
      expect(read.map(({ note }) => note)).toEqual(['note 1', 'note 8', 'note 12'])
      expect(feelingsIn(open)).toHaveLength(1)
      expect(all(db, 'SELECT win FROM wins')).toEqual([{ win: 'win 5' }])
      expect(all(db, 'SELECT strength FROM strengths')).toEqual([{ strength: 'at 6' }])
      const episodes = all<{ started: number; ended: number | null; ending: string | null }>(
        db,
        'SELECT started_at AS started, ended_at AS ended, ending FROM loop_episodes',
      )
      // One at most is open, and none lasts for hours.
      expect(episodes.filter(({ ended, ending }) => !ended && !ending).length).toBeLessThan(2)
      for (const { started, ended } of episodes)
        if (ended !== null) {
          expect(ended).toBeGreaterThanOrEqual(started)
          expect(ended - started).toBeLessThanOrEqual(180 * minute)
        }
    }),
    { numRuns: 40 },
  )
})

it('opens no log with a byte changed, and takes no more than a window does', async () => {
  const { pair, files, clock } = await withLogs(['parked'])
  const [bytes] = files
  const moment = { id: newId(), at: clock.at, zone: 'UTC', localDate: '2026-11-22' }
  const good: OtherLog = { kind: 'parked', ...moment, note: 'x'.repeat(300) }
  expect(openSealed(sealOther(good, pair.publicKey), [pair])).toEqual(good)
  fc.assert(
    fc.property(fc.nat({ max: bytes!.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const changed = Uint8Array.from(bytes!)
      changed[at]! ^= by
      expect(openSealed(changed, [pair])).toBeNull()
    }),
    { numRuns: 200 },
  )
  const sealed = (record: object): Uint8Array =>
    Buffer.concat([
      bytes!.subarray(0, 5),
      sodium.crypto_box_seal(
        sodium.pad(sodium.from_string(JSON.stringify({ version: 1, ...record })), 3840),
        pair.publicKey,
      ),
    ])
  expect(openSealed(sealed(good), [pair])).toEqual(good)
  for (const change of [
    { version: 2 },
    { kind: 'loop' },
    { kind: 'loops' },
    { id: 'x' },
    { at: 1e300 },
    { at: 0.5 },
    { localDate: 'today' },
    { zone: '' },
    { note: ' ' },
    { note: 'x'.repeat(301) },
    { more: 1 },
  ])
    expect(openSealed(sealed({ ...good, ...change }), [pair]), JSON.stringify(change)).toBeNull()
})
