import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { all } from '../../main/journal/storage/sql.ts'
import {
  parkNote,
  setNoteTrashed,
  settleNote,
  waitingNotes,
} from '../../main/journal/worry-window/queries.ts'
import { keepWindow, lookAtWindow } from '../../main/journal/worry-window/windows.ts'
import { usualWorryWindow, type WorryWindow } from '../../shared/worry-window.ts'
import { expectRescued, hour } from './coming-back.ts'
import { clockAt, openJournal } from './journal.ts'

const day = 24 * hour
/** 18:00 to 18:20 every day; the clock stands at 09:00 in Lisbon, on a Monday. */
const window: WorryWindow = { ...usualWorryWindow, on: true }
const start = () => ({ ...openJournal(), clock: clockAt('2026-11-16T09:00:00Z') })
const nothingYet = { keptToday: false, kept: 0, skipped: 0 }

it('tells when it comes, and says nothing of windows that nothing waited for', () => {
  const { db, clock } = start()
  const look = () => lookAtWindow(db, clock, window)
  expect(look()).toEqual({ standing: 'ahead', nextDate: '2026-11-16', ...nothingYet })
  clock.at += 9 * hour
  expect(look()).toEqual({ standing: 'now', nextDate: '2026-11-16', ...nothingYet })
  clock.at += hour
  expect(look()).toEqual({ standing: 'over', nextDate: '2026-11-17', ...nothingYet })
  expect(lookAtWindow(db, clock, { ...window, on: false })).toEqual({
    standing: null,
    nextDate: null,
    ...nothingYet,
  })
})

it('counts a window that went by unused while a thought waited, once, and one that was kept', () => {
  const { db, clock } = start()
  const look = () => lookAtWindow(db, clock, window)
  const id = newId()
  parkNote(db, clock, { id, note: 'Why did they not call?' })
  clock.at += 10 * hour
  expect(look()).toMatchObject({ skipped: 1 })
  expect(look()).toMatchObject({ skipped: 1 })
  // Two more pass while Intact is not even open.
  clock.at += 2 * day
  expect(look()).toMatchObject({ kept: 0, skipped: 3 })
  clock.at += 22 * hour
  keepWindow(db, clock)
  expect(look()).toMatchObject({ keptToday: true, kept: 1, skipped: 3, standing: 'ahead' })
  settleNote(db, clock, { id, outcome: 'let-go' })
  clock.at += 5 * day
  expect(look()).toMatchObject({ keptToday: false, kept: 1, skipped: 3 })
})

it('what was put off later in the day, or thrown away, did not wait', () => {
  const { db, clock } = start()
  const look = () => lookAtWindow(db, clock, window)
  clock.at += 10 * hour
  const id = newId()
  parkNote(db, clock, { id, note: 'After it' })
  expect(look()).toMatchObject({ skipped: 0 })
  setNoteTrashed(db, id, clock.at)
  clock.at += 3 * day
  expect(look()).toMatchObject({ skipped: 0 })
})

it('a window that was skipped may still be kept on its day, and not the other way round', () => {
  const { db, clock } = start()
  parkNote(db, clock, { id: newId(), note: 'Again' })
  clock.at += 10 * hour
  expect(lookAtWindow(db, clock, window)).toMatchObject({ kept: 0, skipped: 1 })
  keepWindow(db, clock)
  expect(lookAtWindow(db, clock, window)).toMatchObject({ kept: 1, skipped: 0, keptToday: true })
})

it('a note is let go of or written about, and that is taken back', () => {
  const { db, clock } = start()
  const [first, second] = [newId(), newId()]
  for (const id of [first, second]) parkNote(db, clock, { id, note: id })
  settleNote(db, clock, { id: first, outcome: 'written' })
  expect(waitingNotes(db).map(({ id }) => id)).toEqual([second])
  expect(all(db, 'SELECT settled_at AS at FROM parked_notes WHERE outcome IS NOT NULL')).toEqual([
    { at: clock.at },
  ])
  settleNote(db, clock, { id: first, outcome: null })
  expect(waitingNotes(db)).toHaveLength(2)
  expect(() => settleNote(db, clock, { id: newId(), outcome: 'let-go' })).toThrow()
})

it('a rescue brings them over, row for row', () => {
  const journal = start()
  const { db, clock } = journal
  parkNote(db, clock, { id: newId(), note: 'Why?' })
  for (let i = 0; i < 40; i += 1, clock.at += day) {
    if (i % 3 === 0) keepWindow(db, clock)
    lookAtWindow(db, clock, window)
  }
  expectRescued(journal, (from) => all(from, 'SELECT * FROM worry_windows'))
})
