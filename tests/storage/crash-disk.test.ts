import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { describe, expect, it, onTestFinished, type TestContext } from 'vitest'
import { folderIn, makeJournal, passphrase } from '../crash/journal.ts'
import { SmallDisk } from '../e2e/support/small-disk.ts'
import { journalIn, valueOf } from './journal.ts'

const felt = { word: 'hurt', pleasantness: -0.6, energy: 0.1, intensity: 6 }
const id = newId()
const body = 'What was written before. '.repeat(20_000)

/** A journal with one entry, unlocked, on a disk of a few megabytes. */
async function onSmallDisk(test: TestContext) {
  const disk = SmallDisk.mount()
  if (!disk) return test.skip('a small disk can only be mounted by root on Linux')
  onTestFinished(() => disk.unmount())
  await makeJournal(disk.folder)
  const journal = journalIn(disk.folder)
  valueOf(await journal.vault.unlock({ passphrase }))
  valueOf(await journal.entries.save({ id, body, fieldTags: [] }))
  const there = async () => valueOf(await journal.entries.get({ id })).body === body
  return { disk, there, folder: folderIn(disk.folder), ...journal }
}

const full = { ok: false, code: 'disk-full', message: expect.stringContaining('full') }

describe('on a full disk', () => {
  it('nothing is logged, and what was sealed before is taken in when there is room', async (test) => {
    const { disk, vault, feelings, timeline, there } = await onSmallDisk(test)
    valueOf(await vault.lock())
    for (let n = 0; n < 5; n++) valueOf(await feelings.log({ ...felt, note: `Before ${n}.` }))
    disk.fill()
    expect(await feelings.log({ ...felt, note: 'Too much.' })).toMatchObject(full)
    const unlocked = await vault.unlock({ passphrase })
    if (unlocked.ok) {
      expect(await there()).toBe(true)
      valueOf(await vault.lock())
    } else expect(unlocked).toMatchObject(full)
    disk.empty()
    valueOf(await vault.unlock({ passphrase }))
    expect(await there()).toBe(true)
    const logged = valueOf(await timeline.latest({ limit: 50 })).filter(
      ({ kind }) => kind === 'feeling',
    )
    expect(logged).toHaveLength(5)
  })

  it('no backup is made, none is half made, and one is made when there is room', async (test) => {
    const { disk, backups, entries, folder, there } = await onSmallDisk(test)
    disk.fill()
    expect(await backups.now()).toMatchObject(full)
    expect(valueOf(await backups.list())).toEqual([])
    const left = () =>
      readdirSync(folder, { recursive: true }).filter((name) => `${name}`.match(/new|unfinished/u))
    expect(left()).toEqual([])
    expect(await there()).toBe(true)
    disk.empty()
    valueOf(await entries.save({ id: newId(), body: 'Afterwards.', fieldTags: [] }))
    expect(valueOf(await backups.now())).toMatchObject({ opens: true, entries: 2 })
  })

  it('no backup is restored, and the journal stays what it is', async (test) => {
    const { disk, backups, entries, vault, there } = await onSmallDisk(test)
    const words = { id, body: 'An earlier text.', fieldTags: [] }
    valueOf(await entries.save(words))
    const earlier = valueOf(await backups.now())
    valueOf(await entries.save({ ...words, body }))
    valueOf(await vault.lock())
    disk.fill()
    expect(await backups.restore(earlier)).toMatchObject({ ok: false, code: 'disk-full' })
    disk.empty()
    valueOf(await vault.unlock({ passphrase }))
    expect(await there()).toBe(true)
    valueOf(await backups.restore(earlier))
    valueOf(await vault.unlock({ passphrase }))
    expect(valueOf(await entries.get({ id })).body).toBe(words.body)
  })

  it('the passphrase stays what it was', async (test) => {
    const { disk, vault, there } = await onSmallDisk(test)
    disk.fill()
    const change = { current: passphrase, passphrase: 'another one' }
    expect(await vault.changePassphrase(change)).toMatchObject(full)
    disk.empty()
    valueOf(await vault.lock())
    valueOf(await vault.unlock({ passphrase }))
    expect(await there()).toBe(true)
  })
})

it('in a folder that cannot be written to, everything says so, and nothing is lost', async (test) => {
  const { disk, vault, feelings, backups, there, folder } = await onSmallDisk(test)
  const { id: made } = valueOf(await backups.now())
  valueOf(await vault.lock())
  const before = readdirSync(folder)
  const empty = join(disk.folder, 'empty')
  mkdirSync(empty)
  const remount = (how: string) =>
    expect(spawnSync('mount', ['-o', `remount,${how}`, disk.folder]).status).toBe(0)
  remount('ro')
  const refused = { ok: false, code: 'read-only', message: expect.stringMatching(/written to/u) }
  expect(await vault.unlock({ passphrase })).toMatchObject(refused)
  expect(await vault.unlock({ passphrase: 'wrong' })).toMatchObject({ code: 'wrong-passphrase' })
  expect(await feelings.log(felt)).toMatchObject(refused)
  expect(await backups.restore({ id: made, place: 'journal' })).toMatchObject(refused)
  expect(await journalIn(empty).vault.create({ passphrase })).toMatchObject(refused)
  expect(readdirSync(folder)).toEqual(before)
  remount('rw')
  valueOf(await vault.unlock({ passphrase }))
  expect(await there()).toBe(true)
  expect(readdirSync(join(folder, 'backups'))).toContain(made)
})
