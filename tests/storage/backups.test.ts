import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Backup } from '../../shared/contract/backups.ts'
import { dataKeyOf } from '../../main/journal/vault/unlocking.ts'
import { readKeys } from '../../main/journal/vault/keys.ts'
import { openCopy } from '../../main/journal/storage/open.ts'
import { aJournal, doing, hour, namesIn, passphrase } from './backup-journal.ts'
import { filesIn, journalIn, temporaryFolder, valueOf } from './journal.ts'

describe('a backup', () => {
  it('lies in a folder of its own, readable by the person alone, and says what it is', async () => {
    const { write, backups, feelings, backupsFolder } = await aJournal()
    await write('One.')
    await write('Two.')
    valueOf(await feelings.log({ word: 'hurt', pleasantness: -0.6, energy: 0.1, intensity: 6 }))
    const made = valueOf(await backups.now())
    const folder = join(backupsFolder, '2026-11-22-211400-asked')
    expect(made).toEqual({
      id: '2026-11-22-211400-asked',
      place: 'journal',
      madeAt: Date.parse('2026-11-22T21:14:00Z'),
      reason: 'asked',
      bytes: statSync(join(folder, 'journal.db')).size,
      entries: 2,
      opens: true,
    })
    expect(namesIn(backupsFolder)).toEqual([made.id])
    expect(namesIn(folder)).toEqual(['backup.json', 'journal.db', 'keys.json'])
    for (const name of namesIn(folder)) {
      expect(statSync(join(folder, name)).mode & 0o777, name).toBe(0o600)
    }
    for (const each of [backupsFolder, folder]) expect(statSync(each).mode & 0o777).toBe(0o700)
    expect(JSON.parse(readFileSync(join(folder, 'backup.json'), 'utf8'))).toMatchObject({
      format: 'intact-backup',
      reason: 'asked',
      entries: 2,
      feelings: 1,
      verified: true,
    })
    expect(valueOf(await backups.list())).toEqual([made])
  })

  it('opens with the passphrase and holds every word, and no word in the clear', async () => {
    const { write, backups, folder, backupsFolder } = await aJournal()
    const canary = 'zanzibarquince'
    await write(`# ${canary}\n#tamarindowl ${'and so it was '.repeat(500)}`)
    const { id } = valueOf(await backups.now())
    const copy = join(backupsFolder, id)
    const key = dataKeyOf(readKeys(join(copy, 'keys.json')), {
      kind: 'passphrase',
      typed: passphrase,
    })
    const db = openCopy(join(copy, 'journal.db'), key)
    expect(db.prepare('SELECT title FROM entries').pluck().all()).toEqual([canary])
    db.close()
    for (const [name, bytes] of filesIn(folder)) {
      for (const word of [canary, 'tamarindowl', passphrase]) {
        expect(bytes.includes(word), `${word} in ${name}`).toBe(false)
        expect(bytes.includes(Buffer.from(word, 'utf16le')), `${word} in ${name}`).toBe(false)
      }
    }
  })

  it('says so where its folder is on a disk that is away, and comes when that is back', async () => {
    const { write, backups, backupsFolder, lock, unlock, list } = await aJournal()
    await write('One.')
    const disk = join(temporaryFolder(), 'disk')
    symlinkSync(disk, backupsFolder)
    const refused = { ok: false, code: 'unavailable', message: expect.stringContaining('is away') }
    expect(await backups.now()).toMatchObject(refused)
    writeFileSync(disk, 'a file')
    expect(await backups.now()).toMatchObject(refused)
    await lock()
    await unlock()
    expect(valueOf(await backups.second()).problem).toContain('is away')
    rmSync(disk)
    mkdirSync(disk)
    expect(valueOf(await backups.now()).opens).toBe(true)
    expect(await list()).toHaveLength(1)
  })

  it('gets a name of its own within the same second', async () => {
    const { backups } = await aJournal()
    const made = [valueOf(await backups.now()), valueOf(await backups.now())]
    expect(made.map(({ id }) => id)).toEqual([
      '2026-11-22-211400-asked',
      '2026-11-22-211400-asked-2',
    ])
  })

  it('is made although an index is bad: the index of the copy is made anew', async () => {
    const { write, backups, folder, backupsFolder, lock, unlock } = await aJournal()
    await write('A sentence to be found.')
    await lock()
    rmSync(backupsFolder, { recursive: true })
    const key = dataKeyOf(readKeys(join(folder, 'keys.json')), {
      kind: 'passphrase',
      typed: passphrase,
    })
    const db = openCopy(join(folder, 'journal.db'), key)
    db.exec("INSERT INTO entries_fts (entries_fts) VALUES ('delete-all')")
    db.close()
    await unlock()
    const { id, opens } = valueOf(await backups.now())
    expect(opens).toBe(true)
    const copy = openCopy(join(backupsFolder, id, 'journal.db'), key)
    const found = copy.prepare(
      "SELECT count(*) FROM entries_fts WHERE entries_fts MATCH 'sentence'",
    )
    expect(found.pluck().get()).toBe(1)
    copy.close()
  })

  it('is not made of the sample, nor while locked', async () => {
    const { backups, vault, lock, backupsFolder } = await aJournal()
    await lock()
    const before = namesIn(backupsFolder)
    expect(await backups.now()).toMatchObject({ code: 'locked' })
    valueOf(await vault.openSample())
    expect(await backups.now()).toMatchObject({ code: 'unavailable' })
    await lock()
    expect(namesIn(backupsFolder)).toEqual(before)
  })

  it('is not made of a journal that was moved, in the folder of another', async () => {
    const { backups, folder, root, vault } = await aJournal()
    renameSync(folder, join(root, 'elsewhere'))
    mkdirSync(folder)
    writeFileSync(join(folder, 'journal.db'), 'another')
    expect(await backups.now()).toMatchObject({ code: 'read-only' })
    valueOf(await vault.lock())
    expect(namesIn(folder)).toEqual(['journal.db'])
    rmSync(folder, { recursive: true })
  })
})

