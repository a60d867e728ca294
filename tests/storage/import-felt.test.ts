import { rmSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Imports } from '../../main/journal/exchange/import/imports.ts'
import { exportMarkdown } from '../../main/journal/exchange/markdown/write.ts'
import { saveEntry } from '../../main/journal/entries/save.ts'
import { insertFeeling } from '../../main/journal/feelings/queries.ts'
import { all, type WriteDb } from '../../main/journal/storage/sql.ts'
import type { Feeling } from '../../shared/contract/feelings.ts'
import { clockAt, openJournal, temporaryFolder } from './journal.ts'

const clock = clockAt('2026-11-22T21:14:05.250Z')
const entryId = '019ab000-0000-7000-8000-000000000001'

const felt = (id: string, more: Partial<Feeling>): Feeling => ({
  id: `019ab000-0000-7000-8000-0000000000${id}`,
  feltAt: clock.at,
  zone: 'Asia/Tokyo',
  localDate: '2026-11-23',
  word: 'hurt',
  pleasantness: -0.75,
  energy: -0.5,
  intensity: 7,
  note: 'a "sharp": one\nof two lines',
  entryId: null,
  ...more,
})

const feelings = (db: WriteDb) => all(db, 'SELECT * FROM feelings ORDER BY id')

/** A journal of an entry with a feeling and a feeling alone, as it was exported, without `journal.json`. */
async function exported() {
  const { db } = openJournal()
  saveEntry(db, clock, { id: entryId, body: 'A page.', fieldTags: [] })
  insertFeeling(db, felt('02', { entryId }))
  insertFeeling(db, felt('03', { intensity: null, note: '', word: 'yes', energy: 1 }))
  const folder = temporaryFolder()
  const whole = { versions: true, trash: true }
  await exportMarkdown(db, { folder, replace: false, whole })
  rmSync(join(folder, 'journal.json'))
  return { db, folder }
}

const take = (db: WriteDb, folder: string) =>
  new Imports(clock, () => {}).run(db, { folder, takeTexts: false, before: () => {} })

it('without journal.json, feelings come in from the properties, and go with the import', async () => {
  const from = await exported()
  const { db } = openJournal()
  const seen = await new Imports(clock, () => {}).preview(db, from.folder)
  const report = await take(db, from.folder)
  expect(report.feelings).toEqual({ added: 2, here: 0, differs: 0 })
  expect({ ...report, id: null }).toEqual(seen)
  expect(report.unread).toEqual([])
  expect(feelings(db)).toEqual(feelings(from.db))

  expect((await take(db, from.folder)).feelings).toEqual({ added: 0, here: 2, differs: 0 })
  await new Imports(clock, () => {}).undo(db, report.id!)
  expect(feelings(db)).toEqual([])
})

it('what makes no sense of them is told, and somebody’s own lists are not', async () => {
  const { folder } = await exported()
  const page = join(folder, '2026', '11', '2026-11-feelings.md')
  const text = readFileSync(page, 'utf8')
  writeFileSync(page, text.replace('energy: 1', 'energy: 7'))
  writeFileSync(join(folder, 'mine.md'), '---\nfeelings:\n  - sad\n---\nMy own words.\n')
  const { db } = openJournal()
  const report = await take(db, folder)
  expect(report.feelings.added).toBe(1)
  expect(report.entries.added).toBe(2)
  expect(report.unread).toEqual([
    {
      what: '2026/11/2026-11-feelings.md',
      note: 'A feeling in its properties makes no sense. It is left out.',
    },
  ])
})
