import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { expect } from 'vitest'
import { itemsOf } from '../../main/journal/rejections/queries.ts'
import { saveRejection } from '../../main/journal/rejections/save.ts'
import { stepsOf } from '../../main/journal/rejections/steps.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import { rescueFile } from '../../main/journal/storage/rescue/rescue.ts'
import type { ReadDb, WriteDb } from '../../main/journal/storage/sql.ts'
import { clockAt, openJournal, temporaryFolder, type TestClock } from './journal.ts'

export const hour = 3_600_000

/** An open journal with one rejection in it, and a clock that stands at 09:00 in Lisbon. */
export function withRejection(): ReturnType<typeof openJournal> & { clock: TestClock; id: string } {
  const journal = openJournal()
  const clock = clockAt('2026-11-16T09:00:00Z')
  return { ...journal, clock, id: addRejection(journal.db, clock) }
}

export function addRejection(db: WriteDb, clock: TestClock): string {
  const said = { title: 'They said no', facts: '', area: null, usual: null }
  return saveRejection(db, clock, { id: newId(), happenedAt: clock.at, ...said }).id
}

/** The lines of a rejection's page, the latest first. */
export const linesOf = (db: ReadDb, id: string): { kind: string; text: string; detail: string }[] =>
  itemsOf(db, { id, limit: 100, offset: 0 }).items.map(({ kind, text, detail }) => ({
    kind,
    text,
    detail,
  }))

export const stepsDone = (db: ReadDb, id: string): string[] =>
  stepsOf(db, id).map(({ step, state }) => `${step} ${state}`)

/** Closes a journal, rescues it, and expects to read from it what was there. */
export function expectRescued<T>(
  { db, path, key }: ReturnType<typeof openJournal>,
  read: (db: ReadDb) => T,
): void {
  const before = read(db)
  closeFile(db)
  const fresh = join(temporaryFolder(), 'journal.db')
  expect(rescueFile(path, fresh, key, { zone: 'UTC', finish() {} }).lost).toEqual([])
  const rescued = openFile(fresh, key)
  try {
    expect(read(rescued)).toEqual(before)
  } finally {
    closeFile(rescued)
  }
}
