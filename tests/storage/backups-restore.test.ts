import { cpSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readKeys } from '../../main/journal/vault/keys.ts'
import { aJournal, doing, hour, namesIn, passphrase } from './backup-journal.ts'
import { filesIn, journalIn, temporaryFolder, valueOf } from './journal.ts'

const restored = ['backups', 'journal.db', 'keys.json']

/** A journal with a backup of its first entry, and a second entry since. */
async function withBackup() {
  const journal = await aJournal()
  await journal.write('One.')
  const made = valueOf(await journal.backups.now())
  journal.clock.at += hour / 2
  await journal.write('Two.')
  return { ...journal, made }
}

describe('restoring a backup', () => {
  it('brings its words back, keeps the present ones, and can be undone', async () => {
    const { backups, made, texts, unlock, list, folder, clock } = await withBackup()
    expect(valueOf(await backups.restore(made)).state).toBe('locked')
    expect(namesIn(folder)).toEqual(restored)
    const [kept, ...others] = await list()
    expect(kept).toMatchObject({ reason: 'kept', madeAt: clock.at, entries: null, opens: false })
    expect(others).toEqual([made])
    await unlock()
    expect(await texts()).toEqual(['One.'])

    clock.at += 60_000
    expect(valueOf(await backups.restore(kept!)).state).toBe('locked')
    await unlock()
    expect(await texts()).toEqual(['One.', 'Two.'])
    const asides = (await list()).filter(({ reason }) => reason === 'kept')
    expect(asides).toHaveLength(2)
    valueOf(await backups.restore(asides[0]!))
    await unlock()
    expect(await texts()).toEqual(['One.'])
  })

  it('finds the chosen one, though locking makes another that would crowd it out', async () => {
    const { backups, clock, write, texts, unlock } = await aJournal()
    const made = []
    for (const text of ['One.', 'Two.', 'Three.']) {
      await write(text)
      made.push(valueOf(await backups.now()))
      clock.at += hour / 6
    }
    clock.at += 2 * hour
    await write('Four.')
    expect(valueOf(await backups.restore(made[0]!)).state).toBe('locked')
    await unlock()
    expect(await texts()).toEqual(['One.'])
  })

  it('takes the log of a killed process along, and never plays it into the restored file', async () => {
    const { folder, root, clock, made } = await withBackup()
    // As SIGKILL leaves it: what was written last is in the log alone.
    const killed = temporaryFolder()
    cpSync(root, killed, { recursive: true })
    const killedFolder = join(killed, 'journals', 'journal')
    expect(namesIn(killedFolder)).toContain('journal.db-wal')
    const log = readFileSync(join(killedFolder, 'journal.db-wal'))
    expect(log.length).toBeGreaterThan(0)
    const again = journalIn(killed, clock)
    const { unlock, texts, list, lock } = doing(again)
    valueOf(await again.backups.restore(made))
    expect(namesIn(killedFolder)).toEqual(restored)
    const [kept] = await list()
    expect(kept?.bytes).toBeGreaterThan(log.length)
    await unlock()
    expect(await texts()).toEqual(['One.'])
    await lock()
    valueOf(await again.backups.restore(kept!))
    expect(namesIn(killedFolder)).toContain('journal.db-wal')
    await unlock()
    expect(await texts()).toEqual(['One.', 'Two.'])
    expect(existsSync(join(folder, 'restore.json'))).toBe(false)
  })

  it('goes on with the present passphrase', async () => {
    const { backups, made, vault, texts, unlock, folder, backupsFolder } = await withBackup()
    const next = 'a larger room'
    const before = readFileSync(join(folder, 'keys.json'))
    valueOf(await vault.changePassphrase({ current: passphrase, passphrase: next }))
    const present = readFileSync(join(folder, 'keys.json'))
    // As if the process had been killed before the change reached the backup.
    writeFileSync(join(backupsFolder, made.id, 'keys.json'), before)
    valueOf(await backups.restore(made))
    expect(readFileSync(join(folder, 'keys.json'))).toEqual(present)
    expect(await vault.unlock({ passphrase })).toMatchObject({ code: 'wrong-passphrase' })
    await unlock(next)
    expect(await texts()).toEqual(['One.'])
  })

  it('helps when the file, the keys, or both are damaged or gone', async () => {
    for (const spoil of [
      (folder: string) => writeFileSync(join(folder, 'journal.db'), 'nonsense'),
      (folder: string) => rmSync(join(folder, 'journal.db')),
      (folder: string) => writeFileSync(join(folder, 'keys.json'), '{}'),
      (folder: string) => {
        rmSync(join(folder, 'journal.db'))
        rmSync(join(folder, 'keys.json'))
      },
    ]) {
      const { folder, lock, root, clock, made } = await withBackup()
      await lock()
      spoil(folder)
      const spoiled = filesIn(folder).get('journal.db')
      const again = journalIn(root, clock)
      const { unlock, texts, list } = doing(again)
      expect(await again.vault.unlock({ passphrase })).toMatchObject({ code: 'damaged' })
      valueOf(await again.backups.restore(made))
      await unlock()
      expect(await texts()).toEqual(['One.'])
      const kept = (await list()).find(({ reason }) => reason === 'kept')
      const aside = kept && filesIn(join(folder, 'backups', kept.id)).get('journal.db')
      expect(aside).toEqual(spoiled)
    }
  })

  it('refuses one that is no longer what it was, and changes nothing', async () => {
    const { backups, made, lock, folder, backupsFolder } = await withBackup()
    await lock()
    const file = join(backupsFolder, made.id, 'journal.db')
    const bytes = readFileSync(file)
    const flipped = Buffer.from(bytes)
    flipped[bytes.length - 100]! ^= 1
    for (const spoil of [() => writeFileSync(file, flipped), () => truncateSync(file, 8192)]) {
      spoil()
      const before = filesIn(folder)
      expect(await backups.restore(made)).toMatchObject({ ok: false, code: 'damaged' })
      expect(filesIn(folder)).toEqual(before)
    }
    rmSync(join(backupsFolder, made.id), { recursive: true })
    expect(await backups.restore(made)).toMatchObject({ ok: false, code: 'not-found' })
  })
})

