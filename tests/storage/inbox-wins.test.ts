import { copyFileSync, mkdirSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { came, lockedJournal, logOf, namesIn, passphrase } from './inbox-journal.ts'
import { clockAt, filesIn, journalIn, temporaryFolder, valueOf } from './journal.ts'

const night = '2026-11-22T23:30:00Z'

async function locked() {
  const { root, inbox } = await lockedJournal()
  const clock = clockAt(night)
  const journal = journalIn(root, clock)
  return {
    root,
    inbox,
    clock,
    journal,
    unlock: async () => valueOf(await journal.vault.unlock({ passphrase })),
    lock: async () => valueOf(await journal.vault.lock()),
    addWin: async (win: string, id = newId()) => valueOf(await journal.wins.add({ id, win })),
    addStrength: async (strength: string, id = newId()) =>
      valueOf(await journal.strengths.add({ id, strength })),
    wins: async () => valueOf(await journal.wins.list()),
    strengths: async () => valueOf(await journal.strengths.list()),
  }
}

it('a win and a strength added while locked come in at the next unlock, of the moment they were said', async () => {
  const { journal, clock, inbox, unlock, addWin, addStrength, wins, strengths } = await locked()
  clock.where = 'Pacific/Auckland'
  await addWin('I asked \ud800')
  await addStrength('I keep at it')
  valueOf(await journal.feelings.log(logOf('proud')))
  const sizes = namesIn(inbox).map((name) => statSync(join(inbox, name)).size)
  expect(sizes).toHaveLength(3)
  expect(new Set(sizes).size).toBe(1)
  expect(await journal.wins.list()).toMatchObject({ ok: false, code: 'locked' })
  clock.at += 40 * 3_600_000
  clock.where = 'Europe/Lisbon'
  await unlock()
  expect(journal.told).toContainEqual(['cameIn', came({ feelings: 1, wins: 1, strengths: 1 })])
  expect(namesIn(inbox)).toEqual([])
  // The day it was where they were.
  const said = {
    createdAt: Date.parse(night),
    zone: 'Pacific/Auckland',
    localDate: '2026-11-23',
    area: null,
    trashedAt: null,
  }
  expect(await wins()).toEqual([
    {
      ...said,
      id: expect.any(String),
      win: 'I asked �',
      day: '2026-11-23',
      rejectionId: null,
      strengthId: null,
      rejectionTitle: null,
    },
  ])
  expect(await strengths()).toEqual([
    { ...said, id: expect.any(String), strength: 'I keep at it', showed: '' },
  ])
})

it('none is taken in twice: pressed twice, copied back, or thrown away since', async () => {
  const { journal, inbox, unlock, lock, addWin, addStrength, wins, strengths } = await locked()
  const [win, strength] = [newId(), newId()]
  await addWin('I asked', win)
  await addWin('I asked', win)
  await addStrength('I keep at it', strength)
  await addStrength('I keep at it', strength)
  expect(namesIn(inbox)).toHaveLength(4)
  const kept = temporaryFolder()
  const copy = (from: string, to: string) => {
    mkdirSync(to, { recursive: true })
    for (const name of namesIn(from)) copyFileSync(join(from, name), join(to, name))
  }
  copy(inbox, kept)
  await unlock()
  expect(await wins()).toMatchObject([{ id: win, win: 'I asked' }])
  expect(await strengths()).toMatchObject([{ id: strength }])
  valueOf(
    await journal.wins.save({
      ...{ id: win, win: 'I asked them', day: '2026-11-21', area: 'work' },
      ...{ rejectionId: null, strengthId: strength },
    }),
  )
  valueOf(await journal.strengths.moveToTrash({ id: strength }))
  await lock()
  copy(kept, inbox)
  await unlock()
  expect(namesIn(inbox)).toEqual([])
  expect(await wins()).toMatchObject([{ win: 'I asked them', day: '2026-11-21', area: 'work' }])
  expect(await strengths()).toMatchObject([{ id: strength, trashedAt: expect.any(Number) }])
  expect(journal.told.filter(([event]) => event === 'cameIn')).toEqual([
    ['cameIn', came({ wins: 1, strengths: 1 })],
  ])
})

it('one that is damaged is set aside, and the others come in', async () => {
  const { journal, inbox, unlock, addWin, addStrength, wins, strengths } = await locked()
  await addWin('I asked')
  truncateSync(join(inbox, namesIn(inbox)[0]!), 300)
  await addStrength('I keep at it')
  await unlock()
  expect(journal.told).toContainEqual(['cameIn', came({ strengths: 1, setAside: 1 })])
  expect(namesIn(join(inbox, 'damaged'))).toHaveLength(1)
  expect(await wins()).toEqual([])
  expect(await strengths()).toHaveLength(1)
})

it('an open journal takes them at once, and one of the same moment stays as it is', async () => {
  const { journal, inbox, unlock, addWin, addStrength, wins, strengths } = await locked()
  await unlock()
  const [win, strength] = [newId(), newId()]
  await addWin('I asked', win)
  await addStrength('I keep at it', strength)
  await addWin('something else', win)
  await addStrength('something else', strength)
  expect(namesIn(inbox)).toEqual([])
  expect(await wins()).toMatchObject([{ id: win, win: 'I asked', day: '2026-11-22' }])
  expect(await strengths()).toMatchObject([{ id: strength, strength: 'I keep at it' }])
  expect(journal.told).toEqual([])
})

it('a line that was kept until the lock, and went on after it, is one with its last words', async () => {
  const { journal, clock, unlock, lock, addWin, addStrength, wins, strengths } = await locked()
  await unlock()
  const [win, strength] = [newId(), newId()]
  const rest = { day: '2026-11-20', area: 'work', rejectionId: null, strengthId: null } as const
  valueOf(await journal.wins.save({ id: win, win: 'I as', ...rest }))
  valueOf(await journal.strengths.save({ id: strength, strength: 'I ke', showed: 'x', area: null }))
  await lock()
  clock.at += 60_000
  await addWin('I asked', win)
  await addStrength('I keep at it', strength)
  await unlock()
  expect(await wins()).toMatchObject([{ id: win, win: 'I asked', ...rest }])
  expect(await strengths()).toMatchObject([{ id: strength, strength: 'I keep at it', showed: 'x' }])
})

it('one that is added while the passphrase is checked goes straight in', async () => {
  const { journal, inbox, addWin, addStrength, wins, strengths } = await locked()
  const unlocking = journal.vault.unlock({ passphrase })
  await Promise.all([addWin('I asked'), addStrength('I keep at it')])
  valueOf(await unlocking)
  expect(namesIn(inbox)).toEqual([])
  expect(await wins()).toHaveLength(1)
  expect(await strengths()).toHaveLength(1)
})

it('nothing of them can be read on disk', async () => {
  const { root, addWin, addStrength } = await locked()
  await addWin('peregrinebasalt')
  await addStrength('russetkestrel')
  for (const [name, content] of filesIn(root))
    for (const secret of ['peregrinebasalt', 'russetkestrel', 'strength', 'Lisbon'])
      expect(content.includes(secret), name).toBe(false)
})
