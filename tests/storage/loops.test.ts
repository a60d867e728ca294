import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { answerLoop, returningIn } from '../../main/journal/loops/queries.ts'
import { insertEntry, saveEntry } from '../../main/journal/entries/save.ts'
import { setTrashed } from '../../main/journal/entries/queries.ts'
import { mutePhrase } from '../../main/journal/noticing/queries.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import { rescueFile } from '../../main/journal/storage/rescue/rescue.ts'
import type { WriteDb } from '../../main/journal/storage/sql.ts'
import { clockAt, openJournal, temporaryFolder, type TestClock } from './journal.ts'

const day = 24 * 60 * 60 * 1000
const going = 'It is late. Why did the panel turn me down? I do not understand it.'

function put(db: WriteDb, clock: TestClock, body: string, daysAgo = 0, zone = clock.where): string {
  const id = newId()
  insertEntry(db, { id, body, createdAt: clock.at - daysAgo * day, zone, fieldTags: [] })
  return id
}

/** Three entries on three days, the last of them now. */
function aWeek() {
  const { db } = openJournal()
  const clock = clockAt('2026-11-22T21:00:00Z')
  const first = put(db, clock, 'The panel met. They said no.', 4)
  const second = put(db, clock, 'I told Jo about the panel.', 2)
  const now = put(db, clock, going)
  return {
    db,
    clock,
    first,
    second,
    now,
    found: () => returningIn(db, clock, { entryId: now, except: [] }),
  }
}

it('says what an entry comes back to, how often, and since when', () => {
  const { found } = aWeek()
  expect(found()).toEqual({
    theme: 'the panel',
    kind: 'subject',
    times: 3,
    sinceDate: '2026-11-18',
  })
})

it('does not count what is in the trash, and knows no entry that is not there', () => {
  const { db, clock, first, now, found } = aWeek()
  setTrashed(db, first, clock.at)
  expect(found()).toBeNull()
  setTrashed(db, first, null)
  expect(found()).toMatchObject({ times: 3 })
  setTrashed(db, now, clock.at)
  expect(found()).toBeNull()
  expect(() => returningIn(db, clock, { entryId: newId(), except: [] })).toThrow(
    expect.objectContaining({ code: 'not-found' }),
  )
})

it('goes by the texts as they are now, not as they were', () => {
  const { db, clock, second, now, found } = aWeek()
  saveEntry(db, clock, { id: second, body: 'I told Jo about it.', fieldTags: [] })
  expect(found()).toBeNull()
  saveEntry(db, clock, { id: second, body: 'I told Jo about the panel.', fieldTags: [] })
  saveEntry(db, clock, { id: now, body: 'The panel wrote. I filed the letter.', fieldTags: [] })
  expect(found()).toBeNull()
})

it('looks at seven local days, today included, and no further', () => {
  const { db, clock, first, found } = aWeek()
  setTrashed(db, first, clock.at)
  put(db, clock, 'The panel is on Friday.', 7)
  expect(found()).toBeNull()
  put(db, clock, 'The panel is on Friday.', 6)
  expect(found()).toMatchObject({ times: 3, sinceDate: '2026-11-16' })
})

it('goes by the day the person lived in, also where the day was another one elsewhere', () => {
  const { db, clock, first, found } = aWeek()
  setTrashed(db, first, clock.at)
  // Six and a half days ago: the 16th in Lisbon, still the 15th in Honolulu.
  const body = 'The panel is on Friday.'
  const west = put(db, clock, body, 6.5, 'Pacific/Honolulu')
  expect(found()).toBeNull()
  setTrashed(db, west, clock.at)
  put(db, clock, body, 6.5)
  expect(found()).toMatchObject({ sinceDate: '2026-11-16' })
})

