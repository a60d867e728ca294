import {
  chmodSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readKeys } from '../../main/journal/vault/keys.ts'
import { SmallDisk } from '../e2e/support/small-disk.ts'
import { aJournal, doing, hour, namesIn, passphrase } from './backup-journal.ts'
import { filesIn, journalIn, temporaryFolder, valueOf } from './journal.ts'

/** A journal with a second folder, as on a disk that can be taken away. */
async function withSecond() {
  const journal = await aJournal()
  const disk = join(temporaryFolder(), 'disk')
  mkdirSync(disk)
  const id = readKeys(join(journal.folder, 'keys.json')).journal.slice(0, 8)
  const copies = join(disk, 'Intact backups', `Journal-${id}`)
  return { ...journal, disk, copies, setSecond: () => journal.backups.setSecond({ folder: disk }) }
}

describe('a second folder for backups', () => {
  it('gets what is there when it is chosen, and each backup from then on', async () => {
    const { write, backups, setSecond, disk, copies, clock, list } = await withSecond()
    expect(valueOf(await backups.second())).toMatchObject({
      folder: null,
      there: false,
      latest: null,
    })
    await write('One.')
    const first = valueOf(await backups.now())
    expect(valueOf(await setSecond())).toEqual({
      folder: disk,
      there: true,
      latest: first.madeAt,
      problem: null,
    })
    expect(namesIn(copies)).toEqual([first.id])
    clock.at += hour
    const second = valueOf(await backups.now())
    expect(namesIn(copies)).toEqual([first.id, second.id])
    expect(await list()).toEqual([
      second,
      { ...second, place: 'second' },
      first,
      { ...first, place: 'second' },
    ])
    expect(valueOf(await backups.second()).latest).toBe(second.madeAt)
  })

  it('holds the same files as the journal’s own', async () => {
    const { write, backups, setSecond, copies, backupsFolder } = await withSecond()
    await write('zanzibarquince')
    valueOf(await setSecond())
    const { id } = valueOf(await backups.now())
    expect(filesIn(join(copies, id))).toEqual(filesIn(join(backupsFolder, id)))
  })

  it('may be away: nothing fails, and it gets the newest when it is back', async () => {
    const { write, backups, setSecond, disk, copies, clock, list, lock, unlock } =
      await withSecond()
    valueOf(await setSecond())
    await write('One.')
    const first = valueOf(await backups.now())
    renameSync(disk, `${disk}.away`)
    // The empty folder in which the disk was is not the disk.
    mkdirSync(disk)
    clock.at += 24 * hour
    const missed = valueOf(await backups.now())
    expect(missed.opens).toBe(true)
    expect(valueOf(await backups.second())).toMatchObject({
      folder: disk,
      there: false,
      latest: null,
    })
    expect(namesIn(disk)).toEqual([])
    expect((await list()).map(({ place }) => place)).toEqual(['journal', 'journal'])
    clock.at += 24 * hour
    const newest = valueOf(await backups.now())
    rmSync(disk, { recursive: true })
    renameSync(`${disk}.away`, disk)
    expect(valueOf(await backups.second())).toMatchObject({ there: true, latest: first.madeAt })
    clock.at += 2 * hour
    await lock()
    expect(namesIn(copies)).toEqual([first.id, newest.id])
    await unlock()
  })

  it('is listed and restored from while locked, also when the journal’s own files are gone', async () => {
    const { write, backups, setSecond, folder, root, clock, lock, disk } = await withSecond()
    valueOf(await setSecond())
    await write('One.')
    const made = valueOf(await backups.now())
    await lock()
    rmSync(join(folder, 'journal.db'))
    rmSync(join(folder, 'backups'), { recursive: true })
    const again = journalIn(root, clock)
    const { list, texts, unlock } = doing(again)
    expect(await list()).toEqual([{ ...made, place: 'second' }])
    expect(await again.backups.setSecond({ folder: disk })).toMatchObject({ code: 'locked' })
    valueOf(await again.backups.restore({ id: made.id, place: 'second' }))
    await unlock()
    expect(await texts()).toEqual(['One.'])
    expect(valueOf(await again.backups.second())).toMatchObject({ there: true })
  })

  it('keeps its folder when the journal is renamed, and gets its new keys', async () => {
    const { backups, setSecond, journals, vault, copies, disk, clock, folder } = await withSecond()
    valueOf(await setSecond())
    const { id } = valueOf(await backups.now())
    valueOf(await journals.rename({ name: 'Été / 2026: “notes”' }))
    valueOf(await vault.changePassphrase({ current: passphrase, passphrase: 'a larger room' }))
    const keys = readKeys(join(folder, 'keys.json'))
    expect(readKeys(join(copies, id, 'keys.json'))).toEqual(keys)
    clock.at += hour
    valueOf(await backups.now())
    expect(namesIn(join(disk, 'Intact backups'))).toEqual([`Journal-${keys.journal.slice(0, 8)}`])
    rmSync(join(disk, 'Intact backups'), { recursive: true })
    valueOf(await setSecond())
    expect(namesIn(join(disk, 'Intact backups'))).toEqual([
      `Été 2026 notes-${keys.journal.slice(0, 8)}`,
    ])
  })

  it('that missed a change of the keys gets them when it is back', async () => {
    const { backups, setSecond, vault, copies, disk, clock, folder } = await withSecond()
    valueOf(await setSecond())
    const { id } = valueOf(await backups.now())
    renameSync(disk, `${disk}.away`)
    valueOf(await vault.changePassphrase({ current: passphrase, passphrase: 'a larger room' }))
    renameSync(`${disk}.away`, disk)
    clock.at += hour
    valueOf(await backups.now())
    expect(readKeys(join(copies, id, 'keys.json'))).toEqual(readKeys(join(folder, 'keys.json')))
  })

  it('has a damaged copy replaced, and no more than are worth the room', async () => {
    const { backups, setSecond, copies, clock } = await withSecond()
    valueOf(await setSecond())
    const { id } = valueOf(await backups.now())
    mkdirSync(join(copies, '2026-11-21-200000-session.new'))
    truncateSync(join(copies, id, 'journal.db'), 4096)
    expect(valueOf(await setSecond()).there).toBe(true)
    expect(valueOf(await backups.list()).map(({ opens }) => opens)).toEqual([true, true])
    for (let i = 0; i < 20; i++) {
      clock.at += 13 * hour
      valueOf(await backups.now())
    }
    expect(namesIn(copies).length).toBeLessThanOrEqual(10)
    expect(namesIn(copies).filter((name) => name.endsWith('.new'))).toEqual([])
  })

  it('is shared with a journal that was made of a backup, and each clears away its own alone', async () => {
    const { backups, journals, setSecond, disk, copies, clock, lock, unlock, backupsFolder } =
      await withSecond()
    valueOf(await setSecond())
    const ids: string[] = []
    for (let n = 0; n < 3; n += 1) {
      ids.push(valueOf(await backups.now()).id)
      clock.at += 60_000
    }
    const { folder } = valueOf(await journals.open({ folder: join(backupsFolder, ids[0]!) }))
    await unlock()
    valueOf(await setSecond())
    const its: string[] = []
    for (let n = 0; n < 4; n += 1) {
      its.push(valueOf(await backups.now()).id)
      clock.at += 60_000
    }
    expect(namesIn(copies)).toEqual(ids)
    const [, name] = namesIn(join(disk, 'Intact backups')).toSorted((a, b) => a.length - b.length)
    const copy = readKeys(join(folder, 'keys.json')).copy!
    expect(name).toMatch(new RegExp(`^Journal backup of .*-${copy.slice(0, 8)}$`, 'u'))
    expect(namesIn(join(disk, 'Intact backups', name!))).toEqual(its.slice(1))

    // A backup of that one is no second journal of the same name either.
    const again = valueOf(await journals.open({ folder: join(folder, 'backups', its.at(-1)!) }))
    expect(readKeys(join(again.folder, 'keys.json')).copy).not.toBe(copy)
    await lock()
  })

  it('is refused where backups would be of no use, and left alone when it is given up', async () => {
    const { backups, setSecond, folder, root, copies } = await withSecond()
    mkdirSync(join(folder, 'copies'))
    symlinkSync(folder, join(root, 'link'))
    const file = join(root, 'file')
    writeFileSync(file, '')
    for (const [given, sentence] of [
      [folder, 'inside the journal’s own folder'],
      [join(folder, 'copies'), 'inside the journal’s own folder'],
      [join(root, 'link', 'copies'), 'inside the journal’s own folder'],
      [root, 'inside Intact’s own folder'],
      [join(root, 'journals'), 'inside Intact’s own folder'],
      [join(root, 'nowhere'), 'not there'],
      [file, 'not there'],
      ['copies', 'not there'],
    ] as const) {
      const answer = await backups.setSecond({ folder: given })
      expect(answer, given).toMatchObject({
        code: 'bad-input',
        message: expect.stringContaining(sentence),
      })
    }
    expect(valueOf(await backups.second()).folder).toBeNull()
    valueOf(await setSecond())
    const { id } = valueOf(await backups.now())
    expect(valueOf(await backups.setSecond({ folder: null }))).toEqual({
      folder: null,
      there: false,
      latest: null,
      problem: null,
    })
    expect(existsSync(join(copies, id, 'journal.db'))).toBe(true)
    expect(valueOf(await backups.list())).toHaveLength(1)
  })

  it('that cannot be written to is refused', async (test) => {
    test.skip(process.getuid?.() === 0 || process.platform === 'win32', 'root may write anywhere')
    const { setSecond, disk } = await withSecond()
    chmodSync(disk, 0o500)
    expect(await setSecond()).toMatchObject({ code: 'read-only' })
  })
})

