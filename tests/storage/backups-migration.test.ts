import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { migrations } from '../../main/journal/storage/migrations.ts'
import { closeFile, openCopy, openFile } from '../../main/journal/storage/open.ts'
import { readKeys } from '../../main/journal/vault/keys.ts'
import { dataKeyOf } from '../../main/journal/vault/unlocking.ts'
import { SmallDisk } from '../e2e/support/small-disk.ts'
import { aJournal, namesIn, passphrase } from './backup-journal.ts'
import { valueOf } from './journal.ts'

const older = migrations.slice(0, 2)
const schema = older.at(-1)!.version

/** A locked journal as an earlier Intact left it, with one entry. */
async function anOlderJournal(root?: string) {
  const journal = await aJournal(root ? { root } : {})
  await journal.lock()
  const path = join(journal.folder, 'journal.db')
  const keys = readKeys(join(journal.folder, 'keys.json'))
  const key = dataKeyOf(keys, { kind: 'passphrase', typed: passphrase })
  rmSync(path)
  rmSync(journal.backupsFolder, { recursive: true })
  const db = openFile(path, key, 'create', undefined, older)
  db.exec(`INSERT INTO entries (moment, id, created_at, updated_at, zone, local_date, title, excerpt, body)
    VALUES (1, '0199a000-0000-7000-8000-000000000000', 1000, 1000, 'UTC', '1970-01-01', 'One.', '', 'One.')`)
  closeFile(db)
  return { ...journal, path, key }
}

it('an older file is copied as it is before it is changed, and a new one is not', async () => {
  const { unlock, lock, list, texts, backupsFolder, path, key, backups } = await anOlderJournal()
  await unlock()
  const [made, ...others] = await list()
  expect(made).toMatchObject({ reason: 'migration', entries: 1, opens: true })
  expect(others).toEqual([])
  expect(await texts()).toEqual(['One.'])
  const copy = openCopy(join(backupsFolder, made!.id, 'journal.db'), key)
  expect(copy.pragma('user_version', { simple: true })).toBe(schema)
  copy.close()
  await lock()
  expect((await list()).filter(({ reason }) => reason === 'migration')).toEqual([made])

  // It is one that the present Intact can be put back to.
  valueOf(await backups.restore(made!))
  await unlock()
  expect(await texts()).toEqual(['One.'])
  await lock()
  const db = openCopy(path, key)
  expect(db.pragma('user_version', { simple: true })).toBe(migrations.at(-1)!.version)
  db.close()
})

it('an update that fails each time makes no heap of backups', async () => {
  const { path, key, unlock, vault, list } = await anOlderJournal()
  const spoil = openCopy(path, key)
  spoil.exec('CREATE TABLE inbox_keys (in_the_way)')
  spoil.close()
  for (let i = 0; i < 3; i++)
    expect(await vault.unlock({ passphrase })).toMatchObject({ ok: false })
  expect(await list()).toHaveLength(1)
  const mended = openCopy(path, key)
  mended.exec('DROP TABLE inbox_keys')
  mended.close()
  await unlock()
})

it('without room for the backup the file stays as it is', async (test) => {
  const disk = SmallDisk.mount()
  test.skip(!disk, 'a small disk can only be mounted by root on Linux')
  if (!disk) return
  test.onTestFinished(() => disk.unmount())
  const { vault, unlock, path, folder, texts } = await anOlderJournal(disk.folder)
  const before = readFileSync(path)
  disk.fill()
  expect(await vault.unlock({ passphrase })).toMatchObject({ ok: false, code: 'disk-full' })
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(namesIn(folder)).toContain('journal.db')
  disk.empty()
  await unlock()
  expect(await texts()).toEqual(['One.'])
})