describe('by itself', () => {
  it('one is made after a session with changes, at most hourly', async () => {
    const { write, lock, unlock, list, clock } = await aJournal()
    await write('One.')
    await lock()
    expect((await list()).map(({ reason, entries }) => [reason, entries])).toEqual([['session', 1]])
    await unlock()
    await write('Two.')
    clock.at += hour - 1
    await lock()
    expect(await list()).toHaveLength(1)
    // The change is not forgotten: no session since has had one, and it is not in a backup.
    clock.at += 1
    await unlock()
    await lock()
    expect((await list()).map(({ entries }) => entries)).toEqual([2, 1])
  })

  it('none is made after one without changes, also not after a restart', async () => {
    const { write, lock, list, clock, root } = await aJournal()
    await write('One.')
    await lock()
    const before = await list()
    clock.at += 30 * hour
    const again = journalIn(root, clock)
    const { unlock, lock: lockAgain, texts } = doing(again)
    await unlock()
    expect(await texts()).toEqual(['One.'])
    await lockAgain()
    expect(valueOf(await again.backups.list())).toEqual(before)
  })

  it('one is made at a quiet moment while the journal is open', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    onTestFinished(() => void vi.useRealTimers())
    const { write, list, clock, lock } = await aJournal()
    const minutes = (n: number) => {
      clock.at += n * 60_000
      vi.advanceTimersByTime(n * 60_000)
    }
    await write('One.')
    minutes(1)
    expect(await list()).toHaveLength(0)
    minutes(4)
    expect(await list()).toHaveLength(1)
    await write('Two.')
    minutes(50)
    expect(await list()).toHaveLength(1)
    minutes(15)
    expect((await list()).map(({ entries }) => entries)).toEqual([2, 1])
    minutes(600)
    expect(await list()).toHaveLength(2)
    // While something is written between any two looks, it waits.
    for (let i = 0; i < 12; i++) {
      await write('More.')
      clock.at += 20_000
      vi.advanceTimersByTime(20_000)
    }
    expect((await list())[0]?.entries).toBe(2)
    minutes(6)
    expect((await list()).map(({ entries }) => entries)).toEqual([14, 2])
    await lock()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('a clock that was set back does not put them off', async () => {
    const { write, lock, unlock, list, clock } = await aJournal()
    await write('One.')
    await lock()
    clock.at -= 400 * 24 * hour
    await unlock()
    await write('Two.')
    await lock()
    expect(await list()).toHaveLength(2)
  })

  it('what a killed process left unfinished is removed', async () => {
    const { backups, backupsFolder } = await aJournal()
    mkdirSync(join(backupsFolder, '2026-11-22-200000-session.new'), { recursive: true })
    writeFileSync(join(backupsFolder, '2026-11-22-200000-session.new', 'journal.db'), 'half')
    expect(valueOf(await backups.list())).toEqual([])
    const { id } = valueOf(await backups.now())
    expect(namesIn(backupsFolder)).toEqual([id])
  })

  it('no more are kept than are worth the room', async () => {
    const { backups, clock, list } = await aJournal()
    for (let i = 0; i < 30; i++) {
      clock.at += 7 * hour
      valueOf(await backups.now())
    }
    expect((await list()).length).toBeLessThanOrEqual(10)
    expect((await list())[0]?.madeAt).toBe(clock.at)
  })
})

describe('the list of backups', () => {
  it('is there while locked and when the journal is damaged', async () => {
    const { write, lock, list, folder, root, backups, clock } = await aJournal()
    await write('One.')
    const asked = valueOf(await backups.now())
    clock.at += 2 * hour
    await write('Two.')
    await lock()
    const before = await list()
    expect(before.map(({ reason }) => reason)).toEqual(['session', 'asked'])
    expect(before[1]).toEqual(asked)
    writeFileSync(join(folder, 'journal.db'), 'nonsense')
    writeFileSync(join(folder, 'keys.json'), '{')
    expect(valueOf(await journalIn(root, clock).backups.list())).toEqual(before)
    rmSync(join(folder, 'journal.db'))
    rmSync(join(folder, 'keys.json'))
    expect(valueOf(await journalIn(root, clock).backups.list())).toEqual(before)
  })

  it('says which no longer open, and shows also what cannot be read of', async () => {
    const { backups, clock, list, backupsFolder } = await aJournal()
    const made: Backup[] = []
    for (let i = 0; i < 4; i++) {
      made.push(valueOf(await backups.now()))
      clock.at += 24 * hour
    }
    const file = (index: number, name: string) => join(backupsFolder, made[index]!.id, name)
    truncateSync(file(0, 'journal.db'), 4096)
    writeFileSync(file(1, 'backup.json'), '{"format":')
    rmSync(file(2, 'journal.db'))
    mkdirSync(join(backupsFolder, 'something else'))
    writeFileSync(join(backupsFolder, 'notes.txt'), 'x')
    expect(await list()).toEqual([
      made[3],
      { ...made[1], opens: false, entries: null },
      { ...made[0], opens: false, bytes: 4096 },
    ])
    expect(existsSync(file(0, 'backup.json'))).toBe(true)
  })
})
