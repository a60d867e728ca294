import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { beforeAll, expect, it } from 'vitest'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import { cryptographyReady } from '../../main/journal/vault/keys.ts'
import { Child } from '../crash/child.ts'
import { folderIn, inspect, keyOf, makeJournal, passphrase } from '../crash/journal.ts'
import { Truth } from '../crash/kinds/truth.ts'
import { all } from '../../main/journal/storage/sql.ts'
import { journalIn, temporaryFolder, valueOf } from './journal.ts'

beforeAll(cryptographyReady)

it('two processes that write to one journal lose nothing of each other, also when one is killed', async () => {
  const root = temporaryFolder()
  await makeJournal(root)
  const { vault, entries } = journalIn(root)
  valueOf(await vault.unlock({ passphrase }))
  const child = new Child()
  let over = false
  const told = child
    .run({ kind: 'save', seed: 7, given: { root, ids: [] } }, { steps: 25 })
    .finally(() => (over = true))
  const ours: string[] = []
  while (!over) {
    const id = newId()
    valueOf(await entries.save({ id, body: `Ours, ${ours.length}.`, fieldTags: [] }))
    ours.push(id)
    await new Promise((later) => setTimeout(later, 20))
  }
  const theirs = new Truth()
  const ids = theirs.expect((await told) as never)
  expect(ids.length).toBeGreaterThan(0)
  for (const [n, id] of ours.entries()) {
    expect(valueOf(await entries.get({ id })).body).toBe(`Ours, ${n}.`)
  }
  valueOf(await vault.lock())
  inspect(folderIn(root), (db) => {
    for (const id of ours) db.prepare('DELETE FROM entries WHERE id = ?').run(id)
    theirs.compare(db, new Map())
    expect(all(db, 'SELECT id FROM entries').length).toBeGreaterThanOrEqual(ids.length)
  })
})

it('while another process keeps the journal to itself, a save says so, and works afterwards', async () => {
  const root = temporaryFolder()
  await makeJournal(root)
  const { vault, entries } = journalIn(root)
  valueOf(await vault.unlock({ passphrase }))
  const other = openFile(join(folderIn(root), 'journal.db'), keyOf(folderIn(root)))
  const words = { id: newId(), body: 'In a moment.', fieldTags: [] }
  other.exec('BEGIN IMMEDIATE')
  expect(await entries.save(words)).toMatchObject({ ok: false, code: 'busy' })
  other.exec('COMMIT')
  closeFile(other)
  valueOf(await entries.save(words))
  expect(valueOf(await entries.get({ id: words.id })).body).toBe(words.body)
})