describe('new keys', () => {
  it('are written into the backups, so that the old passphrase opens none of them', async () => {
    const { backups, made, vault, backupsFolder, folder } = await withBackup()
    const next = 'a larger room'
    valueOf(await vault.changePassphrase({ current: passphrase, passphrase: next }))
    const keys = readKeys(join(folder, 'keys.json'))
    expect(readKeys(join(backupsFolder, made.id, 'keys.json'))).toEqual(keys)

    const elsewhere = temporaryFolder()
    const other = journalIn(elsewhere)
    valueOf(await other.journals.open({ folder: join(backupsFolder, made.id) }))
    expect(await other.vault.unlock({ passphrase })).toMatchObject({ code: 'wrong-passphrase' })
    expect(valueOf(await other.vault.unlock({ passphrase: next })).state).toBe('unlocked')
    expect(valueOf(await backups.list())).toContainEqual(made)
  })

  it('leave a backup of another journal alone', async () => {
    const { vault, backupsFolder } = await withBackup()
    const other = await withBackup()
    const foreign = join(backupsFolder, 'foreign')
    cpSync(join(other.backupsFolder, other.made.id), foreign, { recursive: true })
    const before = filesIn(foreign)
    valueOf(await vault.changePassphrase({ current: passphrase, passphrase: 'a larger room' }))
    expect(filesIn(foreign)).toEqual(before)
  })
})

/** The same, and what chooses a second folder for its backups. */
async function withSecondFolder() {
  const journal = await withBackup()
  const disk = temporaryFolder()
  return {
    ...journal,
    async setSecond() {
      valueOf(await journal.backups.setSecond({ folder: disk }))
      const inside = join(disk, 'Intact backups')
      return { disk, copies: () => join(inside, namesIn(inside)[0]!) }
    },
  }
}