describe('a full disk', () => {
  it('fails a backup with a clear error, leaves no part of one, and works when there is room', async (test) => {
    const disk = SmallDisk.mount()
    test.skip(!disk, 'a small disk can only be mounted by root on Linux')
    if (!disk) return
    test.onTestFinished(() => disk.unmount())
    const { write, backups, lock, unlock, list, clock, backupsFolder, folder, texts } =
      await aJournal({ root: disk.folder })
    const text = 'Words that matter. '.repeat(20_000)
    await write(text)
    const first = valueOf(await backups.now())
    disk.fill()
    clock.at += 2 * hour
    expect(await backups.now()).toMatchObject({
      ok: false,
      code: 'disk-full',
      message: expect.stringContaining('no backup could be made'),
    })
    expect(namesIn(backupsFolder)).toEqual([first.id])
    const before = filesIn(folder)
    expect((await lock()).state).toBe('locked')
    expect(namesIn(backupsFolder)).toEqual([first.id])
    expect(await backups.restore(first)).toMatchObject({ ok: false, code: 'disk-full' })
    expect(filesIn(folder).get('journal.db')).toEqual(before.get('journal.db'))
    expect(namesIn(folder)).toEqual(['backups', 'journal.db', 'keys.json'])
    await unlock()
    expect((await texts())[0] === text).toBe(true)
    disk.empty()
    expect(valueOf(await backups.now()).opens).toBe(true)
    expect(await list()).toHaveLength(2)
  })

  it('for the copies alone fails no backup', async (test) => {
    const disk = SmallDisk.mount()
    test.skip(!disk, 'a small disk can only be mounted by root on Linux')
    if (!disk) return
    test.onTestFinished(() => disk.unmount())
    const { write, backups, clock } = await aJournal()
    valueOf(await backups.setSecond({ folder: disk.folder }))
    await write('One.')
    disk.fill()
    expect(valueOf(await backups.now()).opens).toBe(true)
    expect(valueOf(await backups.list())).toHaveLength(1)
    expect(await backups.setSecond({ folder: disk.folder })).toMatchObject({ code: 'disk-full' })
    disk.empty()
    clock.at += hour
    const { madeAt } = valueOf(await backups.now())
    expect(valueOf(await backups.second())).toMatchObject({ there: true, latest: madeAt })
  })
})
