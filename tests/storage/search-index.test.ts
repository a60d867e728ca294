import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { saveEntry } from '../../main/journal/entries/save.ts'
import { migrations } from '../../main/journal/storage/migrations.ts'
import { first, type WriteDb } from '../../main/journal/storage/sql.ts'
import { seeded, Vocabulary } from '../bench/generate.ts'
import { checkIndexes, clockAt, openJournal } from './journal.ts'

const clock = clockAt('2026-11-22T10:00:00Z')

/** Types at the end of a long entry, cuts it again and again, and in the end leaves nothing of it. */
function writeAndCut(db: WriteDb, words: number, seed: number) {
  const id = newId()
  let body = new Vocabulary(seeded(seed), 2000).text(words)
  for (let round = 0; round < 6; round++) {
    saveEntry(db, clock, { id, body, fieldTags: [] })
    body = round % 2 ? body.slice(0, -300) : `${body} harbour`
  }
  saveEntry(db, clock, { id, body: 'Nothing of it is left.', fieldTags: [] })
}

it('forgets every word that was deleted from a long entry', () => {
  const { db } = openJournal()
  for (const [seed, words] of [1000, 2000, 5000, 20_000].entries()) writeAndCut(db, words, seed)
  checkIndexes(db)
  expect(first(db, "SELECT 1 FROM entries_fts WHERE entries_fts MATCH 'harbour OR a*'")).toBe(
    undefined,
  )
})

it('forgets, when it is opened, what an earlier Intact has left in the index', () => {
  const { db } = openJournal()
  const present = db.prepare("SELECT sql FROM sqlite_master WHERE name = 'entries_fts_update'")
  const trigger = String(present.pluck().get())
  // As it was before: without writing out in between.
  db.exec(`DROP TRIGGER entries_fts_update; ${trigger.replace(/INSERT[^;]*'merge', 0\);/u, '')}`)
  writeAndCut(db, 5000, 1)
  expect(() => checkIndexes(db)).toThrow()
  db.exec(migrations.find(({ name }) => name.includes('search-index'))!.sql)
  checkIndexes(db)
})
