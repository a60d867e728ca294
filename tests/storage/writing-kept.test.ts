import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { saveEntry } from '../../main/journal/entries/save.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import { rescueFile } from '../../main/journal/storage/rescue/rescue.ts'
import { all } from '../../main/journal/storage/sql.ts'
import {
  answerNextDay,
  beginSession,
  endSession,
  rateSession,
} from '../../main/journal/writing/sessions.ts'
import { readExport, small } from './exported.ts'
import { clockAt, filesIn, openJournal, temporaryFolder } from './journal.ts'

it('an export carries the ratings with the entry, and is the same again', async () => {
  const { db, clock, save, folder, run } = small()
  const begun = (minutes: 15 | 20, hurtBefore: number | null, about: string) =>
    beginSession(db, clock, {
      id: newId(),
      series: { id: newId(), about },
      entryId: newId(),
      minutes,
      hurtBefore,
    })
  const whole = begun(20, 64, 'the panel: “no”, again')
  save('# Whole', whole.entryId)
  endSession(db, clock, whole.id)
  rateSession(db, clock, { id: whole.id, hurtAfter: 0, circling: 35, workingThrough: 55 })
  const evening = clock.at
  clock.at += 15 * 60 * 60 * 1000
  answerNextDay(db, clock, { id: whole.id, hurt: 30 })
  clock.at = evening
  const bare = begun(15, null, 'true')
  save('# Bare', bare.entryId)
  save('# Neither')
  await run()
  const { entries } = readExport(folder)
  const written = Object.fromEntries(entries.map((entry) => [entry.body, entry.writing]))
  expect(written).toEqual({
    '# Whole': {
      about: 'the panel: “no”, again',
      minutes: 20,
      hurt_before: 64,
      hurt_after: 0,
      circling: 35,
      working_through: 55,
      hurt_next_day: 30,
    },
    '# Bare': { about: 'true', minutes: 15 },
    '# Neither': undefined,
  })
  const before = filesIn(folder)
  expect(await run()).toMatchObject({ written: 0 })
  expect(filesIn(folder)).toEqual(before)
})

it('a rescue brings series and sessions over, row for row', () => {
  const { db, path, key } = openJournal()
  const clock = clockAt('2026-11-20T20:00:00Z')
  const series = { id: newId(), about: 'the panel' }
  for (const rating of [0, null]) {
    const [id, entryId] = [newId(), newId()]
    beginSession(db, clock, { id, series, entryId, minutes: 15, hurtBefore: rating })
    saveEntry(db, clock, { id: entryId, body: 'It.', fieldTags: [] })
    endSession(db, clock, id)
    rateSession(db, clock, { id, hurtAfter: rating, circling: 100, workingThrough: rating })
  }
  const tables = ['writing_series', 'writing_sessions'] as const
  const rows = (of: typeof db) =>
    tables.map((table) => all(of, `SELECT * FROM ${table} ORDER BY id`))
  const before = rows(db)
  closeFile(db)
  const fresh = join(temporaryFolder(), 'journal.db')
  const { lost } = rescueFile(path, fresh, key, { zone: 'UTC', finish() {} })
  expect(lost).toEqual([])
  const rescued = openFile(fresh, key)
  expect(rows(rescued)).toEqual(before)
  closeFile(rescued)
})