it('counts an entry begun further east, where it was tomorrow already', () => {
  const { db } = openJournal()
  const clock = clockAt('2026-11-22T21:00:00Z', 'America/Los_Angeles')
  put(db, clock, 'The panel met. They said no.', 3)
  put(db, clock, 'I told Jo about the panel.', 0.2, 'Pacific/Auckland')
  const now = put(db, clock, going)
  expect(returningIn(db, clock, { entryId: now, except: [] })).toMatchObject({ times: 3 })
})

it('is about entries of now: of yesterday at the most', () => {
  const { db, clock, now, found } = aWeek()
  clock.at += day
  expect(found()).toMatchObject({ times: 3 })
  clock.at += day
  expect(found()).toBeNull()
  expect(returningIn(db, clock, { entryId: now, except: [] })).toBeNull()
})

it('leaves alone what the person has muted', () => {
  const { db, clock, found } = aWeek()
  mutePhrase(db, clock, 'why did the panel turn me down')
  expect(found()).toBeNull()
})

it('keeps the answer with its day and zone, and asks no more that day, nor in that entry', () => {
  const { db, clock, now, found } = aWeek()
  answerLoop(db, clock, { entryId: now, theme: 'That  panel', answer: 'round' })
  answerLoop(db, clock, { entryId: now, theme: 'the panel', answer: 'through' })
  expect(found()).toBeNull()
  const other = put(db, clock, going, 1 / 6)
  expect(returningIn(db, clock, { entryId: other, except: [] })).toBeNull()
  expect(db.prepare('SELECT * FROM loop_answers ORDER BY theme DESC').all()).toEqual([
    {
      entry_id: now,
      theme: 'the panel',
      answer: 'through',
      answered_at: clock.at,
      zone: 'Europe/Lisbon',
      local_date: '2026-11-22',
    },
    expect.objectContaining({ theme: 'That  panel', answer: 'round' }),
  ])
  clock.at += day
  expect(returningIn(db, clock, { entryId: now, except: [] })).toBeNull()
  expect(returningIn(db, clock, { entryId: other, except: [] })).toMatchObject({
    theme: 'the panel',
  })
})

it('changes an answer, but never makes one up for an entry that is not there', () => {
  const { db, clock, now } = aWeek()
  const theme = 'the panel'
  answerLoop(db, clock, { entryId: now, theme, answer: 'round' })
  clock.at += 1000
  answerLoop(db, clock, { entryId: now, theme, answer: 'through' })
  const stored = db.prepare('SELECT answer, answered_at AS at FROM loop_answers').all()
  expect(stored).toEqual([{ answer: 'through', at: clock.at }])
  expect(() => answerLoop(db, clock, { entryId: newId(), theme, answer: 'round' })).toThrow(
    expect.objectContaining({ code: 'not-found' }),
  )
  expect(() => db.exec(`UPDATE loop_answers SET answer = 'neither'`)).toThrow(/CHECK/)
})

it('is carried into a rescued journal', () => {
  const { db, path, key } = openJournal()
  const clock = clockAt('2026-11-22T21:00:00Z')
  const now = put(db, clock, going)
  answerLoop(db, clock, { entryId: now, theme: 'the panel', answer: 'round' })
  answerLoop(db, clock, { entryId: now, theme: 'Why me, of all?', answer: 'through' })
  const stored = (from: WriteDb) => from.prepare('SELECT * FROM loop_answers').all()
  const before = stored(db)
  closeFile(db)
  const fresh = join(temporaryFolder(), 'journal.db')
  const { lost } = rescueFile(path, fresh, key, { zone: 'Europe/Lisbon', finish() {} })
  const rescued = openFile(fresh, key)
  expect(stored(rescued)).toEqual(before)
  expect(before).toHaveLength(2)
  expect(lost).toEqual([])
  closeFile(rescued)
})

it('stores nothing but answers: asking changes nothing', () => {
  const { db, found } = aWeek()
  const changes = () => db.prepare('SELECT total_changes()').pluck().get()
  const before = changes()
  found()
  expect(changes()).toBe(before)
})
