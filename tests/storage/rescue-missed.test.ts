import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { saveEntry } from '../../main/journal/entries/save.ts'
import { allPlans, savePlan } from '../../main/journal/plans/queries.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import { missed, unmissed } from '../../main/journal/storage/rescue/missed.ts'
import { rescueFile } from '../../main/journal/storage/rescue/rescue.ts'
import { shapesIn, type Shape } from '../../main/journal/storage/rescue/tables.ts'
import type { WriteDb } from '../../main/journal/storage/sql.ts'
import { clockAt, openJournal, temporaryFolder } from './journal.ts'

const pageSize = 4096
const ours = (db: WriteDb): Shape[] => shapesIn(db).filter((shape) => shape.ours)

/** Rows that say nothing, in every table that has a sentence. */
function fill(db: WriteDb): void {
  db.pragma('foreign_keys = OFF')
  db.pragma('ignore_check_constraints = ON')
  for (const { name, columns } of ours(db)) {
    if (unmissed.has(name)) continue
    const places = columns.map(() => '?').join(', ')
    const insert = db.prepare(`INSERT INTO "${name}" VALUES (${places})`)
    for (let i = 0; i < 40; i += 1)
      insert.run(columns.map(({ type }) => (type === 'INTEGER' ? i : valueFor(type, i))))
  }
}
const valueFor = (type: string, i: number): string | Buffer => {
  const text = `${i} ${'long '.repeat(40)}`
  return type === 'BLOB' ? Buffer.from(text) : text
}

it('what every table of a journal held has a sentence, or is told elsewhere', () => {
  const { db } = openJournal()
  const told = [...Object.keys(missed), ...unmissed]
  expect(
    ours(db)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(told.sort())
  expect(new Set(Object.values(missed)).size).toBe(Object.keys(missed).length)
  for (const sentence of Object.values(missed)) expect(sentence).toMatch(/^[A-Z][^_!]*\.$/u)
})

it('of tables that cannot be read, each one’s own sentence is said', () => {
  const { db, path, key } = openJournal()
  const clock = clockAt('2026-11-23T09:00:00Z')
  saveEntry(db, clock, { id: newId(), body: 'What is left.', fieldTags: [] })
  fill(db)
  const pages = db.prepare('SELECT name, pageno FROM dbstat').all() as {
    name: string
    pageno: number
  }[]
  closeFile(db)
  const bytes = readFileSync(path)
  for (const { name, pageno } of pages)
    if (name in missed) bytes.fill(0, (pageno - 1) * pageSize, pageno * pageSize)
  writeFileSync(path, bytes)
  const fresh = join(temporaryFolder(), 'journal.db')
  const { lost } = rescueFile(path, fresh, key, { zone: 'UTC', finish() {} })
  expect(lost.toSorted()).toEqual(Object.values(missed).toSorted())
}, 60_000)

it('rows from before a column was added to their table come over too', () => {
  const { db, path, key } = openJournal()
  const clock = clockAt('2026-11-23T09:00:00Z')
  const plans = Array.from({ length: 60 }, (_, i) => ({
    id: newId(),
    plan: `Bake the bread ${i}`,
    plannedFor: '2026-11-24',
    area: null,
    rejectionId: null,
  }))
  for (const plan of plans.slice(0, 50)) savePlan(db, clock, plan)
  // As a journal is that was upgraded: rows lie there as they were written.
  db.exec('ALTER TABLE plans DROP COLUMN done_on; ALTER TABLE plans ADD COLUMN done_on TEXT')
  for (const plan of plans.slice(50)) savePlan(db, clock, plan)
  const before = allPlans(db)
  closeFile(db)
  const fresh = join(temporaryFolder(), 'journal.db')
  const { lost } = rescueFile(path, fresh, key, { zone: 'UTC', finish() {} })
  expect(lost).toEqual([])
  const rescued = openFile(fresh, key)
  expect(allPlans(rescued)).toEqual(before)
  closeFile(rescued)
})
