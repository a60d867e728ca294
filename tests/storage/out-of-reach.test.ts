import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { describe, expect, it, onTestFinished } from 'vitest'
import { SmallDisk } from '../e2e/support/small-disk.ts'
import { journalIn, temporaryFolder, valueOf } from './journal.ts'

const passphrase = 'a small room with good paper'
const felt = { word: 'hurt', pleasantness: -0.6, energy: 0.1, intensity: 6 }

async function created(root = temporaryFolder()) {
  const journal = journalIn(root)
  valueOf(await journal.vault.create({ passphrase }))
  const id = newId()
  const save = (body: string) => journal.entries.save({ id, body, fieldTags: [] })
  valueOf(await save('Before.'))
  return { root, id, save, folder: join(root, 'journals', 'journal'), ...journal }
}

// Windows does not let anybody move what is open.
describe.skipIf(process.platform === 'win32')('a journal that was moved while it is open', () => {
  it('takes no word that would be gone with the program, and goes on when it is back', async () => {
    const { root, id, save, folder, entries, feelings, vault } = await created()
    const elsewhere = join(root, 'elsewhere')
    renameSync(folder, elsewhere)
    const refused = { ok: false, code: 'read-only', message: expect.stringContaining('moved') }
    expect(await save('Lost?')).toMatchObject(refused)
    expect(await feelings.log(felt)).toMatchObject(refused)
    expect(await entries.moveToTrash({ id })).toMatchObject(refused)
    expect(valueOf(await entries.get({ id }))).toMatchObject({ body: 'Before.', trashedAt: null })

    renameSync(elsewhere, folder)
    valueOf(await save('After.'))
    valueOf(await vault.lock())
    valueOf(await vault.unlock({ passphrase }))
    expect(valueOf(await entries.get({ id })).body).toBe('After.')
  })

  it('or deleted, says so as well', async () => {
    const { save, folder } = await created()
    rmSync(folder, { recursive: true })
    expect(await save('Lost?')).toMatchObject({ ok: false, code: 'read-only' })
  })

  it('does not write to another journal that has come in its place', async () => {
    const { save, folder, root } = await created()
    const other = await created()
    valueOf(await other.vault.lock())
    renameSync(folder, join(root, 'elsewhere'))
    renameSync(other.folder, folder)
    expect(await save('Whose?')).toMatchObject({ ok: false, code: 'read-only' })
  })

  it('behind a link whose disk is not there is no reason to begin another', async () => {
    const root = temporaryFolder()
    mkdirSync(join(root, 'journals'))
    symlinkSync(join(root, 'a disk', 'journal'), join(root, 'journals', 'journal'))
    const { vault } = journalIn(root)
    expect(valueOf(await vault.status()).state).toBe('locked')
    expect(await vault.create({ passphrase })).toMatchObject({ ok: false, code: 'exists' })
  })
})

describe('a journal that is not there', () => {
  const away = { ok: false, code: 'not-found', message: expect.stringContaining('not there') }

  it('as on a disk that is away, is away and not damaged, and opens when it is back', async () => {
    const { root, folder, vault, feelings, journals, damage, keychainOnly } = await created()
    valueOf(await vault.lock())
    const elsewhere = join(root, 'elsewhere')
    renameSync(folder, elsewhere)
    const isAway = async () => {
      expect(await vault.unlock({ passphrase })).toMatchObject(away)
      expect(await feelings.log(felt)).toMatchObject(away)
      expect(await damage.rescue({ passphrase })).toMatchObject(away)
      expect(() => keychainOnly.kept(undefined)).toThrow(
        expect.objectContaining({ code: 'not-found' }),
      )
      expect(valueOf(await journals.list())).toMatchObject([{ folder, there: false }])
      expect(valueOf(await vault.status()).state).toBe('locked')
    }
    // The empty place where the disk is usually found.
    mkdirSync(folder)
    await isAway()
    mkdirSync(join(folder, 'lost+found'))
    await isAway()
    rmSync(folder, { recursive: true })
    if (process.platform !== 'win32') {
      symlinkSync(join(root, 'a disk', 'journal'), folder)
      await isAway()
      rmSync(folder)
    }
    renameSync(elsewhere, folder)
    valueOf(await vault.unlock({ passphrase }))
    expect(valueOf(await journals.list())).toMatchObject([{ there: true }])
  })

  it.each(['keys.json', 'journal.db'])('but for a part of it, is damaged: %s', async (missing) => {
    const { folder, vault, backups, journals } = await created()
    valueOf(await backups.now())
    valueOf(await vault.lock())
    rmSync(join(folder, missing))
    expect(await vault.unlock({ passphrase })).toMatchObject({ ok: false, code: 'damaged' })
    expect(valueOf(await journals.list())).toMatchObject([{ there: true }])
    const [backup] = valueOf(await backups.list())
    valueOf(await backups.restore(backup!))
    valueOf(await vault.unlock({ passphrase }))
  })
})

it('on a full disk a journal can be locked, and nothing that was saved is missing after', async (test) => {
  const disk = SmallDisk.mount()
  test.skip(!disk, 'a small disk can only be mounted by root on Linux')
  if (!disk) return
  onTestFinished(() => disk.unmount())
  const { id, save, vault, entries } = await created(disk.folder)
  const saved = 'Saved. '.repeat(50_000)
  valueOf(await save(saved))
  disk.fill()
  expect(await save('Too much. '.repeat(200_000))).toMatchObject({ ok: false, code: 'disk-full' })
  expect(valueOf(await vault.lock()).state).toBe('locked')
  disk.empty()
  valueOf(await vault.unlock({ passphrase }))
  expect(valueOf(await entries.get({ id })).body === saved).toBe(true)
})