describe('a backup opened as a journal', () => {
  it('is copied first, says where it comes from, and is a journal of its own', async () => {
    const { made, backupsFolder, vault, journals } = await withBackup()
    valueOf(await journals.rename({ name: 'Evenings' }))
    const folder = join(backupsFolder, made.id)
    const before = filesIn(folder)
    expect(valueOf(await vault.status()).several).toBe(false)

    const root = temporaryFolder()
    const other = journalIn(root)
    const { unlock, texts, write, lock } = doing(other)
    const status = valueOf(await other.journals.open({ folder }))
    expect(status).toMatchObject({
      state: 'locked',
      name: 'Evenings (backup of 2026-11-22)',
      folder: join(root, 'journals', 'journal'),
    })
    expect(namesIn(status.folder)).toEqual(['journal.db', 'keys.json'])
    await unlock()
    expect(await texts()).toEqual(['One.'])
    await write('On the other computer.')
    await lock()
    expect(filesIn(folder)).toEqual(before)
  })

  it('stands beside the journal it is of', async () => {
    const { made, backupsFolder, journals, unlock, texts, folder } = await withBackup()
    const status = valueOf(await journals.open({ folder: join(backupsFolder, made.id) }))
    expect(status).toMatchObject({ name: 'Journal (backup of 2026-11-22)', several: true })
    await unlock()
    expect(await texts()).toEqual(['One.'])
    valueOf(await journals.use({ folder }))
    await unlock()
    expect(await texts()).toEqual(['One.', 'Two.'])
  })

  it('is the newest that opens, where a folder of backups was chosen', async () => {
    const { backups, backupsFolder, clock, journals, unlock, texts } = await withBackup()
    clock.at += 60_000
    const newest = valueOf(await backups.now())
    clock.at += 60_000
    const broken = valueOf(await backups.now())
    truncateSync(join(backupsFolder, broken.id, 'journal.db'), 4096)
    const { name } = valueOf(await journals.open({ folder: backupsFolder }))
    expect(name).toBe('Journal (backup of 2026-11-22)')
    await unlock()
    expect(await texts()).toEqual(['One.', 'Two.'])
    expect(newest.entries).toBe(2)
    for (const [nothing, sentence] of [
      [temporaryFolder(), 'no Intact journal in that folder'],
      ['Documents/journal', 'the whole path'],
    ] as const)
      expect(await journals.open({ folder: nothing })).toMatchObject({
        code: 'bad-input',
        message: expect.stringContaining(sentence),
      })
  })

  it('is the newest of a second folder, whichever of its folders was chosen', async () => {
    const { backups, clock, journals, unlock, texts, setSecond, lock } = await withSecondFolder()
    const { disk, copies } = await setSecond()
    clock.at += 60_000
    valueOf(await backups.now())
    for (const folder of [disk, join(disk, 'Intact backups'), copies()]) {
      valueOf(await journals.open({ folder }))
      await unlock()
      expect(await texts(), folder).toEqual(['One.', 'Two.'])
      await lock()
    }

    // With backups of two journals in it, it is for the person to say which.
    await unlock()
    valueOf(await backups.setSecond({ folder: disk }))
    valueOf(await backups.now())
    expect(await journals.open({ folder: disk })).toMatchObject({
      ok: false,
      code: 'bad-input',
      message: expect.stringContaining(`Backups of 2 journals lie there.`),
    })
    expect(await journals.open({ folder: disk })).toMatchObject({
      message: expect.stringContaining(join(disk, 'Intact backups', 'Journal-')),
    })
  })

  it('is the newest of what is left, where a journal has lost its file', async () => {
    const { folder, lock } = await withBackup()
    await lock()
    rmSync(join(folder, 'journal.db'))
    const other = journalIn(temporaryFolder())
    valueOf(await other.journals.open({ folder }))
    const { unlock, texts } = doing(other)
    await unlock()
    expect(await texts()).toEqual(['One.'])
  })

  it('with damaged keys says so and leaves nothing behind', async () => {
    const { made, backupsFolder, journals, root } = await withBackup()
    writeFileSync(join(backupsFolder, made.id, 'keys.json'), '{')
    const folder = join(backupsFolder, made.id)
    expect(await journals.open({ folder })).toMatchObject({ code: 'damaged' })
    expect(namesIn(join(root, 'journals'))).toEqual(['journal'])
  })
})

it('keeps the backup that was just made, also when the clock was set back', async () => {
  const { backups, clock, write, list } = await aJournal()
  for (const text of ['One.', 'Two.', 'Three.']) {
    await write(text)
    valueOf(await backups.now())
    clock.at += hour / 6
  }
  clock.at -= 6 * hour
  await write('Four.')
  const made = valueOf(await backups.now())
  expect(await list()).toContainEqual(made)
})
