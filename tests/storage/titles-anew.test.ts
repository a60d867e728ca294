import { setImmediate as turn } from 'node:timers/promises'
import { v7 as newId } from 'uuid'
import { expect, it, vi } from 'vitest'
import { setTrashed } from '../../main/journal/entries/queries.ts'
import { insertEntry, saveEntry } from '../../main/journal/entries/save.ts'
import { makeTitlesAnew, TitlesAnew } from '../../main/journal/entries/titles-anew.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import { all, first, inTransaction, write, type WriteDb } from '../../main/journal/storage/sql.ts'
import type { Vault } from '../../main/journal/vault/lock.ts'
import { clockAt, openJournal } from './journal.ts'

const clock = clockAt('2026-11-23T09:00:00Z')
const hour = 3_600_000

/** Entries whose titles and excerpts have the signs that they were written with, as they were stored once. */
function older(count: number) {
  const opened = openJournal()
  const { db } = opened
  inTransaction(db, () => {
    for (let i = 0; i < count; i += 1) {
      const entry = { id: newId(), createdAt: i * hour, updatedAt: i * hour + 1, zone: 'UTC' }
      insertEntry(db, { ...entry, body: `A **big** day ${i}\nand \`code\``, fieldTags: [] })
    }
    write(db, "UPDATE entries SET title = replace(title, 'big', '**big**'), excerpt = 'and `code`'")
  })
  return opened
}

const entries = (db: WriteDb) =>
  all<{ title: string; excerpt: string }>(db, 'SELECT * FROM entries ORDER BY moment')
const signs = (db: WriteDb) =>
  first<{ n: number }>(
    db,
    "SELECT count(*) AS n FROM entries WHERE instr(title, '**') OR instr(excerpt, '`')",
  )!.n
const made = (db: WriteDb) => all(db, 'SELECT version, up_to FROM titles_made')
const atOnce = async () => undefined

it('titles and excerpts stored earlier lose their signs, and nothing else changes', async () => {
  const { db } = older(120)
  setTrashed(db, first<{ id: string }>(db, 'SELECT id FROM entries')!.id, clock.now())
  const before = entries(db)
  expect(signs(db)).toBe(120)
  expect(await makeTitlesAnew(db, atOnce)).toBe(120)
  expect(entries(db)).toEqual(
    before.map((entry, i) => ({ ...entry, title: `A big day ${i}`, excerpt: 'and code' })),
  )
  expect(all(db, 'SELECT 1 FROM entry_versions')).toEqual([])
  expect(made(db)).toEqual([{ version: 1, up_to: null }])
  db.exec("INSERT INTO entries_fts (entries_fts, rank) VALUES ('integrity-check', 1)")
})

it('is done once for each way of making them', async () => {
  const { db } = older(3)
  await makeTitlesAnew(db, atOnce)
  write(db, "UPDATE entries SET title = 'of my own making'")
  expect(await makeTitlesAnew(db, atOnce)).toBe(0)
  write(db, 'UPDATE titles_made SET version = 0')
  expect(await makeTitlesAnew(db, atOnce)).toBe(3)
})

it('writes nothing into an empty journal', async () => {
  const { db } = openJournal()
  expect(await makeTitlesAnew(db, atOnce)).toBe(0)
  expect(made(db)).toEqual([])
})

it('goes on where it was when the journal was closed, and others have their turn', async () => {
  const { db, path, key } = older(3000)
  let turns = 0
  await makeTitlesAnew(db, async () => {
    await turn()
    if ((turns += 1) === 2) closeFile(db)
  })
  const again = openFile(path, key)
  try {
    const left = signs(again)
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThan(3000)
    expect(await makeTitlesAnew(again, turn)).toBe(left)
    expect(signs(again)).toBe(0)
  } finally {
    closeFile(again)
  }
})

it('is no part of what others are in the middle of, and says when lists have changed', async () => {
  const { db } = older(2)
  const closing: (() => void)[] = []
  const vault = { beforeClosing: (listener: () => void) => void closing.push(listener) }
  const changed = vi.fn()
  const titles = new TitlesAnew(vault as Pick<Vault, 'beforeClosing'> as Vault, changed)
  db.exec('BEGIN IMMEDIATE')
  titles.watch({ db }, 0)
  await new Promise((resolve) => setTimeout(resolve, 20))
  saveEntry(db, clock, { id: newId(), body: 'imported', fieldTags: [] })
  db.exec('ROLLBACK')
  expect(signs(db)).toBe(2)
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1))
  expect(signs(db)).toBe(0)
  expect(closing).toHaveLength(1)
})
