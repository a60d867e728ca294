import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readKeys } from '../../main/journal/vault/keys.ts'
import type { Client, journalContract } from '../../shared/contract/index.ts'
import { clockAt, filesIn, journalIn, temporaryFolder, valueOf } from './journal.ts'

const passphrase = 'violets in the window'

async function made(root: string) {
  const journal = journalIn(root, clockAt('2026-11-22T10:00:00Z'))
  const { folder } = valueOf(await journal.vault.create({ passphrase }))
  const { unconfirmedRecoveryKey } = valueOf(await journal.vault.waysIn())
  for (let i = 0; i < 12; i += 1) {
    const id = `0190a0c0-0000-7000-8000-0000000000${10 + i}`
    await journal.entries.save({
      id,
      body: `Day ${i}. ${'Rain and #letters. '.repeat(150)}`,
      fieldTags: ['Post'],
    })
  }
  const days = valueOf(await journal.timeline.days())
  const texts = await textsIn(journal)
  await journal.vault.lock()
  return { journal, folder, days, texts, recoveryKey: unconfirmedRecoveryKey! }
}

async function textsIn(journal: Client<typeof journalContract>) {
  const found = valueOf(await journal.timeline.latest({ limit: 100 }))
  return Promise.all(found.map(async ({ id }) => valueOf(await journal.entries.get({ id }))))
}

function spoil(path: string, page: number): void {
  const bytes = readFileSync(path)
  bytes.fill(0, page * 4096, (page + 1) * 4096)
  writeFileSync(path, bytes)
}

it('makes a journal of what can be read, with the same ways in, beside the damaged one', async () => {
  const root = temporaryFolder()
  const { journal, folder, texts, recoveryKey } = await made(root)
  // The first page: nothing opens any more.
  const path = join(folder, 'journal.db')
  const bytes = readFileSync(path).fill(0, 16, 4096)
  writeFileSync(path, bytes)
  mkdirSync(join(folder, 'inbox'), { recursive: true })
  writeFileSync(join(folder, 'inbox', 'unreadable.sealed'), 'sealed')
  expect(await journal.vault.unlock({ passphrase })).toMatchObject({ ok: false, code: 'damaged' })
  const before = filesIn(folder)

  expect(await journal.damage.rescue({ passphrase: 'roses' })).toMatchObject({
    ok: false,
    code: 'wrong-passphrase',
  })
  expect(valueOf(await journal.journals.list())).toHaveLength(1)

  const rescued = valueOf(await journal.damage.rescue({ passphrase }))
  expect(rescued).toMatchObject({ name: 'Journal (rescued)', entries: 12, feelings: 0, lost: [] })
  expect(filesIn(folder)).toEqual(before)
  // Its backups are its own: in a second folder they do not mix with those of the damaged one.
  expect(readKeys(join(rescued.folder, 'keys.json')).copy).toMatch(/^[\da-f-]{36}$/u)
  expect(readFileSync(join(rescued.folder, 'inbox', 'unreadable.sealed'), 'utf8')).toBe('sealed')
  expect(valueOf(await journal.journals.list())).toMatchObject([
    { folder, name: 'Journal', current: false },
    { folder: rescued.folder, name: 'Journal (rescued)', current: true },
  ])
  expect(valueOf(await journal.vault.status())).toMatchObject({
    state: 'locked',
    folder: rescued.folder,
  })
  valueOf(await journal.vault.unlock({ passphrase }))
  expect(await textsIn(journal)).toEqual(texts)
  expect(
    valueOf(await journal.search.find({ query: 'letters', limit: 50, after: null })).items,
  ).toHaveLength(12)
  expect(await journal.damage.rescue({ passphrase })).toMatchObject({
    ok: false,
    code: 'bad-input',
  })
  await journal.vault.lock()
  valueOf(await journal.vault.unlockByRecoveryKey({ recoveryKey }))
  expect(valueOf(await journal.damage.check())).toMatchObject({ whole: true, problems: [] })
}, 60_000)

it('takes the recovery key where the passphrase is forgotten', async () => {
  const { journal, folder, texts, recoveryKey } = await made(temporaryFolder())
  writeFileSync(
    join(folder, 'journal.db'),
    readFileSync(join(folder, 'journal.db')).fill(0, 16, 4096),
  )
  const wrong = recoveryKey.replace(/^./u, (first) => (first === 'Q' ? 'P' : 'Q'))
  expect(await journal.damage.rescue({ recoveryKey: wrong })).toMatchObject({
    ok: false,
    code: 'bad-input',
    message: expect.stringContaining('group 1'),
  })
  const other = await made(temporaryFolder())
  expect(await journal.damage.rescue({ recoveryKey: other.recoveryKey })).toMatchObject({
    ok: false,
    code: 'wrong-passphrase',
  })
  expect(valueOf(await journal.damage.rescue({ recoveryKey }))).toMatchObject({ entries: 12 })
  valueOf(await journal.vault.unlockByRecoveryKey({ recoveryKey }))
  expect(await textsIn(journal)).toEqual(texts)
}, 60_000)

it('leaves nothing behind when there is nothing to rescue', async () => {
  const root = temporaryFolder()
  const { journal, folder } = await made(root)
  rmSync(join(folder, 'journal.db'))
  expect(await journal.damage.rescue({ passphrase })).toMatchObject({
    ok: false,
    code: 'damaged',
    message: expect.stringContaining('missing'),
  })
  writeFileSync(join(folder, 'journal.db'), Buffer.alloc(40_960))
  expect(await journal.damage.rescue({ passphrase })).toMatchObject({ ok: false, code: 'damaged' })
  expect(valueOf(await journal.journals.list())).toMatchObject([{ folder, current: true }])
  expect(existsSync(`${folder}-2.new`)).toBe(false)
}, 60_000)

it('makes a new pair of keys for quick logs when those were lost, and says what cannot be opened', async () => {
  const root = temporaryFolder()
  const { journal, folder } = await made(root)
  const { inbox } = readKeys(join(folder, 'keys.json'))
  const path = join(folder, 'journal.db')
  const pages = readFileSync(path).length / 4096
  mkdirSync(join(folder, 'inbox'), { recursive: true })
  writeFileSync(join(folder, 'inbox', 'a.sealed'), 'sealed')
  // Everything but the schema and the last pages, where long texts go on.
  for (let page = 1; page < pages - 8; page += 1) if (page !== 1) spoil(path, page)
  const rescued = await journal.damage.rescue({ passphrase })
  if (rescued.ok) {
    expect(readKeys(join(rescued.value.folder, 'keys.json')).inbox).not.toEqual(inbox)
    expect(rescued.value.lost.join(' ')).toContain(
      'One feeling logged while locked can no longer be opened',
    )
  } else expect(rescued.code).toBe('damaged')
}, 60_000)

it('uses the keys of a backup where keys.json itself is damaged', async () => {
  const root = temporaryFolder()
  const { journal, folder, texts } = await made(root)
  const backup = join(folder, 'backups', '2026-11-22T10-00-00')
  mkdirSync(backup, { recursive: true })
  writeFileSync(join(backup, 'keys.json'), readFileSync(join(folder, 'keys.json')))
  writeFileSync(join(folder, 'keys.json'), '{}')
  expect(await journal.vault.unlock({ passphrase })).toMatchObject({ ok: false, code: 'damaged' })
  expect(valueOf(await journal.damage.rescue({ passphrase }))).toMatchObject({
    entries: 12,
    lost: [],
  })
  valueOf(await journal.vault.unlock({ passphrase }))
  expect(await textsIn(journal)).toEqual(texts)
}, 60_000)
